package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** IDistList: a distribution list, whose members its contents table lists (ABK-26). */
@ComInterface(name = "IDistList", iid = "{0002030E-0000-0000-C000-000000000046}")
public interface DistList extends MapiContainer {

  /**
   * Creates an entry: {@code HRESULT CreateEntry(ULONG, LPENTRYID, ULONG, LPMAPIPROP *)}.
   *
   * @param templateId the kind of entry: PR_DEF_CREATE_MAILUSER or PR_DEF_CREATE_DL, a row of
   *     PR_CREATE_TEMPLATES, or an entry that is to be copied
   * @param flags see {@link CreateEntryFlag}
   * @return the entry, not there for others before its first SaveChanges (ABK-28)
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_NO_ACCESS, MAPI_E_UNKNOWN_ENTRYID
   */
  @ComMethod(
      name = "IDistList::CreateEntry",
      slot = 19,
      results = {
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_UNKNOWN_ENTRYID",
        "MAPI_E_OBJECT_DELETED"
      })
  MapiProp createEntry(@Nullable EntryId templateId, @Flags(CreateEntryFlag.class) int flags);

  /**
   * Copies entries, which may be of other containers: {@code HRESULT CopyEntries(LPENTRYLIST,
   * ULONG_PTR, LPMAPIPROGRESS, ULONG)}.
   *
   * @param entries the entries
   * @param uiParam the window of the caller
   * @param progress told about progress, may be null
   * @param flags see {@link CreateEntryFlag}; AB_NO_DIALOG has the number of
   *     CREATE_CHECK_DUP_STRICT (D-100)
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION if some could not be copied (ABK-29)
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IDistList::CopyEntries",
      slot = 20,
      results = {
        "MAPI_W_PARTIAL_COMPLETION",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED"
      })
  Hresult copyEntries(
      @Nullable List<EntryId> entries,
      long uiParam,
      @Nullable MapiProgress progress,
      @Flags(CreateEntryFlag.class) int flags);

  /**
   * Removes entries: {@code HRESULT DeleteEntries(LPENTRYLIST, ULONG)}.
   *
   * @param entries the entries
   * @param flags must be zero
   * @return S_OK, or MAPI_W_PARTIAL_COMPLETION if some could not be removed (ABK-29, ABK-30)
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_NO_ACCESS
   */
  @ComMethod(
      name = "IDistList::DeleteEntries",
      slot = 21,
      results = {
        "MAPI_W_PARTIAL_COMPLETION",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_NO_ACCESS",
        "MAPI_E_OBJECT_DELETED"
      })
  Hresult deleteEntries(@Nullable List<EntryId> entries, @Flags int flags);

  /**
   * Looks for the entries that names mean: {@code HRESULT ResolveNames(LPSPropTagArray, ULONG,
   * LPADRLIST, LPFlagList)}.
   *
   * @param tags what each recipient that is found is to have, null for the usual properties
   * @param flags see {@link StringFlag}, {@link AbCacheFlag}
   * @param recipients the recipients; entries are replaced in the list
   * @param statuses for each recipient a {@link NameStatus}, in and out
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH, MAPI_E_NO_SUPPORT (ABK-13, ABK-14)
   */
  @ComMethod(
      name = "IDistList::ResolveNames",
      slot = 22,
      results = {"MAPI_E_BAD_CHARWIDTH", "MAPI_E_NO_SUPPORT", "MAPI_E_OBJECT_DELETED"})
  void resolveNames(
      @Nullable List<PropTag> tags,
      @Flags({StringFlag.class, AbCacheFlag.class}) int flags,
      @Nullable List<Row> recipients,
      int @Nullable [] statuses);
}
