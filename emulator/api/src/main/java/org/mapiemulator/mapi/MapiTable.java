package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * IMAPITable: a view on a table, with columns, restriction, order and cursor of its own
 * (spec/stores.md, section 10).
 */
@ComInterface(name = "IMAPITable", iid = "{00020301-0000-0000-C000-000000000046}")
public interface MapiTable extends MapiUnknown {

  /**
   * Tells more about a failure of this object: {@code HRESULT GetLastError(HRESULT, ULONG,
   * LPMAPIERROR *)}.
   *
   * @param result the code that a call on this object gave
   * @param flags see {@link StringFlag}
   * @return what is known, null if nothing (PRP-01 to PRP-04)
   * @throws MapiException with MAPI_E_BAD_CHARWIDTH where a setting allows 8-bit strings only
   */
  @ComMethod(name = "IMAPITable::GetLastError", slot = 3, results = "MAPI_E_BAD_CHARWIDTH")
  @Nullable MapiError getLastError(@Nullable Hresult result, @Flags(StringFlag.class) int flags);

  /**
   * Registers a sink for changes of the view: {@code HRESULT Advise(ULONG, LPMAPIADVISESINK,
   * ULONG_PTR *)}.
   *
   * @param eventMask see {@link EventMask}
   * @param sink the sink; must not be null
   * @return the connection number, not zero (TBL-42)
   * @throws MapiException with MAPI_E_NO_SUPPORT, MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "IMAPITable::Advise", slot = 4, results = "MAPI_E_NO_SUPPORT")
  long advise(@Flags(EventMask.class) int eventMask, @Nullable MapiAdviseSink sink);

  /**
   * Ends a registration: {@code HRESULT Unadvise(ULONG_PTR)}.
   *
   * @param connection what Advise gave
   * @throws MapiException with MAPI_E_NOT_FOUND for an unknown number, MAPI_E_INVALID_PARAMETER for
   *     zero (TBL-46, D-71)
   */
  @ComMethod(name = "IMAPITable::Unadvise", slot = 5, results = "MAPI_E_NOT_FOUND")
  void unadvise(long connection);

  /**
   * Tells what the table is doing, and what kind of table it is: {@code HRESULT GetStatus(ULONG *,
   * ULONG *)}.
   *
   * @return both (TBL-02)
   */
  @ComMethod(name = "IMAPITable::GetStatus", slot = 6)
  TableStatus getStatus();

  /**
   * Chooses the columns of the view: {@code HRESULT SetColumns(LPSPropTagArray, ULONG)}.
   *
   * @param tags the columns in their order; at least one
   * @param flags see {@link TableFlag}
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for no columns or types that no column has
   *     (TBL-03 to TBL-12, D-119)
   */
  @ComMethod(
      name = "IMAPITable::SetColumns",
      slot = 7,
      results = {"MAPI_E_BUSY", "MAPI_E_TOO_COMPLEX"})
  void setColumns(@Nullable List<PropTag> tags, @Flags(TableFlag.class) int flags);

  /**
   * Tells the columns: {@code HRESULT QueryColumns(ULONG, LPSPropTagArray *)}.
   *
   * @param flags see {@link QueryColumnsFlag}
   * @return those of the view, or all that there are (TBL-08)
   * @throws MapiException with MAPI_E_UNKNOWN_FLAGS
   */
  @ComMethod(name = "IMAPITable::QueryColumns", slot = 8, results = "MAPI_E_BUSY")
  List<PropTag> queryColumns(@Flags(QueryColumnsFlag.class) int flags);

  /**
   * Counts the rows of the view: {@code HRESULT GetRowCount(ULONG, ULONG *)}.
   *
   * @param flags must be zero
   * @return the number (TBL-13)
   * @throws MapiException with MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPITable::GetRowCount",
      slot = 9,
      results = {"MAPI_W_APPROX_COUNT", "MAPI_E_BUSY", "MAPI_E_NO_SUPPORT"})
  Result<Integer> getRowCount(@Flags int flags);

  /**
   * Moves the cursor: {@code HRESULT SeekRow(BOOKMARK, LONG, LONG *)}.
   *
   * @param bookmark BOOKMARK_BEGINNING, BOOKMARK_CURRENT, BOOKMARK_END ({@link Bookmark}), or what
   *     CreateBookmark gave
   * @param rowCount how many rows from there; negative to go back
   * @return by how many rows it was moved, with MAPI_W_POSITION_CHANGED if the row of the bookmark
   *     has gone (TBL-21 to TBL-23)
   * @throws MapiException with MAPI_E_INVALID_BOOKMARK
   */
  @ComMethod(
      name = "IMAPITable::SeekRow",
      slot = 10,
      results = {"MAPI_E_INVALID_BOOKMARK", "MAPI_W_POSITION_CHANGED", "MAPI_E_BUSY"})
  Result<Integer> seekRow(long bookmark, int rowCount);

  /**
   * Moves the cursor to a fraction of the table: {@code HRESULT SeekRowApprox(ULONG, ULONG)}.
   *
   * @param numerator 0 or more, unsigned
   * @param denominator 1 or more, unsigned
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if the denominator is zero (TBL-24, D-64)
   */
  @ComMethod(name = "IMAPITable::SeekRowApprox", slot = 11)
  void seekRowApprox(int numerator, int denominator);

  /**
   * Tells where the cursor is: {@code HRESULT QueryPosition(ULONG *, ULONG *, ULONG *)}.
   *
   * @return the position (TBL-25, D-65)
   */
  @ComMethod(name = "IMAPITable::QueryPosition", slot = 12)
  TablePosition queryPosition();

  /**
   * Moves the cursor to the next row that matches: {@code HRESULT FindRow(LPSRestriction, BOOKMARK,
   * ULONG)}.
   *
   * @param restriction the condition
   * @param bookmark BOOKMARK_BEGINNING, BOOKMARK_CURRENT, BOOKMARK_END ({@link Bookmark}), or what
   *     CreateBookmark gave
   * @param flags see {@link FindRowFlag}
   * @return S_OK, or MAPI_W_POSITION_CHANGED if the row of the bookmark has gone (TBL-29 to TBL-33)
   * @throws MapiException with MAPI_E_NOT_FOUND, and then the cursor has not moved;
   *     MAPI_E_INVALID_BOOKMARK, MAPI_E_TOO_COMPLEX
   */
  @ComMethod(
      name = "IMAPITable::FindRow",
      slot = 13,
      results = {
        "MAPI_E_NOT_FOUND",
        "MAPI_E_INVALID_BOOKMARK",
        "MAPI_W_POSITION_CHANGED",
        "MAPI_E_TOO_COMPLEX",
        "MAPI_E_BUSY"
      })
  Hresult findRow(
      @Nullable Restriction restriction, long bookmark, @Flags(FindRowFlag.class) int flags);

  /**
   * Limits the view to rows that match: {@code HRESULT Restrict(LPSRestriction, ULONG)}.
   *
   * @param restriction the condition, null for none
   * @param flags see {@link TableFlag}
   * @throws MapiException with MAPI_E_TOO_COMPLEX; then the old restriction stays (TBL-34 to
   *     TBL-36)
   */
  @ComMethod(
      name = "IMAPITable::Restrict",
      slot = 14,
      results = {"MAPI_E_TOO_COMPLEX", "MAPI_E_BUSY"})
  void restrict(@Nullable Restriction restriction, @Flags(TableFlag.class) int flags);

  /**
   * Marks the row at the cursor: {@code HRESULT CreateBookmark(BOOKMARK *)}.
   *
   * @return the bookmark (TBL-26, TBL-28)
   * @throws MapiException with MAPI_E_UNABLE_TO_COMPLETE, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPITable::CreateBookmark",
      slot = 15,
      results = {"MAPI_E_UNABLE_TO_COMPLETE", "MAPI_E_NO_SUPPORT"})
  long createBookmark();

  /**
   * Gives a bookmark back: {@code HRESULT FreeBookmark(BOOKMARK)}.
   *
   * @param bookmark BOOKMARK_BEGINNING, BOOKMARK_CURRENT, BOOKMARK_END ({@link Bookmark}), or what
   *     CreateBookmark gave
   * @throws MapiException with MAPI_E_INVALID_BOOKMARK (TBL-27)
   */
  @ComMethod(name = "IMAPITable::FreeBookmark", slot = 16, results = "MAPI_E_INVALID_BOOKMARK")
  void freeBookmark(long bookmark);

  /**
   * Orders the rows: {@code HRESULT SortTable(LPSSortOrderSet, ULONG)}.
   *
   * @param sortOrder the order; without columns the default order
   * @param flags see {@link TableFlag}
   * @throws MapiException with MAPI_E_TOO_COMPLEX, MAPI_E_NO_SUPPORT; then the old order stays
   *     (TBL-37, TBL-38)
   */
  @ComMethod(
      name = "IMAPITable::SortTable",
      slot = 17,
      results = {"MAPI_E_TOO_COMPLEX", "MAPI_E_NO_SUPPORT", "MAPI_E_BUSY"})
  void sortTable(@Nullable SortOrderSet sortOrder, @Flags(TableFlag.class) int flags);

  /**
   * Tells the order: {@code HRESULT QuerySortOrder(LPSSortOrderSet *)}.
   *
   * @return the order, without columns if there is none (TBL-39)
   */
  @ComMethod(name = "IMAPITable::QuerySortOrder", slot = 18, results = "MAPI_E_BUSY")
  SortOrderSet querySortOrder();

  /**
   * Reads rows at the cursor: {@code HRESULT QueryRows(LONG, ULONG, LPSRowSet *)}.
   *
   * @param rowCount how many; negative to begin that many rows before the cursor
   * @param flags see {@link QueryRowsFlag}
   * @return the rows; none at the end of the table (TBL-14 to TBL-20)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for zero rows
   */
  @ComMethod(
      name = "IMAPITable::QueryRows",
      slot = 19,
      results = {"MAPI_E_BUSY", "MAPI_E_INVALID_BOOKMARK"})
  List<Row> queryRows(int rowCount, @Flags(QueryRowsFlag.class) int flags);

  /**
   * Stops an asynchronous operation: {@code HRESULT Abort()}.
   *
   * @throws MapiException with MAPI_E_UNABLE_TO_ABORT if there is none (TBL-40)
   */
  @ComMethod(name = "IMAPITable::Abort", slot = 20, results = "MAPI_E_UNABLE_TO_ABORT")
  void abort();

  /**
   * Expands a category: {@code HRESULT ExpandRow(ULONG, LPBYTE, ULONG, ULONG, LPSRowSet *, ULONG
   * *)}.
   *
   * @param instanceKey PR_INSTANCE_KEY of the heading
   * @param rowCount how many rows to return at most, unsigned
   * @param flags must be zero
   * @return the first rows that became visible, and how many there are (SRT-15)
   * @throws MapiException with MAPI_E_NOT_FOUND for an unknown key
   */
  @ComMethod(
      name = "IMAPITable::ExpandRow",
      slot = 21,
      results = {"MAPI_E_NOT_FOUND", "MAPI_E_NO_SUPPORT", "MAPI_E_CALL_FAILED"})
  ExpandedRows expandRow(@Nullable Binary instanceKey, int rowCount, @Flags int flags);

  /**
   * Collapses a category: {@code HRESULT CollapseRow(ULONG, LPBYTE, ULONG, ULONG *)}.
   *
   * @param instanceKey PR_INSTANCE_KEY of the heading
   * @param flags must be zero
   * @return how many rows left the view (SRT-16)
   * @throws MapiException with MAPI_E_NOT_FOUND for an unknown key
   */
  @ComMethod(
      name = "IMAPITable::CollapseRow",
      slot = 22,
      results = {
        "MAPI_E_NOT_FOUND",
        "MAPI_E_NO_SUPPORT",
        "MAPI_E_INVALID_ENTRYID",
        "MAPI_E_CALL_FAILED"
      })
  int collapseRow(@Nullable Binary instanceKey, @Flags int flags);

  /**
   * Waits for the end of an asynchronous operation: {@code HRESULT WaitForCompletion(ULONG, ULONG,
   * ULONG *)}.
   *
   * @param flags must be zero
   * @param timeout in milliseconds, -1 without a limit
   * @return the status, see {@link TableStatus} (TBL-41)
   * @throws MapiException with MAPI_E_TIMEOUT, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPITable::WaitForCompletion",
      slot = 23,
      results = {"MAPI_E_TIMEOUT", "MAPI_E_NO_SUPPORT"})
  int waitForCompletion(@Flags int flags, int timeout);

  /**
   * Saves which categories are collapsed: {@code HRESULT GetCollapseState(ULONG, ULONG, LPBYTE,
   * ULONG *, LPBYTE *)}.
   *
   * @param flags must be zero
   * @param instanceKey PR_INSTANCE_KEY of the row that a bookmark will be wanted for
   * @return the state, for SetCollapseState only (SRT-18)
   * @throws MapiException with MAPI_E_NO_SUPPORT if there are no categories
   */
  @ComMethod(
      name = "IMAPITable::GetCollapseState",
      slot = 24,
      results = {"MAPI_E_NO_SUPPORT", "MAPI_E_NOT_FOUND"})
  Binary getCollapseState(@Flags int flags, @Nullable Binary instanceKey);

  /**
   * Restores which categories are collapsed: {@code HRESULT SetCollapseState(ULONG, ULONG, LPBYTE,
   * BOOKMARK *)}.
   *
   * @param flags must be zero
   * @param collapseState what GetCollapseState gave
   * @return a bookmark of the row (SRT-19)
   * @throws MapiException with MAPI_E_UNABLE_TO_COMPLETE, MAPI_E_NO_SUPPORT
   */
  @ComMethod(
      name = "IMAPITable::SetCollapseState",
      slot = 25,
      results = {"MAPI_E_NO_SUPPORT", "MAPI_E_UNABLE_TO_COMPLETE"})
  long setCollapseState(@Flags int flags, @Nullable Binary collapseState);
}
