package org.mapiemulator.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;

/** A client's copy of a view, which it keeps up to date by row events alone. */
final class Mirror {

  private final List<Binary> keys = new ArrayList<>();
  private final List<List<PropValue>> rows = new ArrayList<>();

  /** Reads everything; the rows must have PR_INSTANCE_KEY. */
  void load(List<Row> all) {
    keys.clear();
    rows.clear();
    for (Row row : all) {
      keys.add(row.find(PropTags.PR_INSTANCE_KEY).orElseThrow().binary());
      rows.add(row.values());
    }
  }

  List<Binary> keys() {
    return keys;
  }

  List<List<PropValue>> rows() {
    return rows;
  }

  /** Follows an event; false if it says that everything is to be read again. */
  boolean follow(TableNotification event) {
    if (event.tableEvent() == TableEvent.CHANGED.value()) {
      return false;
    }
    Binary key = event.propIndex().binary();
    int at = keys.indexOf(key);
    assertThat(at >= 0)
        .as("known: %s", event)
        .isEqualTo(event.tableEvent() != TableEvent.ROW_ADDED.value());
    if (at >= 0) {
      keys.remove(at);
      rows.remove(at);
    }
    if (event.tableEvent() == TableEvent.ROW_DELETED.value()) {
      assertThat(event.row()).isEmpty();
      return true;
    }
    int place = 0;
    if (!event.propPrior().tag().equals(PropTag.NULL)) {
      place = keys.indexOf(event.propPrior().binary()) + 1;
      assertThat(place).as("the row before that of %s", event).isPositive();
    }
    keys.add(place, key);
    rows.add(place, event.row());
    return true;
  }
}
