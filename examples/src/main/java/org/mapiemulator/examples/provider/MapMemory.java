package org.mapiemulator.examples.provider;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mapiemulator.loss.HeldState;
import org.mapiemulator.mapi.PropTags;

/** What one process knows of a store: the file, and what is not written to it yet. */
final class MapMemory {

  private static final String SAVED_BY =
      "IMSLogon::Logoff or IMAPIProviderShutdown::NotifyProcessShutdown";

  private final MapFile file;
  private final Map<Long, Optional<MapItem>> unwritten = new LinkedHashMap<>();
  private boolean writesThrough;

  MapMemory(MapFile file) {
    this.file = file;
  }

  long newId() {
    return file.newId();
  }

  synchronized Optional<MapItem> find(long id) {
    Optional<MapItem> changed = unwritten.get(id);
    return changed == null ? file.find(id) : changed;
  }

  /** The folders, or the messages, that a folder contains. */
  synchronized List<MapItem> children(long parent, boolean folders) {
    Map<Long, MapItem> all = new TreeMap<>();
    file.all().forEach(item -> all.put(item.id(), item));
    unwritten.forEach(
        (id, item) -> item.ifPresentOrElse(now -> all.put(id, now), () -> all.remove(id)));
    return all.values().stream()
        .filter(item -> item.parent() == parent && item.id() != parent)
        .filter(item -> item.isFolder() == folders)
        .toList();
  }

  synchronized void put(MapItem item) {
    unwritten.put(item.id(), Optional.of(item));
    writeIfDue();
  }

  synchronized void delete(long id) {
    unwritten.put(id, Optional.empty());
    writeIfDue();
  }

  private void writeIfDue() {
    if (writesThrough) {
      write();
    }
  }

  /** Writes what is not written. */
  synchronized void write() {
    unwritten.forEach((id, item) -> item.ifPresentOrElse(file::write, () -> file.delete(id)));
    unwritten.clear();
  }

  /** From now on nothing is kept back: the process may end at any time. */
  synchronized void writeThrough() {
    writesThrough = true;
    write();
  }

  /** What would be lost if the process ended now. */
  synchronized List<HeldState> held() {
    List<HeldState> held = new ArrayList<>();
    unwritten.forEach(
        (id, item) ->
            held.add(
                new HeldState(name(id, item), item.isPresent() ? "changed" : "deleted", SAVED_BY)));
    return held;
  }

  private String name(long id, Optional<MapItem> item) {
    return item.or(() -> file.find(id))
        .map(
            it ->
                it.isFolder()
                    ? "folder \"" + it.text(PropTags.PR_DISPLAY_NAME) + "\""
                    : "message \"" + it.text(PropTags.PR_SUBJECT) + "\"")
        .orElse("item " + id);
  }
}
