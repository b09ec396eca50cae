package org.mapiemulator.internal.property;

/** RES_COUNT: of the rows that meet a condition, the first ones (RES-18). */
final class Limited extends Condition {

  private final Condition part;
  private final int limit;

  Limited(Condition part, int limit) {
    this.part = part;
    this.limit = limit;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    return part.test(reader, row);
  }

  @Override
  public int limit() {
    return limit;
  }
}
