package org.mapiemulator.internal.gate;

import org.mapiemulator.internal.life.LifeNode;

/** A seam object of the emulator's own. */
public interface Named {

  /** Whose it is and whether it lives. */
  LifeNode node();
}
