package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What points to folders: special folders, receive folders, searches. */
final class Associations {

  private Associations() {}

  /** Folders are gone: nothing points to them any more. */
  static void forget(Transaction transaction, List<FolderState> folders) {
    Set<Long> gone = new HashSet<>();
    folders.forEach(folder -> gone.add(folder.number()));
    MailboxState state = transaction.state();
    if (state.special().values().stream().anyMatch(gone::contains)) {
      Map<SpecialFolder, Long> special = new EnumMap<>(state.special());
      special.values().removeAll(gone);
      state = state.withSpecial(special);
    }
    List<ReceiveAssociation> receive = new ArrayList<>();
    for (ReceiveAssociation each : state.receive()) {
      if (gone.contains(each.folder())) {
        transaction.record(new Change.ReceiveFolderSet(each.messageClass()));
      } else {
        receive.add(each);
      }
    }
    if (receive.size() < state.receive().size()) {
      state = state.withReceive(receive);
    }
    if (state.searches().stream().anyMatch(gone::contains)) {
      state = state.withSearches(state.searches().stream().filter(n -> !gone.contains(n)).toList());
    }
    transaction.state(state);
  }

  /** A folder has another number: what pointed to it does so again. */
  static void replace(Transaction transaction, Long old, Long now) {
    MailboxState state = transaction.state();
    if (state.special().containsValue(old)) {
      Map<SpecialFolder, Long> special = new EnumMap<>(state.special());
      special.replaceAll((any, number) -> number.equals(old) ? now : number);
      state = state.withSpecial(special);
    }
    List<ReceiveAssociation> receive = new ArrayList<>(state.receive());
    receive.replaceAll(
        each ->
            each.folder() == old
                ? new ReceiveAssociation(each.number(), each.messageClass(), now, each.modified())
                : each);
    state = state.withReceive(receive);
    List<Long> searches = new ArrayList<>(state.searches());
    searches.replaceAll(number -> number.equals(old) ? now : number);
    transaction.state(state.withSearches(searches));
    List<FolderState> searching = new ArrayList<>();
    transaction.state().folders().forEach(searching::add);
    for (FolderState folder : searching) {
      @Nullable Search search = folder.search();
      if (search != null && search.scope().contains(old)) {
        List<Long> scope = new ArrayList<>(search.scope());
        scope.replaceAll(number -> number.equals(old) ? now : number);
        transaction.put(folder.withSearch(search.withScope(scope)));
      }
    }
  }
}
