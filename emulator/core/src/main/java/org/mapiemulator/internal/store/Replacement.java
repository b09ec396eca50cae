package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.SearchState;

/**
 * Puts other values in the place of some things of a mailbox, as a part of a transaction. That they
 * fit together was seen to before.
 */
final class Replacement {

  private final Transaction transaction;
  private final MailboxState before;
  private final MailboxState reference;
  private final Map<Entity, @Nullable Object> values;

  /**
   * A replacement.
   *
   * @param reference a version that has the order of folders, and whatever hangs on the values
   * @param values what is to be there; null for what is not to be there
   */
  Replacement(
      Transaction transaction, MailboxState reference, Map<Entity, @Nullable Object> values) {
    this.transaction = transaction;
    this.before = transaction.state();
    this.reference = reference;
    this.values = new TreeMap<>(values);
  }

  void run(Identity identity, SearchConditions conditions) {
    values.forEach(
        (entity, value) -> {
          if (value instanceof Placed placed) {
            place(entity.number(), placed);
          }
        });
    list();
    values.forEach(this::replaceContent);
    values.forEach(
        (entity, value) -> {
          if (entity.kind() == Entity.Kind.FOLDER && value == null) {
            remove(entity.number());
          }
        });
    associations();
    values.forEach(
        (entity, value) -> {
          if (value instanceof Placed placed && placed.isSearch()) {
            find(entity.number(), placed, identity, conditions);
          }
        });
  }

  // Folders.

  private void place(Long number, Placed placed) {
    @Nullable FolderState now = before.folder(number);
    transaction.put(placed.applyTo(now, number));
    if (now == null) {
      if (isOld(placed.parent())) {
        transaction.record(new Change.FolderCreated(placed.parent(), number));
      }
    } else if (apart(before, now) != placed.apart()) {
      transaction.record(
          placed.apart()
              ? new Change.FolderDeleted(now.parent(), now)
              : new Change.FolderCreated(placed.parent(), number));
    } else if (now.parent() != placed.parent()) {
      transaction.record(new Change.FolderMoved(now.parent(), number, placed.parent(), number));
    } else {
      transaction.record(new Change.FolderModified(number, tags(now.props(), placed.props())));
    }
  }

  private static boolean apart(MailboxState state, FolderState folder) {
    return !folder.isRoot()
        && state.requireFolder(folder.parent()).rest().buried().contains(folder.number());
  }

  private boolean isOld(long folder) {
    return before.folder(folder) != null;
  }

  private boolean stays(long folder) {
    Entity entity = Entity.folder(folder);
    return !values.containsKey(entity) || values.get(entity) != null;
  }

  /** Lets the parents list what they have now, in the order of the reference. */
  private void list() {
    TreeSet<Long> parents = new TreeSet<>();
    List<Long> moved = new ArrayList<>();
    values.forEach(
        (entity, value) -> {
          if (entity.kind() == Entity.Kind.FOLDER) {
            @Nullable FolderState old = before.folder(entity.number());
            if (old != null) {
              parents.add(old.parent());
            }
            if (value instanceof Placed placed) {
              parents.add(placed.parent());
            }
            moved.add(entity.number());
          }
        });
    for (long parent : parents) {
      @Nullable FolderState folder = transaction.state().folder(parent);
      if (folder != null) {
        FolderState known =
            reference.folder(parent) == null ? folder : reference.requireFolder(parent);
        List<Long> children = new ArrayList<>(folder.children());
        List<Long> apart = new ArrayList<>(folder.rest().buried());
        children.removeAll(moved);
        apart.removeAll(moved);
        values.forEach(
            (entity, value) -> {
              if (value instanceof Placed placed
                  && placed.parent() == parent
                  && entity.number() != parent) {
                (placed.apart() ? apart : children).add(entity.number());
              }
            });
        transaction.put(
            folder
                .withChildren(ordered(children, known.children()))
                .withBuried(ordered(apart, known.rest().buried())));
      }
    }
    moved.forEach(this::bury);
    for (long number : moved) {
      if (transaction.state().folder(number) != null
          && isOld(number)
          && transaction.state().requireFolder(number).parent()
              != before.requireFolder(number).parent()) {
        FolderTree.withBuried(transaction.state(), number)
            .forEach(each -> transaction.relocated(each.number()));
      }
    }
  }

  /** What is below a folder that was deleted softly was deleted with it (D-114). */
  private void bury(long number) {
    if (transaction.state().folder(number) == null || !reachesRoot(number)) {
      return;
    }
    for (FolderState each : FolderTree.withBuried(transaction.state(), number)) {
      MailboxState state = transaction.state();
      FolderState now = state.requireFolder(each.number());
      boolean buried =
          !now.isRoot() && (apart(state, now) || state.requireFolder(now.parent()).isBuried());
      if (buried != now.isBuried()) {
        transaction.put(now.withBurial(buried));
      }
    }
  }

  /** Not in a folder that is to go. */
  private boolean reachesRoot(long number) {
    @Nullable FolderState at = transaction.state().folder(number);
    while (at != null && !at.isRoot()) {
      at = stays(at.number()) ? transaction.state().folder(at.parent()) : null;
    }
    return at != null;
  }

  private static List<Long> ordered(List<Long> some, List<Long> order) {
    List<Long> sorted = new ArrayList<>(order);
    sorted.retainAll(some);
    for (long each : some) {
      if (!order.contains(each)) {
        sorted.add(each);
      }
    }
    return sorted;
  }

  private void remove(long number) {
    @Nullable FolderState old = transaction.state().folder(number);
    if (old == null) {
      return;
    }
    transaction.removeFolder(number);
    if (stays(old.parent())) {
      transaction.record(new Change.FolderDeleted(old.parent(), old));
    }
  }

  // Messages, and what there is once.

  private void replaceContent(Entity entity, @Nullable Object value) {
    switch (entity.kind()) {
      case FOLDER -> {}
      case MESSAGE -> message(entity.number(), (Located) value);
      case STORE -> {
        Props props = (Props) Objects.requireNonNull(value);
        transaction.record(new Change.StoreModified(tags(before.props(), props)));
        transaction.state(transaction.state().withProps(props));
      }
      case RECEIVE -> {
        transaction.record(new Change.ReceiveFolderSet(""));
        @SuppressWarnings("unchecked") // it is what Entities.value gave
        List<ReceiveAssociation> all = (List<ReceiveAssociation>) Objects.requireNonNull(value);
        transaction.state(transaction.state().withReceive(all));
      }
    }
  }

  private void message(long number, @Nullable Located now) {
    @Nullable Located old = Located.of(transaction.state(), number);
    if (old != null) {
      if (old.buried()) {
        transaction.removeBuried(old.folder(), number);
      } else {
        transaction.remove(old.folder(), number);
      }
    }
    if (now != null) {
      transaction.put(now.folder(), now.message());
      if (now.buried()) {
        transaction.bury(now.folder(), number);
      }
      if (now.queued() != null) {
        transaction.enqueue(now.queued());
      }
    }
    tell(shown(old), shown(now));
  }

  private static @Nullable Located shown(@Nullable Located some) {
    return some == null || some.buried() ? null : some;
  }

  private void tell(@Nullable Located old, @Nullable Located now) {
    if (old == null && now != null) {
      if (isOld(now.folder())) {
        transaction.record(new Change.MessageCreated(now.folder(), now.message().number()));
      }
    } else if (old != null && now == null) {
      if (stays(old.folder())) {
        transaction.record(new Change.MessageDeleted(old.folder(), old.message()));
      }
    } else if (old != null && now != null) {
      long number = now.message().number();
      transaction.record(
          old.folder() == now.folder()
              ? new Change.MessageModified(
                  now.folder(), number, ChangedTags.between(old.message(), now.message()))
              : new Change.MessageMoved(old.folder(), number, now.folder(), number));
    }
  }

  private static List<PropTag> tags(Props old, Props now) {
    List<PropTag> tags = new ArrayList<>();
    for (PropTag tag : now.tags()) {
      if (!Objects.equals(old.value(tag.id()), now.value(tag.id()))) {
        tags.add(tag);
      }
    }
    for (PropTag tag : old.tags()) {
      if (!now.has(tag.id())) {
        tags.add(tag);
      }
    }
    return tags;
  }

  // What points to folders.

  private void associations() {
    MailboxState state = transaction.state();
    Map<SpecialFolder, Long> special = new EnumMap<>(SpecialFolder.class);
    List<ReceiveAssociation> receive = new ArrayList<>();
    for (SpecialFolder each : SpecialFolder.values()) {
      @Nullable Long number = living(state.special().get(each), reference.special().get(each));
      if (number != null) {
        special.put(each, number);
      }
    }
    for (ReceiveAssociation each : state.receive()) {
      @Nullable ReceiveAssociation known = living(each);
      if (known != null) {
        receive.add(known);
      }
    }
    List<Long> searches = new ArrayList<>(state.searches());
    values.forEach(
        (entity, value) -> {
          if (entity.kind() == Entity.Kind.FOLDER) {
            searches.remove((Object) entity.number());
            if (value instanceof Placed placed && runs(entity.number(), placed)) {
              searches.add(entity.number());
            }
          }
        });
    if (!special.equals(state.special())) {
      state = state.withSpecial(special);
    }
    if (!receive.equals(state.receive())) {
      state = state.withReceive(receive);
    }
    if (!searches.equals(state.searches())) {
      state = state.withSearches(ordered(searches, reference.searches()));
    }
    transaction.state(state);
  }

  private boolean runs(long number, Placed placed) {
    if (transaction.state().live(number) == null) {
      return false;
    }
    @Nullable Search search = placed.search();
    return search != null && search.is(SearchState.RUNNING);
  }

  private @Nullable Long living(@Nullable Long first, @Nullable Long second) {
    if (first != null && transaction.state().live(first) != null) {
      return first;
    }
    return second != null && transaction.state().live(second) != null ? second : null;
  }

  private @Nullable ReceiveAssociation living(ReceiveAssociation one) {
    if (transaction.state().live(one.folder()) != null) {
      return one;
    }
    for (ReceiveAssociation other : reference.receive()) {
      if (other.messageClass().equalsIgnoreCase(one.messageClass())
          && transaction.state().live(other.folder()) != null) {
        return other;
      }
    }
    return null;
  }

  /** What a search that runs finds; what another one has found is what it had found then. */
  private void find(Long number, Placed placed, Identity identity, SearchConditions conditions) {
    if (runs(number, placed)) {
      Searches.evaluate(transaction, number, identity, conditions);
      return;
    }
    FolderState now = transaction.state().requireFolder(number);
    @Nullable FolderState known = reference.folder(number);
    if (known != null && !isOld(number)) {
      transaction.put(now.withContents(known.contents()));
    }
  }
}
