package org.mapiemulator.internal.property;

import java.util.List;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.String8;

/** The size of values as UlPropSize counts it (D-78): strings with their terminator. */
public final class ValueSize {

  private ValueSize() {}

  public static long of(Object value) {
    if (value instanceof List<?> values) {
      long sum = 0;
      for (Object each : values) {
        sum += of(each);
      }
      return sum;
    }
    if (value instanceof String text) {
      return 2L * text.length() + 2;
    }
    if (value instanceof Binary bytes) {
      return bytes.size();
    }
    if (value instanceof String8 text) {
      return text.bytes().size() + 1L;
    }
    if (value instanceof Long || value instanceof Double) {
      return 8;
    }
    if (value instanceof Short || value instanceof Boolean) {
      return 2;
    }
    return value instanceof MapiUid ? MapiUid.SIZE : 4;
  }
}
