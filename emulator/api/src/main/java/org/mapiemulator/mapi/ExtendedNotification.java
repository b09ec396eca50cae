package org.mapiemulator.mapi;

/**
 * EXTENDED_NOTIFICATION: an event whose meaning its sender defines (extended_notification.md,
 *
 *
 * @param eventType fnevExtended, or fnevIndexing for the search indexer (rule R-250)
 * @param event the sender's own number
 * @param eventParameters the sender's own data
 */
public record ExtendedNotification(
    @Flags(EventMask.class) int eventType, int event, Binary eventParameters)
    implements Notification {}
