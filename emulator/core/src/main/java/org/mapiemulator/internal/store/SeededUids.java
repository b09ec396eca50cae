package org.mapiemulator.internal.store;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.mapiemulator.mapi.MapiUid;

/** Identifiers that follow from a seed: the same ones in each run, and no two alike in one. */
final class SeededUids implements Supplier<MapiUid> {

  private SplittableRandom random;

  SeededUids(long seed) {
    this.random = new SplittableRandom(seed);
  }

  @Override
  public synchronized MapiUid get() {
    return MapiUid.of(
        ByteBuffer.allocate(MapiUid.SIZE)
            .putLong(random.nextLong())
            .putLong(random.nextLong())
            .array());
  }

  /** Goes on with other identifiers than the same seed gives elsewhere. */
  synchronized void diverge(long salt) {
    random = new SplittableRandom(random.nextLong() ^ salt);
  }
}
