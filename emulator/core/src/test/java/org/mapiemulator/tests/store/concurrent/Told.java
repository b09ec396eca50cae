package org.mapiemulator.tests.store.concurrent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;

/** What a client was told of a store, read front to back; everything must be taken. */
final class Told {

  private final List<ObjectNotification> all;
  private int at;

  Told(List<ObjectNotification> all) {
    this.all = all;
  }

  @Nullable ObjectNotification peek() {
    return at < all.size() ? all.get(at) : null;
  }

  String place() {
    return "notification " + at + " of " + all.size() + ": " + peek();
  }

  /** Takes the next one, which must be this. */
  ObjectNotification take(
      EventMask event,
      ObjectType type,
      @Nullable EntryId id,
      @Nullable EntryId parent,
      @Nullable EntryId oldId,
      @Nullable EntryId oldParent) {
    @Nullable ObjectNotification next = peek();
    assertThat(next).as("%s due, of %s; %s", event, id, place()).isNotNull();
    at++;
    assertThat(next)
        .as("notification %s", at - 1)
        .isEqualTo(
            new ObjectNotification(
                event.value(),
                id == null ? next.entryId() : id,
                type.value(),
                parent,
                oldId,
                oldParent,
                next.propTagArray()));
    return next;
  }

  ObjectNotification take(EventMask event, ObjectType type, EntryId id, EntryId parent) {
    return take(event, type, id, parent, null, null);
  }

  /** Takes the folders whose counts have changed, each once. */
  void takeCounts(Map<EntryId, Set<PropTag>> due, Model model) {
    Map<EntryId, Set<PropTag>> taken = new HashMap<>();
    for (int i = 0; i < due.size(); i++) {
      ObjectNotification next = requireNonNull(peek());
      EntryId folder = requireNonNull(next.entryId());
      assertThat(due).as("folders that have changed; %s", place()).containsKey(folder);
      take(EventMask.OBJECT_MODIFIED, ObjectType.FOLDER, folder, model.box(folder).parent);
      assertThat(taken.put(folder, new HashSet<>(requireNonNull(next.propTagArray())))).isNull();
    }
    assertThat(taken).isEqualTo(due);
  }
}
