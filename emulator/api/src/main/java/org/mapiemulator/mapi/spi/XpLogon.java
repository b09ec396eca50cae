package org.mapiemulator.mapi.spi;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.ValidateStateFlag;

/** IXPLogon: what the spooler does with an open transport. */
@ComInterface(name = "IXPLogon", iid = "{00020315-0000-0000-C000-000000000046}")
public interface XpLogon extends MapiUnknown {

  /**
   * Tells which recipients the transport can reach: {@code HRESULT AddressTypes(ULONG *, ULONG *,
   * LPTSTR **, ULONG *, LPMAPIUID **)}.
   *
   * @param flags see {@link StringFlag}
   * @return the kinds of address and of entry identifier
   * @throws MapiException with any code: the transport reaches nobody
   */
  @ComMethod(name = "IXPLogon::AddressTypes", slot = 3)
  AddressTypes addressTypes(@Flags(StringFlag.class) int flags);

  /**
   * Would tell which options messages can have; it is obsolete and never called: {@code HRESULT
   * RegisterOptions(ULONG *, ULONG *, LPOPTIONDATA *)}.
   *
   * @param flags see {@link StringFlag}
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(name = "IXPLogon::RegisterOptions", slot = 4, results = "MAPI_E_NO_SUPPORT")
  void registerOptions(@Flags(StringFlag.class) int flags);

  /**
   * Tells of the beginning or end of traffic: {@code HRESULT TransportNotify(ULONG *, LPVOID *)}.
   *
   * @param flags see {@link TransportNotifyFlag}
   * @param data the reference of a message, as {@link Integer}, with CANCEL_MESSAGE; an {@link
   *     EntryId} with ABORT_DEFERRED; otherwise null
   * @return the flags, unchanged
   * @throws MapiException with any code: traffic does not begin
   */
  @ComMethod(name = "IXPLogon::TransportNotify", slot = 5)
  int transportNotify(@Flags(TransportNotifyFlag.class) int flags, @Nullable Object data);

  /**
   * Gives the transport time while nothing else is to be done: {@code HRESULT Idle(ULONG)}.
   *
   * @param flags zero
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IXPLogon::Idle", slot = 6)
  void idle(@Flags int flags);

  /**
   * Ends the logon: {@code HRESULT TransportLogoff(ULONG)}.
   *
   * @param flags zero, or see {@code TransportLogoffFlag}
   * @throws MapiException with any code; the transport counts as logged off
   */
  @ComMethod(name = "IXPLogon::TransportLogoff", slot = 7)
  void transportLogoff(@Flags int flags);

  /**
   * Gives a message to the messaging system: {@code HRESULT SubmitMessage(ULONG, LPMESSAGE, ULONG
   * *, ULONG *)}.
   *
   * @param flags see {@link TransportSubmitFlag}
   * @param message the message; the transport sets PR_RESPONSIBILITY of the recipients that it
   *     takes
   * @return a reference for EndMessage, and when to try again
   * @throws MapiException with MAPI_E_NOT_ME if no recipient is its own, MAPI_E_CANCEL, MAPI_E_BUSY
   */
  @ComMethod(
      name = "IXPLogon::SubmitMessage",
      slot = 8,
      results = {
        "MAPI_E_BUSY",
        "MAPI_E_CANCEL",
        "MAPI_E_NETWORK_ERROR",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_LOGON_FAILED",
        "MAPI_E_NOT_ME",
        "MAPI_E_WAIT"
      })
  SubmittedMessage submitMessage(
      @Flags(TransportSubmitFlag.class) int flags, @Nullable Message message);

  /**
   * Ends what SubmitMessage or StartMessage has begun: {@code HRESULT EndMessage(ULONG, ULONG *)}.
   *
   * @param messageReference what they gave
   * @return see {@link EndMessageFlag}
   * @throws MapiException with any code: the message was not sent
   */
  @ComMethod(
      name = "IXPLogon::EndMessage",
      slot = 9,
      results = {
        "MAPI_E_BUSY",
        "MAPI_E_CANCEL",
        "MAPI_E_NETWORK_ERROR",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_LOGON_FAILED"
      })
  int endMessage(int messageReference);

  /**
   * Asks whether messages have come in: {@code HRESULT Poll(ULONG *)}.
   *
   * @return whether StartMessage is to be called
   * @throws MapiException with any code; it counts as no
   */
  @ComMethod(name = "IXPLogon::Poll", slot = 10)
  boolean poll();

  /**
   * Fills a message that has come in: {@code HRESULT StartMessage(ULONG, LPMESSAGE, ULONG *)}.
   *
   * @param flags zero
   * @param message the new message; the transport saves it if it has one, and leaves it otherwise
   * @return a reference for EndMessage
   * @throws MapiException with any code: nothing has come in
   */
  @ComMethod(
      name = "IXPLogon::StartMessage",
      slot = 11,
      results = {
        "MAPI_E_BUSY",
        "MAPI_E_CANCEL",
        "MAPI_E_NETWORK_ERROR",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_LOGON_FAILED"
      })
  int startMessage(@Flags int flags, @Nullable Message message);

  /**
   * Opens the status object of the logon: {@code HRESULT OpenStatusEntry(LPCIID, ULONG, ULONG *,
   * LPMAPISTATUS *)}.
   *
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}
   * @return the object and its type
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(name = "IXPLogon::OpenStatusEntry", slot = 12, results = "MAPI_E_NO_SUPPORT")
  OpenedEntry openStatusEntry(@Nullable Iid iid, @Flags(OpenFlag.class) int flags);

  /**
   * Checks the state of the transport: {@code HRESULT ValidateState(ULONG_PTR, ULONG)}.
   *
   * @param uiParam the window of the caller
   * @param flags see {@link ValidateStateFlag}
   * @throws MapiException with MAPI_E_BUSY
   */
  @ComMethod(
      name = "IXPLogon::ValidateState",
      slot = 13,
      results = {"MAPI_E_BUSY", "MAPI_E_CANCEL", "MAPI_E_NO_SUPPORT", "MAPI_E_USER_CANCEL"})
  void validateState(long uiParam, @Flags(ValidateStateFlag.class) int flags);

  /**
   * Sends and fetches all that waits, at once: {@code HRESULT FlushQueues(ULONG_PTR, ULONG,
   * LPENTRYID, ULONG)}.
   *
   * @param uiParam the window of the caller
   * @param target null
   * @param flags see {@link FlushQueuesFlag}
   * @throws MapiException with MAPI_E_BUSY
   */
  @ComMethod(
      name = "IXPLogon::FlushQueues",
      slot = 14,
      results = {"MAPI_E_BUSY", "MAPI_E_CANCEL", "MAPI_E_NO_SUPPORT"})
  void flushQueues(long uiParam, @Nullable EntryId target, @Flags(FlushQueuesFlag.class) int flags);
}
