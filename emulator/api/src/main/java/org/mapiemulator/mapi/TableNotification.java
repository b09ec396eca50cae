package org.mapiemulator.mapi;

import java.util.List;

/**
 * TABLE_NOTIFICATION: a table changed (table_notification.md, rules ).
 *
 * @param tableEvent what happened, see {@link TableEvent}
 * @param result the error of TABLE_ERROR, otherwise S_OK
 * @param propIndex PR_INSTANCE_KEY of the row
 * @param propPrior PR_INSTANCE_KEY of the row before it, PR_NULL if it is the first
 * @param row the columns of the row
 */
public record TableNotification(
    int tableEvent, Hresult result, PropValue propIndex, PropValue propPrior, List<PropValue> row)
    implements Notification {

  /**
   * Copies the list.
   *
   * @param tableEvent what happened, see {@link TableEvent}
   * @param result the error of TABLE_ERROR, otherwise S_OK
   * @param propIndex PR_INSTANCE_KEY of the row
   * @param propPrior PR_INSTANCE_KEY of the row before it, PR_NULL if it is the first
   * @param row the columns of the row
   */
  public TableNotification {
    row = List.copyOf(row);
  }

  /** Always fnevTableModified. */
  @Override
  public int eventType() {
    return EventMask.TABLE_MODIFIED.value();
  }
}
