package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.mapi.SearchState;

/** Search folders: links to the messages that meet a condition, kept in step by every commit. */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class Searches {

  private Searches() {}

  /** Lets the results of running searches follow what a transaction has changed (SPF-14). */
  static void follow(Transaction transaction, Identity identity, SearchConditions conditions) {
    List<Long> searches = transaction.state().searches();
    if (searches.isEmpty()) {
      return;
    }
    Set<Long> touched = touched(transaction);
    if (touched.isEmpty()) {
      return;
    }
    MessageReader reader = new MessageReader(identity, transaction.state());
    for (long number : searches) {
      @Nullable FolderState folder = transaction.state().folder(number);
      @Nullable Search search = folder == null ? null : folder.search();
      if (search != null) {
        Condition condition = conditions.of(search.criterion());
        Scope scope = new Scope(transaction.state(), search);
        for (long message : touched) {
          follow(transaction, number, scope, condition, reader, message);
        }
      }
    }
  }

  private static Set<Long> touched(Transaction transaction) {
    Set<Long> touched = new LinkedHashSet<>();
    transaction.touched().values().forEach(touched::addAll);
    for (long number : transaction.relocated()) {
      @Nullable FolderState folder = transaction.state().folder(number);
      if (folder != null && !folder.isSearch()) {
        folder.contents().forEach(message -> touched.add(message.number()));
      }
    }
    return touched;
  }

  private static void follow(
      Transaction transaction,
      long number,
      Scope scope,
      Condition condition,
      MessageReader reader,
      long message) {
    FolderState folder = transaction.state().requireFolder(number);
    @Nullable FolderState home = transaction.state().homeOf(message);
    @Nullable MessageState found = home == null ? null : home.contents().get(message);
    if (found != null && home != null && scope.contains(home) && condition.test(reader, found)) {
      link(transaction, folder, found);
    } else if (folder.contents().contains(message)) {
      unlink(transaction, folder, message);
    }
  }

  private static void link(Transaction transaction, FolderState folder, MessageState found) {
    @Nullable Search search = folder.search();
    @Nullable Integer status = search == null ? null : search.statuses().get(found.number());
    MessageState row = status == null ? found : found.withStatus(status);
    if (folder.contents().get(found.number()) != row) {
      transaction.put(folder.number(), row);
    }
  }

  private static void unlink(Transaction transaction, FolderState folder, long message) {
    @Nullable Search search = folder.search();
    if (search != null && search.statuses().contains(message)) {
      transaction.put(folder.withSearch(search.withStatuses(search.statuses().without(message))));
    }
    transaction.remove(folder.number(), message);
  }

  /** Finds everything anew (CON-15, D-38). */
  static void evaluate(
      Transaction transaction, long number, Identity identity, SearchConditions conditions) {
    FolderState folder = transaction.state().requireFolder(number);
    @Nullable Search search = folder.search();
    if (search == null) {
      return;
    }
    Condition condition = conditions.of(search.criterion());
    MessageReader reader = new MessageReader(identity, transaction.state());
    Set<Long> found = new HashSet<>();
    List<MessageState> matches = new ArrayList<>();
    for (FolderState searched : new Scope(transaction.state(), search).folders()) {
      searched
          .contents()
          .forEach(
              message -> {
                if (condition.test(reader, message)) {
                  found.add(message.number());
                  matches.add(message);
                }
              });
    }
    for (long old : folder.contents().numbers()) {
      if (!found.contains(old)) {
        unlink(transaction, transaction.state().requireFolder(number), old);
      }
    }
    for (MessageState match : matches) {
      link(transaction, transaction.state().requireFolder(number), match);
    }
  }

  /** Where a search looks: search folders themselves are never searched (SPF-13). */
  private static final class Scope {

    private final MailboxState state;
    private final Set<Long> tops;
    private final boolean recursive;

    Scope(MailboxState state, Search search) {
      this.state = state;
      this.tops = new HashSet<>(search.scope());
      this.recursive = search.is(SearchState.RECURSIVE);
    }

    boolean contains(FolderState home) {
      FolderState at = home;
      if (at.isBuried()) {
        return false;
      }
      while (!tops.contains(at.number())) {
        if (!recursive || at.isRoot()) {
          return false;
        }
        at = state.requireFolder(at.parent());
      }
      return true;
    }

    List<FolderState> folders() {
      Set<FolderState> folders = Collections.newSetFromMap(new IdentityHashMap<>());
      List<FolderState> all = new ArrayList<>();
      for (long top : tops) {
        @Nullable FolderState folder = state.live(top);
        if (folder != null) {
          for (FolderState each : recursive ? FolderTree.from(state, top) : List.of(folder)) {
            if (!each.isSearch() && folders.add(each)) {
              all.add(each);
            }
          }
        }
      }
      return all;
    }
  }
}
