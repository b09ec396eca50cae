package org.mapiemulator.internal.property;

/** RES_EXIST: there is a value of whatever type (RES-13, D-77). */
final class Exists extends Condition {

  private final int id;

  Exists(int id) {
    this.id = id;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    return reader.type(row, id) != 0;
  }
}
