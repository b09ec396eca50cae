package org.mapiemulator.internal.spooler;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** Reads the recipients of a message, as far as sending needs them. */
final class Recipients {

  private static final int PAGE = 500;
  private static final int ALL_COLUMNS = QueryColumnsFlag.ALL_COLUMNS.value();

  /** What a transport changes. */
  private static final List<PropTag> STATE = List.of(PropTags.PR_ROWID, PropTags.PR_RESPONSIBILITY);

  private Recipients() {}

  /** The numbers of those that nobody has taken yet. */
  static Set<Integer> left(Message message) {
    Set<Integer> left = new HashSet<>();
    for (Row row : read(message, STATE)) {
      if (!isTaken(row)) {
        left.add(id(row));
      }
    }
    return left;
  }

  /** All of them, with every column: what ModifyRecipients changes it replaces as a whole. */
  static List<Row> all(Message message) {
    return read(message, null);
  }

  private static List<Row> read(Message message, @Nullable List<PropTag> columns) {
    List<Row> rows = new ArrayList<>(4);
    try (MapiTable table = message.getRecipientTable(StringFlag.UNICODE.value())) {
      table.setColumns(columns == null ? table.queryColumns(ALL_COLUMNS) : columns, 0);
      List<Row> page = table.queryRows(PAGE, 0);
      while (!page.isEmpty()) {
        rows.addAll(page);
        page = table.queryRows(PAGE, 0);
      }
    }
    return rows;
  }

  /** Whether somebody has taken the recipient, or it was never to be sent to. */
  static boolean isTaken(Row recipient) {
    return value(recipient, PropTags.PR_RESPONSIBILITY) instanceof Boolean taken && taken;
  }

  /** A row with another value, and without the columns that it has no value for. */
  static Row with(Row row, PropValue value) {
    List<PropValue> values = new ArrayList<>(row.values().size() + 1);
    for (PropValue each : row.values()) {
      if (each.tag().id() != value.tag().id() && each.tag().type() != PropType.ERROR.value()) {
        values.add(each);
      }
    }
    values.add(value);
    return new Row(values);
  }

  static List<Row> pending(List<Row> recipients) {
    return recipients.stream().filter(row -> !isTaken(row)).toList();
  }

  /** PR_ROWID; -1 if it has none. */
  static int id(Row recipient) {
    return value(recipient, PropTags.PR_ROWID) instanceof Integer id ? id : -1;
  }

  static @Nullable Object value(Row row, PropTag tag) {
    Optional<PropValue> found = row.find(tag);
    return found.isEmpty() ? null : found.get().value();
  }

  /** As a reader sees it: "Ada &lt;ada@example.org&gt;". */
  static String words(Row recipient) {
    String name = value(recipient, PropTags.PR_DISPLAY_NAME) instanceof String text ? text : "";
    String address = value(recipient, PropTags.PR_EMAIL_ADDRESS) instanceof String text ? text : "";
    if (address.isEmpty()) {
      return name;
    }
    return name.isEmpty() || name.equals(address) ? address : name + " <" + address + ">";
  }
}
