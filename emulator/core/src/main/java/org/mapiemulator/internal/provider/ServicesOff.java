package org.mapiemulator.internal.provider;

import java.util.HashSet;
import java.util.Set;
import org.mapiemulator.internal.profile.MessageService;

/**
 * The message services that are off until their session core ends, because one of their providers
 * could not log on. Guarded by the scheduler's lock.
 */
final class ServicesOff {

  private final Set<MessageService> off = new HashSet<>(0);

  boolean isOff(MessageService service) {
    return off.contains(service);
  }

  /** Turns a service off; false if it was off already. */
  boolean add(MessageService service) {
    return off.add(service);
  }
}
