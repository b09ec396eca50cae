package org.mapiemulator.fault;

import java.time.Duration;

/**
 * A fault on the way of notifications, between the event and the queue of the client. What reaches
 * the queue is delivered as usual, and can be held there by the test.
 */
public interface NotificationFault extends FaultChoice<NotificationFault> {

  /**
   * Takes the notifications to one client only, which may be made later.
   *
   * @param client its name
   * @return a new value
   * @throws IllegalArgumentException if the name is blank, if the client was terminated, or if the
   *     chosen object is another client's
   */
  NotificationFault to(String client);

  /**
   * Plans that the notification never arrives.
   *
   * @return the fault
   * @throws IllegalArgumentException if another fault stands for the same notification
   */
  PlannedFault lose();

  /**
   * Plans that the notification arrives twice, one after the other.
   *
   * @return the fault
   * @throws IllegalArgumentException if another fault stands for the same notification
   */
  PlannedFault duplicate();

  /**
   * Plans that the notification arrives after the next one to the same client, whatever its event
   * and sink. Until then it is kept back; it has fired when the next one has come.
   *
   * @return the fault
   * @throws IllegalArgumentException if another fault stands for the same notification
   */
  PlannedFault swapWithNext();

  /**
   * Plans that the notification arrives later, by the virtual clock.
   *
   * @param time more than zero, at most a hundred years
   * @return the fault
   * @throws IllegalArgumentException if the time is not in that range, or if another fault stands
   *     for the same notification
   */
  PlannedFault delay(Duration time);

  /**
   * Plans that the notification arrives when its registration has ended, which MAPI documents as
   * possible (rule R-236). Until then it is kept back; it has fired when the registration has
   * ended.
   *
   * @return the fault
   * @throws IllegalArgumentException if another fault stands for the same notification
   */
  PlannedFault deliverAfterUnadvise();
}
