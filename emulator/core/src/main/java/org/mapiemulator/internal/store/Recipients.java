package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.PropsBuilder;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/**
 * The recipients of one open message: rows with PR_ROWID, which lives as long as the object
 * (REC-09). An immutable value.
 *
 * @param rows the rows in the order in which they were added
 * @param next the next PR_ROWID (D-52)
 */
record Recipients(List<PropsRow> rows, int next) {

  static final Recipients NONE = new Recipients(List.of(), 0);

  static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ROWID,
          PropTags.PR_RECIPIENT_TYPE,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_ADDRTYPE,
          PropTags.PR_EMAIL_ADDRESS,
          PropTags.PR_ENTRYID,
          PropTags.PR_SEARCH_KEY,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_RESPONSIBILITY,
          PropTags.PR_SPOOLER_STATUS,
          PropTags.PR_INSTANCE_KEY);

  /** The recipients of a saved message, numbered from 0. */
  static Recipients of(List<Props> saved) {
    return NONE.adding(saved);
  }

  /** What is saved of them: everything but PR_ROWID. */
  List<Props> saved(SaveRules rules) {
    List<Props> saved = new ArrayList<>(rows.size());
    for (PropsRow row : rows) {
      saved.add(rules.shared(row.props().without(Ids.ROWID)));
    }
    return List.copyOf(saved);
  }

  /**
   * ModifyRecipients (REC-02 to REC-06, D-52, D-53).
   *
   * @throws MapiException with MAPI_E_INVALID_PARAMETER, MAPI_E_NOT_FOUND
   */
  Recipients modified(int flags, @Nullable List<Row> list) {
    if (list == null) {
      throw invalid("lpMods is null (D-52)");
    }
    List<Props> given = given(list);
    if (flags == 0) {
      return none().adding(given);
    }
    if (flags == ModifyRecipientsFlag.ADD.value()) {
      return adding(given);
    }
    if (flags == ModifyRecipientsFlag.MODIFY.value()) {
      return replacing(given);
    }
    if (flags == ModifyRecipientsFlag.REMOVE.value()) {
      return removing(given);
    }
    throw invalid(
        MapiFlag.decode(flags, ModifyRecipientsFlag.class) + " is not one of the flags (D-52)");
  }

  private static List<Props> given(List<Row> list) {
    List<Props> given = new ArrayList<>(list.size());
    for (Row row : list) {
      if (row == null) {
        throw invalid("a row of lpMods is null");
      }
      if (!row.values().isEmpty()) {
        given.add(given(row));
      }
    }
    return given;
  }

  private static Props given(Row row) {
    PropsBuilder props = new PropsBuilder();
    for (PropValue value : row.values()) {
      if (value.tag().is(PropType.NULL)
          || value.tag().is(PropType.OBJECT)
          || (value.value() instanceof List<?> values && values.isEmpty())) {
        throw invalid(value.tag().describe() + " of a recipient has no value (REC-05)");
      }
      if (!value.isError()) {
        props.add(value);
      }
    }
    return props.build();
  }

  /** Nobody; numbers are not given again. */
  Recipients none() {
    return new Recipients(List.of(), next);
  }

  Recipients adding(List<Props> added) {
    List<PropsRow> all = new ArrayList<>(rows);
    int number = next;
    for (Props props : added) {
      all.add(row(number++, props));
    }
    return new Recipients(List.copyOf(all), number);
  }

  private Recipients replacing(List<Props> given) {
    List<PropsRow> all = new ArrayList<>(rows);
    for (Props props : given) {
      int number = number(props);
      int index = indexOf(number);
      if (index < 0) {
        throw Failure.of(
            Hresult.MAPI_E_NOT_FOUND, "no recipient has the PR_ROWID " + number + " (D-52)");
      }
      all.set(index, row(number, props));
    }
    return new Recipients(List.copyOf(all), next);
  }

  private Recipients removing(List<Props> given) {
    Set<Long> numbers = new HashSet<>();
    for (Props props : given) {
      numbers.add((long) number(props));
    }
    List<PropsRow> rest = new ArrayList<>(rows);
    rest.removeIf(row -> numbers.contains(row.id()));
    return new Recipients(List.copyOf(rest), next);
  }

  private int indexOf(int number) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id() == number) {
        return i;
      }
    }
    return -1;
  }

  private static int number(Props props) {
    if (props.value(Ids.ROWID) instanceof Integer number) {
      return number;
    }
    throw invalid("a recipient has no PR_ROWID (REC-03)");
  }

  private static PropsRow row(int number, Props props) {
    return new PropsRow(number, props.with(Ids.ROWID, PropTags.PR_ROWID.type(), number));
  }

  private static MapiException invalid(String detail) {
    return Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }
}
