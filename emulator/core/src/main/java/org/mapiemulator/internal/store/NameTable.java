package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropName;

/**
 * The names of a store's named properties; identifiers are given from 0x8000 on (NAM-01). Versions
 * share what they have in common: a client may make 32,767 names one by one.
 */
final class NameTable {

  static final int FIRST = 0x8000;
  static final int LAST = 0xFFFE;
  static final NameTable EMPTY = new NameTable(LongMap.empty(), LongMap.empty());

  private final LongMap<PropName> names;

  /** Identifiers by the hash code of their names. */
  private final LongMap<List<Integer>> ids;

  private NameTable(LongMap<PropName> names, LongMap<List<Integer>> ids) {
    this.names = names;
    this.ids = ids;
  }

  private static long key(PropName name) {
    return Integer.toUnsignedLong(name.hashCode());
  }

  @Nullable Integer id(PropName name) {
    @Nullable List<Integer> candidates = ids.get(key(name));
    if (candidates != null) {
      for (int id : candidates) {
        if (name.equals(name(id))) {
          return id;
        }
      }
    }
    return null;
  }

  @Nullable PropName name(int id) {
    return id < FIRST ? null : names.get(id - FIRST);
  }

  int size() {
    return names.size();
  }

  /** The identifier that the next new name gets. */
  int next() {
    return FIRST + names.size();
  }

  boolean isFull() {
    return next() > LAST;
  }

  /** Whether it has all names of another one with the same identifiers. */
  boolean isContinuationOf(NameTable other) {
    if (this == other) {
      return true;
    }
    if (size() < other.size()) {
      return false;
    }
    for (int id = FIRST; id < other.next(); id++) {
      if (!Objects.equals(name(id), other.name(id))) {
        return false;
      }
    }
    return true;
  }

  /** Adds a name that has no identifier yet; there must be room for it. */
  NameTable with(PropName name) {
    @Nullable List<Integer> others = ids.get(key(name));
    List<Integer> candidates = others == null ? new ArrayList<>() : new ArrayList<>(others);
    candidates.add(next());
    return new NameTable(
        names.with(names.size(), name), ids.with(key(name), List.copyOf(candidates)));
  }
}
