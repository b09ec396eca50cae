package org.mapiemulator.mapi.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.StringFlag;

/**
 * IMAPISup: what MAPI does for a provider; each logon has one of its own. The seam has the methods
 * that a message store needs, each in its slot of the vtable; those of address books and transports
 * come with what they stand for.
 */
@ComInterface(name = "IMAPISup", iid = "{0002030F-0000-0000-C000-000000000046}")
public interface MapiSup extends MapiUnknown {

  /**
   * Tells more about a failure of this object: {@code HRESULT GetLastError(HRESULT, ULONG,
   * LPMAPIERROR *)}.
   *
   * @param result the code that a call on this object gave
   * @param flags see {@link StringFlag}
   * @return what is known, null if nothing (PRP-01 to PRP-04)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH where a setting allows 8-bit strings only
   */
  @ComMethod(name = "IMAPISup::GetLastError", slot = 3, results = "MAPI_E_BAD_CHARWIDTH")
  @Nullable MapiError getLastError(@Nullable Hresult result, @Flags(StringFlag.class) int flags);

  /**
   * Registers a sink for what Notify is told about a key: {@code HRESULT Subscribe(LPNOTIFKEY,
   * ULONG, ULONG, LPMAPIADVISESINK, ULONG *)}.
   *
   * @param key bytes of the provider's choice; must not be null
   * @param eventMask see {@link EventMask}
   * @param flags see {@link SubscribeFlag}
   * @param sink the sink; must not be null
   * @return the connection number, not zero
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISup::Subscribe", slot = 5)
  long subscribe(
      @Nullable Binary key,
      @Flags(EventMask.class) int eventMask,
      @Flags(SubscribeFlag.class) int flags,
      @Nullable MapiAdviseSink sink);

  /**
   * Ends a registration: {@code HRESULT Unsubscribe(ULONG)}.
   *
   * @param connection what Subscribe gave
   * @throws MapiException with MAPI_E_NOT_FOUND for an unknown number
   */
  @ComMethod(name = "IMAPISup::Unsubscribe", slot = 6, results = "MAPI_E_NOT_FOUND")
  void unsubscribe(long connection);

  /**
   * Tells the sinks of a key, in all processes: {@code HRESULT Notify(LPNOTIFKEY, ULONG,
   * LPNOTIFICATION, ULONG *)}.
   *
   * @param key the key
   * @param notifications the events; at least one
   * @param flags see {@link StringFlag}
   * @return NOTIFY_CANCELED if a synchronous sink stopped the round, otherwise 0
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPISup::Notify", slot = 7)
  int notify(
      @Nullable Binary key,
      @Nullable List<Notification> notifications,
      @Flags(StringFlag.class) int flags);

  /**
   * Opens a section of the profile: {@code HRESULT OpenProfileSection(LPMAPIUID, ULONG, LPPROFSECT
   * *)}.
   *
   * @param uid the section; null for the provider's own
   * @param flags see {@link OpenProfileSectionFlag}
   * @return the section, with one reference for the caller
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_NO_ACCESS, MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(
      name = "IMAPISup::OpenProfileSection",
      slot = 9,
      results = {"MAPI_E_NOT_FOUND", "MAPI_E_NO_ACCESS"})
  ProfSect openProfileSection(
      @Nullable MapiUid uid, @Flags(OpenProfileSectionFlag.class) int flags);

  /**
   * Makes an identifier that nobody else has: {@code HRESULT NewUID(LPMAPIUID)}.
   *
   * @return the identifier
   * @throws MapiException with MAPI_E_CALL_FAILED
   */
  @ComMethod(name = "IMAPISup::NewUID", slot = 11)
  MapiUid newUid();

  /**
   * Makes an object answer every call but AddRef and Release with MAPI_E_INVALID_OBJECT: {@code
   * HRESULT MakeInvalid(ULONG, LPVOID, ULONG, ULONG)}.
   *
   * @param flags zero
   * @param object an object that the provider has given out
   * @param references its references
   * @param methods the methods of its vtable; at least three
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPISup::MakeInvalid", slot = 12)
  void makeInvalid(@Flags int flags, @Nullable MapiUnknown object, int references, int methods);

  /**
   * Registers an identifier by which MAPI knows the entry identifiers of this provider: {@code
   * HRESULT SetProviderUID(LPMAPIUID, ULONG)}.
   *
   * @param uid bytes 4 to 19 of the entry identifiers
   * @param flags zero
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPISup::SetProviderUID", slot = 16)
  void setProviderUid(@Nullable MapiUid uid, @Flags int flags);

  /**
   * Makes the identifier of a store one that MAPI routes to this provider: {@code HRESULT
   * WrapStoreEntryID(ULONG, LPENTRYID, ULONG *, LPENTRYID *)}.
   *
   * @param original the identifier as the provider made it
   * @return the wrapped identifier (STO-08)
   * @throws MapiException with MAPI_E_INVALID_ENTRYID
   */
  @ComMethod(name = "IMAPISup::WrapStoreEntryID", slot = 40)
  EntryId wrapStoreEntryId(@Nullable EntryId original);

  /**
   * Makes the store a permanent part of the profile: {@code HRESULT ModifyProfile(ULONG)}.
   *
   * @param flags see {@link ModifyProfileFlag}
   * @throws MapiException with MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPISup::ModifyProfile", slot = 41)
  void modifyProfile(@Flags(ModifyProfileFlag.class) int flags);
}
