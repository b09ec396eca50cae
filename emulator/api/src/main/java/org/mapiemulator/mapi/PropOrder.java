package org.mapiemulator.mapi;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The order of values of one type, as LPropCompareProp has it. */
final class PropOrder {

  private PropOrder() {}

  static int compare(PropValue value1, PropValue value2) {
    boolean times = (value1.tag().type() & ~PropTag.MVI_FLAG) == PropType.SYSTIME.value();
    return compare(value1.value(), value2.value(), times);
  }

  private static int compare(@Nullable Object a, @Nullable Object b, boolean times) {
    if (a instanceof List<?> list1 && b instanceof List<?> list2) {
      return lists(list1.iterator(), list2.iterator(), times);
    }
    if (a instanceof Long number1 && b instanceof Long number2) {
      return times ? Long.compareUnsigned(number1, number2) : Long.compare(number1, number2);
    }
    if (a instanceof Integer number1 && b instanceof Integer number2) {
      return Integer.compare(number1, number2);
    }
    if (a instanceof Short number1 && b instanceof Short number2) {
      return Integer.compare(number1, number2);
    }
    if (a instanceof String text1 && b instanceof String text2) {
      return text1.compareTo(text2);
    }
    if (a instanceof Double number1 && b instanceof Double number2) {
      return reals(number1, number2);
    }
    if (a instanceof Float number1 && b instanceof Float number2) {
      return reals(number1, number2);
    }
    return others(a, b);
  }

  private static int others(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Boolean truth1 && b instanceof Boolean truth2) {
      return Boolean.compare(truth1, truth2);
    }
    if (a instanceof Binary bytes1 && b instanceof Binary bytes2) {
      return bytes1.compareTo(bytes2);
    }
    if (a instanceof String8 text1 && b instanceof String8 text2) {
      return text1.bytes().compareTo(text2.bytes());
    }
    if (a instanceof MapiUid uid1 && b instanceof MapiUid uid2) {
      return uid1.bytes().compareTo(uid2.bytes());
    }
    if (a instanceof Hresult error1 && b instanceof Hresult error2) {
      return Integer.compareUnsigned(error1.code(), error2.code());
    }
    return Objects.equals(a, b) ? 0 : 1;
  }

  /** Zeros are equal whatever their sign is. */
  private static int reals(double a, double b) {
    return a == b ? 0 : Double.compare(a, b);
  }

  /** The first difference decides, and a missing element is less (RES-07). */
  private static int lists(Iterator<?> a, Iterator<?> b, boolean times) {
    while (a.hasNext() && b.hasNext()) {
      int order = compare(a.next(), b.next(), times);
      if (order != 0) {
        return order;
      }
    }
    return Boolean.compare(a.hasNext(), b.hasNext());
  }
}
