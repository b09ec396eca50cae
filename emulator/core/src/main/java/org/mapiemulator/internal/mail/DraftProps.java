package org.mapiemulator.internal.mail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/** Properties being collected; named ones have no identifiers before they are saved. */
public sealed class DraftProps permits Draft, Draft.DraftAttachment {

  private static final int PLACE = 0x8000;

  private final Map<Integer, PropValue> values = new LinkedHashMap<>();
  private final Map<PropName, PropValue> named = new LinkedHashMap<>(0);

  /** Sets a property; what is at hand is converted. */
  public final void set(PropTag tag, Object value) {
    set(PropValue.of(tag, value));
  }

  public final void set(PropValue value) {
    values.put(value.tag().id(), value);
  }

  /** Sets a property that nobody has set. */
  public final void setDefault(PropTag tag, Object value) {
    if (!has(tag)) {
      set(tag, value);
    }
  }

  public final void remove(PropTag tag) {
    values.remove(tag.id());
  }

  public final boolean has(PropTag tag) {
    return values.containsKey(tag.id());
  }

  public final @Nullable PropValue get(PropTag tag) {
    return values.get(tag.id());
  }

  /** A text, null if there is none. */
  public final @Nullable String text(PropTag tag) {
    @Nullable PropValue value = get(tag);
    return value == null ? null : value.text();
  }

  /** Sets a named property whose type follows from its value. */
  public final void setNamed(PropName name, Object value) {
    @Nullable PropType type = typeOf(value);
    if (type == null) {
      throw new IllegalArgumentException(
          "value ("
              + value
              + ") of "
              + name
              + " has no type in MAPI: it is a "
              + value.getClass().getSimpleName()
              + ". Name the type: named(name, PropType, value).");
    }
    setNamed(name, type.value(), value);
  }

  public final void setNamed(PropName name, int type, Object value) {
    named.put(name, PropValue.of(new PropTag(PLACE << 16 | type), value));
  }

  public final boolean hasNamed() {
    return !named.isEmpty();
  }

  public final boolean hasNamed(PropName name) {
    return named.containsKey(name);
  }

  /** All properties; those with names get the identifiers that a function gives. */
  public final List<PropValue> values(Function<PropName, Integer> ids) {
    List<PropValue> all = new ArrayList<>(values.values());
    named.forEach(
        (name, value) ->
            all.add(
                new PropValue(
                    new PropTag(ids.apply(name) << 16 | value.tag().type()), value.value())));
    return all;
  }

  private static @Nullable PropType typeOf(Object value) {
    if (value instanceof List<?> values && !values.isEmpty()) {
      @Nullable PropType one = typeOf(values.get(0));
      for (PropType type : PropType.values()) {
        if (one != null && type.value() == (one.value() | PropTag.MV_FLAG)) {
          return type;
        }
      }
      return null;
    }
    if (value instanceof String) {
      return PropType.UNICODE;
    }
    if (value instanceof Integer) {
      return PropType.LONG;
    }
    if (value instanceof Boolean) {
      return PropType.BOOLEAN;
    }
    if (value instanceof Instant) {
      return PropType.SYSTIME;
    }
    if (value instanceof byte[] || value instanceof Binary) {
      return PropType.BINARY;
    }
    return rareTypeOf(value);
  }

  private static @Nullable PropType rareTypeOf(Object value) {
    if (value instanceof Long) {
      return PropType.I8;
    }
    if (value instanceof Double) {
      return PropType.DOUBLE;
    }
    if (value instanceof Float) {
      return PropType.R4;
    }
    if (value instanceof Short) {
      return PropType.I2;
    }
    return value instanceof MapiUid ? PropType.CLSID : null;
  }
}
