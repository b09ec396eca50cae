package org.mapiemulator.mapi;

import java.lang.reflect.Array;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which Java type the values of a property type have. */
final class PropValueTypes {

  private static final int WORDS = 80;

  private PropValueTypes() {}

  /** The Java type of one value; null for types that MAPI does not define or that have none. */
  private static @Nullable Class<?> javaType(int type) {
    return switch (type & ~PropTag.MVI_FLAG) {
      case 0x02 -> Short.class;
      case 0x03, 0x0D -> Integer.class;
      case 0x04 -> Float.class;
      case 0x05, 0x07 -> Double.class;
      case 0x06, 0x14, 0x40 -> Long.class;
      case 0x0A -> Hresult.class;
      case 0x0B -> Boolean.class;
      case 0x1E -> String8.class;
      case 0x1F -> String.class;
      case 0x48 -> MapiUid.class;
      case 0x102 -> Binary.class;
      default -> null;
    };
  }

  static @Nullable Object checked(PropTag tag, @Nullable Object value) {
    Class<?> type = javaType(tag.type());
    if (type == null) {
      return value;
    }
    if (tag.isMultiValue()) {
      if (!(value instanceof Collection<?> values)) {
        throw unfit(tag, value, "a List of " + type.getSimpleName());
      }
      for (Object each : values) {
        if (!type.isInstance(each)) {
          throw unfit(tag, each, "a List of " + type.getSimpleName());
        }
      }
      return List.copyOf(values);
    }
    if (!type.isInstance(value)) {
      throw unfit(tag, value, type.getSimpleName());
    }
    return value;
  }

  static @Nullable Object converted(PropTag tag, @Nullable Object value) {
    Class<?> type = javaType(tag.type());
    if (type == null || value == null) {
      return value;
    }
    if (!tag.isMultiValue()) {
      return single(tag, type, value);
    }
    List<Object> all = new ArrayList<>();
    if (value instanceof Collection<?> values) {
      values.forEach(each -> all.add(single(tag, type, each)));
    } else if (value.getClass().isArray()) {
      for (int i = 0; i < Array.getLength(value); i++) {
        all.add(single(tag, type, Array.get(value, i)));
      }
    } else {
      all.add(single(tag, type, value));
    }
    return all;
  }

  private static Object single(PropTag tag, Class<?> type, @Nullable Object value) {
    if (value == null) {
      throw unfit(tag, null, type.getSimpleName());
    }
    if (type == String8.class && value instanceof String text) {
      return String8.of(text);
    }
    if (type == Binary.class && value instanceof byte[] bytes) {
      return Binary.of(bytes);
    }
    if (type == Binary.class && value instanceof EntryId id) {
      return id.bytes();
    }
    if (type == Binary.class && value instanceof MapiUid uid) {
      return uid.bytes();
    }
    if (type == Long.class && value instanceof Instant time && (tag.type() & 0xFF) == 0x40) {
      return fileTime(tag, time);
    }
    if (type == Integer.class && value instanceof MapiConstant constant) {
      return constant.value();
    }
    if (type == Short.class && value instanceof Integer number && number.shortValue() == number) {
      return number.shortValue();
    }
    if (type == Long.class && value instanceof Integer number) {
      return number.longValue();
    }
    return value;
  }

  private static long fileTime(PropTag tag, Instant time) {
    try {
      return FileTime.of(time);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "value (" + time + ") is no time for " + tag.describe() + ". Give one after 1601.", e);
    }
  }

  private static IllegalArgumentException unfit(PropTag tag, @Nullable Object value, String type) {
    return new IllegalArgumentException(
        "value ("
            + words(value)
            + (value == null ? "" : ", a " + value.getClass().getSimpleName())
            + ") does not fit "
            + tag.describe()
            + ". Give "
            + type
            + "; PropValue.of converts what is alike.");
  }

  static PropValueException misread(PropValue read, String wanted) {
    if (read.value() instanceof Hresult error && read.isError()) {
      return new PropValueException(
          PropTags.nameOf(read.tag()).orElse(read.tag().toString())
              + " has no value: the slot is PT_ERROR with "
              + error
              + ". Ask isError() first"
              + (error.equals(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)
                  ? "; a value that is too large is read with OpenProperty and IID_IStream."
                  : "; properties may be missing."));
    }
    return new PropValueException(
        read.tag().describe()
            + " is "
            + words(read.value())
            + ", not "
            + wanted
            + String.format(Locale.ROOT, ": its type is 0x%04X.", read.tag().type()));
  }

  /** A value in at most some eighty characters; a large one is never written out whole. */
  static String words(@Nullable Object value) {
    StringBuilder words = new StringBuilder();
    write(words, value);
    if (words.length() > WORDS) {
      words.setLength(WORDS);
      words.append('…');
    }
    return words.toString();
  }

  private static void write(StringBuilder words, @Nullable Object value) {
    if (value instanceof Collection<?> values) {
      String separator = "[";
      for (Object each : values) {
        words.append(separator);
        write(words, each);
        separator = ", ";
        if (words.length() > WORDS) {
          return;
        }
      }
      words.append(values.isEmpty() ? "[]" : "]");
    } else if (value instanceof String || value instanceof String8) {
      String text = value instanceof String8 string ? string.beginning(WORDS) : (String) value;
      words.append('"').append(text, 0, Math.min(text.length(), WORDS)).append('"');
    } else {
      words.append(value instanceof Binary bytes ? bytes.abbreviated(WORDS) : value);
    }
  }
}
