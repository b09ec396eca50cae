package org.mapiemulator.mapi;

import java.util.List;

/**
 * SSortOrderSet: an order of rows, the first key being the most significant one (SRT-01, SRT-07).
 *
 * @param sorts the keys; none means the default order
 * @param categories how many of the first keys make categories
 * @param expanded how many levels of categories are expanded at first
 */
public record SortOrderSet(List<SortOrder> sorts, int categories, int expanded) {

  /** No order: the default one of the table. */
  public static final SortOrderSet NONE = new SortOrderSet(List.of(), 0, 0);

  /**
   * Copies the list.
   *
   * @param sorts the keys; none means the default order
   * @param categories how many of the first keys make categories
   * @param expanded how many levels of categories are expanded at first
   */
  public SortOrderSet {
    sorts = List.copyOf(sorts);
  }

  /**
   * Makes an order without categories.
   *
   * @param sorts the keys
   * @return the order
   */
  public static SortOrderSet of(SortOrder... sorts) {
    return new SortOrderSet(List.of(sorts), 0, 0);
  }

  /**
   * Makes categories of the first keys, all of them expanded.
   *
   * @param count how many keys
   * @return the order
   */
  public SortOrderSet categorizedBy(int count) {
    return new SortOrderSet(sorts, count, count);
  }
}
