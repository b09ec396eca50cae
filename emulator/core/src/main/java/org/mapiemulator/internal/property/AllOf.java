package org.mapiemulator.internal.property;

/** RES_AND; true without parts (D-72). */
final class AllOf extends Condition {

  private final Condition[] parts;

  AllOf(Condition... parts) {
    this.parts = parts;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    for (Condition part : parts) {
      if (!part.test(reader, row)) {
        return false;
      }
    }
    return true;
  }
}
