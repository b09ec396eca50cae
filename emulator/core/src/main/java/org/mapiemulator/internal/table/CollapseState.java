package org.mapiemulator.internal.table;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;

/**
 * What GetCollapseState gives: the sort keys, the row, and which categories do not have the state
 * that they have at first (SRT-18). Categories are named by a digest of their values, so that the
 * state fits another view of the table as well.
 *
 * @param row the row for the bookmark: the id and number of a leaf, or the digest of a category
 * @param toggled the digests of the categories
 */
record CollapseState(boolean isHeading, long row, long number, Set<Long> toggled) {

  private static final int MAGIC = 0x4D435331;

  static Binary write(Shape<?> shape, HeadingNumbers numbers, InstanceKeys.Meaning row) {
    List<Long> toggled = new ArrayList<>();
    for (Heading heading : shape.headings()) {
      if (numbers.isToggled(heading.number())) {
        toggled.add(digest(heading));
      }
    }
    byte[] sort = bytes(shape.plan().sort().asked());
    ByteBuffer out = ByteBuffer.allocate(4 + sort.length + 1 + 16 + 4 + 8 * toggled.size());
    out.putInt(MAGIC).put(sort).put((byte) (row.isHeading() ? 1 : 0));
    int heading = row.isHeading() ? shape.heading(row.id()) : -1;
    out.putLong(heading < 0 ? row.id() : digest(shape.headings().get(heading)));
    out.putLong(row.number()).putInt(toggled.size());
    toggled.forEach(out::putLong);
    return Binary.of(out.array());
  }

  /** Reads a state; it must be one of a view with the same sort keys (D-86). */
  static CollapseState read(@Nullable Binary state, SortOrderSet sort) {
    if (state == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "there is no state");
    }
    ByteBuffer in = ByteBuffer.wrap(state.toByteArray());
    try {
      byte[] wanted = bytes(sort);
      byte[] found = new byte[wanted.length];
      int magic = in.getInt();
      in.get(found);
      if (magic != MAGIC || !Binary.of(found).equals(Binary.of(wanted))) {
        throw refused("it is none of a table with this sort order");
      }
      boolean isHeading = in.get() == 1;
      long row = in.getLong();
      long number = in.getLong();
      int count = in.getInt();
      if (count < 0 || in.remaining() != 8L * count) {
        throw refused("its length is wrong");
      }
      Set<Long> toggled = new HashSet<>();
      while (in.hasRemaining()) {
        toggled.add(in.getLong());
      }
      return new CollapseState(isHeading, row, number, toggled);
    } catch (BufferUnderflowException e) {
      throw refused("it is too short");
    }
  }

  private static RuntimeException refused(String why) {
    return Failure.of(
        Hresult.MAPI_E_UNABLE_TO_COMPLETE, "the collapse state cannot be restored: " + why);
  }

  private static byte[] bytes(SortOrderSet sort) {
    ByteBuffer out = ByteBuffer.allocate(12 + 8 * sort.sorts().size());
    out.putInt(sort.sorts().size()).putInt(sort.categories()).putInt(sort.expanded());
    for (SortOrder key : sort.sorts()) {
      out.putInt(key.tag().value()).putInt(key.order());
    }
    return out.array();
  }

  /** FNV-1a over the values as text, with what separates them. */
  static long digest(Heading heading) {
    long hash = 0xCBF29CE484222325L;
    for (Object value : heading.values()) {
      String text =
          value == null ? "\u0000" : value.getClass().getSimpleName() + "\u0001" + value + "\u0002";
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      }
    }
    return hash;
  }
}
