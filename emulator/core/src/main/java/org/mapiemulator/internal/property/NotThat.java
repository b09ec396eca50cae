package org.mapiemulator.internal.property;

/** RES_NOT. */
final class NotThat extends Condition {

  private final Condition part;

  NotThat(Condition part) {
    this.part = part;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    return !part.test(reader, row);
  }
}
