package org.mapiemulator.internal.gate;

/**
 * What the journal keeps of something too large to be kept.
 *
 * @param count how many
 * @param what of what, in the plural
 */
public record Summary(long count, String what) {

  @Override
  public String toString() {
    return count + " " + what;
  }
}
