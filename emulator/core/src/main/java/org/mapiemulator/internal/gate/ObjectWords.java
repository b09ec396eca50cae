package org.mapiemulator.internal.gate;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.mapi.TableSort;

/** Short words for what objects in stores take and give: tags by name, long things cut. */
final class ObjectWords {

  private static final int TAIL = 4;
  private static final int SHORT = 8;

  private ObjectWords() {}

  /** Null if it is none of them. */
  static @Nullable String of(Object value, Arguments words) {
    if (value instanceof PropTag tag) {
      return tag(tag);
    }
    if (value instanceof PropValue property) {
      return Arguments.shorten(tag(property.tag()) + " = " + value(property, words));
    }
    if (value instanceof EntryId id) {
      return entryId(id);
    }
    if (value instanceof Binary bytes) {
      return bytes(bytes);
    }
    if (value instanceof Restriction restriction) {
      return Arguments.shorten(RestrictionWords.of(restriction, words));
    }
    if (value instanceof SearchCriteria criteria) {
      String where = criteria.containers().size() == 1 ? " folder" : " folders";
      return words.decode(criteria.restriction()) + " in " + criteria.containers().size() + where;
    }
    if (value instanceof SortOrderSet orders) {
      return orders(orders);
    }
    if (value instanceof ReceiveFolder folder) {
      return entryId(folder.entryId()) + ", " + words.decode(folder.explicitClass());
    }
    if (value instanceof Row row) {
      return words.decode(row.values());
    }
    if (value instanceof OpenedEntry opened) {
      return words.decode(opened.object());
    }
    if (value instanceof CreatedAttach created) {
      return words.decode(created.attach()) + ", number " + created.attachmentNumber();
    }
    if (value instanceof PropProblem problem) {
      return tag(problem.tag()) + ": " + problem.scode().name();
    }
    return value instanceof PropName || value instanceof Summary ? value.toString() : null;
  }

  static String tag(PropTag tag) {
    return PropTags.nameOf(tag).orElseGet(tag::toString);
  }

  static String value(PropValue property, Arguments words) {
    @Nullable Object value = property.value();
    if (value instanceof Binary bytes && tag(property.tag()).endsWith("ENTRYID")) {
      return tail(bytes);
    }
    return value instanceof String8 text ? words.decode(text.text()) : words.decode(value);
  }

  private static String bytes(Binary bytes) {
    if (bytes.size() == 0) {
      return "no bytes";
    }
    return bytes.size() <= SHORT
        ? bytes.toString()
        : bytes.size() + " bytes " + hex(bytes, 0, TAIL) + "...";
  }

  /** The last bytes tell the objects of one store apart. */
  private static String entryId(EntryId id) {
    if (id.isNullPointer()) {
      return "null of " + id.size() + " bytes";
    }
    return tail(id.bytes());
  }

  /** The last bytes that are not zero: wrapped identifiers are filled up. */
  private static String tail(Binary bytes) {
    if (bytes.size() <= SHORT) {
      return "EntryId " + bytes;
    }
    byte[] all = bytes.toByteArray();
    int end = all.length;
    while (end > TAIL && all[end - 1] == 0) {
      end--;
    }
    return "EntryId ..." + hex(bytes, end - TAIL, end);
  }

  private static String hex(Binary bytes, int from, int to) {
    StringBuilder text = new StringBuilder();
    byte[] all = bytes.toByteArray();
    for (int i = from; i < to; i++) {
      text.append(String.format(Locale.ROOT, "%02X", all[i] & 0xFF));
    }
    return text.toString();
  }

  private static String orders(SortOrderSet orders) {
    String keys =
        orders.sorts().stream()
            .limit(SHORT)
            .map(
                sort ->
                    tag(sort.tag())
                        + (sort.order() == TableSort.DESCEND.value() ? " descending" : ""))
            .collect(Collectors.joining(", ", "[", "]"));
    return orders.categories() == 0
        ? keys
        : keys
            + " "
            + orders.categories()
            + (orders.categories() == 1 ? " category" : " categories");
  }
}
