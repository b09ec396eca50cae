package org.mapiemulator.internal.notify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.fault.NotificationPlan;
import org.mapiemulator.mapi.Notification;

/** One OnNotify call that is to be made. Its state is guarded by the scheduler's lock. */
public final class Delivery {

  private final Registration registration;
  private final List<Notification> notifications;
  private boolean late;
  private boolean done;
  private @Nullable NotificationPlan detour;

  public Delivery(Registration registration, List<Notification> notifications) {
    this.registration = registration;
    this.notifications = notifications;
  }

  public Registration registration() {
    return registration;
  }

  public List<Notification> notifications() {
    return notifications;
  }

  boolean isLate() {
    return late;
  }

  /** Lets the delivery be made although its registration has ended. */
  void late() {
    late = true;
  }

  /** The planned fault that keeps it from the queue for a while; null if none does. */
  @Nullable NotificationPlan detour() {
    return detour;
  }

  void detour(@Nullable NotificationPlan plan) {
    detour = plan;
  }

  public boolean isDone() {
    return done;
  }

  void done() {
    done = true;
  }
}
