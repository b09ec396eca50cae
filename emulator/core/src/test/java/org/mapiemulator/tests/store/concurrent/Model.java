package org.mapiemulator.tests.store.concurrent;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/** The reference: folders as maps of messages, changed step by step. */
final class Model {

  /** A folder, what is in it, and the only writer that changes it as a folder. */
  static final class Box {
    final EntryId id;
    final int owner;
    String name;
    EntryId parent;
    final Map<EntryId, Mail> mails = new LinkedHashMap<>();

    Box(EntryId id, int owner, String name, EntryId parent) {
      this.id = id;
      this.owner = owner;
      this.name = name;
      this.parent = parent;
    }

    Map<PropTag, Object> counts(boolean hasChildren) {
      Map<PropTag, Object> counts = new LinkedHashMap<>();
      counts.put(PropTags.PR_CONTENT_COUNT, mails.size());
      counts.put(
          PropTags.PR_CONTENT_UNREAD, mails.values().stream().filter(m -> !m.read()).count());
      counts.put(PropTags.PR_SUBFOLDERS, hasChildren);
      return counts;
    }
  }

  /** A folder as it can be seen. */
  record Seen(String name, EntryId parent, Map<EntryId, Mail> mails) {}

  private final Map<EntryId, Box> boxes = new LinkedHashMap<>();
  private final Map<EntryId, EntryId> homes = new HashMap<>();
  private final Map<EntryId, Mail> gone = new HashMap<>();
  private final Map<EntryId, Map<PropTag, Object>> before = new LinkedHashMap<>();

  Box box(EntryId id) {
    return requireNonNull(boxes.get(id), () -> "the model has no folder " + id);
  }

  boolean has(EntryId folder, EntryId mail) {
    return folder.equals(homes.get(mail));
  }

  @Nullable EntryId home(EntryId mail) {
    return homes.get(mail);
  }

  /** A message that is there, or was there once. */
  @Nullable Mail mail(EntryId id) {
    @Nullable EntryId home = homes.get(id);
    return home == null ? gone.get(id) : box(home).mails.get(id);
  }

  Mail live(EntryId id) {
    EntryId home = requireNonNull(homes.get(id), () -> "the model has no message " + id);
    return requireNonNull(box(home).mails.get(id));
  }

  boolean isGone(EntryId id) {
    return gone.containsKey(id);
  }

  private boolean hasChildren(EntryId folder) {
    return boxes.values().stream().anyMatch(box -> box.parent.equals(folder));
  }

  private void touch(EntryId folder) {
    @Nullable Box box = boxes.get(folder);
    if (box != null) {
      before.computeIfAbsent(folder, any -> box.counts(hasChildren(folder)));
    }
  }

  /** A folder that is there from the beginning; its parent is not followed. */
  void addTop(EntryId id, int owner, String name, EntryId parent) {
    boxes.put(id, new Box(id, owner, name, parent));
  }

  void add(Box box) {
    touch(box.parent);
    boxes.put(box.id, box);
  }

  void relocate(EntryId folder, EntryId parent) {
    touch(box(folder).parent);
    touch(parent);
    box(folder).parent = parent;
  }

  void removeBox(EntryId folder) {
    Box box = box(folder);
    touch(box.parent);
    boxes.remove(folder);
    box.mails.forEach(
        (id, mail) -> {
          homes.remove(id);
          gone.put(id, mail);
        });
  }

  void put(EntryId folder, EntryId id, Mail mail) {
    touch(folder);
    box(folder).mails.put(id, mail);
    homes.put(id, folder);
    gone.remove(id);
  }

  /** What came with a new folder is no change of its counts. */
  void fill(Box box, Map<EntryId, Mail> mails) {
    box.mails.putAll(mails);
    mails.keySet().forEach(id -> homes.put(id, box.id));
  }

  Mail remove(EntryId id) {
    EntryId home = requireNonNull(homes.remove(id), () -> "the model has no message " + id);
    touch(home);
    Mail mail = requireNonNull(box(home).mails.remove(id));
    gone.put(id, mail);
    return mail;
  }

  void change(EntryId id, Mail mail) {
    EntryId home = requireNonNull(homes.get(id));
    touch(home);
    box(home).mails.put(id, mail);
  }

  /** Ends a step: the folders of which a count is another, and which counts. */
  Map<EntryId, Set<PropTag>> commit() {
    Map<EntryId, Set<PropTag>> changed = new HashMap<>();
    before.forEach(
        (folder, old) -> {
          @Nullable Box box = boxes.get(folder);
          if (box != null) {
            Map<PropTag, Object> now = box.counts(hasChildren(folder));
            Set<PropTag> tags = new HashSet<>();
            old.forEach(
                (tag, value) -> {
                  if (!value.equals(now.get(tag))) {
                    tags.add(tag);
                  }
                });
            if (!tags.isEmpty()) {
              changed.put(folder, tags);
            }
          }
        });
    before.clear();
    return changed;
  }

  Map<EntryId, Seen> seen() {
    Map<EntryId, Seen> all = new HashMap<>();
    boxes.forEach(
        (id, box) -> all.put(id, new Seen(box.name, box.parent, new HashMap<>(box.mails))));
    return all;
  }

  List<EntryId> folders() {
    return new ArrayList<>(boxes.keySet());
  }
}
