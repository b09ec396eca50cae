package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.String8;

/**
 * The form in which values are kept: strings as PT_UNICODE (D-26), PR_HTML as bytes whatever the
 * type that it is set with (D-16).
 */
final class InternalForm {

  private static final CodePage WESTERN = CodePage.of(String8.WINDOWS_1252, CodePage.UTF_8);

  private InternalForm() {}

  static int tag(PropTag tag) {
    return tag.id() == Ids.HTML && Types.isString(tag.type())
        ? Ids.HTML << 16 | Types.BINARY
        : tag.id() << 16 | Types.stored(tag.type());
  }

  /** The value for the tag that {@link #tag} gives, null if there is none. */
  static @Nullable Object value(PropValue value) {
    return value(value, WESTERN, CodePage.UTF_8);
  }

  /**
   * The value for the tag that {@link #tag} gives, null if there is none.
   *
   * @param otherwise for 8-bit strings in a code page that Java does not know
   * @param html the code page of PR_HTML
   */
  static @Nullable Object value(PropValue value, CodePage otherwise, CodePage html) {
    Object it = value.value();
    if (it instanceof String8 text) {
      return text(value.tag(), otherwise.decode(text), html);
    }
    if (it instanceof String text) {
      return text(value.tag(), text, html);
    }
    return it instanceof List<?> values && value.tag().is(PropType.MV_STRING8)
        ? decoded(values, otherwise)
        : it;
  }

  private static Object text(PropTag tag, String text, CodePage html) {
    return tag.id() == Ids.HTML ? Html.bytes(text, html) : text;
  }

  private static List<String> decoded(List<?> values, CodePage otherwise) {
    List<String> decoded = new ArrayList<>(values.size());
    for (Object each : values) {
      decoded.add(each instanceof String8 text ? otherwise.decode(text) : String.valueOf(each));
    }
    return List.copyOf(decoded);
  }
}
