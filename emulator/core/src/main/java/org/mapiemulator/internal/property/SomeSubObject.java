package org.mapiemulator.internal.property;

/** RES_SUBRESTRICTION: some recipient or attachment meets a condition (RES-16). */
final class SomeSubObject extends Condition {

  private final int id;
  private final Condition part;

  SomeSubObject(int id, Condition part) {
    this.id = id;
    this.part = part;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    for (Props each : reader.sub(row, id)) {
      if (part.test(Props.READER, each)) {
        return true;
      }
    }
    return false;
  }
}
