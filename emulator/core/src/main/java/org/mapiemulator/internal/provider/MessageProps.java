package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** Reads what MAPI has to know of a message to work on it; the store may be anybody's. */
final class MessageProps {

  private static final int PAGE = 500;

  /** What MAPI reads of recipients. */
  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ROWID,
          PropTags.PR_RECIPIENT_TYPE,
          PropTags.PR_RESPONSIBILITY,
          PropTags.PR_ADDRTYPE,
          PropTags.PR_EMAIL_ADDRESS,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_ORIGINAL_DISPLAY_NAME,
          PropTags.PR_ENTRYID,
          PropTags.PR_SEARCH_KEY);

  private MessageProps() {}

  /** The value of a property; null if there is none. */
  static @Nullable Object value(MapiProp object, PropTag tag) {
    List<PropValue> slots = object.getProps(List.of(tag), StringFlag.UNICODE.value()).value();
    return slots.isEmpty() || slots.get(0).isError() ? null : slots.get(0).value();
  }

  static String text(MapiProp object, PropTag tag) {
    return value(object, tag) instanceof String text ? text : "";
  }

  static boolean isTrue(MapiProp object, PropTag tag) {
    return Boolean.TRUE.equals(value(object, tag));
  }

  /** The cell of a row; null if there is none. */
  static @Nullable Object value(Row row, PropTag tag) {
    for (PropValue cell : row.values()) {
      if (cell.tag().id() == tag.id() && !cell.isError()) {
        return cell.value();
      }
    }
    return null;
  }

  static String text(Row row, PropTag tag) {
    return value(row, tag) instanceof String text ? text : "";
  }

  /** The recipients, with what MAPI reads of them. */
  static List<Row> recipients(Message message) {
    List<Row> all = new ArrayList<>(4);
    try (MapiTable table = message.getRecipientTable(StringFlag.UNICODE.value())) {
      table.setColumns(COLUMNS, 0);
      List<Row> page = table.queryRows(PAGE, 0);
      while (!page.isEmpty()) {
        all.addAll(page);
        page = table.queryRows(PAGE, 0);
      }
    }
    return all;
  }

  /** All that a message says of one recipient: ModifyRecipients replaces whole rows (REC-04). */
  static List<Row> wholeRecipients(Message message) {
    List<Row> all = new ArrayList<>();
    try (MapiTable table = message.getRecipientTable(StringFlag.UNICODE.value())) {
      table.setColumns(table.queryColumns(1), 0); // TBL_ALL_COLUMNS
      List<Row> page = table.queryRows(PAGE, 0);
      while (!page.isEmpty()) {
        page.forEach(row -> all.add(present(row)));
        page = table.queryRows(PAGE, 0);
      }
    }
    return all;
  }

  private static Row present(Row row) {
    List<PropValue> cells = new ArrayList<>(row.values().size());
    for (PropValue cell : row.values()) {
      if (!cell.isError() && cell.tag().id() != PropTags.PR_INSTANCE_KEY.id()) {
        cells.add(cell);
      }
    }
    return Row.of(cells.toArray(PropValue[]::new));
  }

  /** The row with another value of one property. */
  static Row with(Row row, PropValue value) {
    List<PropValue> cells = new ArrayList<>(row.values());
    cells.removeIf(cell -> cell.tag().id() == value.tag().id());
    cells.add(value);
    return Row.of(cells.toArray(PropValue[]::new));
  }
}
