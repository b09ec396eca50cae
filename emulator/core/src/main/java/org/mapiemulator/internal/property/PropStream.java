package org.mapiemulator.internal.property;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.StreamCopied;
import org.mapiemulator.mapi.StreamSeek;
import org.mapiemulator.mapi.StreamStat;

/** IStream on a property (section 4 of the specification). */
public final class PropStream extends ProviderObject implements MapiStream {

  private static final int STGTY_STREAM = 2;
  private static final int STGM_READ = 0;
  private static final int STGM_READWRITE = 2;
  private static final int CHUNK = 1 << 16;

  private final StreamBuffer buffer;
  private final boolean writable;
  private final boolean seekExtends;
  private final AtomicLong position;

  PropStream(StreamBuffer buffer, boolean writable, boolean seekExtends, long position) {
    super(List.of(Iid.STREAM));
    this.buffer = buffer;
    this.writable = writable;
    this.seekExtends = seekExtends;
    this.position = new AtomicLong(position);
  }

  @Override
  public Binary read(int count) {
    return next(Integer.toUnsignedLong(count));
  }

  private synchronized Binary next(long count) {
    buffer.requireOpen();
    Binary bytes = buffer.read(position.get(), count);
    position.addAndGet(bytes.size());
    return bytes;
  }

  @Override
  public synchronized int write(@Nullable Binary bytes) {
    if (bytes == null) {
      throw Failure.of(Hresult.STG_E_INVALIDPOINTER, "there is nothing to write");
    }
    buffer.requireOpen();
    requireWritable();
    if (bytes.size() > 0) {
      changing(() -> buffer.write(position.get(), bytes));
      position.addAndGet(bytes.size());
    }
    return bytes.size();
  }

  @Override
  public synchronized long seek(long move, int origin) {
    buffer.requireOpen();
    long from;
    if (origin == StreamSeek.SET.value()) {
      from = 0;
    } else if (origin == StreamSeek.CUR.value()) {
      from = position.get();
    } else if (origin == StreamSeek.END.value()) {
      from = buffer.size();
    } else {
      throw Failure.of(Hresult.STG_E_INVALIDFUNCTION, "origin " + origin);
    }
    long to = from + move;
    // The sum of a position and a very large number is negative, too.
    if (to < 0) {
      throw Failure.of(Hresult.STG_E_INVALIDFUNCTION, "a position before the beginning");
    }
    if (seekExtends && writable && to > buffer.size()) {
      changing(() -> buffer.resize(to));
    }
    position.set(to);
    return to;
  }

  @Override
  public void setSize(long size) {
    buffer.requireOpen();
    requireWritable();
    changing(() -> buffer.resize(size));
  }

  @Override
  public StreamCopied copyTo(@Nullable MapiStream target, long count) {
    if (target == null) {
      throw Failure.of(Hresult.STG_E_INVALIDPOINTER, "there is no stream to copy to");
    }
    // What a stream copies to itself, or to a clone, is what was there before. No lock is held
    // while the target writes: it may be anybody's.
    Binary bytes = next(count < 0 ? Long.MAX_VALUE : count);
    int written = 0;
    while (written < bytes.size()) {
      Binary chunk = bytes.slice(written, Math.min(bytes.size(), written + CHUNK));
      int done = Math.max(0, target.write(chunk));
      written += done;
      if (done < chunk.size()) {
        break;
      }
    }
    return new StreamCopied(bytes.size(), written);
  }

  @Override
  public void commit(int flags) {
    buffer.requireOpen();
    if (writable) {
      changing(buffer::flush);
    }
  }

  @Override
  public void revert() {
    buffer.requireOpen();
    if (writable) {
      buffer.revert();
    }
  }

  @Override
  public void lockRegion(long offset, long count, int lockType) {
    throw Failure.of(Hresult.STG_E_INVALIDFUNCTION, "regions cannot be locked");
  }

  @Override
  public void unlockRegion(long offset, long count, int lockType) {
    throw Failure.of(Hresult.STG_E_INVALIDFUNCTION, "regions cannot be locked");
  }

  @Override
  public StreamStat stat(int flags) {
    buffer.requireOpen();
    return new StreamStat(STGTY_STREAM, buffer.size(), writable ? STGM_READWRITE : STGM_READ);
  }

  @Override
  public synchronized MapiStream cloneStream() {
    buffer.requireOpen();
    return new PropStream(buffer, writable, seekExtends, position.get());
  }

  /** What was written counts, without Commit too, unless the stream is transacted (D-112). */
  @Override
  protected void closed() {
    if (!buffer.isTransacted()) {
      buffer.flushQuietly();
    }
  }

  private void requireWritable() {
    if (!writable) {
      throw Failure.of(Hresult.STG_E_ACCESSDENIED, "the stream was opened without MAPI_MODIFY");
    }
  }

  /** Streams answer codes of COM (STM-07). */
  private static void changing(Runnable change) {
    try {
      change.run();
    } catch (MapiException e) {
      if (e.hresult().equals(Hresult.MAPI_E_NO_ACCESS)) {
        throw Failure.of(
            Hresult.STG_E_ACCESSDENIED, "the object of the stream cannot be written any more");
      }
      throw e;
    }
  }
}
