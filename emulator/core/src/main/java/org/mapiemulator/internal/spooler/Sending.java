package org.mapiemulator.internal.spooler;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.provider.SpoolerStore;
import org.mapiemulator.internal.spooler.Attempts.Attempt;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.spi.TransportSubmitFlag;

/**
 * One attempt to send one message (SUB-10): it is locked, offered to the transports until every
 * recipient is taken, and finished; or it goes back into the queue.
 *
 * <p>A transport gets an object of its own. What it changes there, the stored message does not get,
 * unless the transport saves it; only who is responsible for which recipient is noted (SUB-14).
 */
final class Sending {

  private static final int UNLOCKED = 0;
  private static final int LOCKED = 1;
  private static final int PREPROCESS = 0x2;
  private static final PropValue TAKEN = new PropValue(PropTags.PR_RESPONSIBILITY, true);

  private final Spooler spooler;
  private final SpoolerStore at;
  private final MsgStore store;
  private final QueuedMessage queued;
  private final @Nullable OnlineTransport deferrer;
  private List<Row> stored = List.of();
  private final Set<Integer> taken = new HashSet<>();
  private final Set<Integer> waiting = new HashSet<>();
  private String reason = "";
  private @Nullable Duration pause;
  private boolean later;
  private boolean nowDeferred;

  /**
   * An attempt.
   *
   * @param deferrer the transport that has it and asks for it again (NOTIFY_SENTDEFERRED), or null
   */
  Sending(
      Spooler spooler, SpoolerStore at, QueuedMessage queued, @Nullable OnlineTransport deferrer) {
    this.spooler = spooler;
    this.at = at;
    this.store = at.store();
    this.queued = queued;
    this.deferrer = deferrer;
  }

  /** Does it; what a store throws is its own fault, and leaves the message where it is. */
  void run() {
    boolean locked = false;
    try {
      if ((queued.submitFlags() & PREPROCESS) != 0 && !preprocessed()) {
        return;
      }
      List<Row> pending;
      try (Message message = open()) {
        store.setLockState(message, LOCKED);
        locked = true;
        stored = Recipients.all(message);
        pending = offer(message, Recipients.pending(stored));
      }
      if (spooler.isStopping() && !pending.isEmpty()) {
        later = true;
        reason = "the spooler was stopped";
      }
      keepResponsibility();
      locked = !settle(pending);
    } catch (MapiException failed) {
      if (!failed.hresult().equals(Hresult.MAPI_E_NOT_FOUND)) {
        spooler.attempts().storeFailed(queued, "the store answered " + failed.hresult());
      }
    } finally {
      if (locked) {
        unlock();
      }
    }
  }

  private Message open() {
    if (store.openEntry(queued.entryId(), null, OpenFlag.MODIFY.value()).object()
        instanceof Message message) {
      return message;
    }
    throw new MapiException(Hresult.MAPI_E_NOT_FOUND, "IMsgStore::OpenEntry");
  }

  /** No preprocessor is registered; the message takes its place in the queue (SUB-09). */
  private boolean preprocessed() {
    try (Message message = open()) {
      message.submitMessage(0);
      return true;
    }
  }

  // The transports.

  /** Offers it to those that reach somebody; the recipients that are left. */
  private List<Row> offer(Message first, List<Row> recipients) {
    List<Row> pending = recipients;
    @Nullable Message given = first;
    for (OnlineTransport transport : spooler.online()) {
      if (pending.isEmpty() || spooler.isStopping()) {
        break;
      }
      List<Row> reached = pending.stream().filter(transport::reaches).toList();
      if (reached.isEmpty() || isWaiting(reached)) {
        continue;
      }
      if (!transport.isOutbound()) {
        postpone(reached, transport + " takes no mail", null);
        continue;
      }
      if (given == null) {
        try (Message again = open()) {
          pending = offer(transport, again, pending, reached);
        }
      } else {
        pending = offer(transport, given, pending, reached);
        given = null; // it may have changed the object
      }
    }
    return pending;
  }

  private boolean isWaiting(List<Row> reached) {
    return reached.stream().allMatch(row -> waiting.contains(Recipients.id(row)));
  }

  private List<Row> offer(
      OnlineTransport transport, Message message, List<Row> pending, List<Row> reached) {
    int flags = transport == deferrer ? TransportSubmitFlag.BEGIN_DEFERRED.value() : 0;
    Offer offer = Offer.make(transport, message, flags);
    switch (offer.kind()) {
      case TAKEN -> {
        return note(transport, pending, Recipients.left(message));
      }
      case NOT_ME -> {
        return pending;
      }
      case NOW -> postpone(reached, offer.reason(), Duration.ZERO);
      case LATER -> postpone(reached, offer.reason(), offer.pause());
      case DEFERRED -> {
        postpone(reached, offer.reason(), null);
        nowDeferred = true;
      }
      case CANCELLED -> {
        List<Row> left = new ArrayList<>(pending);
        left.removeAll(reached);
        reached.forEach(row -> taken.add(Recipients.id(row)));
        return left;
      }
    }
    return pending;
  }

  private void postpone(List<Row> reached, String why, @Nullable Duration howLong) {
    reached.forEach(row -> waiting.add(Recipients.id(row)));
    later = true;
    reason = why;
    pause = howLong;
  }

  private List<Row> note(OnlineTransport transport, List<Row> before, Set<Integer> left) {
    List<Row> sent = new ArrayList<>(before.size());
    List<Row> after = new ArrayList<>(0);
    for (Row row : before) {
      if (left.contains(Recipients.id(row))) {
        after.add(row);
      } else {
        taken.add(Recipients.id(row));
        sent.add(row);
      }
    }
    if (!sent.isEmpty()) {
      spooler.notes().noteSent(at, queued, transport, sent);
    }
    return after;
  }

  // What comes of it.

  /** Saves who is responsible for whom, so that nobody gets the message twice. */
  private void keepResponsibility() {
    if (taken.isEmpty()) {
      return;
    }
    List<Row> rows = new ArrayList<>(taken.size());
    for (Row row : stored) {
      if (taken.contains(Recipients.id(row))) {
        rows.add(Recipients.with(row, TAKEN));
      }
    }
    try (Message message = open()) {
      message.modifyRecipients(ModifyRecipientsFlag.MODIFY.value(), rows);
      message.saveChanges(0);
    }
  }

  /** Whether the lock is gone, or is to stay. */
  private boolean settle(List<Row> pending) {
    if (!pending.isEmpty() && later) {
      if (nowDeferred) {
        spooler.attempts().deferred(queued, reason);
        return true;
      }
      @Nullable Attempt next =
          spooler.isStopping()
              ? spooler.attempts().of(queued)
              : spooler.attempts().failed(queued, reason, pause);
      if (spooler.isStopping()) {
        return false;
      }
      if (next != null) {
        spooler.notes().noteWaiting(at, queued, reason, next);
        return false;
      }
    }
    if (!pending.isEmpty()) {
      try (Message message = open()) {
        spooler
            .notes()
            .nondelivery(at, queued, message, pending, later ? reason : "nobody reaches them");
      }
    }
    spooler.attempts().over(queued.entryId());
    store.finishedMsg(0, queued.entryId());
    return true;
  }

  private void unlock() {
    at.quietly(
        "IMsgStore::SetLockState",
        () -> {
          try (Message message = open()) {
            store.setLockState(message, UNLOCKED);
          }
        });
  }
}
