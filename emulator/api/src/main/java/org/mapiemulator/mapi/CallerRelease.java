package org.mapiemulator.mapi;

/** CALLERRELEASE: is told that a view of an ITableData was released. */
@FunctionalInterface
public interface CallerRelease {

  /**
   * A view was released: {@code void CALLERRELEASE(ULONG_PTR, LPTABLEDATA, LPMAPITABLE)}.
   *
   * @param callerData what was given to HrGetView
   * @param tableData the table
   * @param view the view; it must not be called any more
   */
  void released(long callerData, TableData tableData, MapiTable view);
}
