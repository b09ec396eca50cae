package org.mapiemulator.internal.property;

import java.util.List;
import org.mapiemulator.mapi.PropTag;

/** RES_SIZE: the size of a value compares with a number (RES-14, D-78). */
final class SizeIs extends Condition {

  private final PropTag tag;
  private final Column column;
  private final int relop;
  private final long size;
  private final CodePage codePage;
  private final boolean ifAbsent;

  SizeIs(PropTag tag, int relop, long size, PropSettings settings) {
    this.tag = tag;
    this.column = new Column(tag);
    this.relop = relop;
    this.size = size;
    this.codePage = settings.codePage();
    this.ifAbsent = settings.absentIsLowest() && Comparison.holds(relop, -1);
  }

  @Override
  public <R> boolean test(PropReader<R> reader, R row) {
    Object value =
        tag.type() == Types.UNSPECIFIED ? reader.value(row, tag.id()) : column.value(reader, row);
    return value == null ? ifAbsent : Comparison.holds(relop, Long.compare(bytes(value), size));
  }

  private long bytes(Object value) {
    if (Types.single(tag.type()) != Types.STRING8) {
      return ValueSize.of(value);
    }
    if (value instanceof List<?> values) {
      long sum = 0;
      for (Object each : values) {
        sum += bytes(each);
      }
      return sum;
    }
    return ValueSize.of(codePage.encode((String) value));
  }
}
