package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which messages of a mailbox are open for writing, and how often (D-08). */
final class Writers {

  private final StoreEnvironment environment;

  /** The processes that have a message open for writing, once for each object. */
  private final Map<Long, List<Object>> open = new HashMap<>();

  Writers(StoreEnvironment environment) {
    this.environment = environment;
  }

  /** Who opens; this object stands for nobody. */
  private Object process() {
    @Nullable Author author = environment.author();
    return author == null ? this : author.process();
  }

  void opened(long message) {
    Object process = process();
    synchronized (this) {
      open.computeIfAbsent(message, any -> new ArrayList<>(1)).add(process);
    }
  }

  void closed(long message) {
    Object process = process();
    synchronized (this) {
      open.computeIfPresent(
          message,
          (any, processes) -> {
            if (!processes.remove(process)) {
              processes.remove(processes.size() - 1);
            }
            return processes.isEmpty() ? null : processes;
          });
    }
  }

  /** How many objects have the message open for writing. */
  synchronized int count(long message) {
    @Nullable List<Object> processes = open.get(message);
    return processes == null ? 0 : processes.size();
  }

  /** A process is gone, and what it had open with it. */
  synchronized void abandon(Object process) {
    open.values().forEach(processes -> processes.removeIf(each -> each == process));
    open.values().removeIf(List::isEmpty);
  }
}
