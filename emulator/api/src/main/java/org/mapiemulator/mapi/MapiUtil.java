package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions of MAPIUtil.h: helpers over the seam, which work with every implementation of it. */
public final class MapiUtil {

  private MapiUtil() {}

  /**
   * PpropFindProp: looks for a property in a list.
   *
   * @param values the list
   * @param tag the tag; with PT_UNSPECIFIED only identifiers are compared
   * @return the first value that fits, null if there is none (UTL-11)
   */
  public static @Nullable PropValue ppropFindProp(@Nullable List<PropValue> values, PropTag tag) {
    if (values == null) {
      return null;
    }
    for (PropValue value : values) {
      if (value.tag().equals(tag)
          || (tag.is(PropType.UNSPECIFIED) && value.tag().id() == tag.id())) {
        return value;
      }
    }
    return null;
  }
}
