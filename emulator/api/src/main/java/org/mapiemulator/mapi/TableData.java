package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * ITableData: a table that its owner fills, and views of it that he gives to others; made with
 * {@link Mapi32#createTable}.
 *
 * <p>Rows are told apart by one column, the index column (UTL-29). Views follow each change and
 * notify of it. They can do all that other tables can (D-107), and give PR_INSTANCE_KEY values of
 * their own, as each view does (COL-01).
 *
 * <p>It belongs to whoever made it, mostly a provider in the middle of a client's call: its methods
 * make no entries in the journal, and nobody who keeps it is reported.
 */
@ComInterface(name = "ITableData", iid = "{00020316-0000-0000-C000-000000000046}")
public interface TableData extends MapiUnknown {

  /**
   * Makes a view: {@code HRESULT HrGetView(LPSSortOrderSet, CALLERRELEASE *, ULONG_PTR, LPMAPITABLE
   * *)}.
   *
   * @param sortOrder the order of the rows; null for that of the table
   * @param callerRelease called with the last Release of the view; null for nobody
   * @param callerData handed to it
   * @return a view with columns, restriction, order and cursor of its own (UTL-37)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_TOO_COMPLEX for an impossible order
   */
  @ComMethod(name = "ITableData::HrGetView", slot = 3, results = "MAPI_E_TOO_COMPLEX")
  MapiTable hrGetView(
      @Nullable SortOrderSet sortOrder, @Nullable CallerRelease callerRelease, long callerData);

  /**
   * Puts a row in the place of that with the same index column, or behind all rows: {@code HRESULT
   * HrModifyRow(LPSRow)}.
   *
   * @param row the row, its index column included
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if it has no index column (UTL-30)
   */
  @ComMethod(name = "ITableData::HrModifyRow", slot = 4)
  void hrModifyRow(@Nullable Row row);

  /**
   * Takes a row out: {@code HRESULT HrDeleteRow(LPSPropValue)}.
   *
   * @param index the index column of the row
   * @throws MapiException with MAPI_E_NOT_FOUND if there is no such row (UTL-33)
   */
  @ComMethod(name = "ITableData::HrDeleteRow", slot = 5, results = "MAPI_E_NOT_FOUND")
  void hrDeleteRow(@Nullable PropValue index);

  /**
   * Reads a row: {@code HRESULT HrQueryRow(LPSPropValue, LPSRow *, ULONG *)}.
   *
   * @param index the index column of the row
   * @return the row and its place
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for another property, MAPI_E_NOT_FOUND
   *     (UTL-34, D-106)
   */
  @ComMethod(name = "ITableData::HrQueryRow", slot = 6, results = "MAPI_E_NOT_FOUND")
  NumberedRow hrQueryRow(@Nullable PropValue index);

  /**
   * Reads a row by its number: {@code HRESULT HrEnumRow(ULONG, LPSRow *)}.
   *
   * @param rowNumber from 0, in the order in which rows were put in
   * @return the row, null if there are fewer (UTL-35)
   */
  @ComMethod(name = "ITableData::HrEnumRow", slot = 7)
  @Nullable Row hrEnumRow(int rowNumber);

  /**
   * Tells the sinks of all views that a row was changed, be that so or not: {@code HRESULT
   * HrNotify(ULONG, ULONG, LPSPropValue)}.
   *
   * @param flags zero
   * @param values the row's index column must be among them
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_NOT_FOUND (UTL-36)
   */
  @ComMethod(name = "ITableData::HrNotify", slot = 8, results = "MAPI_E_NOT_FOUND")
  void hrNotify(@Flags int flags, @Nullable List<PropValue> values);

  /**
   * Puts a new row at a place: {@code HRESULT HrInsertRow(ULONG, LPSRow)}.
   *
   * @param rowNumber the row before which it is put; the number of rows to append it (D-105)
   * @param row the row, its index column included
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if there is a row with this index column,
   *     or no such place (UTL-32)
   */
  @ComMethod(name = "ITableData::HrInsertRow", slot = 9)
  void hrInsertRow(int rowNumber, @Nullable Row row);

  /**
   * As {@link #hrModifyRow} for several rows: {@code HRESULT HrModifyRows(ULONG, LPSRowSet)}. More
   * than eight are one notification (UTL-31).
   *
   * @param flags zero
   * @param rows the rows
   * @throws MapiException with MAPI_E_INVALID_PARAMETER if one has no index column; nothing was
   *     changed then
   */
  @ComMethod(name = "ITableData::HrModifyRows", slot = 10)
  void hrModifyRows(@Flags int flags, @Nullable List<Row> rows);

  /**
   * Takes rows out: {@code HRESULT HrDeleteRows(ULONG, LPSRowSet, ULONG *)}.
   *
   * @param flags see {@link DeleteRowsFlag}
   * @param rows the index columns of the rows; ignored with TAD_ALL_ROWS
   * @return how many there were (UTL-33)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER
   */
  @ComMethod(name = "ITableData::HrDeleteRows", slot = 11)
  int hrDeleteRows(@Flags(DeleteRowsFlag.class) int flags, @Nullable List<Row> rows);
}
