package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.String8;

/** Values as callers see them: the type that was asked for, strings in their width. */
public final class ExternalForm {

  private ExternalForm() {}

  /**
   * A value for a tag that somebody asked for; an error slot with MAPI_E_NOT_FOUND if the stored
   * type cannot be given as the one asked for (PRP-23, D-13).
   *
   * @param wanted the tag; PT_UNSPECIFIED for the stored type
   * @param storedType the type of the value in its internal form
   * @param value the value in its internal form
   * @param unicode the width of strings where the tag does not tell it (PRP-25, D-26)
   * @param codePage the code page of 8-bit strings
   * @param html the code page of PR_HTML
   */
  public static PropValue slot(
      PropTag wanted,
      int storedType,
      Object value,
      boolean unicode,
      CodePage codePage,
      CodePage html) {
    int type = wanted.type();
    if (type == storedType) {
      return new PropValue(wanted, value);
    }
    if (type == Types.UNSPECIFIED) {
      int shown = shownType(storedType, unicode);
      return shown == storedType
          ? new PropValue(wanted.withType(storedType), value)
          : new PropValue(wanted.withType(shown), narrow(value, codePage));
    }
    if (Types.stored(type) == storedType && Types.single(storedType) == Types.UNICODE) {
      return new PropValue(wanted, narrow(value, codePage));
    }
    if (wanted.id() == Ids.HTML && Types.isString(type) && value instanceof Binary bytes) {
      return new PropValue(
          wanted, type == Types.UNICODE ? Html.text(bytes, html) : Html.text8(bytes, html));
    }
    return PropValue.error(wanted, Hresult.MAPI_E_NOT_FOUND);
  }

  /** The type that a stored value is shown with where the caller names none. */
  public static int shownType(int storedType, boolean unicode) {
    return !unicode && Types.single(storedType) == Types.UNICODE ? storedType & ~1 : storedType;
  }

  static PropValue object(PropTag tag) {
    return new PropValue(tag.withType(PropType.OBJECT), 0);
  }

  private static Object narrow(Object value, CodePage codePage) {
    if (value instanceof List<?> values) {
      List<String8> all = new ArrayList<>(values.size());
      for (Object each : values) {
        all.add(codePage.encode((String) each));
      }
      return all;
    }
    return codePage.encode((String) value);
  }
}
