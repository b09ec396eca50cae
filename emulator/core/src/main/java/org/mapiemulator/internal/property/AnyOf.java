package org.mapiemulator.internal.property;

/** RES_OR; false without parts (D-72). */
final class AnyOf extends Condition {

  private final Condition[] parts;

  AnyOf(Condition... parts) {
    this.parts = parts;
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    for (Condition part : parts) {
      if (part.test(reader, row)) {
        return true;
      }
    }
    return false;
  }
}
