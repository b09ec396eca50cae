package org.mapiemulator.internal.object;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.SeamMethod;

/** What of a message or an attachment was changed and not saved. */
final class Unsaved {

  private final boolean transacted;
  private volatile @Nullable SeamMethod change;
  private volatile boolean closed;

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

  void changed(SeamMethod by) {
    if (transacted) {
      change = by;
    }
  }

  /** The last change that was not saved; null if there is none. */
  @Nullable SeamMethod change() {
    return change;
  }

  /** Takes a change back that did not come about. */
  void restore(@Nullable SeamMethod before) {
    change = before;
  }

  /** SaveChanges was called: if it fails, the caller knows that nothing was kept. */
  void saving() {
    change = null;
  }

  /** SaveChanges has said whether the object is to be changed again (D-04). */
  void closed(boolean now) {
    closed = transacted && now;
  }

  boolean isClosed() {
    return closed;
  }
}
