package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The functions exported by MAPI32.DLL that concern sessions, as one process sees them.
 *
 * <p>Code under test gets one of these for each process it runs in.
 */
public interface Mapi32 {

  /**
   * Starts MAPI in the process and on the thread: {@code HRESULT MAPIInitialize(LPVOID)}.
   *
   * <p>Each call counts and needs a {@link #mapiUninitialize()}. Only the first call of a process
   * decides on which thread notifications come (rules ).
   *
   * @param init how; null means version 0 and no flags
   * @return S_OK; S_FALSE for a second call where a setting says so
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for another version, MAPI_E_UNKNOWN_FLAGS
   *     for undefined flags, or the code of the step that failed
   */
  @MapiFunction(
      value = "MAPIInitialize",
      results = {
        "S_FALSE",
        "MAPI_E_TOO_COMPLEX",
        "MAPI_E_VERSION",
        "MAPI_E_SESSION_LIMIT",
        "MAPI_E_NOT_ENOUGH_RESOURCES",
        "MAPI_E_INVALID_OBJECT",
        "MAPI_E_NOT_INITIALIZED",
        "RPC_E_CHANGED_MODE"
      })
  Hresult mapiInitialize(@Nullable MapiInit init);

  /**
   * Ends one initialization: {@code void MAPIUninitialize()}. The last one ends all sessions of the
   * process (rules ).
   */
  @MapiFunction("MAPIUninitialize")
  void mapiUninitialize();

  /**
   * Logs on: joins the shared session or makes a new one: {@code HRESULT MAPILogonEx(ULONG_PTR,
   * LPTSTR, LPTSTR, ULONG, LPMAPISESSION *)}.
   *
   * @param uiParam the window of the caller; ignored if no dialog appears
   * @param profileName the profile, at most 64 characters; null or empty for none
   * @param password must be null or empty
   * @param flags see {@link LogonFlag}
   * @return a session object of the caller's own, with one reference
   * @throws MapiException with MAPI_E_LOGON_FAILED, MAPI_E_USER_CANCEL, MAPI_E_TIMEOUT,
   *     MAPI_E_UNKNOWN_FLAGS or MAPI_E_NOT_INITIALIZED (rules)
   */
  @MapiFunction(
      value = "MAPILogonEx",
      results = {
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_TIMEOUT",
        "MAPI_E_USER_CANCEL",
        "MAPI_E_SESSION_LIMIT"
      })
  MapiSession mapiLogonEx(
      long uiParam,
      @Nullable String profileName,
      @Nullable String password,
      @Flags(LogonFlag.class) int flags);

  /**
   * Makes a sink that calls a function: {@code HRESULT HrAllocAdviseSink(LPNOTIFCALLBACK, LPVOID,
   * LPMAPIADVISESINK *)}.
   *
   * @param callback the function
   * @param context handed to the function at each call
   * @return the sink, with one reference for the caller
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if {@code callback} is null (rule R-230)
   */
  @MapiFunction("HrAllocAdviseSink")
  MapiAdviseSink hrAllocAdviseSink(@Nullable NotifCallback callback, @Nullable Object context);

  /**
   * Wraps a sink so that it is called on the calling thread only: {@code HRESULT
   * HrThisThreadAdviseSink(LPMAPIADVISESINK, LPMAPIADVISESINK *)}.
   *
   * <p>The inner sink runs while this thread is inside a MAPI call or in {@link
   * #hrDispatchNotifications}.
   *
   * @param sink the sink to wrap
   * @return the wrapper, with one reference for the caller; it holds a reference on the inner sink
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if {@code sink} is null (rules R-051,
   *
   */
  @MapiFunction("HrThisThreadAdviseSink")
  MapiAdviseSink hrThisThreadAdviseSink(@Nullable MapiAdviseSink sink);

  /**
   * Runs the notifications that are queued for the calling thread: {@code HRESULT
   * HrDispatchNotifications(ULONG)}.
   *
   * @param flags must be zero
   * @throws MapiException with MAPI_E_NOT_INITIALIZED, MAPI_E_UNKNOWN_FLAGS, or MAPI_E_USER_CANCEL
   *     when the process was told to quit (rules)
   */
  @MapiFunction(value = "HrDispatchNotifications", results = "MAPI_E_USER_CANCEL")
  void hrDispatchNotifications(@Flags int flags);

  /**
   * Makes an initialization monitor: {@code HRESULT CreateMAPIInitializationMonitor(...)}. Works
   * whether or not MAPI is initialized, and does not initialize it (rules ).
   *
   * @return the monitor, with one reference for the caller
   * @throws MapiException with MAPI_E_NO_SUPPORT on an Outlook version that does not have it
   */
  @MapiFunction("CreateMAPIInitializationMonitor")
  MapiInitMonitor createMapiInitializationMonitor();

  /**
   * Prepares the utility functions without full MAPI: {@code SCODE ScInitMapiUtil(ULONG)}.
   *
   * @param flags must be zero
   * @throws MapiException with MAPI_E_UNKNOWN_FLAGS if not (rule R-028)
   */
  @MapiFunction("ScInitMapiUtil")
  void scInitMapiUtil(@Flags int flags);

  /**
   * Ends what {@link #scInitMapiUtil} began: {@code void DeinitMapiUtil()} (rules ).
   */
  @MapiFunction("DeinitMapiUtil")
  void deinitMapiUtil();

  /**
   * Makes a table that the caller fills, and that gives views to others: {@code SCODE
   * CreateTable(LPCIID, ..., LPVOID, ULONG, ULONG, LPSPropTagArray, LPTABLEDATA *)}.
   *
   * <p>With ScInitMapiUtil alone its views do not notify (rule R-029).
   *
   * @param iid null, or that of ITableData
   * @param reserved must be zero
   * @param tableType see {@link TableType}; what GetStatus of its views tells
   * @param indexColumn the column that tells rows apart; must have one value
   * @param columns the columns that views have at first
   * @return the table, with one reference for the caller (UTL-28, UTL-29)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_INTERFACE_NOT_SUPPORTED
   */
  @MapiFunction(value = "CreateTable", results = "MAPI_E_INTERFACE_NOT_SUPPORTED")
  TableData createTable(
      @Nullable Iid iid,
      long reserved,
      int tableType,
      @Nullable PropTag indexColumn,
      @Nullable List<PropTag> columns);

  /**
   * Makes an object that has properties in memory: {@code SCODE CreateIProp(LPCIID, ..., LPVOID,
   * LPPROPDATA *)}.
   *
   * @param iid null, or that of IPropData
   * @param reserved must be zero
   * @return the object, with one reference for the caller (UTL-40)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_INTERFACE_NOT_SUPPORTED
   */
  @MapiFunction(value = "CreateIProp", results = "MAPI_E_INTERFACE_NOT_SUPPORTED")
  PropData createIProp(@Nullable Iid iid, long reserved);

  /**
   * Adds a reference to an object: {@code ULONG UlAddRef(LPVOID)}.
   *
   * @param object the object; null does nothing
   * @return what AddRef said, 0 for null (rule R-080)
   */
  @MapiFunction("UlAddRef")
  int ulAddRef(@Nullable MapiUnknown object);

  /**
   * Gives a reference to an object back: {@code ULONG UlRelease(LPVOID)}.
   *
   * @param object the object; null does nothing
   * @return what Release said, 0 for null (rule R-080)
   */
  @MapiFunction("UlRelease")
  int ulRelease(@Nullable MapiUnknown object);
}
