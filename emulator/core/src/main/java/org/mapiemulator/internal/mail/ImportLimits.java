package org.mapiemulator.internal.mail;

/**
 * What files may have, so that a bad one ends in a message, and not in a lack of memory.
 *
 * @param bytes how large a file may be
 * @param depth how deep messages may be embedded
 */
public record ImportLimits(long bytes, int depth) {

  /** Parts of a message, and attachments or recipients of one: each costs far more than it says. */
  public static final int PARTS = 10_000;
}
