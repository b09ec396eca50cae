package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * STATUS_OBJECT_NOTIFICATION: a status object changed; internal to MAPI (rule R-229).
 *
 * @param entryId the status object
 * @param propVals the changed properties
 */
public record StatusObjectNotification(@Nullable EntryId entryId, List<PropValue> propVals)
    implements Notification {

  /**
   * Copies the list.
   *
   * @param entryId the status object
   * @param propVals the changed properties
   */
  public StatusObjectNotification {
    propVals = List.copyOf(propVals);
  }

  /** Always fnevStatusObjectModified. */
  @Override
  public int eventType() {
    return EventMask.STATUS_OBJECT_MODIFIED.value();
  }
}
