package org.mapiemulator.internal.property;

import java.util.List;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.StringCollation;

/**
 * The order of internal values of one type (D-84): numbers as signed ones, bytes as unsigned ones
 * and a prefix first, FALSE before TRUE, lists by their first difference (RES-07).
 */
public enum ValueOrder {
  /** Strings without regard to case, then by code units. */
  IGNORING_CASE {
    @Override
    public int strings(String a, String b) {
      int order = a.compareToIgnoreCase(b);
      return order == 0 ? a.compareTo(b) : order;
    }
  },

  /** Strings by code units (PV-051). */
  CODE_UNITS {
    @Override
    public int strings(String a, String b) {
      return a.compareTo(b);
    }
  };

  static ValueOrder of(StringCollation collation) {
    return collation == StringCollation.CODE_UNITS ? CODE_UNITS : IGNORING_CASE;
  }

  public abstract int strings(String a, String b);

  /** Compares two values of the same type; values of different Java types count as equal. */
  public final int compare(Object a, Object b) {
    if (a instanceof String x) {
      return b instanceof String y ? strings(x, y) : 0;
    }
    if (a instanceof Integer x) {
      return b instanceof Integer y ? Integer.compare(x, y) : 0;
    }
    if (a instanceof Long x) {
      return b instanceof Long y ? Long.compare(x, y) : 0;
    }
    if (a instanceof Binary x) {
      return b instanceof Binary y ? x.compareTo(y) : 0;
    }
    if (a instanceof Boolean x) {
      return b instanceof Boolean y ? Boolean.compare(x, y) : 0;
    }
    if (a instanceof List<?> x) {
      return b instanceof List<?> y ? lists(x, y) : 0;
    }
    return rare(a, b);
  }

  private static int rare(Object a, Object b) {
    if (a instanceof Short x && b instanceof Short y) {
      return Short.compare(x, y);
    }
    if (a instanceof Double x && b instanceof Double y) {
      return Double.compare(x, y);
    }
    if (a instanceof Float x && b instanceof Float y) {
      return Float.compare(x, y);
    }
    if (a instanceof MapiUid x && b instanceof MapiUid y) {
      return x.bytes().compareTo(y.bytes());
    }
    if (a instanceof Hresult x && b instanceof Hresult y) {
      return Integer.compare(x.code(), y.code());
    }
    return 0;
  }

  private int lists(List<?> a, List<?> b) {
    int common = Math.min(a.size(), b.size());
    for (int i = 0; i < common; i++) {
      int order = compare(a.get(i), b.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(a.size(), b.size());
  }
}
