package org.mapiemulator.tests.store.concurrent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.ObjectType;

/**
 * Explains every notification by exactly one operation. The notifications give the order: each is
 * the doing of one writer only, whose operations come in the order in which it made them.
 */
final class Explanation {

  /** A save of a message that had been saved with a stamp; there can be one. */
  private record Step(EntryId id, String base) {}

  private final Model model;
  private final List<Deque<Deed>> deeds = new ArrayList<>();
  private final Map<EntryId, Integer> creators = new HashMap<>();
  private final Map<EntryId, Integer> deleters = new HashMap<>();
  private final Map<Step, Integer> savers = new HashMap<>();
  private final List<Log> logs;

  Explanation(Model model, List<Log> logs) {
    this.model = model;
    this.logs = logs;
    for (int writer = 0; writer < logs.size(); writer++) {
      List<Deed> all = logs.get(writer).deeds();
      deeds.add(new ArrayDeque<>(all));
      for (Deed deed : all) {
        index(writer, deed);
      }
    }
  }

  private void index(int writer, Deed deed) {
    if (deed instanceof Deed.Created it) {
      assertThat(creators.put(it.id(), writer)).as("%s, a second time", it).isNull();
    } else if (deed instanceof Deed.Saved it) {
      assertThat(savers.put(new Step(it.id(), it.base().stamp()), writer))
          .as("%s, although somebody else saved it, too", it)
          .isNull();
    } else if (deed instanceof Deed.Listed it && it.to() == null && it.complete()) {
      for (EntryId id : it.ids()) {
        assertThat(deleters.put(id, writer)).as("%s, a second time", it).isNull();
      }
    }
  }

  /** Follows the notifications; whatever is left unexplained is an error. */
  void explain(Told told) {
    while (true) {
      @Nullable ObjectNotification next = told.peek();
      if (next == null) {
        break;
      }
      Deed deed = due(writer(next), next, told);
      deed.repeat(model, told);
      told.takeCounts(model.commit(), model);
    }
    deeds.forEach(left -> left.forEach(deed -> deed.requireSilent(model)));
    logs.forEach(log -> log.refusals().forEach(this::justify));
  }

  private Deed due(int writer, ObjectNotification first, Told told) {
    Deque<Deed> queue = deeds.get(writer);
    while (true) {
      @Nullable Deed deed = queue.poll();
      assertThat(deed).as("what writer %s did; %s", writer, told.place()).isNotNull();
      if (deed.explains(first, model)) {
        return deed;
      }
      deed.requireSilent(model);
    }
  }

  private int writer(ObjectNotification told) {
    EntryId id = requireNonNull(told.entryId());
    EntryId parent = requireNonNull(told.parentId());
    boolean message = told.objectType() == ObjectType.MESSAGE.value();
    EntryId folder = message ? parent : id;
    if (message && told.eventType() == EventMask.OBJECT_CREATED.value()) {
      return creators.getOrDefault(id, -1);
    }
    if (message && told.eventType() == EventMask.OBJECT_DELETED.value()) {
      return deleters.getOrDefault(id, model.box(folder).owner);
    }
    if (message && told.eventType() == EventMask.OBJECT_MODIFIED.value()) {
      Content content = model.live(id).content();
      return requireNonNull(told.propTagArray()).contains(Content.STAMP)
          ? savers.getOrDefault(new Step(id, content.stamp()), -1)
          : content.creator();
    }
    boolean known =
        message
            || told.eventType() == EventMask.OBJECT_MODIFIED.value()
            || told.eventType() == EventMask.OBJECT_DELETED.value();
    return model.box(known ? folder : parent).owner;
  }

  private void justify(Log.Refusal refusal) {
    if (refusal.result().equals(Hresult.MAPI_E_OBJECT_CHANGED)) {
      assertThat(savers).as("who saved first").containsKey(new Step(refusal.id(), refusal.base()));
    } else {
      assertThat(model.isGone(refusal.id())).as("%s", refusal).isTrue();
    }
  }
}
