package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** IMAPIProp: an object with properties (spec/stores.md, section 3). */
@ComInterface(name = "IMAPIProp", iid = "{00020303-0000-0000-C000-000000000046}")
public interface MapiProp extends MapiUnknown {

  /**
   * Tells more about a failure of this object: {@code HRESULT GetLastError(HRESULT, ULONG,
   * LPMAPIERROR *)}.
   *
   * @param result the code that a call on this object gave
   * @param flags see {@link StringFlag}
   * @return what is known, null if nothing (PRP-01 to PRP-04)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH where a setting allows 8-bit strings only
   */
  @ComMethod(name = "IMAPIProp::GetLastError", slot = 3, results = "MAPI_E_BAD_CHARWIDTH")
  @Nullable MapiError getLastError(@Nullable Hresult result, @Flags(StringFlag.class) int flags);

  /**
   * Makes the changes of a transacted object permanent: {@code HRESULT SaveChanges(ULONG)}.
   *
   * @param flags see {@link SaveFlag}
   * @throws MapiException with MAPI_E_OBJECT_CHANGED if somebody else saved first,
   *     MAPI_E_OBJECT_DELETED, MAPI_E_NO_ACCESS (PRP-05 to PRP-17)
   */
  @ComMethod(
      name = "IMAPIProp::SaveChanges",
      slot = 4,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_CHANGED",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_CORRUPT_DATA",
        "MAPI_E_SUBMITTED",
        "MAPI_E_COLLISION",
        "MAPI_E_TOO_COMPLEX"
      })
  void saveChanges(@Flags(SaveFlag.class) int flags);

  /**
   * Reads properties: {@code HRESULT GetProps(LPSPropTagArray, ULONG, ULONG *, LPSPropValue *)}.
   *
   * @param tags what to read, null for everything
   * @param flags see {@link StringFlag}
   * @return one value for each tag in their order; with MAPI_W_ERRORS_RETURNED at least one of them
   *     is of type PT_ERROR (PRP-18 to PRP-31)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for a list without tags
   */
  @ComMethod(
      name = "IMAPIProp::GetProps",
      slot = 5,
      results = {
        "MAPI_W_ERRORS_RETURNED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  Result<List<PropValue>> getProps(
      @Nullable List<PropTag> tags, @Flags(StringFlag.class) int flags);

  /**
   * Lists the tags of all properties that are there: {@code HRESULT GetPropList(ULONG,
   * LPSPropTagArray *)}.
   *
   * @param flags see {@link StringFlag}
   * @return the tags (PRP-32 to PRP-34)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH
   */
  @ComMethod(
      name = "IMAPIProp::GetPropList",
      slot = 6,
      results = {
        "MAPI_E_BAD_CHARWIDTH",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  List<PropTag> getPropList(@Flags(StringFlag.class) int flags);

  /**
   * Opens a property that is too large for GetProps, or that is an object: {@code HRESULT
   * OpenProperty(ULONG, LPCIID, ULONG, ULONG, LPUNKNOWN *)}.
   *
   * @param tag the property; PT_UNSPECIFIED is no type
   * @param iid the interface that is wanted; must not be null
   * @param interfaceOptions STGM bits for a stream, MAPI_UNICODE for a table
   * @param flags see {@link OpenPropertyFlag}
   * @return the object, with one reference for the caller, to be cast to the type that belongs to
   *     the IID (PRP-35 to PRP-43)
   * @throws MapiException with MAPI_E_NOT_FOUND, MAPI_E_INTERFACE_NOT_SUPPORTED, MAPI_E_NO_ACCESS,
   *     MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPIProp::OpenProperty",
      slot = 7,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED",
        "MAPI_E_COMPUTED",
        "MAPI_E_TOO_BIG"
      })
  MapiUnknown openProperty(
      @Nullable PropTag tag,
      @Nullable Iid iid,
      int interfaceOptions,
      @Flags(OpenPropertyFlag.class) int flags);

  /**
   * Sets properties: {@code HRESULT SetProps(ULONG, LPSPropValue, LPSPropProblemArray *)}.
   *
   * @param values the values; at least one
   * @return the values that could not be set; mostly none (PRP-44 to PRP-54, PRP-75)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_NO_ACCESS; then nothing was set
   */
  @ComMethod(
      name = "IMAPIProp::SetProps",
      slot = 8,
      results = {
        "MAPI_E_NO_ACCESS",
        "MAPI_E_BAD_CHARWIDTH",
        "MAPI_E_COLLISION",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  List<PropProblem> setProps(@Nullable List<PropValue> values);

  /**
   * Deletes properties: {@code HRESULT DeleteProps(LPSPropTagArray, LPSPropProblemArray *)}.
   *
   * @param tags the properties by their identifiers; types are ignored; at least one
   * @return the properties that could not be deleted (PRP-55 to PRP-58)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_NO_ACCESS; then nothing was deleted
   */
  @ComMethod(
      name = "IMAPIProp::DeleteProps",
      slot = 9,
      results = {"MAPI_E_NO_ACCESS", "MAPI_E_OBJECT_DELETED", "MAPI_E_SUBMITTED"})
  List<PropProblem> deleteProps(@Nullable List<PropTag> tags);

  /**
   * Copies or moves all properties but the excluded ones: {@code HRESULT CopyTo(ULONG, LPCIID,
   * LPSPropTagArray, ULONG_PTR, LPMAPIPROGRESS, LPCIID, LPVOID, ULONG, LPSPropProblemArray *)}.
   *
   * @param excludedIids interfaces not to copy with, null for none
   * @param excludedTags properties not to copy, null for none
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param destIid the interface of the destination
   * @param destObject the destination; must not be null
   * @param flags see {@link CopyFlag}
   * @return the properties that could not be copied (PRP-59 to PRP-74)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_INTERFACE_NOT_SUPPORTED,
   *     MAPI_E_NO_ACCESS if both are the same object, MAPI_E_COLLISION, MAPI_E_FOLDER_CYCLE
   */
  @ComMethod(
      name = "IMAPIProp::CopyTo",
      slot = 10,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_COLLISION",
        "MAPI_E_FOLDER_CYCLE",
        "MAPI_E_DECLINE_COPY",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED",
        "MAPI_W_PARTIAL_COMPLETION",
        "MAPI_E_TOO_COMPLEX"
      })
  List<PropProblem> copyTo(
      @Nullable List<Iid> excludedIids,
      @Nullable List<PropTag> excludedTags,
      long uiParam,
      @Nullable MapiProgress progress,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destObject,
      @Flags(CopyFlag.class) int flags);

  /**
   * Copies or moves the properties that are listed: {@code HRESULT CopyProps(LPSPropTagArray,
   * ULONG_PTR, LPMAPIPROGRESS, LPCIID, LPVOID, ULONG, LPSPropProblemArray *)}.
   *
   * @param tags what to copy; must not be null
   * @param uiParam the window of the caller; used with a dialog only
   * @param progress told about progress if the dialog flag is set, may be null
   * @param destIid the interface of the destination
   * @param destObject the destination; must not be null
   * @param flags see {@link CopyFlag}
   * @return the properties that could not be copied (PRP-59 to PRP-74)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_INTERFACE_NOT_SUPPORTED,
   *     MAPI_E_NO_ACCESS if both are the same object
   */
  @ComMethod(
      name = "IMAPIProp::CopyProps",
      slot = 11,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_COLLISION",
        "MAPI_E_FOLDER_CYCLE",
        "MAPI_E_DECLINE_COPY",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED",
        "MAPI_W_PARTIAL_COMPLETION",
        "MAPI_E_TOO_COMPLEX"
      })
  List<PropProblem> copyProps(
      @Nullable List<PropTag> tags,
      long uiParam,
      @Nullable MapiProgress progress,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destObject,
      @Flags(CopyFlag.class) int flags);

  /**
   * Gives the names of named properties: {@code HRESULT GetNamesFromIDs(LPSPropTagArray *, LPGUID,
   * ULONG, ULONG *, LPMAPINAMEID **)}.
   *
   * @param tags the properties, null for all names of the object
   * @param propertySet the property set, null for any
   * @param flags see {@link NamesFlag}
   * @return the tags and their names; a tag without a name becomes PT_ERROR, with
   *     MAPI_W_ERRORS_RETURNED (NAM-09 to NAM-14)
   * @throws MapiException with MAPI_E_NO_SUPPORT if the object has no named properties
   */
  @ComMethod(
      name = "IMAPIProp::GetNamesFromIDs",
      slot = 12,
      results = {
        "MAPI_W_ERRORS_RETURNED",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  Result<PropNames> getNamesFromIds(
      @Nullable List<PropTag> tags,
      @Nullable MapiUid propertySet,
      @Flags(NamesFlag.class) int flags);

  /**
   * Gives the identifiers of named properties: {@code HRESULT GetIDsFromNames(ULONG, LPMAPINAMEID
   * *, ULONG, LPSPropTagArray *)}.
   *
   * @param names the names, null for all that have an identifier
   * @param flags see {@link NamesCreateFlag}
   * @return one tag of type PT_UNSPECIFIED for each name; with MAPI_W_ERRORS_RETURNED 0x0000000A
   *     stands for a name without an identifier (NAM-01 to NAM-08)
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_TOO_BIG
   */
  @ComMethod(
      name = "IMAPIProp::GetIDsFromNames",
      slot = 13,
      results = {
        "MAPI_W_ERRORS_RETURNED",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_TOO_BIG",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_SUBMITTED"
      })
  Result<List<PropTag>> getIdsFromNames(
      @Nullable List<PropName> names, @Flags(NamesCreateFlag.class) int flags);
}
