package org.mapiemulator.internal.property;

import java.util.Arrays;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;

/**
 * The bytes that a stream and its clones share.
 *
 * <p>In direct mode what was written counts at once: the owner fetches it before it is read or
 * saved, so that many small writes cost no more than one. In transacted mode it counts after Commit
 * (D-112).
 */
final class StreamBuffer {

  private static final int SMALLEST = 256;

  private final StreamTarget target;
  private final boolean transacted;
  private final int limit;

  /** What was read or committed; a stream that only reads needs no copy of it. */
  private Binary base;

  /** The bytes from the first write on. */
  private byte[] bytes = new byte[0];

  private boolean copied;
  private int size;
  private boolean unwritten;

  StreamBuffer(StreamTarget target, Binary base) {
    this.target = target;
    this.transacted = target.owner().settings().transactedStreams();
    this.limit = target.owner().settings().streamLimit();
    this.base = base;
    this.size = base.size();
  }

  /** Throws if nothing but Release is left of the object that the stream was opened from. */
  void requireOpen() {
    target.owner().requireOpen();
  }

  synchronized int size() {
    return size;
  }

  /** Bytes from a position on, as many as there are up to a count. */
  synchronized Binary read(long from, long count) {
    if (from >= size || count <= 0) {
      return Binary.EMPTY;
    }
    int end = (int) Math.min(size, from + Math.min(count, size));
    return copied ? Binary.of(bytes, (int) from, end) : base.slice((int) from, end);
  }

  synchronized void write(long at, Binary written) {
    target.requireWritable();
    requireRoom(at + written.size());
    int end = (int) at + written.size();
    extend(end);
    written.copyTo(0, written.size(), bytes, (int) at);
    size = Math.max(size, end);
    touch();
  }

  synchronized void resize(long newSize) {
    target.requireWritable();
    requireRoom(newSize);
    extend((int) newSize);
    if (newSize < size) {
      Arrays.fill(bytes, (int) newSize, size, (byte) 0);
    }
    size = (int) newSize;
    touch();
  }

  /** Says that the bytes differ from the value of the property. */
  synchronized void touch() {
    if (!unwritten && !transacted) {
      target.owner().unwritten(this);
    }
    unwritten = true;
  }

  /** Makes the bytes the value of the property if they are not yet. */
  synchronized void flush() {
    if (unwritten) {
      Binary value = copied ? Binary.of(bytes, 0, size) : base;
      target.put(value);
      unwritten = false;
      base = transacted ? value : base;
    }
  }

  /** The same where nobody can be told of a failure; what cannot be written is lost then. */
  void flushQuietly() {
    try {
      flush();
    } catch (MapiException e) {
      // The owner was deleted or is read-only by now: its own calls say so.
    }
  }

  /** Takes back what was written since the last Commit, where that is possible. */
  synchronized void revert() {
    if (transacted && unwritten) {
      bytes = new byte[0];
      copied = false;
      size = base.size();
      unwritten = false;
    }
  }

  boolean isTransacted() {
    return transacted;
  }

  private void requireRoom(long wanted) {
    // Sizes are unsigned: a negative number is a very large one.
    if (wanted < 0 || wanted > limit) {
      throw Failure.of(
          Hresult.MAPI_E_TOO_BIG,
          Long.toUnsignedString(wanted) + " bytes; a property has at most " + limit);
    }
  }

  private void extend(int wanted) {
    int needed = Math.max(wanted, size);
    if (!copied) {
      bytes = new byte[Math.max(needed, SMALLEST)];
      base.copyTo(0, size, bytes, 0);
      base = transacted ? base : Binary.EMPTY;
      copied = true;
    } else if (bytes.length < needed) {
      bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(limit, 2L * bytes.length)));
    }
  }
}
