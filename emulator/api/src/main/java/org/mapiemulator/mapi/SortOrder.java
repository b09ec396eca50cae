package org.mapiemulator.mapi;

/**
 * SSortOrder: one key of an order (SRT-01).
 *
 * @param tag the column
 * @param order see {@link TableSort}
 */
public record SortOrder(PropTag tag, int order) {

  /**
   * Smallest first.
   *
   * @param tag the column
   * @return the key
   */
  public static SortOrder ascending(PropTag tag) {
    return new SortOrder(tag, TableSort.ASCEND.value());
  }

  /**
   * Largest first.
   *
   * @param tag the column
   * @return the key
   */
  public static SortOrder descending(PropTag tag) {
    return new SortOrder(tag, TableSort.DESCEND.value());
  }

  /**
   * The key for a reader.
   *
   * @return for instance {@code PR_SUBJECT (0x0037001F) TABLE_SORT_DESCEND}
   */
  @Override
  public String toString() {
    return tag.describe() + " " + Constants.nameOf(order, TableSort.values());
  }
}
