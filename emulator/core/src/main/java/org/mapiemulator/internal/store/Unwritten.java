package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of one thing since it was written: who changed it, and what each of them left. */
final class Unwritten {

  /** More calls than these are not told: a folder may change as often as its store is used. */
  private static final int CALLS = 8;

  private final List<Step> steps = new ArrayList<>(1);

  /** Changes of one process in a row. */
  private static final class Step {
    private final List<Author> calls = new ArrayList<>(1);
    private final Object process;
    private @Nullable Object value;

    Step(Object process) {
      this.process = process;
    }
  }

  void add(Author author, @Nullable Object value) {
    if (steps.isEmpty() || last().process != author.process()) {
      steps.add(new Step(author.process()));
    }
    Step step = last();
    step.value = value;
    if (!step.calls.contains(author)) {
      step.calls.add(author);
      if (step.calls.size() > CALLS) {
        step.calls.remove(0);
      }
    }
  }

  private Step last() {
    return steps.get(steps.size() - 1);
  }

  /** The process that changed it last. */
  Object holder() {
    return last().process;
  }

  /** Whether only one process has changed it. */
  boolean isOfOne() {
    return steps.size() == 1;
  }

  boolean hasStepOf(Object process) {
    return steps.stream().anyMatch(step -> step.process == process);
  }

  /**
   * What the newest process left that is not gone.
   *
   * @param written what there is if no such process has changed it
   */
  @Nullable Object fallback(Set<Object> gone, @Nullable Object written) {
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (!gone.contains(steps.get(i).process)) {
        return steps.get(i).value;
      }
    }
    return written;
  }

  /** The folders that what living processes have left is in. */
  void addFolders(Set<Object> gone, Set<Long> folders) {
    for (Step step : steps) {
      if (!gone.contains(step.process)) {
        if (step.value instanceof Located located) {
          folders.add(located.folder());
        } else if (step.value instanceof Placed placed) {
          folders.add(placed.parent());
        }
      }
    }
  }

  /** The calls that made what is lost with its holder. */
  List<Author> callsOf(Set<Object> gone) {
    List<Author> calls = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0 && gone.contains(steps.get(i).process); i--) {
      calls.addAll(0, steps.get(i).calls);
    }
    return calls;
  }

  List<Author> calls() {
    List<Author> all = new ArrayList<>();
    steps.forEach(step -> all.addAll(step.calls));
    return all;
  }

  /** Takes away what processes did that are gone; false if nothing is left. */
  boolean drop(Set<Object> gone) {
    steps.removeIf(step -> gone.contains(step.process));
    return !steps.isEmpty();
  }
}
