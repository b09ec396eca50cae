package org.mapiemulator.mapi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SPropValue: a property tag and what it holds.
 *
 * <p>Which Java type the value has follows from the type of the tag: see {@link PropType}. Methods
 * such as {@link #text()} give it typed, and fail with a {@link PropValueException} where there is
 * something else: a PT_ERROR slot, above all. {@link #of} makes values of what is at hand.
 *
 * @param tag the tag
 * @param value the value as the type of the tag asks for, null for PT_NULL
 */
public record PropValue(PropTag tag, @Nullable Object value) {

  /** PR_NULL without a value, as in the prior row of a first row (rule R-240). */
  public static final PropValue NULL = new PropValue(PropTag.NULL, null);

  /**
   * Checks that the value fits the type. Types that MAPI does not define may hold anything.
   *
   * @param tag the tag
   * @param value the value as the type of the tag asks for, null for PT_NULL
   * @throws IllegalArgumentException if the value has another Java type than the tag asks for
   */
  public PropValue {
    value = PropValueTypes.checked(tag, value);
  }

  /**
   * Makes a value of what is at hand: a String also for PT_STRING8 (in Windows-1252), an Instant
   * for PT_SYSTIME, an EntryId or an array of bytes for PT_BINARY, an int or a constant of the
   * headers for PT_LONG, a Collection or an array for several values.
   *
   * @param tag the tag
   * @param value the value, null for PT_NULL only
   * @return the property
   * @throws IllegalArgumentException if nothing of that type can be made of it
   */
  public static PropValue of(PropTag tag, @Nullable Object value) {
    return new PropValue(tag, PropValueTypes.converted(tag, value));
  }

  /**
   * Makes an error slot.
   *
   * @param tag the property; its type becomes PT_ERROR
   * @param error why there is no value
   * @return the slot
   */
  public static PropValue error(PropTag tag, Hresult error) {
    return new PropValue(tag.withType(PropType.ERROR), error);
  }

  /**
   * Tells whether there is an error instead of a value.
   *
   * @return whether the type is PT_ERROR
   */
  public boolean isError() {
    return tag.is(PropType.ERROR);
  }

  /**
   * Tells whether there is one error instead of a value.
   *
   * @param error the error
   * @return whether the type is PT_ERROR and the code this one
   */
  public boolean isError(Hresult error) {
    return isError() && error.equals(value);
  }

  /**
   * The error of a PT_ERROR slot.
   *
   * @return the code
   * @throws PropValueException if there is a value
   */
  public Hresult error() {
    return as(Hresult.class, "PT_ERROR");
  }

  /**
   * The value of PT_UNICODE or PT_STRING8.
   *
   * @return the text
   * @throws PropValueException if it is no text
   */
  public String text() {
    return value instanceof String8 bytes ? bytes.text() : as(String.class, "a string");
  }

  /**
   * The values of PT_MV_UNICODE or PT_MV_STRING8.
   *
   * @return the texts
   * @throws PropValueException if they are no texts
   */
  public List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (Object each : values()) {
      texts.add(new PropValue(tag.withType(tag.type() & ~PropTag.MV_FLAG), each).text());
    }
    return List.copyOf(texts);
  }

  /**
   * The value of PT_I2 or PT_LONG.
   *
   * @return the number
   * @throws PropValueException if it is of another type
   */
  public int intValue() {
    return value instanceof Short number ? number : as(Integer.class, "PT_LONG");
  }

  /**
   * The value of PT_I2, PT_LONG, PT_I8, PT_CURRENCY or PT_SYSTIME.
   *
   * @return the number
   * @throws PropValueException if it is of another type
   */
  public long longValue() {
    return value instanceof Long number ? number : intValue();
  }

  /**
   * The value of PT_R4, PT_DOUBLE or PT_APPTIME.
   *
   * @return the number
   * @throws PropValueException if it is of another type
   */
  public double doubleValue() {
    return value instanceof Float number ? number : as(Double.class, "PT_DOUBLE");
  }

  /**
   * The value of PT_BOOLEAN.
   *
   * @return the value
   * @throws PropValueException if it is of another type
   */
  public boolean isTrue() {
    return as(Boolean.class, "PT_BOOLEAN");
  }

  /**
   * The value of PT_SYSTIME as a point in time.
   *
   * @return the time, with a resolution of 100 ns
   * @throws PropValueException if it is of another type
   */
  public Instant instant() {
    if (!tag.is(PropType.SYSTIME)) {
      throw PropValueTypes.misread(this, "PT_SYSTIME");
    }
    return FileTime.toInstant(longValue());
  }

  /**
   * The value of PT_BINARY.
   *
   * @return the bytes
   * @throws PropValueException if it is of another type
   */
  public Binary binary() {
    return as(Binary.class, "PT_BINARY");
  }

  /**
   * The value of PT_BINARY as an entry identifier.
   *
   * @return the identifier
   * @throws PropValueException if it is of another type
   */
  public EntryId entryId() {
    return EntryId.of(binary().toByteArray());
  }

  /**
   * The value of PT_CLSID.
   *
   * @return the identifier
   * @throws PropValueException if it is of another type
   */
  public MapiUid uid() {
    return as(MapiUid.class, "PT_CLSID");
  }

  /**
   * The values of a type with several values.
   *
   * @return the values in their order
   * @throws PropValueException if there is one value only
   */
  public List<?> values() {
    Collection<?> values = as(Collection.class, "a type with several values");
    return List.copyOf(values);
  }

  private <T> T as(Class<T> type, String wanted) {
    if (!type.isInstance(value)) {
      throw PropValueTypes.misread(this, wanted);
    }
    return type.cast(value);
  }

  /**
   * Name and value for a reader.
   *
   * @return for instance {@code PR_SUBJECT (0x0037001F) = "Hello"}
   */
  @Override
  public String toString() {
    return tag.describe() + " = " + PropValueTypes.words(value);
  }
}
