package org.mapiemulator.mapi;

import java.util.List;
import java.util.Optional;

/**
 * SRow and ADRENTRY, which have one layout (GEN-05): the cells of a table row, or one recipient.
 *
 * @param values the values in the order of the columns
 */
public record Row(List<PropValue> values) {

  /**
   * Copies the list.
   *
   * @param values the values in the order of the columns
   */
  public Row {
    values = List.copyOf(values);
  }

  /**
   * Makes a row.
   *
   * @param values its values
   * @return the row
   */
  public static Row of(PropValue... values) {
    return new Row(List.of(values));
  }

  /**
   * The cell of a column.
   *
   * @param column the place of the column, from 0
   * @return the value
   * @throws IndexOutOfBoundsException if there are fewer columns
   */
  public PropValue get(int column) {
    return values.get(column);
  }

  /**
   * Looks for a property as PpropFindProp does: the tag must be equal, or its identifier alone if
   * the type is PT_UNSPECIFIED (UTL-11).
   *
   * @param tag the property
   * @return the first value that fits, empty if there is none; never a PT_ERROR unless asked for
   */
  public Optional<PropValue> find(PropTag tag) {
    return Optional.ofNullable(MapiUtil.ppropFindProp(values, tag));
  }
}
