package org.mapiemulator.internal.life;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a client holds, in the order in which it got it; guards itself. */
public final class HeldObjects {

  private final Set<Held> held = new LinkedHashSet<>(4);

  HeldObjects() {}

  public synchronized void add(Held object) {
    held.add(object);
  }

  public synchronized void remove(Held object) {
    held.remove(object);
  }

  /** What hangs on an object, the newest first: the order in which it has to be given back. */
  public synchronized List<Held> below(LifeNode owner) {
    List<Held> found = new ArrayList<>(0);
    for (Held object : held) {
      if (object.node().isBelow(owner)) {
        found.add(object);
      }
    }
    Collections.reverse(found);
    return found;
  }

  /** Everything, the newest first. */
  public synchronized List<Held> all() {
    List<Held> all = new ArrayList<>(held);
    Collections.reverse(all);
    return all;
  }
}
