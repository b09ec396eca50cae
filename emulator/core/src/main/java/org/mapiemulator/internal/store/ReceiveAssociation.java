package org.mapiemulator.internal.store;

/**
 * One row of the receive folder table.
 *
 * @param number what makes the row the same row in the next version
 * @param messageClass the class as it was given; empty for the default folder
 * @param folder the number of the folder
 * @param modified when it was set, a FILETIME (SR-010)
 */
public record ReceiveAssociation(long number, String messageClass, long folder, long modified) {}
