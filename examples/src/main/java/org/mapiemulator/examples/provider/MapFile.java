package org.mapiemulator.examples.provider;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** What is written of a store: it outlives the processes that use it. */
public final class MapFile {

  static final long ROOT = 1;

  private final Map<Long, MapItem> items = new ConcurrentSkipListMap<>();
  private final AtomicLong lastId = new AtomicLong(ROOT);

  /** Makes a file with a root folder and nothing in it. */
  public MapFile() {
    PropValue name = PropValue.of(PropTags.PR_DISPLAY_NAME, "Top of the map");
    items.put(ROOT, new MapItem(ROOT, ROOT, true, List.of(name)));
  }

  /**
   * The subjects of all messages that are written.
   *
   * @return the subjects, those of the oldest messages first
   */
  public List<String> subjects() {
    return all()
        .filter(item -> !item.isFolder())
        .map(item -> item.text(PropTags.PR_SUBJECT))
        .toList();
  }

  Optional<MapItem> find(long id) {
    return Optional.ofNullable(items.get(id));
  }

  Stream<MapItem> all() {
    return items.values().stream();
  }

  long newId() {
    return lastId.incrementAndGet();
  }

  void write(MapItem item) {
    items.put(item.id(), item);
  }

  void delete(long id) {
    items.remove(id);
  }
}
