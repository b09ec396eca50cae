package org.mapiemulator.internal.profile;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ResourceFlag;

/**
 * The message stores of a profile and all of its sections. Read without a lock; who is told of
 * changes must hold none either, but those above the views of tables.
 */
public final class ProfileStores {

  private final List<StoreEntry> entries = new CopyOnWriteArrayList<>();
  private final Map<MapiUid, ProfileSection> sections = new ConcurrentHashMap<>(2);
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final AtomicLong ids = new AtomicLong();

  /** The stores, temporary ones included, in the order in which they came. */
  public List<StoreEntry> all() {
    return List.copyOf(entries);
  }

  public List<String> names() {
    return entries.stream()
        .filter(StoreEntry::isPermanent)
        .map(entry -> entry.config().displayName())
        .toList();
  }

  /** Adds a store that the table of message stores does not list yet. */
  public StoreEntry addTemporary(StoreConfig config, MessageService service) {
    return add(config.withFlags(ResourceFlag.TEMP_SECTION.value()), service, false);
  }

  StoreEntry add(StoreConfig config, MessageService service, boolean permanent) {
    ProfileSection section = addSection(config.section(), config.initial());
    StoreEntry entry = new StoreEntry(ids.incrementAndGet(), config, section, service, permanent);
    entries.add(entry);
    return entry;
  }

  /** Adds a provider's section. */
  ProfileSection addSection(MapiUid uid, Props initial) {
    ProfileSection section = new ProfileSection(uid, true, initial, this::changed);
    sections.put(uid, section);
    return section;
  }

  /** Makes a temporary store a permanent one. */
  public void makePermanent(StoreEntry entry) {
    entry.makePermanent();
    entry.flag(ResourceFlag.TEMP_SECTION, false);
    changed();
  }

  /** Takes a store out that was to stay for one logon only. */
  public void dropTemporary(StoreEntry entry) {
    if (!entry.isPermanent() && entries.remove(entry)) {
      sections.remove(entry.section().uid());
    }
  }

  /** The section of an identifier, null if there is none. */
  public @Nullable ProfileSection section(MapiUid uid) {
    return sections.get(uid);
  }

  /** The section of an identifier; it is made if there is none. */
  public ProfileSection makeSection(MapiUid uid) {
    return sections.computeIfAbsent(
        uid, key -> new ProfileSection(key, false, Props.EMPTY, this::changed));
  }

  /** Lets somebody be told of changes. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void listenNoMore(Runnable listener) {
    listeners.remove(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }
}
