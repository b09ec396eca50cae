package org.mapiemulator.mapi;

import java.util.List;

/**
 * What IMAPITable::ExpandRow gives (SRT-15).
 *
 * @param rows the first rows that became visible
 * @param moreRows how many rows became visible in all
 */
public record ExpandedRows(List<Row> rows, int moreRows) {

  /**
   * Copies the list.
   *
   * @param rows the first rows that became visible
   * @param moreRows how many rows became visible in all
   */
  public ExpandedRows {
    rows = List.copyOf(rows);
  }
}
