package org.mapiemulator.internal.store;

/**
 * What of a mailbox is written or lost as a whole (D-143).
 *
 * @param kind what it is
 * @param number the number of the folder or message; 0 for the others
 */
public record Entity(Kind kind, long number) implements Comparable<Entity> {

  /** The kinds, in the order in which they are put in place. */
  public enum Kind {
    /** A folder without what is in it: a {@link Placed}. */
    FOLDER,
    /** A message and where it is: a {@link Located}. */
    MESSAGE,
    /** The properties of the store. */
    STORE,
    /** The receive folders. */
    RECEIVE
  }

  static Entity folder(long number) {
    return new Entity(Kind.FOLDER, number);
  }

  static Entity message(long number) {
    return new Entity(Kind.MESSAGE, number);
  }

  static Entity store() {
    return new Entity(Kind.STORE, 0);
  }

  static Entity receive() {
    return new Entity(Kind.RECEIVE, 0);
  }

  @Override
  public int compareTo(Entity other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : Long.compare(number, other.number);
  }
}
