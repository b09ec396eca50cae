package org.mapiemulator.internal.notify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;

/** The registrations on one object. Guarded by the scheduler's lock. */
public final class AdviseList {

  private final Map<Long, Registration> registrations = new LinkedHashMap<>(2);

  /** Adds a registration; its sink must have been given its reference before. */
  public Registration add(
      long connection,
      LifeNode source,
      int mask,
      MapiAdviseSink sink,
      String sinkName,
      @Nullable Site advised) {
    Registration registration = new Registration(connection, source, mask, sink, sinkName, advised);
    registrations.put(connection, registration);
    if (sink instanceof MadeSink made) {
      made.registered(1);
    }
    return registration;
  }

  public boolean isEmpty() {
    return registrations.isEmpty();
  }

  public int size() {
    return registrations.size();
  }

  /** The registrations, in the order in which they were made. */
  public List<Registration> all() {
    return new ArrayList<>(registrations.values());
  }

  /** Takes one registration out; null if there is none of that number. */
  public @Nullable Registration remove(long connection) {
    @Nullable Registration registration = registrations.remove(connection);
    if (registration != null) {
      unregister(registration);
    }
    return registration;
  }

  /** Takes all registrations out, in the order in which they were made. */
  public List<Registration> removeAll() {
    List<Registration> all = new ArrayList<>(registrations.values());
    registrations.clear();
    all.forEach(AdviseList::unregister);
    return all;
  }

  private static void unregister(Registration registration) {
    if (registration.sink() instanceof MadeSink made) {
      made.registered(-1);
    }
  }

  /** Makes one delivery for each registration that is to be told. */
  public void deliveries(
      Predicate<Registration> told, Notification notification, List<Delivery> to) {
    for (Registration registration : registrations.values()) {
      if (told.test(registration)) {
        to.add(new Delivery(registration, List.of(notification)));
      }
    }
  }
}
