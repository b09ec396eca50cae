package org.mapiemulator.internal.property;

/** RES_BITMASK: some of the bits are set, or none (RES-12); false if there is no number (D-73). */
final class HasBits extends Condition {

  private final int id;
  private final int mask;
  private final boolean some;

  HasBits(int id, int mask, boolean some) {
    this.id = id;
    this.mask = mask;
    this.some = some;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    return reader.value(row, id) instanceof Integer number && ((number & mask) != 0) == some;
  }
}
