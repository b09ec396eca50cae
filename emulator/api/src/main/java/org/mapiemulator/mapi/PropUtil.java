package org.mapiemulator.mapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions of MAPIUtil.h that compare, measure and copy values of properties. */
public final class PropUtil {

  private PropUtil() {}

  /**
   * FPropCompareProp: tells whether two values stand in a relation: first, operator, second.
   *
   * @param value1 the first
   * @param relop see {@link Relop}
   * @param value2 the second
   * @return whether they do; false for different types, null, RELOP_RE and unknown operators
   *     (UTL-12)
   */
  public static boolean fPropCompareProp(
      @Nullable PropValue value1, int relop, @Nullable PropValue value2) {
    if (value1 == null || value2 == null || value1.tag().type() != value2.tag().type()) {
      return false;
    }
    int order = PropOrder.compare(value1, value2);
    return switch (relop) {
      case 0 -> order < 0;
      case 1 -> order <= 0;
      case 2 -> order > 0;
      case 3 -> order >= 0;
      case 4 -> order == 0;
      case 5 -> order != 0;
      default -> false;
    };
  }

  /**
   * LPropCompareProp: compares two values of one type. Numbers compare with their sign, times
   * without, strings by code units, bytes unsigned; a beginning is less than the whole (PV-051,
   * PV-052). Several values compare one after the other, and a missing one is less. Of values
   * without an order, the lower number is less.
   *
   * @param value1 the first
   * @param value2 the second
   * @return less than, equal to, or greater than zero; not zero for different types, and null is
   *     less than any value (UTL-13)
   */
  public static int lPropCompareProp(@Nullable PropValue value1, @Nullable PropValue value2) {
    if (value1 == null || value2 == null) {
      return Boolean.compare(value1 != null, value2 != null);
    }
    int types = Integer.compare(value1.tag().type(), value2.tag().type());
    return types == 0 ? PropOrder.compare(value1, value2) : types;
  }

  /**
   * FPropContainsProp: tells whether a value contains another.
   *
   * @param value where is looked
   * @param part what is looked for
   * @param fuzzyLevel see {@link FuzzyLevel}; an unknown low word means FL_FULLSTRING without
   *     anything else, and the high word is ignored for PT_BINARY
   * @return whether it does; false if not both are of type PT_STRING8, or both PT_BINARY.
   *     PT_UNICODE is not among the types of this function (UTL-14)
   */
  public static boolean fPropContainsProp(
      @Nullable PropValue value, @Nullable PropValue part, int fuzzyLevel) {
    return value != null && part != null && PropContent.contains(value, part, fuzzyLevel);
  }

  /**
   * FEqualNames: tells whether two names of properties are the same: by property set, kind, and
   * number or string, with regard to case.
   *
   * @param name1 the first
   * @param name2 the second
   * @return whether they are; false if one is null (UTL-15, NAM-06)
   */
  public static boolean fEqualNames(@Nullable PropName name1, @Nullable PropName name2) {
    if (name1 == null || name2 == null || name1.kind() != name2.kind()) {
      return false;
    }
    boolean sameSet =
        name1.propertySet() == null
            ? name2.propertySet() == null
            : name1.propertySet().equals(name2.propertySet());
    if (!sameSet || name1.kind() != PropNameKind.STRING.value()) {
      return sameSet && name1.id() == name2.id();
    }
    return name1.name() == null ? name2.name() == null : name1.name().equals(name2.name());
  }

  /**
   * UlPropSize: measures a value, terminators included and the SPropValue around it left out
   * (UTL-18, D-78).
   *
   * @param value the value
   * @return a number of bytes; 0 for null, for types without a value, for PT_OBJECT and for unknown
   *     types
   */
  public static long ulPropSize(@Nullable PropValue value) {
    return value == null ? 0 : PropSize.ofValue(value);
  }

  /**
   * ScCountProps: measures a list of values as one block of memory in C: each SPropValue, and what
   * it points to.
   *
   * @param values the values
   * @param bitness the process that is meant
   * @return a number of bytes (UTL-16)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for null, for an identifier of 0 or 0xFFFF,
   *     for PT_NULL, PT_UNSPECIFIED and unknown types, and for a property with zero values of a
   *     type with several
   */
  public static long scCountProps(@Nullable List<PropValue> values, Bitness bitness) {
    if (values == null) {
      throw Util.invalid("ScCountProps", "values are null");
    }
    long bytes = 0;
    for (PropValue value : values) {
      bytes += PropSize.ofStructure(value, bitness);
    }
    return bytes;
  }

  /**
   * ScDupPropset, and ScCopyProps as well: copies values in their order. Values are immutable, so
   * that a copy of the list is independent of the original in every way.
   *
   * @param values the values
   * @return the copy (UTL-16)
   * @throws MapiException with MAPI_E_INVALID_PARAMETER for null and for unknown types
   */
  public static List<PropValue> scDupPropset(@Nullable List<PropValue> values) {
    String function = "ScDupPropset";
    if (values == null) {
      throw Util.invalid(function, "values are null");
    }
    for (PropValue value : values) {
      if (!PropSize.isKnown(value.tag().type())) {
        throw Util.invalid(function, value.tag().describe() + " has an unknown type");
      }
    }
    return List.copyOf(values);
  }

  /**
   * PropCopyMore: copies a value with all that it points to; it is immutable, and so its own copy.
   *
   * @param value the value
   * @return the copy (UTL-17)
   * @throws MapiException with MAPI_E_NO_SUPPORT for an unknown type, MAPI_E_INVALID_PARAMETER for
   *     null
   */
  public static PropValue propCopyMore(@Nullable PropValue value) {
    String function = "PropCopyMore";
    if (value == null) {
      throw Util.invalid(function, "value is null");
    }
    if (!PropSize.isKnown(value.tag().type())) {
      throw Util.failure(
          function, Hresult.MAPI_E_NO_SUPPORT, value.tag().describe() + " has an unknown type");
    }
    return value;
  }

  /**
   * GetInstance: takes one of several values.
   *
   * @param values a property with several values
   * @param instance which, from 0
   * @return the property with this value, null if there is none at that place or the type has one
   *     value only (UTL-19)
   */
  public static @Nullable PropValue getInstance(@Nullable PropValue values, int instance) {
    if (values == null
        || !values.tag().isMultiValue()
        || !(values.value() instanceof List<?> all)
        || instance < 0
        || instance >= all.size()) {
      return null;
    }
    PropTag single = values.tag().withType(values.tag().type() & ~PropTag.MVI_FLAG);
    return new PropValue(single, all.get(instance));
  }
}
