package org.mapiemulator.mapi;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of a MAPI call: a 32-bit number, with a name where the headers give one.
 *
 * <p>Bit 31 says failure; warnings ({@code MAPI_W_…}) are successes (rules, spec
 * 2.5). Numbers without a name are as representable as the ones with.
 *
 * @param code the number
 */
public record Hresult(int code) {

  /** Success. */
  public static final Hresult S_OK = new Hresult(0x00000000);

  /** Success, and nothing was done. */
  public static final Hresult S_FALSE = new Hresult(0x00000001);

  /** A failure: the COM code E_FAIL. */
  public static final Hresult MAPI_E_CALL_FAILED = new Hresult(0x80004005);

  /** A failure: the COM code E_OUTOFMEMORY. */
  public static final Hresult MAPI_E_NOT_ENOUGH_MEMORY = new Hresult(0x8007000E);

  /** A failure: the COM code E_INVALIDARG. */
  public static final Hresult MAPI_E_INVALID_PARAMETER = new Hresult(0x80070057);

  /** A failure: the COM code E_NOINTERFACE. */
  public static final Hresult MAPI_E_INTERFACE_NOT_SUPPORTED = new Hresult(0x80004002);

  /** A failure: the COM code E_ACCESSDENIED. */
  public static final Hresult MAPI_E_NO_ACCESS = new Hresult(0x80070005);

  /** A failure. */
  public static final Hresult MAPI_E_NO_SUPPORT = new Hresult(0x80040102);

  /** A failure. */
  public static final Hresult MAPI_E_BAD_CHARWIDTH = new Hresult(0x80040103);

  /** A failure. */
  public static final Hresult MAPI_E_STRING_TOO_LONG = new Hresult(0x80040105);

  /** A failure. */
  public static final Hresult MAPI_E_UNKNOWN_FLAGS = new Hresult(0x80040106);

  /** A failure. */
  public static final Hresult MAPI_E_INVALID_ENTRYID = new Hresult(0x80040107);

  /** A failure. */
  public static final Hresult MAPI_E_INVALID_OBJECT = new Hresult(0x80040108);

  /** A failure. */
  public static final Hresult MAPI_E_OBJECT_CHANGED = new Hresult(0x80040109);

  /** A failure. */
  public static final Hresult MAPI_E_OBJECT_DELETED = new Hresult(0x8004010A);

  /** A failure. */
  public static final Hresult MAPI_E_BUSY = new Hresult(0x8004010B);

  /** A failure. */
  public static final Hresult MAPI_E_NOT_ENOUGH_DISK = new Hresult(0x8004010D);

  /** A failure. */
  public static final Hresult MAPI_E_NOT_ENOUGH_RESOURCES = new Hresult(0x8004010E);

  /** A failure. */
  public static final Hresult MAPI_E_NOT_FOUND = new Hresult(0x8004010F);

  /** A failure. */
  public static final Hresult MAPI_E_VERSION = new Hresult(0x80040110);

  /** A failure. */
  public static final Hresult MAPI_E_LOGON_FAILED = new Hresult(0x80040111);

  /** A failure. */
  public static final Hresult MAPI_E_SESSION_LIMIT = new Hresult(0x80040112);

  /** A failure. */
  public static final Hresult MAPI_E_USER_CANCEL = new Hresult(0x80040113);

  /** A failure. */
  public static final Hresult MAPI_E_UNABLE_TO_ABORT = new Hresult(0x80040114);

  /** A failure. */
  public static final Hresult MAPI_E_NETWORK_ERROR = new Hresult(0x80040115);

  /** A failure. */
  public static final Hresult MAPI_E_DISK_ERROR = new Hresult(0x80040116);

  /** A failure. */
  public static final Hresult MAPI_E_TOO_COMPLEX = new Hresult(0x80040117);

  /** A failure. */
  public static final Hresult MAPI_E_BAD_COLUMN = new Hresult(0x80040118);

  /** A failure. */
  public static final Hresult MAPI_E_EXTENDED_ERROR = new Hresult(0x80040119);

  /** A failure. */
  public static final Hresult MAPI_E_COMPUTED = new Hresult(0x8004011A);

  /** A failure. */
  public static final Hresult MAPI_E_CORRUPT_DATA = new Hresult(0x8004011B);

  /** A failure. */
  public static final Hresult MAPI_E_UNCONFIGURED = new Hresult(0x8004011C);

  /** A failure. */
  public static final Hresult MAPI_E_FAILONEPROVIDER = new Hresult(0x8004011D);

  /** A failure. */
  public static final Hresult MAPI_E_UNKNOWN_CPID = new Hresult(0x8004011E);

  /** A failure. */
  public static final Hresult MAPI_E_UNKNOWN_LCID = new Hresult(0x8004011F);

  /** A failure. */
  public static final Hresult MAPI_E_PASSWORD_CHANGE_REQUIRED = new Hresult(0x80040120);

  /** A failure. */
  public static final Hresult MAPI_E_PASSWORD_EXPIRED = new Hresult(0x80040121);

  /** A failure. */
  public static final Hresult MAPI_E_INVALID_WORKSTATION_ACCOUNT = new Hresult(0x80040122);

  /** A failure. */
  public static final Hresult MAPI_E_INVALID_ACCESS_TIME = new Hresult(0x80040123);

  /** A failure. */
  public static final Hresult MAPI_E_ACCOUNT_DISABLED = new Hresult(0x80040124);

  /** A failure. */
  public static final Hresult MAPI_E_END_OF_SESSION = new Hresult(0x80040200);

  /** A failure. */
  public static final Hresult MAPI_E_UNKNOWN_ENTRYID = new Hresult(0x80040201);

  /** A failure. */
  public static final Hresult MAPI_E_MISSING_REQUIRED_COLUMN = new Hresult(0x80040202);

  /** A success with a warning. */
  public static final Hresult MAPI_W_NO_SERVICE = new Hresult(0x00040203);

  /** A failure. */
  public static final Hresult MAPI_E_BAD_VALUE = new Hresult(0x80040301);

  /** A failure. */
  public static final Hresult MAPI_E_INVALID_TYPE = new Hresult(0x80040302);

  /** A failure. */
  public static final Hresult MAPI_E_TYPE_NO_SUPPORT = new Hresult(0x80040303);

  /** A failure. */
  public static final Hresult MAPI_E_UNEXPECTED_TYPE = new Hresult(0x80040304);

  /** A failure. */
  public static final Hresult MAPI_E_TOO_BIG = new Hresult(0x80040305);

  /** A failure. */
  public static final Hresult MAPI_E_DECLINE_COPY = new Hresult(0x80040306);

  /** A failure. */
  public static final Hresult MAPI_E_UNEXPECTED_ID = new Hresult(0x80040307);

  /** A success with a warning. */
  public static final Hresult MAPI_W_ERRORS_RETURNED = new Hresult(0x00040380);

  /** A failure. */
  public static final Hresult MAPI_E_UNABLE_TO_COMPLETE = new Hresult(0x80040400);

  /** A failure. */
  public static final Hresult MAPI_E_TIMEOUT = new Hresult(0x80040401);

  /** A failure. */
  public static final Hresult MAPI_E_TABLE_EMPTY = new Hresult(0x80040402);

  /** A failure. */
  public static final Hresult MAPI_E_TABLE_TOO_BIG = new Hresult(0x80040403);

  /** A failure. */
  public static final Hresult MAPI_E_INVALID_BOOKMARK = new Hresult(0x80040405);

  /** A success with a warning. */
  public static final Hresult MAPI_W_POSITION_CHANGED = new Hresult(0x00040481);

  /** A success with a warning. */
  public static final Hresult MAPI_W_APPROX_COUNT = new Hresult(0x00040482);

  /** A failure. */
  public static final Hresult MAPI_E_WAIT = new Hresult(0x80040500);

  /** A failure. */
  public static final Hresult MAPI_E_CANCEL = new Hresult(0x80040501);

  /** A failure. */
  public static final Hresult MAPI_E_NOT_ME = new Hresult(0x80040502);

  /** A success with a warning. */
  public static final Hresult MAPI_W_CANCEL_MESSAGE = new Hresult(0x00040580);

  /** A failure. */
  public static final Hresult MAPI_E_CORRUPT_STORE = new Hresult(0x80040600);

  /** A failure. */
  public static final Hresult MAPI_E_NOT_IN_QUEUE = new Hresult(0x80040601);

  /** A failure. */
  public static final Hresult MAPI_E_NO_SUPPRESS = new Hresult(0x80040602);

  /** A failure. */
  public static final Hresult MAPI_E_COLLISION = new Hresult(0x80040604);

  /** A failure. */
  public static final Hresult MAPI_E_NOT_INITIALIZED = new Hresult(0x80040605);

  /** A failure. */
  public static final Hresult MAPI_E_NON_STANDARD = new Hresult(0x80040606);

  /** A failure. */
  public static final Hresult MAPI_E_NO_RECIPIENTS = new Hresult(0x80040607);

  /** A failure. */
  public static final Hresult MAPI_E_SUBMITTED = new Hresult(0x80040608);

  /** A failure. */
  public static final Hresult MAPI_E_HAS_FOLDERS = new Hresult(0x80040609);

  /** A failure. */
  public static final Hresult MAPI_E_HAS_MESSAGES = new Hresult(0x8004060A);

  /** A failure. */
  public static final Hresult MAPI_E_FOLDER_CYCLE = new Hresult(0x8004060B);

  /** A success with a warning. */
  public static final Hresult MAPI_W_PARTIAL_COMPLETION = new Hresult(0x00040680);

  /** A failure. */
  public static final Hresult MAPI_E_AMBIGUOUS_RECIP = new Hresult(0x80040700);

  /** A failure: not in MAPICode.h. */
  public static final Hresult MAPI_E_RECONNECTED = new Hresult(0x80040125);

  /** A failure: not in MAPICode.h. */
  public static final Hresult MAPI_E_OFFLINE = new Hresult(0x80040126);

  /** A failure: not in MAPICode.h. */
  public static final Hresult MAPI_E_PROFILE_DELETED = new Hresult(0x80040204);

  /** A failure: not in MAPICode.h. */
  public static final Hresult MAPI_E_STORE_FULL = new Hresult(0x8004060C);

  /** A failure: not in MAPICode.h. */
  public static final Hresult MAPI_E_LOCKID_LIMIT = new Hresult(0x8004060D);

  /** A failure: not in MAPICode.h. */
  public static final Hresult MAPI_E_NAMED_PROP_QUOTA_EXCEEDED = new Hresult(0x80040900);

  /** The wait of an initialization monitor ran out. */
  public static final Hresult ERROR_TIMEOUT = new Hresult(0x800705B4);

  /** Not implemented; not a MAPI name. */
  public static final Hresult E_NOTIMPL = new Hresult(0x80004001);

  /** COM was initialized on this thread for another threading model. */
  public static final Hresult RPC_E_CHANGED_MODE = new Hresult(0x80010106);

  /** The object behind a proxy is no longer connected to its clients. */
  public static final Hresult RPC_E_DISCONNECTED = new Hresult(0x80010108);

  /** The process behind a proxy is busy and asks for another try. */
  public static final Hresult RPC_E_SERVERCALL_RETRYLATER = new Hresult(0x8001010A);

  /** The process behind a proxy is gone. */
  public static final Hresult RPC_S_SERVER_UNAVAILABLE = new Hresult(0x800706BA);

  /** A failure of a stream. */
  public static final Hresult STG_E_INVALIDFUNCTION = new Hresult(0x80030001);

  /** A failure of a stream. */
  public static final Hresult STG_E_ACCESSDENIED = new Hresult(0x80030005);

  /** A failure of a stream. */
  public static final Hresult STG_E_INVALIDPOINTER = new Hresult(0x80030009);

  /** A failure of a stream. */
  public static final Hresult STG_E_SEEKERROR = new Hresult(0x80030019);

  /** A failure of a stream. */
  public static final Hresult STG_E_INVALIDPARAMETER = new Hresult(0x80030057);

  /** A failure of a stream. */
  public static final Hresult STG_E_MEDIUMFULL = new Hresult(0x80030070);

  /** A failure of a stream. */
  public static final Hresult STG_E_REVERTED = new Hresult(0x80030102);

  private static final Map<Integer, String> NAMES = names();

  private static Map<Integer, String> names() {
    Map<Integer, String> names = new HashMap<>();
    names.put(S_OK.code, "S_OK");
    names.put(S_FALSE.code, "S_FALSE");
    names.put(MAPI_E_CALL_FAILED.code, "MAPI_E_CALL_FAILED");
    names.put(MAPI_E_NOT_ENOUGH_MEMORY.code, "MAPI_E_NOT_ENOUGH_MEMORY");
    names.put(MAPI_E_INVALID_PARAMETER.code, "MAPI_E_INVALID_PARAMETER");
    names.put(MAPI_E_INTERFACE_NOT_SUPPORTED.code, "MAPI_E_INTERFACE_NOT_SUPPORTED");
    names.put(MAPI_E_NO_ACCESS.code, "MAPI_E_NO_ACCESS");
    names.put(MAPI_E_NO_SUPPORT.code, "MAPI_E_NO_SUPPORT");
    names.put(MAPI_E_BAD_CHARWIDTH.code, "MAPI_E_BAD_CHARWIDTH");
    names.put(MAPI_E_STRING_TOO_LONG.code, "MAPI_E_STRING_TOO_LONG");
    names.put(MAPI_E_UNKNOWN_FLAGS.code, "MAPI_E_UNKNOWN_FLAGS");
    names.put(MAPI_E_INVALID_ENTRYID.code, "MAPI_E_INVALID_ENTRYID");
    names.put(MAPI_E_INVALID_OBJECT.code, "MAPI_E_INVALID_OBJECT");
    names.put(MAPI_E_OBJECT_CHANGED.code, "MAPI_E_OBJECT_CHANGED");
    names.put(MAPI_E_OBJECT_DELETED.code, "MAPI_E_OBJECT_DELETED");
    names.put(MAPI_E_BUSY.code, "MAPI_E_BUSY");
    names.put(MAPI_E_NOT_ENOUGH_DISK.code, "MAPI_E_NOT_ENOUGH_DISK");
    names.put(MAPI_E_NOT_ENOUGH_RESOURCES.code, "MAPI_E_NOT_ENOUGH_RESOURCES");
    names.put(MAPI_E_NOT_FOUND.code, "MAPI_E_NOT_FOUND");
    names.put(MAPI_E_VERSION.code, "MAPI_E_VERSION");
    names.put(MAPI_E_LOGON_FAILED.code, "MAPI_E_LOGON_FAILED");
    names.put(MAPI_E_SESSION_LIMIT.code, "MAPI_E_SESSION_LIMIT");
    names.put(MAPI_E_USER_CANCEL.code, "MAPI_E_USER_CANCEL");
    names.put(MAPI_E_UNABLE_TO_ABORT.code, "MAPI_E_UNABLE_TO_ABORT");
    names.put(MAPI_E_NETWORK_ERROR.code, "MAPI_E_NETWORK_ERROR");
    names.put(MAPI_E_DISK_ERROR.code, "MAPI_E_DISK_ERROR");
    names.put(MAPI_E_TOO_COMPLEX.code, "MAPI_E_TOO_COMPLEX");
    names.put(MAPI_E_BAD_COLUMN.code, "MAPI_E_BAD_COLUMN");
    names.put(MAPI_E_EXTENDED_ERROR.code, "MAPI_E_EXTENDED_ERROR");
    names.put(MAPI_E_COMPUTED.code, "MAPI_E_COMPUTED");
    names.put(MAPI_E_CORRUPT_DATA.code, "MAPI_E_CORRUPT_DATA");
    names.put(MAPI_E_UNCONFIGURED.code, "MAPI_E_UNCONFIGURED");
    names.put(MAPI_E_FAILONEPROVIDER.code, "MAPI_E_FAILONEPROVIDER");
    names.put(MAPI_E_UNKNOWN_CPID.code, "MAPI_E_UNKNOWN_CPID");
    names.put(MAPI_E_UNKNOWN_LCID.code, "MAPI_E_UNKNOWN_LCID");
    names.put(MAPI_E_PASSWORD_CHANGE_REQUIRED.code, "MAPI_E_PASSWORD_CHANGE_REQUIRED");
    names.put(MAPI_E_PASSWORD_EXPIRED.code, "MAPI_E_PASSWORD_EXPIRED");
    names.put(MAPI_E_INVALID_WORKSTATION_ACCOUNT.code, "MAPI_E_INVALID_WORKSTATION_ACCOUNT");
    names.put(MAPI_E_INVALID_ACCESS_TIME.code, "MAPI_E_INVALID_ACCESS_TIME");
    names.put(MAPI_E_ACCOUNT_DISABLED.code, "MAPI_E_ACCOUNT_DISABLED");
    names.put(MAPI_E_END_OF_SESSION.code, "MAPI_E_END_OF_SESSION");
    names.put(MAPI_E_UNKNOWN_ENTRYID.code, "MAPI_E_UNKNOWN_ENTRYID");
    names.put(MAPI_E_MISSING_REQUIRED_COLUMN.code, "MAPI_E_MISSING_REQUIRED_COLUMN");
    names.put(MAPI_W_NO_SERVICE.code, "MAPI_W_NO_SERVICE");
    names.put(MAPI_E_BAD_VALUE.code, "MAPI_E_BAD_VALUE");
    names.put(MAPI_E_INVALID_TYPE.code, "MAPI_E_INVALID_TYPE");
    names.put(MAPI_E_TYPE_NO_SUPPORT.code, "MAPI_E_TYPE_NO_SUPPORT");
    names.put(MAPI_E_UNEXPECTED_TYPE.code, "MAPI_E_UNEXPECTED_TYPE");
    names.put(MAPI_E_TOO_BIG.code, "MAPI_E_TOO_BIG");
    names.put(MAPI_E_DECLINE_COPY.code, "MAPI_E_DECLINE_COPY");
    names.put(MAPI_E_UNEXPECTED_ID.code, "MAPI_E_UNEXPECTED_ID");
    names.put(MAPI_W_ERRORS_RETURNED.code, "MAPI_W_ERRORS_RETURNED");
    names.put(MAPI_E_UNABLE_TO_COMPLETE.code, "MAPI_E_UNABLE_TO_COMPLETE");
    names.put(MAPI_E_TIMEOUT.code, "MAPI_E_TIMEOUT");
    names.put(MAPI_E_TABLE_EMPTY.code, "MAPI_E_TABLE_EMPTY");
    names.put(MAPI_E_TABLE_TOO_BIG.code, "MAPI_E_TABLE_TOO_BIG");
    names.put(MAPI_E_INVALID_BOOKMARK.code, "MAPI_E_INVALID_BOOKMARK");
    names.put(MAPI_W_POSITION_CHANGED.code, "MAPI_W_POSITION_CHANGED");
    names.put(MAPI_W_APPROX_COUNT.code, "MAPI_W_APPROX_COUNT");
    names.put(MAPI_E_WAIT.code, "MAPI_E_WAIT");
    names.put(MAPI_E_CANCEL.code, "MAPI_E_CANCEL");
    names.put(MAPI_E_NOT_ME.code, "MAPI_E_NOT_ME");
    names.put(MAPI_W_CANCEL_MESSAGE.code, "MAPI_W_CANCEL_MESSAGE");
    names.put(MAPI_E_CORRUPT_STORE.code, "MAPI_E_CORRUPT_STORE");
    names.put(MAPI_E_NOT_IN_QUEUE.code, "MAPI_E_NOT_IN_QUEUE");
    names.put(MAPI_E_NO_SUPPRESS.code, "MAPI_E_NO_SUPPRESS");
    names.put(MAPI_E_COLLISION.code, "MAPI_E_COLLISION");
    names.put(MAPI_E_NOT_INITIALIZED.code, "MAPI_E_NOT_INITIALIZED");
    names.put(MAPI_E_NON_STANDARD.code, "MAPI_E_NON_STANDARD");
    names.put(MAPI_E_NO_RECIPIENTS.code, "MAPI_E_NO_RECIPIENTS");
    names.put(MAPI_E_SUBMITTED.code, "MAPI_E_SUBMITTED");
    names.put(MAPI_E_HAS_FOLDERS.code, "MAPI_E_HAS_FOLDERS");
    names.put(MAPI_E_HAS_MESSAGES.code, "MAPI_E_HAS_MESSAGES");
    names.put(MAPI_E_FOLDER_CYCLE.code, "MAPI_E_FOLDER_CYCLE");
    names.put(MAPI_W_PARTIAL_COMPLETION.code, "MAPI_W_PARTIAL_COMPLETION");
    names.put(MAPI_E_AMBIGUOUS_RECIP.code, "MAPI_E_AMBIGUOUS_RECIP");
    names.put(MAPI_E_RECONNECTED.code, "MAPI_E_RECONNECTED");
    names.put(MAPI_E_OFFLINE.code, "MAPI_E_OFFLINE");
    names.put(MAPI_E_PROFILE_DELETED.code, "MAPI_E_PROFILE_DELETED");
    names.put(MAPI_E_STORE_FULL.code, "MAPI_E_STORE_FULL");
    names.put(MAPI_E_LOCKID_LIMIT.code, "MAPI_E_LOCKID_LIMIT");
    names.put(MAPI_E_NAMED_PROP_QUOTA_EXCEEDED.code, "MAPI_E_NAMED_PROP_QUOTA_EXCEEDED");
    names.put(ERROR_TIMEOUT.code, "HRESULT_FROM_WIN32(ERROR_TIMEOUT)");
    names.put(E_NOTIMPL.code, "E_NOTIMPL");
    names.put(RPC_E_CHANGED_MODE.code, "RPC_E_CHANGED_MODE");
    names.put(RPC_E_DISCONNECTED.code, "RPC_E_DISCONNECTED");
    names.put(RPC_E_SERVERCALL_RETRYLATER.code, "RPC_E_SERVERCALL_RETRYLATER");
    names.put(RPC_S_SERVER_UNAVAILABLE.code, "HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)");
    names.put(STG_E_INVALIDFUNCTION.code, "STG_E_INVALIDFUNCTION");
    names.put(STG_E_ACCESSDENIED.code, "STG_E_ACCESSDENIED");
    names.put(STG_E_INVALIDPOINTER.code, "STG_E_INVALIDPOINTER");
    names.put(STG_E_SEEKERROR.code, "STG_E_SEEKERROR");
    names.put(STG_E_INVALIDPARAMETER.code, "STG_E_INVALIDPARAMETER");
    names.put(STG_E_MEDIUMFULL.code, "STG_E_MEDIUMFULL");
    names.put(STG_E_REVERTED.code, "STG_E_REVERTED");
    return Map.copyOf(names);
  }

  /**
   * Looks a result up by its name in the headers.
   *
   * @param name for instance {@code MAPI_E_NOT_FOUND}
   * @return the result
   * @throws IllegalArgumentException if no header has that name
   */
  public static Hresult named(String name) {
    for (Map.Entry<Integer, String> entry : NAMES.entrySet()) {
      if (entry.getValue().equals(name)) {
        return new Hresult(entry.getKey());
      }
    }
    throw new IllegalArgumentException(
        "No HRESULT is named \"" + name + "\". Use new Hresult(int) for a number without a name.");
  }

  /**
   * Tells whether bit 31 is clear, as HR_SUCCEEDED does.
   *
   * @return whether the call succeeded, with or without a warning
   */
  public boolean isSuccess() {
    return code >= 0;
  }

  /**
   * Tells whether bit 31 is set, as HR_FAILED does.
   *
   * @return whether the call failed
   */
  public boolean isFailure() {
    return code < 0;
  }

  /**
   * Tells whether this is one of the MAPI_W_ codes.
   *
   * @return whether the call succeeded with a warning
   */
  public boolean isWarning() {
    return code > 0 && facility() == 4;
  }

  /**
   * The facility field, bits 16 to 28.
   *
   * @return 4 (ITF) for most MAPI codes, 7 for those of Win32
   */
  public int facility() {
    return (code >> 16) & 0x1FFF;
  }

  /**
   * The name in the headers.
   *
   * @return for instance {@code MAPI_E_NOT_FOUND}; for a number without a name the number in hex
   */
  public String name() {
    @Nullable String name = NAMES.get(code);
    return name == null ? hex() : name;
  }

  private String hex() {
    return "0x" + String.format(Locale.ROOT, "%08X", code);
  }

  /**
   * Name and number.
   *
   * @return for instance {@code MAPI_E_NOT_FOUND (0x8004010F)}
   */
  @Override
  public String toString() {
    @Nullable String name = NAMES.get(code);
    return name == null ? hex() : name + " (" + hex() + ")";
  }
}
