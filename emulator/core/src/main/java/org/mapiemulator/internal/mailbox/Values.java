package org.mapiemulator.internal.mailbox;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/** Reads single values out of stored properties. */
final class Values {

  private Values() {}

  static String text(Props props, PropTag tag) {
    return props.value(tag.id()) instanceof String text ? text : "";
  }

  static int number(Props props, PropTag tag, int otherwise) {
    return props.value(tag.id()) instanceof Integer number ? number : otherwise;
  }

  static Optional<Instant> time(Props props, PropTag tag) {
    return props.value(tag.id()) instanceof Long time && props.type(tag.id()) == 0x40
        ? Optional.of(FileTime.toInstant(time))
        : Optional.empty();
  }

  /** The property, if it has the type of the tag; strings are found whatever their width. */
  static Optional<PropValue> matching(@Nullable PropValue value, PropTag tag) {
    if (value == null) {
      return Optional.empty();
    }
    int wanted = tag.type();
    int there = value.tag().type();
    boolean fits = wanted == PropType.UNSPECIFIED.value() || wide(wanted) == wide(there);
    return fits ? Optional.of(value) : Optional.empty();
  }

  private static int wide(int type) {
    return (type & ~PropTag.MV_FLAG) == PropType.STRING8.value() ? type | 1 : type;
  }
}
