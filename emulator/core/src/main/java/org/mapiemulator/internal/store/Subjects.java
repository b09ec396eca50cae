package org.mapiemulator.internal.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropType;

/** PR_SUBJECT, which is always PR_SUBJECT_PREFIX and PR_NORMALIZED_SUBJECT (CLS-04 to CLS-07). */
final class Subjects {

  /** One to three letters of any script, a colon and a blank (D-60). */
  private static final Pattern PREFIX = Pattern.compile("\\p{L}{1,3}: ");

  private static final int TEXT = PropType.UNICODE.value();

  private Subjects() {}

  /**
   * The three properties as they are after a save; a message without a subject has an empty one.
   */
  static Props saved(Props written) {
    Props withSubject = written;
    if (!written.has(Ids.SUBJECT) && written.value(Ids.NORMALIZED) instanceof String normalized) {
      // Files tell the two parts alone; clients cannot write the second one.
      String prefix = written.value(Ids.PREFIX) instanceof String given ? given : "";
      withSubject = written.with(Ids.SUBJECT, TEXT, prefix + normalized);
    }
    return withSubject.has(Ids.SUBJECT)
        ? split(withSubject)
        : withSubject.without(Ids.PREFIX).with(Ids.NORMALIZED, TEXT, "");
  }

  /**
   * The three properties after a client has changed one of them.
   *
   * @param prefixGiven whether a client has set the prefix since the last save: it then outlives a
   *     deleted subject (MG-029)
   */
  static Props edited(Props written, boolean prefixGiven) {
    if (written.has(Ids.SUBJECT)) {
      return split(written);
    }
    Props rest = written.without(Ids.NORMALIZED);
    return prefixGiven ? rest : rest.without(Ids.PREFIX);
  }

  private static Props split(Props written) {
    if (!(written.value(Ids.SUBJECT) instanceof String subject)) {
      return written;
    }
    @Nullable String prefix =
        written.value(Ids.PREFIX) instanceof String given && subject.startsWith(given)
            ? given
            : null;
    if (prefix == null) {
      Matcher found = PREFIX.matcher(subject);
      if (found.lookingAt()) {
        prefix = found.group();
      }
    }
    if (prefix == null || prefix.isEmpty()) {
      Props rest = prefix == null ? written.without(Ids.PREFIX) : written;
      return same(rest, Ids.NORMALIZED, subject);
    }
    return same(
        same(written, Ids.PREFIX, prefix), Ids.NORMALIZED, subject.substring(prefix.length()));
  }

  private static Props same(Props written, int id, String value) {
    return value.equals(written.value(id)) ? written : written.with(id, TEXT, value);
  }
}
