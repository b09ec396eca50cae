package org.mapiemulator.tests.property;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;

/** Evaluates restrictions word by word, for numbers and texts, with the settings by default. */
final class NaiveEvaluation {

  private NaiveEvaluation() {}

  static boolean of(@Nullable Restriction restriction, Props row) {
    if (restriction instanceof Restriction.And and) {
      return and.parts().stream().allMatch(part -> of(part, row));
    }
    if (restriction instanceof Restriction.Or or) {
      return or.parts().stream().anyMatch(part -> of(part, row));
    }
    if (restriction instanceof Restriction.Not not) {
      return !of(not.part(), row);
    }
    if (restriction instanceof Restriction.Comment comment) {
      return of(comment.part(), row);
    }
    if (restriction instanceof Restriction.Exist exist) {
      return row.values().stream().anyMatch(each -> each.tag().id() == exist.tag().id());
    }
    if (restriction instanceof Restriction.Bits bits) {
      return values(row, bits.tag()).stream()
          .anyMatch(each -> (((Integer) each & bits.mask()) == 0) == (bits.relBmr() == 0));
    }
    if (restriction instanceof Restriction.Size size) {
      List<?> values = values(row, size.tag());
      int sum = values.stream().mapToInt(NaiveEvaluation::size).sum();
      return !values.isEmpty() && holds(size.relop(), Integer.compare(sum, size.size()));
    }
    if (restriction instanceof Restriction.CompareProps compare) {
      List<?> first = values(row, compare.tag1());
      List<?> second = values(row, compare.tag2());
      return !first.isEmpty()
          && !second.isEmpty()
          && holds(compare.relop(), order(first.get(0), second.get(0)));
    }
    if (restriction instanceof Restriction.Property property) {
      Object constant = constant(property.value());
      return values(row, property.tag()).stream()
          .anyMatch(each -> holds(property.relop(), order(each, constant)));
    }
    Restriction.Content content = (Restriction.Content) Objects.requireNonNull(restriction);
    String part = (String) constant(content.value());
    return values(row, content.tag()).stream()
        .anyMatch(each -> contains((String) each, part, content.fuzzyLevel()));
  }

  private static Object constant(@Nullable PropValue value) {
    return Objects.requireNonNull(Objects.requireNonNull(value).value());
  }

  private static List<?> values(Props row, PropTag tag) {
    for (PropValue each : row.values()) {
      if (each.tag().equals(tag)) {
        return tag.isMultiValue() ? each.values() : List.of(constant(each));
      }
    }
    return List.of();
  }

  private static int size(Object value) {
    return value instanceof String text ? 2 * text.length() + 2 : 4;
  }

  private static int order(Object a, Object b) {
    if (a instanceof Integer number) {
      return number.compareTo((Integer) b);
    }
    String left = (String) a;
    String right = (String) b;
    int order = left.toLowerCase(Locale.ROOT).compareTo(right.toLowerCase(Locale.ROOT));
    return order == 0 ? left.compareTo(right) : order;
  }

  private static boolean holds(int relop, int order) {
    return List.of(order < 0, order <= 0, order > 0, order >= 0, order == 0, order != 0).get(relop);
  }

  private static boolean contains(String text, String part, int fuzzyLevel) {
    if ((fuzzyLevel & 0x10000) != 0) {
      return contains(text.toLowerCase(Locale.ROOT), part.toLowerCase(Locale.ROOT), fuzzyLevel & 3);
    }
    return List.of(text.equals(part), text.contains(part), text.startsWith(part)).get(fuzzyLevel);
  }
}
