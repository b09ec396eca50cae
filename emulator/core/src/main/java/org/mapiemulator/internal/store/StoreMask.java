package org.mapiemulator.internal.store;

import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.StoreSupport;

/** PR_STORE_SUPPORT_MASK of the built-in store (STO-04). */
final class StoreMask {

  private static final int ALWAYS =
      MapiFlag.bits(
          StoreSupport.ENTRYID_UNIQUE,
          StoreSupport.SEARCH_OK,
          StoreSupport.ATTACH_OK,
          StoreSupport.NOTIFY_OK,
          StoreSupport.MV_PROPS_OK,
          StoreSupport.CATEGORIZE_OK,
          StoreSupport.RESTRICTION_OK,
          StoreSupport.SORT_OK,
          StoreSupport.HTML_OK,
          StoreSupport.UNICODE_OK);

  /** Opened with MDB_WRITE; RTF_OK is not there, because nothing is converted (D-125). */
  static final int WRITABLE =
      ALWAYS
          | MapiFlag.bits(StoreSupport.MODIFY_OK, StoreSupport.CREATE_OK, StoreSupport.SUBMIT_OK);

  /** Opened without: a store that can only be read sends nothing either (R-154, STO-43). */
  static final int READ_ONLY = ALWAYS | StoreSupport.READONLY.value();

  private StoreMask() {}

  static int of(boolean writable) {
    return writable ? WRITABLE : READ_ONLY;
  }
}
