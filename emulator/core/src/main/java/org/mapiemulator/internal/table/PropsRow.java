package org.mapiemulator.internal.table;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.property.Props;

/**
 * A row of a small table: properties, and what makes it the same row in the next version.
 *
 * @param id the identity of the row
 * @param props its properties
 */
public record PropsRow(long id, Props props) {

  /** The rows of a table that never changes. */
  public static List<PropsRow> numbered(List<Props> rows) {
    List<PropsRow> numbered = new ArrayList<>();
    for (Props row : rows) {
      numbered.add(new PropsRow(numbered.size(), row));
    }
    return List.copyOf(numbered);
  }
}
