package org.mapiemulator.internal.property;

import org.mapiemulator.mapi.Binary;

/** Matches bytes; the flags of the high word mean nothing for them (RES-11). */
final class ByteMatch implements ContentMatch {

  private final Binary part;
  private final int level;

  private ByteMatch(Binary part, int level) {
    this.part = part;
    this.level = level;
  }

  static ContentMatch of(Binary part, int level) {
    return new ByteMatch(part, level);
  }

  @Override
  public boolean matches(Object value) {
    return value instanceof Binary bytes
        && switch (level) {
          case 0 -> bytes.equals(part);
          case 1 -> isWithin(bytes);
          default -> isAt(bytes, 0);
        };
  }

  private boolean isWithin(Binary bytes) {
    for (int i = 0; i <= bytes.size() - part.size(); i++) {
      if (isAt(bytes, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAt(Binary bytes, int from) {
    if (bytes.size() - from < part.size()) {
      return false;
    }
    for (int i = 0; i < part.size(); i++) {
      if (bytes.byteAt(from + i) != part.byteAt(i)) {
        return false;
      }
    }
    return true;
  }
}
