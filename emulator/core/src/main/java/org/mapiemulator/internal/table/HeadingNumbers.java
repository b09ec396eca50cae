package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which categories of a view are the same in its versions, and which are expanded. */
final class HeadingNumbers {

  private final Map<List<@Nullable Object>, Long> numbers = new HashMap<>();
  private final Set<Long> toggled = new HashSet<>();
  private long last;

  /** The number of the category with these values: one that it keeps while it exists. */
  long of(List<@Nullable Object> values) {
    Long known = numbers.get(values);
    if (known != null) {
      return known;
    }
    numbers.put(new ArrayList<>(values), ++last);
    return last;
  }

  /** Forgets categories that no longer exist (SRT-14); if they come again, they are new ones. */
  void keepOnly(List<Heading> headings) {
    if (numbers.size() > headings.size()) {
      Set<Long> alive = new HashSet<>();
      headings.forEach(heading -> alive.add(heading.number()));
      numbers.values().retainAll(alive);
      toggled.retainAll(alive);
    }
  }

  /** Whether its state is not the one that categories of its level have at first. */
  boolean isToggled(long number) {
    return toggled.contains(number);
  }

  void toggle(long number) {
    if (!toggled.remove(number)) {
      toggled.add(number);
    }
  }

  void set(Set<Long> allToggled) {
    toggled.clear();
    toggled.addAll(allToggled);
  }

  /** All categories begin anew, with the state that they have at first. */
  void forgetStates() {
    toggled.clear();
  }

  /** Another order: nothing is the same category as before. */
  void forgetAll() {
    numbers.clear();
    toggled.clear();
  }
}
