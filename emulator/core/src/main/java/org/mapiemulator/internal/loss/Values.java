package org.mapiemulator.internal.loss;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.FixtureNames;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.loss.LostValue;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/** Writes properties and their values for a reader of the report. */
final class Values {

  private static final int LONGEST = 60;
  private static final int FEW = 8;

  /** What a store makes of other properties, or at random. */
  private static final Set<Integer> DERIVED =
      Set.of(
          PropTags.PR_SEARCH_KEY.id(),
          PropTags.PR_DISPLAY_TO.id(),
          PropTags.PR_DISPLAY_CC.id(),
          PropTags.PR_DISPLAY_BCC.id(),
          PropTags.PR_SUBJECT_PREFIX.id(),
          PropTags.PR_NORMALIZED_SUBJECT.id());

  private Values() {}

  /** What is different in two sets of properties; {@code null} stands for none at all. */
  static List<LostValue> between(@Nullable Props lost, @Nullable Props left, MailboxState namesOf) {
    Props was = lost == null ? Props.EMPTY : lost;
    Props now = left == null ? Props.EMPTY : left;
    List<LostValue> values = new ArrayList<>();
    for (PropTag tag : was.with(now).tags()) {
      int id = tag.id();
      if (!DERIVED.contains(id) && !Objects.equals(was.value(id), now.value(id))) {
        values.add(
            new LostValue(
                name(tag, namesOf), words(tag, was.value(id)), words(tag, now.value(id))));
      }
    }
    return values;
  }

  static String name(PropTag tag, @Nullable MailboxState namesOf) {
    @Nullable PropName named =
        namesOf == null || tag.id() < 0x8000 ? null : FixtureNames.name(namesOf, tag.id());
    return named != null
        ? named.toString()
        : PropTags.nameOf(tag).map(Values::wide).orElseGet(tag::toString);
  }

  private static String wide(String name) {
    return name.endsWith("_A") || name.endsWith("_W") ? name.substring(0, name.length() - 2) : name;
  }

  static String words(PropTag tag, @Nullable Object value) {
    if (value == null) {
      return LostValue.NOTHING;
    }
    if (value instanceof Long time && tag.is(PropType.SYSTIME)) {
      return FileTime.toInstant(time).toString();
    }
    return words(value);
  }

  static String words(Object value) {
    if (value instanceof String text) {
      return "\"" + shorten(text) + "\"";
    }
    if (value instanceof Binary bytes) {
      return bytes.size() <= FEW ? bytes.toString() : bytes.size() + " bytes";
    }
    return shorten(value.toString());
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 3) + "...";
  }
}
