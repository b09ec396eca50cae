package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.JournalEntry;

/**
 * The journal: chunks that are linked as it grows, the oldest dropped at the bound.
 *
 * <p>Writers claim a number and put their record into its slot; no lock but for a new chunk. The
 * first chunk is small, because most subsystems live for one short test.
 */
public final class JournalRecorder implements Journal {

  private static final int FIRST_CHUNK = 32;
  private static final int CHUNK = 512;

  private final AtomicLong next = new AtomicLong(1);
  private final Object growing = new Object();
  private final Arguments words;
  private final int bound;
  private volatile Chunk newest = new Chunk(1, FIRST_CHUNK, null);

  JournalRecorder(Arguments words, int bound) {
    this.words = words;
    this.bound = bound;
  }

  private static final class Chunk {
    final long base;
    final AtomicReferenceArray<@Nullable JournalRecord> slots;
    volatile @Nullable Chunk older;

    Chunk(long base, int size, @Nullable Chunk older) {
      this.base = base;
      this.slots = new AtomicReferenceArray<>(size);
      this.older = older;
    }

    long end() {
      return base + slots.length();
    }
  }

  /** The number that the next record gets; it changes whenever anything happens. */
  public long nextStep() {
    return next.get();
  }

  void append(JournalRecord entry) {
    long step = next.getAndIncrement();
    entry.step(step);
    Chunk chunk = newest;
    if (step < chunk.base || step >= chunk.end()) {
      @Nullable Chunk found = find(step);
      if (found == null) {
        return;
      }
      chunk = found;
    }
    chunk.slots.setRelease((int) (step - chunk.base), entry);
  }

  /** The chunk of a step; null if it was dropped before its writer got there. */
  private @Nullable Chunk find(long step) {
    synchronized (growing) {
      while (step >= newest.end()) {
        Chunk grown = new Chunk(newest.end(), CHUNK, newest);
        newest = grown;
        dropBeyondBound(grown);
      }
      @Nullable Chunk chunk = newest;
      while (chunk != null && step < chunk.base) {
        chunk = chunk.older;
      }
      return chunk;
    }
  }

  private void dropBeyondBound(Chunk from) {
    Chunk chunk = from;
    long kept = 0;
    while (true) {
      @Nullable Chunk older = chunk.older;
      if (older == null) {
        return;
      }
      kept += older.slots.length();
      if (kept > bound) {
        chunk.older = null;
        return;
      }
      chunk = older;
    }
  }

  @Override
  public long dropped() {
    return oldestKept() - 1;
  }

  private long oldestKept() {
    Chunk chunk = newest;
    @Nullable Chunk older = chunk.older;
    while (older != null) {
      chunk = older;
      older = chunk.older;
    }
    // Chunks are dropped whole, entries above the bound are hidden one by one.
    return Math.max(chunk.base, next.get() - bound);
  }

  @Override
  public List<JournalEntry> entries() {
    return entries(oldestKept(), next.get());
  }

  /** The entries before a step, as many as are wanted, the oldest first. */
  List<JournalEntry> before(long step, int count) {
    return entries(Math.max(oldestKept(), step - count), step);
  }

  private List<JournalEntry> entries(long from, long to) {
    List<JournalRecord> records = new ArrayList<>();
    @Nullable Chunk chunk = newest;
    while (chunk != null && chunk.end() > from) {
      long first = Math.max(from, chunk.base);
      long last = Math.min(to, chunk.end());
      for (long step = last - 1; step >= first; step--) {
        @Nullable JournalRecord entry = chunk.slots.getAcquire((int) (step - chunk.base));
        if (entry != null) {
          records.add(entry);
        }
      }
      chunk = chunk.older;
    }
    List<JournalEntry> entries = new ArrayList<>(records.size());
    for (int i = records.size() - 1; i >= 0; i--) {
      entries.add(records.get(i).toEntry(words));
    }
    return entries;
  }
}
