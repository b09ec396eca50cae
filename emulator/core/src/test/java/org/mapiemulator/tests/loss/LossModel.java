package org.mapiemulator.tests.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a mailbox should hold, and what of it should be written, told by the simplest means: for
 * each message the values that processes left since it was written.
 */
final class LossModel {

  /** A message; null stands for none. */
  record Value(String folder, String body, boolean read) {}

  private record Step(String process, @Nullable Value value) {}

  private final Map<String, Value> written = new TreeMap<>();
  private final Map<String, List<Step>> steps = new TreeMap<>();
  private final Set<String> writtenFolders = new TreeSet<>();
  private final Map<String, String> newFolders = new TreeMap<>();
  private final Set<String> dead = new TreeSet<>();

  LossModel(String... folders) {
    writtenFolders.addAll(List.of(folders));
  }

  @Nullable Value value(String message) {
    List<Step> some = steps.getOrDefault(message, List.of());
    return some.isEmpty() ? written.get(message) : some.get(some.size() - 1).value;
  }

  Map<String, Value> present() {
    Map<String, Value> all = new TreeMap<>();
    Set<String> keys = new TreeSet<>(written.keySet());
    keys.addAll(steps.keySet());
    for (String key : keys) {
      Value value = value(key);
      if (value != null) {
        all.put(key, value);
      }
    }
    return all;
  }

  Map<String, Value> written() {
    return new TreeMap<>(written);
  }

  Set<String> folders() {
    Set<String> all = new TreeSet<>(writtenFolders);
    all.addAll(newFolders.keySet());
    return all;
  }

  Set<String> writtenFolders() {
    return writtenFolders;
  }

  void folder(String process, String name) {
    newFolders.put(name, process);
  }

  void set(String process, String message, @Nullable Value value) {
    List<Step> some = steps.computeIfAbsent(message, any -> new ArrayList<>());
    some.add(new Step(process, value));
    // Who puts back what was written has nothing left to write.
    if (some.stream().allMatch(step -> step.process.equals(process))
        && Objects.equals(value, written.get(message))) {
      steps.remove(message);
    }
  }

  /** The test's own change. */
  void write(String message, @Nullable Value value) {
    steps.put(message, new ArrayList<>(List.of(new Step("test", value))));
    writeOne(message);
  }

  private void writeOne(String message) {
    Value value = value(message);
    if (value == null) {
      written.remove(message);
    } else {
      written.put(message, value);
      writtenFolders.add(value.folder);
      newFolders.remove(value.folder);
    }
    steps.remove(message);
  }

  void flush(String process) {
    for (Map.Entry<String, List<Step>> each : List.copyOf(steps.entrySet())) {
      if (each.getValue().stream().anyMatch(step -> step.process.equals(process))) {
        writeOne(each.getKey());
      }
    }
    for (String folder : List.copyOf(newFolders.keySet())) {
      if (Objects.equals(newFolders.get(folder), process)) {
        writtenFolders.add(folder);
        newFolders.remove(folder);
      }
    }
  }

  void flush() {
    List.copyOf(steps.keySet()).forEach(this::writeOne);
    writtenFolders.addAll(newFolders.keySet());
    newFolders.clear();
  }

  /** Gives the names of what is lost. */
  Set<String> kill(String process) {
    Map<String, Value> before = present();
    Set<String> names = new TreeSet<>();
    dead.add(process);
    steps.values().forEach(some -> some.removeIf(step -> dead.contains(step.process)));
    names.addAll(different(before, present()));
    Set<String> used = new TreeSet<>();
    present().values().forEach(value -> used.add(value.folder));
    for (List<Step> some : steps.values()) {
      for (Step step : some) {
        if (step.value != null) {
          used.add(step.value.folder); // a living process may fall back to it
        }
      }
    }
    for (String folder : List.copyOf(newFolders.keySet())) {
      if (dead.contains(newFolders.get(folder)) && !used.contains(folder)) {
        newFolders.remove(folder);
        names.add(folder);
      }
    }
    return names;
  }

  Set<String> cut() {
    Set<String> names = different(present(), written);
    names.addAll(newFolders.keySet());
    steps.clear();
    newFolders.clear();
    return names;
  }

  private static Set<String> different(Map<String, Value> one, Map<String, Value> other) {
    Set<String> keys = new TreeSet<>(one.keySet());
    keys.addAll(other.keySet());
    keys.removeIf(key -> Objects.equals(one.get(key), other.get(key)));
    return keys;
  }
}
