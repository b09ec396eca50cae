package org.mapiemulator.internal.gate;

import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.mapi.MapiUnknown;

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
  private final List<String> clients = new ArrayList<>(2);
  private @Nullable List<String> clientsCopy;
  private final Object growing = new Object();
  private final Arguments words;
  private final int bound;
  private volatile Chunk newest = new Chunk(1, FIRST_CHUNK, null);
  private Chunk oldest = newest;

  JournalRecorder(Arguments words, int bound) {
    this.words = words;
    this.bound = bound;
  }

  private static final class Chunk {
    final long base;
    final AtomicReferenceArray<@Nullable JournalRecord> slots;
    volatile @Nullable Chunk older;
    @Nullable Chunk newer;

    Chunk(long base, int size, @Nullable Chunk older) {
      this.base = base;
      this.slots = new AtomicReferenceArray<>(size);
      this.older = older;
    }

    long end() {
      return base + slots.length();
    }

    void clear() {
      newer = null;
      for (int i = 0; i < slots.length(); i++) {
        slots.setPlain(i, null);
      }
    }
  }

  /** The number that the next record gets; it changes whenever anything happens. */
  public long nextStep() {
    return next.get();
  }

  void know(String client) {
    synchronized (clients) {
      clients.add(client);
      clientsCopy = null;
    }
  }

  @Override
  public List<String> clients() {
    // One copy for all who ask: with 10,000 clients each finding would take 40 KB of its own.
    synchronized (clients) {
      if (clientsCopy == null) {
        clientsCopy = List.copyOf(clients);
      }
      return clientsCopy;
    }
  }

  @Override
  public Optional<String> nameOf(MapiUnknown object) {
    return words.nameOf(object);
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
        newest.newer = grown;
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

  /**
   * Drops chunks that the bound does not need, from the old end: a walk over all chunks took 9 % of
   * the time of calls with a full journal. A dropped chunk points nowhere any more: one that has
   * reached the old generation would keep all younger ones alive until it is collected, and a call
   * took 115 ns instead of 33.
   */
  private void dropBeyondBound(Chunk grown) {
    @Nullable Chunk newer = oldest.newer;
    while (newer != null && grown.base - newer.base >= bound) {
      newer.older = null;
      oldest.clear();
      oldest = newer;
      newer = oldest.newer;
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

  /**
   * The entries before a step, as many as are wanted, the oldest first. They are decoded when they
   * are read: calls that are running now show their results once they have ended.
   */
  List<JournalEntry> before(long step, int count) {
    return new Decoded(records(Math.max(oldestKept(), step - count), step), words);
  }

  private List<JournalEntry> entries(long from, long to) {
    return List.copyOf(new Decoded(records(from, to), words));
  }

  private List<JournalRecord> records(long from, long to) {
    Deque<JournalRecord> records = new ArrayDeque<>();
    @Nullable Chunk chunk = newest;
    while (chunk != null && chunk.end() > from) {
      long first = Math.max(from, chunk.base);
      long last = Math.min(to, chunk.end());
      for (long step = last - 1; step >= first; step--) {
        @Nullable JournalRecord entry = chunk.slots.getAcquire((int) (step - chunk.base));
        if (entry != null) {
          records.addFirst(entry);
        }
      }
      chunk = chunk.older;
    }
    return List.copyOf(records);
  }

  private static final class Decoded extends AbstractList<JournalEntry> {
    private final List<JournalRecord> records;
    private final Arguments words;

    Decoded(List<JournalRecord> records, Arguments words) {
      this.records = records;
      this.words = words;
    }

    @Override
    public JournalEntry get(int index) {
      return records.get(index).toEntry(words);
    }

    @Override
    public int size() {
      return records.size();
    }
  }
}
