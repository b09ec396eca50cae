package org.mapiemulator.internal.life;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;

/**
 * The life of one object that was handed out: whose it is, what it hangs on, and whether it is
 * dead.
 *
 * <p>An object is as dead as the nearest dead node above it, so that a session takes everything
 * with it that was got through it.
 */
public final class LifeNode {

  private final ClientLife client;
  private final @Nullable LifeNode parent;
  private final String name;
  private final @Nullable Site opened;
  private final AtomicInteger references = new AtomicInteger(1);
  private final AtomicInteger heldByMapi = new AtomicInteger();
  private volatile @Nullable End end;
  private volatile @Nullable Site released;
  private volatile @Nullable LastError lastError;

  public LifeNode(
      ClientLife client, @Nullable LifeNode parent, String name, @Nullable Site opened) {
    this.client = client;
    this.parent = parent;
    this.name = name;
    this.opened = opened;
  }

  /**
   * What GetLastError of the object knows.
   *
   * @param result the failure it belongs to
   * @param error the long form
   */
  public record LastError(Hresult result, MapiError error) {}

  public ClientLife client() {
    return client;
  }

  /** The small stable name, for instance {@code session#1}; empty for a process. */
  public String name() {
    return name;
  }

  /** Where the object was opened. */
  public @Nullable Site opened() {
    return opened;
  }

  /** How the object, or what it hangs on, ended; null while it lives. */
  public @Nullable End end() {
    End own = end;
    if (own != null || parent == null) {
      return own;
    }
    return parent.end();
  }

  /** Itself if it has ended, otherwise the nearest above it that has; itself if nothing has. */
  public LifeNode ended() {
    LifeNode node = this;
    while (node.end == null) {
      LifeNode above = node.parent;
      if (above == null) {
        return this;
      }
      node = above;
    }
    return node;
  }

  /** Whether it hangs on another object, and would end with it. */
  public boolean isBelow(LifeNode other) {
    for (LifeNode node = parent; node != null; node = node.parent) {
      if (node == other) {
        return true;
      }
    }
    return false;
  }

  /** Ends the object, or replaces the way it ended. */
  public void end(End how) {
    end = how;
    if (how.kind() == End.Kind.RELEASED) {
      released = how.place();
    }
  }

  /** Takes an end of a kind back: the object is of use again. */
  public void revive(End.Kind from) {
    End own = end;
    if (own != null && own.kind() == from) {
      end = null;
    }
  }

  /** Where the last reference was released; null if it was not, or not by the user. */
  public @Nullable Site released() {
    return released;
  }

  /** Notes the last Release of an object that had ended before. */
  public void released(@Nullable Site place) {
    released = place;
  }

  public int references() {
    return references.get();
  }

  /** Adds a reference; 0 says that there was none left, and a dead object is not revived. */
  public int addReference() {
    return references.updateAndGet(count -> count == 0 ? 0 : count + 1);
  }

  /** Takes a reference away; a negative result says that there was none left. */
  public int releaseReference() {
    int left = references.decrementAndGet();
    if (left < 0) {
      references.incrementAndGet();
    }
    return left;
  }

  /** Adds a reference that MAPI will give back by itself: that of a registration, say. */
  public int addReferenceByMapi() {
    int count = addReference();
    if (count > 0) {
      heldByMapi.incrementAndGet();
    }
    return count;
  }

  /** Gives back a reference of MAPI's own; a negative result says that there was none left. */
  public int releaseReferenceByMapi() {
    heldByMapi.updateAndGet(count -> Math.max(0, count - 1));
    return releaseReference();
  }

  /** The references that the client has to give back. */
  public int ownReferences() {
    return Math.max(0, references() - heldByMapi.get());
  }

  public @Nullable LastError lastError() {
    return lastError;
  }

  public void lastError(@Nullable LastError error) {
    lastError = error;
  }

  @Override
  public String toString() {
    return name;
  }
}
