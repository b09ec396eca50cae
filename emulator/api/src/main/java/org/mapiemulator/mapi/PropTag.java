package org.mapiemulator.mapi;

import java.util.Locale;

/**
 * A property tag: the identifier in the upper, the type in the lower 16 bits (TAG-01).
 *
 * @param value both
 */
public record PropTag(int value) {

  /** PR_NULL: stands where a property is missing. */
  public static final PropTag NULL = new PropTag(0x00000001);

  /** MV_FLAG: the bit of types with several values (TAG-04). */
  public static final int MV_FLAG = 0x1000;

  /** MV_INSTANCE: the bit that asks a table for one row per value (TAG-05). */
  public static final int MV_INSTANCE = 0x2000;

  /** MVI_FLAG: both bits. */
  public static final int MVI_FLAG = MV_FLAG | MV_INSTANCE;

  /**
   * PROP_TAG: puts both halves together.
   *
   * @param type the type
   * @param id the identifier, 0x0000 to 0xFFFF
   * @return the tag
   */
  public static PropTag of(PropType type, int id) {
    return new PropTag(id << 16 | type.value());
  }

  /**
   * PROP_ID: the property identifier.
   *
   * @return 0x0000 to 0xFFFF
   */
  public int id() {
    return value >>> 16;
  }

  /**
   * PROP_TYPE: the property type.
   *
   * @return 0x0000 to 0xFFFF, see {@link PropType}
   */
  public int type() {
    return value & 0xFFFF;
  }

  /**
   * CHANGE_PROP_TYPE: the same property with another type.
   *
   * @param type the type, 0x0000 to 0xFFFF
   * @return the tag
   */
  public PropTag withType(int type) {
    return new PropTag((value & 0xFFFF0000) | (type & 0xFFFF));
  }

  /**
   * CHANGE_PROP_TYPE: the same property with another type.
   *
   * @param type the type
   * @return the tag
   */
  public PropTag withType(PropType type) {
    return withType(type.value());
  }

  /**
   * MVI_PROP: asks a table for one row per value (TAG-05).
   *
   * @return the tag with both bits of MVI_FLAG
   */
  public PropTag multiValueInstance() {
    return new PropTag(value | MVI_FLAG);
  }

  /**
   * Tells whether the type is one.
   *
   * @param type the type
   * @return whether it is this type
   */
  public boolean is(PropType type) {
    return type() == type.value();
  }

  /**
   * Tells whether the property has several values.
   *
   * @return whether MV_FLAG is set
   */
  public boolean isMultiValue() {
    return (value & MV_FLAG) != 0;
  }

  /**
   * Tells whether the property has a name of its own, which a store maps to the identifier.
   *
   * @return whether the identifier is 0x8000 to 0xFFFE
   */
  public boolean isNamed() {
    return id() >= 0x8000 && id() < 0xFFFF;
  }

  /**
   * FIsTransmittable: tells whether the property travels with a message (TAG-13).
   *
   * @return whether it does
   */
  public boolean isTransmittable() {
    int id = id();
    return id < 0x0E00
        || (id >= 0x1000 && id < 0x6000)
        || (id >= 0x6800 && id < 0x7C00)
        || id >= 0x8000;
  }

  /**
   * The number in hex.
   *
   * @return for instance {@code 0x0FFF0102}
   */
  @Override
  public String toString() {
    return "0x" + String.format(Locale.ROOT, "%08X", value);
  }

  /**
   * Name and number for a reader.
   *
   * @return for instance {@code PR_ENTRYID (0x0FFF0102)}
   */
  public String describe() {
    return PropTags.nameOf(this).map(name -> name + " (" + this + ")").orElse(toString());
  }
}
