package org.mapiemulator.internal.property;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropTag;

/**
 * The property that a condition is about. A stored value of another type counts as missing (D-13);
 * the width of strings does not matter (D-76).
 */
final class Column {

  private final int id;
  private final int type;
  private final boolean several;
  private final boolean html;

  /** The class of values that no other type has; null where the type must be asked for. */
  private final @Nullable Class<?> own;

  Column(PropTag tag) {
    this.id = tag.id();
    this.several = tag.isMultiValue();
    this.type = Types.stored(tag.type() & ~PropTag.MV_INSTANCE);
    this.own = type == Types.UNICODE ? String.class : type == Types.BINARY ? Binary.class : null;
    this.html = id == Ids.HTML && type == Types.UNICODE;
  }

  /** Whether a condition holds if it holds for one of several values (D-74). */
  boolean several() {
    return several;
  }

  boolean isMessageClass() {
    return id == Ids.MESSAGE_CLASS;
  }

  /** The value of a row, a List where there are several; null if it is missing. */
  <R> @Nullable Object value(PropReader<R> reader, R row) {
    if (own != null) {
      Object value = reader.value(row, id);
      if (value == null || own.isInstance(value)) {
        return value;
      }
    }
    int found = reader.type(row, id);
    if (found == type || (several && found == Types.single(type) && found != 0)) {
      return reader.value(row, id);
    }
    if (html && found == Types.BINARY && reader.value(row, id) instanceof Binary bytes) {
      return Html.text(bytes, Html.codePage(reader.value(row, Ids.INTERNET_CPID)));
    }
    return null;
  }
}
