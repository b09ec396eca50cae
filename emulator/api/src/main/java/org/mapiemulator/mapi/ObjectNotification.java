package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * OBJECT_NOTIFICATION: something happened to an object (object_notification.md, R-246, R-247).
 *
 * @param eventType which of the object events, or fnevSearchComplete
 * @param entryId the object
 * @param objectType see {@link ObjectType}
 * @param parentId the parent of the object
 * @param oldId the identifier before a move or copy, otherwise null
 * @param oldParentId the parent before a move or copy, otherwise null
 * @param propTagArray the properties that changed, null if that is not told
 */
public record ObjectNotification(
    @Flags(EventMask.class) int eventType,
    @Nullable EntryId entryId,
    int objectType,
    @Nullable EntryId parentId,
    @Nullable EntryId oldId,
    @Nullable EntryId oldParentId,
    @Nullable List<PropTag> propTagArray)
    implements Notification {

  /**
   * Copies the list.
   *
   * @param eventType which of the object events, or fnevSearchComplete
   * @param entryId the object
   * @param objectType see {@link ObjectType}
   * @param parentId the parent of the object
   * @param oldId the identifier before a move or copy, otherwise null
   * @param oldParentId the parent before a move or copy, otherwise null
   * @param propTagArray the properties that changed, null if that is not told
   */
  public ObjectNotification {
    propTagArray = propTagArray == null ? null : List.copyOf(propTagArray);
  }
}
