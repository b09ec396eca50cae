package org.mapiemulator.mapi;

import java.util.List;

/**
 * What IMAPIContainer::GetSearchCriteria tells (CON-17 to CON-21).
 *
 * @param restriction the condition
 * @param containers where is searched
 * @param state see {@link SearchState}
 */
public record SearchCriteria(
    Restriction restriction, List<EntryId> containers, @Flags(SearchState.class) int state) {

  /**
   * Copies the list.
   *
   * @param restriction the condition
   * @param containers where is searched
   * @param state see {@link SearchState}
   */
  public SearchCriteria {
    containers = List.copyOf(containers);
  }
}
