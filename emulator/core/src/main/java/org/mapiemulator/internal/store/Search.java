package org.mapiemulator.internal.store;

import java.util.List;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SearchState;

/**
 * What a search folder looks for, and how far it is (CON-12 to CON-21).
 *
 * @param criterion the condition
 * @param scope the numbers of the folders to search; some may be gone
 * @param state see {@link SearchState}
 * @param statuses PR_MSG_STATUS of rows where it differs from that in the message's own folder
 *     (SPF-15)
 */
public record Search(Criterion criterion, List<Long> scope, int state, LongMap<Integer> statuses) {

  /** A restriction whose identity is that of the call that set it. */
  public static final class Criterion {

    private final Restriction restriction;

    public Criterion(Restriction restriction) {
      this.restriction = restriction;
    }

    public Restriction restriction() {
      return restriction;
    }
  }

  boolean is(SearchState bit) {
    return MapiFlag.isSet(state, bit);
  }

  Search withState(int next) {
    return new Search(criterion, scope, next, statuses);
  }

  Search withScope(List<Long> next) {
    return new Search(criterion, List.copyOf(next), state, statuses);
  }

  Search withStatuses(LongMap<Integer> next) {
    return new Search(criterion, scope, state, next);
  }
}
