package org.mapiemulator.internal.life;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.loss.HoldsState;

/** The objects of providers that tell what they have not written; guards itself. */
public final class StateHolders {

  private final List<StateHolder> holders = new ArrayList<>(0);

  StateHolders() {}

  /**
   * One of them.
   *
   * @param name its small name
   * @param holder the object
   */
  public record StateHolder(String name, HoldsState holder) {}

  /** Remembers an object if it is one of them; each object once. */
  public synchronized void add(String name, Object object) {
    if (object instanceof HoldsState holder
        && holders.stream().noneMatch(each -> each.holder == object)) {
      holders.add(new StateHolder(name, holder));
    }
  }

  public synchronized void remove(Object object) {
    holders.removeIf(each -> each.holder == object);
  }

  /** All of them, the first first. */
  public synchronized List<StateHolder> all() {
    return List.copyOf(holders);
  }
}
