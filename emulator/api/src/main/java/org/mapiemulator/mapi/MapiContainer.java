package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IMAPIContainer: what folders and address book containers have in common (spec/stores.md, section
 * 6).
 */
@ComInterface(name = "IMAPIContainer", iid = "{0002030B-0000-0000-C000-000000000046}")
public interface MapiContainer extends MapiProp {

  /**
   * Gives the table of what is in the container: {@code HRESULT GetContentsTable(ULONG, LPMAPITABLE
   * *)}.
   *
   * @param flags see {@link StringFlag}, {@link ContentsTableFlag}
   * @return the table, with one reference for the caller (CON-01 to CON-04)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPIContainer::GetContentsTable",
      slot = 14,
      results = {
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND"
      })
  MapiTable getContentsTable(@Flags({StringFlag.class, ContentsTableFlag.class}) int flags);

  /**
   * Gives the table of containers below: {@code HRESULT GetHierarchyTable(ULONG, LPMAPITABLE *)}.
   *
   * @param flags see {@link StringFlag}, {@link HierarchyTableFlag}
   * @return the table, with one reference for the caller (CON-05 to CON-08)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPIContainer::GetHierarchyTable",
      slot = 15,
      results = {
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED",
        "MAPI_E_NOT_FOUND"
      })
  MapiTable getHierarchyTable(@Flags({StringFlag.class, HierarchyTableFlag.class}) int flags);

  /**
   * Opens an object of the container: {@code HRESULT OpenEntry(ULONG, LPENTRYID, LPCIID, ULONG,
   * ULONG *, LPUNKNOWN *)}.
   *
   * @param entryId the object; null for the top-level container
   * @param iid the interface that is wanted, null for the standard one
   * @param flags see {@link OpenFlag}, {@link OpenSoftDeletedFlag}
   * @return the object and its type (CON-09 to CON-11)
   * @throws MapiException with MAPI_E_NO_ACCESS, MAPI_E_NOT_FOUND, MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IMAPIContainer::OpenEntry",
      slot = 16,
      results = {
        "MAPI_E_INTERFACE_NOT_SUPPORTED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_SUBMITTED",
        "MAPI_E_OBJECT_DELETED"
      })
  OpenedEntry openEntry(
      @Nullable EntryId entryId,
      @Nullable Iid iid,
      @Flags({OpenFlag.class, OpenSoftDeletedFlag.class}) int flags);

  /**
   * Says what a search folder contains: {@code HRESULT SetSearchCriteria(LPSRestriction,
   * LPENTRYLIST, ULONG)}.
   *
   * @param restriction the condition, null to keep the last one
   * @param containers where to search, null to keep the last ones
   * @param flags see {@link SearchFlag}
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_TOO_COMPLEX, MAPI_E_NOT_INITIALIZED
   *     (CON-12 to CON-16)
   */
  @ComMethod(
      name = "IMAPIContainer::SetSearchCriteria",
      slot = 17,
      results = {
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_TOO_COMPLEX",
        "MAPI_E_NOT_INITIALIZED",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_OBJECT_DELETED"
      })
  void setSearchCriteria(
      @Nullable Restriction restriction,
      @Nullable List<EntryId> containers,
      @Flags(SearchFlag.class) int flags);

  /**
   * Tells what a search folder contains: {@code HRESULT GetSearchCriteria(ULONG, LPSRestriction *,
   * LPENTRYLIST *, ULONG *)}.
   *
   * @param flags see {@link StringFlag}
   * @return the criteria and the state of the search (CON-17 to CON-21)
   * @throws MapiException with MAPI_E_NOT_INITIALIZED if criteria were never set
   */
  @ComMethod(
      name = "IMAPIContainer::GetSearchCriteria",
      slot = 18,
      results = {
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NOT_INITIALIZED",
        "MAPI_E_BAD_CHARWIDTH",
        "MAPI_E_OBJECT_DELETED"
      })
  SearchCriteria getSearchCriteria(@Flags(StringFlag.class) int flags);
}
