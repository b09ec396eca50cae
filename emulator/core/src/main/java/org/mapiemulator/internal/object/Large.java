package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Summary;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.String8;

/** Keeps large values out of the journal, which would hold them for as long as it lives. */
final class Large {

  private static final int LARGEST = 4096;
  private static final int LARGEST_BYTES = 64;
  private static final int MOST_ROWS = 1;
  private static final int MOST_VALUES = 8;

  private Large() {}

  /** Values as an argument. */
  static @Nullable Object values(@Nullable List<PropValue> values) {
    if (values == null) {
      return null;
    }
    for (int i = 0; i < values.size(); i++) {
      @Nullable PropValue value = values.get(i);
      if (value != null && isLarge(value.value())) {
        return properties(values.size());
      }
    }
    return values;
  }

  private static Summary properties(int count) {
    return new Summary(count, count == 1 ? "property" : "properties");
  }

  /** Values as a result. */
  static <T extends @Nullable Result<List<PropValue>>> T properties(Call call, T result) {
    if (result != null && result.value() != null && result.value().size() > MOST_VALUES) {
      call.show(properties(result.value().size()));
    }
    return result;
  }

  private static boolean isLarge(@Nullable Object value) {
    if (value instanceof String text) {
      return text.length() > LARGEST;
    }
    if (value instanceof Binary bytes) {
      return bytes.size() > LARGEST;
    }
    if (value instanceof String8 text) {
      return text.bytes().size() > LARGEST;
    }
    return value instanceof List<?> list && list.size() > LARGEST_BYTES;
  }

  /** Bytes as an argument. */
  static @Nullable Object bytes(@Nullable Binary bytes) {
    return bytes != null && bytes.size() > LARGEST_BYTES
        ? new Summary(bytes.size(), "bytes")
        : bytes;
  }

  /** Bytes as a result. */
  static <T extends @Nullable Binary> T read(Call call, T bytes) {
    if (bytes != null && bytes.size() > LARGEST_BYTES) {
      call.show(new Summary(bytes.size(), "bytes"));
    }
    return bytes;
  }

  /** Rows as a result. */
  static <T extends @Nullable List<?>> T rows(Call call, T rows) {
    if (rows != null && rows.size() > MOST_ROWS) {
      call.show(new Summary(rows.size(), "rows"));
    }
    return rows;
  }
}
