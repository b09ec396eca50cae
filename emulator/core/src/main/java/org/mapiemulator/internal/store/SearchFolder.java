package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.SearchState;

/** SetSearchCriteria and GetSearchCriteria (CON-12 to CON-21, D-34 to D-38). */
final class SearchFolder {

  private static final int RUNS = MapiFlag.bits(SearchState.RUNNING, SearchState.COMPLETE);

  private SearchFolder() {}

  static SearchCriteria get(OpenFolder open) {
    @Nullable Search search = open.state().search();
    if (search == null) {
      throw Failure.of(Hresult.MAPI_E_NOT_INITIALIZED, "no search criteria were ever set (CON-17)");
    }
    List<EntryId> containers = new ArrayList<>();
    search.scope().forEach(number -> containers.add(open.access().identity().folder(number)));
    return new SearchCriteria(search.criterion().restriction(), containers, search.state());
  }

  static void set(
      OpenFolder open,
      @Nullable Restriction restriction,
      @Nullable List<EntryId> containers,
      int flags) {
    open.requireWritable();
    if (!open.state().isSearch()) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the folder is no search folder (SF-004)");
    }
    checkPair(flags, SearchFlag.STOP, SearchFlag.RESTART);
    checkPair(flags, SearchFlag.RECURSIVE, SearchFlag.SHALLOW);
    checkPair(flags, SearchFlag.FOREGROUND, SearchFlag.BACKGROUND);
    Search.@Nullable Criterion criterion =
        restriction == null ? null : new Search.Criterion(restriction);
    if (criterion != null) {
      open.mailbox().conditions().of(criterion);
    }
    @Nullable List<Long> scope =
        containers == null || containers.isEmpty() ? null : scope(open, containers);
    open.mailbox().change(transaction -> set(open, transaction, criterion, scope, flags));
  }

  private static void checkPair(int flags, SearchFlag one, SearchFlag other) {
    if (MapiFlag.isSet(flags, one) && MapiFlag.isSet(flags, other)) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          one.macro() + " and " + other.macro() + " exclude each other (D-34)");
    }
  }

  private static List<Long> scope(OpenFolder open, List<EntryId> containers) {
    List<Long> scope = new ArrayList<>();
    for (EntryId id : containers) {
      long number = open.access().opener().folderNumber(id);
      @Nullable FolderState folder = open.access().state().live(number);
      if (folder != null && folder.isSearch()) {
        throw Failure.of(
            Hresult.MAPI_E_NO_SUPPORT, "a search folder cannot be searched (SPF-13, D-37)");
      }
      if (!scope.contains(number)) {
        scope.add(number);
      }
    }
    return scope;
  }

  private static void set(
      OpenFolder open,
      Transaction transaction,
      Search.@Nullable Criterion criterion,
      @Nullable List<Long> scope,
      int flags) {
    FolderState folder = open.in(transaction.state());
    @Nullable Search before = folder.search();
    Search.@Nullable Criterion wanted =
        criterion == null && before != null ? before.criterion() : criterion;
    @Nullable List<Long> searched = scope == null && before != null ? before.scope() : scope;
    if (wanted == null || searched == null) {
      throw Failure.of(
          Hresult.MAPI_E_NOT_INITIALIZED,
          "the first call needs a restriction and containers (CON-13, D-35)");
    }
    int state = state(before, flags);
    Search search =
        new Search(
            wanted,
            List.copyOf(searched),
            state,
            before == null ? LongMap.empty() : before.statuses());
    transaction.put(folder.withSearch(search));
    run(transaction, folder.number(), search.is(SearchState.RUNNING));
    if (search.is(SearchState.RUNNING) && (isNew(before, search) || isAgain(flags))) {
      Searches.evaluate(
          transaction, folder.number(), open.access().identity(), open.mailbox().conditions());
      transaction.recordLast(new Change.SearchCompleted(folder.number()));
    }
  }

  /** What is not said stays as it was; at first shallow, background, started (D-34). */
  private static int state(@Nullable Search before, int flags) {
    int state = before == null ? RUNS : before.state();
    if (MapiFlag.isSet(flags, SearchFlag.STOP)) {
      state &= ~SearchState.RUNNING.value();
      state = before == null ? state & ~RUNS : state;
    } else if (isAgain(flags)) {
      state |= RUNS;
    }
    state = pair(state, SearchState.RECURSIVE, flags, SearchFlag.RECURSIVE, SearchFlag.SHALLOW);
    return pair(state, SearchState.FOREGROUND, flags, SearchFlag.FOREGROUND, SearchFlag.BACKGROUND);
  }

  private static int pair(
      int state, SearchState bit, int flags, SearchFlag setting, SearchFlag clearing) {
    if (MapiFlag.isSet(flags, setting)) {
      return state | bit.value();
    }
    return MapiFlag.isSet(flags, clearing) ? state & ~bit.value() : state;
  }

  private static boolean isAgain(int flags) {
    return MapiFlag.isSet(flags, SearchFlag.RESTART);
  }

  /** Whether there is something to find anew; another priority is not (CON-15). */
  private static boolean isNew(@Nullable Search before, Search after) {
    return before == null
        || before.criterion() != after.criterion()
        || !before.scope().equals(after.scope())
        || before.is(SearchState.RECURSIVE) != after.is(SearchState.RECURSIVE);
  }

  private static void run(Transaction transaction, Long number, boolean running) {
    List<Long> searches = new ArrayList<>(transaction.state().searches());
    boolean ran = searches.remove(number);
    if (running) {
      searches.add(number);
    }
    if (running != ran) {
      transaction.state(transaction.state().withSearches(searches));
    }
  }
}
