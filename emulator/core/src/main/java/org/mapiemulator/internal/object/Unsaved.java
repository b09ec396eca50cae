package org.mapiemulator.internal.object;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.PropProblem;

/**
 * What of a message or an attachment was changed and not saved. Ordinary calls pay one small object
 * for it; what is in it is looked at when the process dies.
 */
final class Unsaved {

  /** From here on, changes are forgotten that later ones have made void. */
  private static final int MANY = 256;

  private final boolean transacted;
  private volatile @Nullable Edit newest;
  private volatile boolean closed;
  private int limit = MANY;
  private @Nullable LifeNode owner;
  private @Nullable Unsaved above;

  private Unsaved(boolean transacted) {
    this.transacted = transacted;
  }

  /** For objects that need no SaveChanges. */
  static Unsaved notNeeded() {
    return new Unsaved(false);
  }

  static Unsaved ofTransacted() {
    return new Unsaved(true);
  }

  boolean isTransacted() {
    return transacted;
  }

  /** Says whose it is, and what has to be saved after it. */
  void belongsTo(LifeNode node, Unsaved saved) {
    owner = node;
    above = saved;
  }

  /** The objects whose SaveChanges are needed, in their order. */
  List<String> savers() {
    List<String> savers = new ArrayList<>(1);
    @Nullable Unsaved at = this;
    while (at != null && at.transacted) {
      if (at.owner != null) {
        savers.add(at.owner.name());
      }
      at = at.above;
    }
    return savers;
  }

  void changed(Call call, SeamMethod by) {
    changed(call, by, List.of());
  }

  /** Some properties were changed. */
  void changed(Call call, SeamMethod by, List<?> what) {
    if (transacted) {
      @Nullable Edit before = newest;
      newest = new Edit(call, by, what, before, before == null ? 1 : before.count() + 1);
      if (before != null && before.count() >= limit) {
        shorten();
      }
    }
  }

  /** Properties of the last change were none, because there were problems with them. */
  void problems(@Nullable Edit before, List<PropProblem> problems) {
    @Nullable Edit made = newest;
    if (made == null || problems.isEmpty()) {
      return;
    }
    List<Object> done = new ArrayList<>(made.what());
    Set<Integer> failed = new HashSet<>();
    problems.forEach(problem -> failed.add(problem.tag().id()));
    done.removeIf(each -> failed.contains(Edit.idOf(each)));
    newest = before;
    changed(made.call(), made.method(), done);
  }

  private void shorten() {
    Deque<Edit> kept = new ArrayDeque<>();
    Set<Integer> seen = new HashSet<>();
    for (@Nullable Edit edit = newest; edit != null; edit = edit.before()) {
      boolean counts = kept.isEmpty();
      for (Object each : edit.what()) {
        counts |= seen.add(Edit.idOf(each));
      }
      if (counts) {
        kept.push(edit);
      }
    }
    @Nullable Edit shorter = null;
    for (Edit edit : kept) {
      shorter =
          new Edit(
              edit.call(),
              edit.method(),
              edit.what(),
              shorter,
              shorter == null ? 1 : shorter.count() + 1);
    }
    limit = Math.max(MANY, 2 * kept.size());
    newest = shorter;
  }

  /** The last change that was not saved; null if there is none. */
  @Nullable SeamMethod change() {
    @Nullable Edit edit = newest;
    return edit == null ? null : edit.method();
  }

  @Nullable Edit newest() {
    return newest;
  }

  /** All changes that were not saved, the first first. */
  List<Edit> all() {
    List<Edit> all = new ArrayList<>();
    for (@Nullable Edit edit = newest; edit != null; edit = edit.before()) {
      all.add(edit);
    }
    Collections.reverse(all);
    return all;
  }

  /** Takes a change back that did not come about. */
  void restore(@Nullable Edit before) {
    newest = before;
  }

  /** SaveChanges was called: if it fails, the caller knows that nothing was kept. */
  void saving() {
    newest = null;
  }

  /** SaveChanges has said whether the object is to be changed again (D-04). */
  void closed(boolean now) {
    closed = transacted && now;
  }

  boolean isClosed() {
    return closed;
  }
}
