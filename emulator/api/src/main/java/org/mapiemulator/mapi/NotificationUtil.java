package org.mapiemulator.mapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The function of MAPIUtil.h that checks and copies notifications. */
public final class NotificationUtil {

  private static final Set<Integer> OF_OBJECTS =
      Set.of(
          EventMask.OBJECT_CREATED.value(),
          EventMask.OBJECT_DELETED.value(),
          EventMask.OBJECT_MODIFIED.value(),
          EventMask.OBJECT_MOVED.value(),
          EventMask.OBJECT_COPIED.value(),
          EventMask.SEARCH_COMPLETE.value());

  private static final Set<Integer> EXTENDED =
      Set.of(EventMask.EXTENDED.value(), EventMask.INDEXING.value());

  private NotificationUtil() {}

  /**
   * ScCopyNotifications: copies notifications in their order. They are immutable, so that a copy of
   * the list is independent of the original in every way.
   *
   * @param notifications the notifications
   * @return the copy (UTL-24)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for null, for an event type that its
   *     structure does not belong to, for an unknown event of a table, and for bad values
   */
  public static List<Notification> scCopyNotifications(
      @Nullable List<? extends @Nullable Notification> notifications) {
    String function = "ScCopyNotifications";
    if (notifications == null) {
      throw Util.invalid(function, "notifications are null");
    }
    List<Notification> copy = new ArrayList<>();
    for (Notification notification : notifications) {
      if (notification == null || isBad(notification)) {
        throw Util.invalid(function, "a notification is bad: " + notification);
      }
      copy.add(notification);
    }
    return List.copyOf(copy);
  }

  private static boolean isBad(Notification notification) {
    if (notification instanceof ObjectNotification event) {
      return !OF_OBJECTS.contains(event.eventType());
    }
    if (notification instanceof ExtendedNotification event) {
      return !EXTENDED.contains(event.eventType());
    }
    if (notification instanceof TableNotification event) {
      return event.tableEvent() < TableEvent.CHANGED.value()
          || event.tableEvent() > TableEvent.RELOAD.value()
          || Validators.fBadProp(event.propIndex())
          || Validators.fBadProp(event.propPrior())
          || event.row().stream().anyMatch(Validators::fBadProp);
    }
    return notification instanceof StatusObjectNotification event
        && event.propVals().stream().anyMatch(Validators::fBadProp);
  }
}
