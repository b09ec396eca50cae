package org.mapiemulator.tests.crash;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the mailboxes should hold, what of it should be written, and who holds what is not saved,
 * told by the simplest means: for each thing the values that processes left since it was written.
 */
final class Truth {

  enum Kind {
    FOLDER,
    MESSAGE,
    STORE,
    RECEIVE
  }

  /** A thing, by the name that it was made with. */
  record Thing(String mailbox, Kind kind, String name) {
    static Thing folder(String mailbox, String name) {
      return new Thing(mailbox, Kind.FOLDER, name);
    }

    static Thing message(String mailbox, String name) {
      return new Thing(mailbox, Kind.MESSAGE, name);
    }
  }

  /**
   * What there is of it.
   *
   * @param folder the name of the folder that it is in
   * @param fields everything else
   */
  record Held(String folder, Map<String, String> fields) {

    Held {
      fields = new TreeMap<>(fields);
    }

    static Held in(String folder) {
      return new Held(folder, Map.of());
    }

    Held with(String field, String value) {
      Map<String, String> all = new TreeMap<>(fields);
      all.put(field, value);
      return new Held(folder, all);
    }

    Held movedTo(String other) {
      return new Held(other, fields);
    }

    String field(String name) {
      return fields.getOrDefault(name, "");
    }

    boolean is(String field) {
      return field(field).equals("true");
    }
  }

  private record Step(String process, @Nullable Held value, String call) {}

  /** Something that is open and not saved: the line of the report, and what is not saved. */
  static final class Copy {
    private final String process;
    private final String kind;
    private String name;
    private final String folder;
    private final String mailbox;
    private final Map<String, String> edits = new LinkedHashMap<>();

    private Copy(String process, String kind, String name, String mailbox, String folder) {
      this.process = process;
      this.kind = kind;
      this.name = name;
      this.mailbox = mailbox;
      this.folder = folder;
    }

    void set(String property, String value) {
      edits.remove(property);
      edits.put(property, value);
    }

    void named(String other) {
      name = other;
    }

    void saved() {
      edits.clear();
    }

    Map<String, String> edits() {
      return edits;
    }

    private String line() {
      return Truth.line(kind, name, folder, mailbox) + ", held by " + process + ": " + edits;
    }
  }

  private final boolean through;
  private final Map<Thing, Held> written = new LinkedHashMap<>();
  private final Map<Thing, List<Step>> steps = new LinkedHashMap<>();
  private final List<Copy> copies = new ArrayList<>();

  Truth(boolean through) {
    this.through = through;
  }

  // What happens.

  /** What was there before. */
  void begin(Thing key, Held value) {
    written.put(key, value);
  }

  void put(String process, String call, Thing key, @Nullable Held value) {
    if (through) {
      write(key, value);
      return;
    }
    List<Step> some = steps.computeIfAbsent(key, any -> new ArrayList<>());
    some.add(new Step(process, value, call));
    if (some.stream().allMatch(step -> step.process.equals(process))
        && Objects.equals(value, written.get(key))) {
      steps.remove(key);
    }
  }

  void change(String process, String call, Thing key, UnaryOperator<Held> change) {
    put(process, call, key, change.apply(Objects.requireNonNull(value(key), key::toString)));
  }

  private void write(Thing key, @Nullable Held value) {
    if (value == null) {
      written.remove(key);
    } else {
      written.put(key, value);
    }
    steps.remove(key);
  }

  void writeAll() {
    for (Thing key : List.copyOf(steps.keySet())) {
      write(key, value(key));
    }
  }

  /** Writes what a process has saved in a mailbox. */
  void writeOf(String process, String mailbox) {
    for (Thing key : List.copyOf(steps.keySet())) {
      if (key.mailbox.equals(mailbox)
          && steps.getOrDefault(key, List.of()).stream()
              .anyMatch(step -> step.process.equals(process))) {
        write(key, value(key));
      }
    }
  }

  Copy open(String process, String kind, String name, String mailbox, String folder) {
    Copy copy = new Copy(process, kind, name, mailbox, folder);
    copies.add(copy);
    return copy;
  }

  void released(Copy copy) {
    copies.remove(copy);
  }

  // What there is.

  @Nullable Held value(Thing key) {
    List<Step> some = steps.getOrDefault(key, List.of());
    return some.isEmpty() ? written.get(key) : some.get(some.size() - 1).value;
  }

  Map<Thing, Held> present() {
    return all(null, null);
  }

  /** What is left when some processes are gone; all of them if there is no name. */
  private Map<Thing, Held> all(@Nullable String gone, @Nullable Collection<String> everybody) {
    Map<Thing, Held> all = new LinkedHashMap<>(written);
    steps.forEach(
        (key, some) -> {
          @Nullable Held value = written.get(key);
          for (Step step : some) {
            if (everybody == null && !step.process.equals(gone)) {
              value = step.value;
            }
          }
          if (value == null) {
            all.remove(key);
          } else {
            all.put(key, value);
          }
        });
    return all;
  }

  // What is lost.

  /**
   * Takes away what is lost.
   *
   * @param process the process that is killed, or null if the power is cut
   * @return what the report has to say, line by line
   */
  List<String> lose(@Nullable String process) {
    Map<Thing, Held> before = present();
    Map<Thing, Held> left = all(process, process == null ? List.of() : null);
    List<String> lines = new ArrayList<>();
    Set<Thing> keys = new LinkedHashSet<>(before.keySet());
    keys.addAll(left.keySet());
    for (Thing key : keys) {
      @Nullable Held was = before.get(key);
      @Nullable Held now = left.get(key);
      if (!Objects.equals(was, now)) {
        List<Step> some = steps.getOrDefault(key, List.of());
        Step last = some.get(some.size() - 1);
        Map<Thing, Held> version = was == null ? left : before;
        Held shown = Objects.requireNonNull(was == null ? now : was);
        lines.add(
            line(kind(key, was, now), name(key, shown), folder(version, key, shown), key.mailbox)
                + ", held by "
                + last.process
                + ", made by "
                + last.call);
      }
    }
    for (Copy copy : List.copyOf(copies)) {
      if (process == null || copy.process.equals(process)) {
        if (!copy.edits.isEmpty()) {
          lines.add(copy.line());
        }
        copies.remove(copy);
      }
    }
    if (process == null) {
      steps.clear();
    } else {
      steps.values().forEach(some -> some.removeIf(step -> step.process.equals(process)));
      steps.values().removeIf(List::isEmpty);
    }
    lines.sort(null);
    return lines;
  }

  private static String name(Thing key, Held value) {
    return switch (key.kind) {
      case FOLDER -> value.field("name");
      case MESSAGE -> value.field("subject");
      case STORE, RECEIVE -> "";
    };
  }

  private static String folder(Map<Thing, Held> version, Thing key, Held value) {
    return key.kind == Kind.FOLDER || key.kind == Kind.MESSAGE
        ? path(version, key.mailbox, value.folder)
        : "";
  }

  static String path(Map<Thing, Held> version, String mailbox, String folder) {
    @Nullable Held value = version.get(Thing.folder(mailbox, folder));
    if (value == null || value.field("name").isEmpty()) {
      return folder; // one of those that are there from the beginning
    }
    String above = path(version, mailbox, value.folder);
    return above.isEmpty() ? value.field("name") : above + "/" + value.field("name");
  }

  private static String kind(Thing key, @Nullable Held was, @Nullable Held now) {
    return switch (key.kind) {
      case FOLDER ->
          now == null
              ? "new folder"
              : was == null
                  ? "deleted folder"
                  : was.folder.equals(now.folder) ? "changed folder" : "moved folder";
      case MESSAGE -> {
        if (was != null && was.is("submitted") && (now == null || !now.is("submitted"))) {
          yield "submitted message";
        }
        yield now == null
            ? "new message"
            : was == null
                ? "deleted message"
                : was.folder.equals(now.folder) ? "changed message" : "moved message";
      }
      case STORE -> "store properties";
      case RECEIVE -> "receive folders";
    };
  }

  static String line(String kind, String name, String folder, String mailbox) {
    return kind
        + (name.isEmpty() ? "" : " \"" + name + "\"")
        + (folder.isEmpty() ? "" : " in " + folder)
        + " of \"Mailbox - "
        + mailbox
        + "\"";
  }

  // What a reader sees.

  /** Everything by its path, as {@link Eyes} read it. */
  Map<String, String> seen() {
    return seen(present());
  }

  private static Map<String, String> seen(Map<Thing, Held> all) {
    Map<String, String> seen = new TreeMap<>();
    all.forEach(
        (key, value) -> {
          switch (key.kind) {
            case FOLDER -> {
              String path = key.mailbox + "/" + path(all, key.mailbox, key.name);
              seen.put(path, content(all, key, value));
            }
            case MESSAGE ->
                seen.put(
                    key.mailbox
                        + "/"
                        + path(all, key.mailbox, value.folder)
                        + ": "
                        + value.field("subject"),
                    value.fields.toString());
            case STORE -> seen.put(key.mailbox + " store", value.fields.toString());
            case RECEIVE -> seen.put(key.mailbox + " receive folders", value.fields.toString());
          }
        });
    return seen;
  }

  private static String content(Map<Thing, Held> all, Thing key, Held value) {
    TreeSet<String> messages = new TreeSet<>();
    int unread = 0;
    for (Map.Entry<Thing, Held> each : all.entrySet()) {
      Held message = each.getValue();
      if (each.getKey().kind == Kind.MESSAGE
          && each.getKey().mailbox.equals(key.mailbox)
          && (value.field("finds").isEmpty()
              ? message.folder.equals(key.name)
              : message.folder.equals(value.field("looks in"))
                  && message.field("subject").contains(value.field("finds")))) {
        messages.add(message.field("subject"));
        unread += message.is("read") ? 0 : 1;
      }
    }
    return "comment=" + value.field("comment") + " " + messages + " unread " + unread;
  }
}
