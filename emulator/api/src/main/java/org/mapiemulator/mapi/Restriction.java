package org.mapiemulator.mapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SRestriction: a condition on rows or messages (spec/stores.md, section 11).
 *
 * <p>The records hold what a faulty caller can pass, too: parts that are null, numbers that mean
 * nothing. The static methods make the usual ones. A restriction can be of any depth: comparing it,
 * its hash and its text, which is cut off after some hundred characters, need no deep stack.
 */
public sealed interface Restriction {

  /**
   * SAndRestriction: all parts hold; without parts it is true (D-72).
   *
   * @param parts the conditions
   */
  record And(List<Restriction> parts) implements Restriction {

    /**
     * Copies the list.
     *
     * @param parts the conditions
     */
    public And {
      parts = copy(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return RestrictionEquality.areEqual(this, other);
    }

    @Override
    public int hashCode() {
      return RestrictionEquality.hash(this);
    }

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SOrRestriction: some part holds; without parts it is false (D-72).
   *
   * @param parts the conditions
   */
  record Or(List<Restriction> parts) implements Restriction {

    /**
     * Copies the list.
     *
     * @param parts the conditions
     */
    public Or {
      parts = copy(parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return RestrictionEquality.areEqual(this, other);
    }

    @Override
    public int hashCode() {
      return RestrictionEquality.hash(this);
    }

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SNotRestriction: the part does not hold.
   *
   * @param part the condition
   */
  record Not(@Nullable Restriction part) implements Restriction {
    @Override
    public boolean equals(@Nullable Object other) {
      return RestrictionEquality.areEqual(this, other);
    }

    @Override
    public int hashCode() {
      return RestrictionEquality.hash(this);
    }

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SContentRestriction: a string or bytes contain others (RES-08 to RES-11).
   *
   * @param fuzzyLevel see {@link FuzzyLevel}
   * @param tag the property
   * @param value what is looked for
   */
  record Content(int fuzzyLevel, PropTag tag, @Nullable PropValue value) implements Restriction {

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SPropertyRestriction: a property compares with a constant (RES-03 to RES-06).
   *
   * @param relop see {@link Relop}
   * @param tag the property
   * @param value the constant
   */
  record Property(int relop, PropTag tag, @Nullable PropValue value) implements Restriction {

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SComparePropsRestriction: a property compares with another (RES-15).
   *
   * @param relop see {@link Relop}
   * @param tag1 one property
   * @param tag2 the other
   */
  record CompareProps(int relop, PropTag tag1, PropTag tag2) implements Restriction {

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SBitMaskRestriction: bits of a PT_LONG property are set or not (RES-12).
   *
   * @param relBmr see {@link BitMask}
   * @param tag the property
   * @param mask the bits
   */
  record Bits(int relBmr, PropTag tag, int mask) implements Restriction {

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SSizeRestriction: the size of a value compares with a number (RES-14).
   *
   * @param relop see {@link Relop}
   * @param tag the property
   * @param size a number of bytes, unsigned
   */
  record Size(int relop, PropTag tag, int size) implements Restriction {

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SExistRestriction: there is a value (RES-13).
   *
   * @param tag the property; its type is ignored
   */
  record Exist(PropTag tag) implements Restriction {

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SSubRestriction: some recipient or attachment meets a condition (RES-16).
   *
   * @param subObject PR_MESSAGE_RECIPIENTS or PR_MESSAGE_ATTACHMENTS
   * @param part the condition
   */
  record Sub(PropTag subObject, @Nullable Restriction part) implements Restriction {
    @Override
    public boolean equals(@Nullable Object other) {
      return RestrictionEquality.areEqual(this, other);
    }

    @Override
    public int hashCode() {
      return RestrictionEquality.hash(this);
    }

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SCommentRestriction: a condition with properties for the caller, which mean nothing to the
   * provider (RES-17).
   *
   * @param values the properties
   * @param part the condition; null is true (D-79)
   */
  record Comment(List<PropValue> values, @Nullable Restriction part) implements Restriction {

    /**
     * Copies the list.
     *
     * @param values the properties
     * @param part the condition; null is true (D-79)
     */
    public Comment {
      values = List.copyOf(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return RestrictionEquality.areEqual(this, other);
    }

    @Override
    public int hashCode() {
      return RestrictionEquality.hash(this);
    }

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SCountRestriction: the first rows that meet a condition (RES-18, D-80).
   *
   * @param count how many rows at most, unsigned
   * @param part the condition
   */
  record Count(int count, @Nullable Restriction part) implements Restriction {
    @Override
    public boolean equals(@Nullable Object other) {
      return RestrictionEquality.areEqual(this, other);
    }

    @Override
    public int hashCode() {
      return RestrictionEquality.hash(this);
    }

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  /**
   * SAnnotationRestriction: a condition with side information such as a locale (RES-19).
   *
   * @param values the properties
   * @param part the condition
   */
  record Annotation(List<PropValue> values, @Nullable Restriction part) implements Restriction {

    /**
     * Copies the list.
     *
     * @param values the properties
     * @param part the condition
     */
    public Annotation {
      values = List.copyOf(values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return RestrictionEquality.areEqual(this, other);
    }

    @Override
    public int hashCode() {
      return RestrictionEquality.hash(this);
    }

    @Override
    public String toString() {
      return RestrictionText.of(this);
    }
  }

  private static List<Restriction> copy(List<Restriction> parts) {
    return Collections.unmodifiableList(new ArrayList<>(parts));
  }

  /**
   * All of some conditions.
   *
   * @param parts the conditions
   * @return the condition
   */
  static Restriction and(Restriction... parts) {
    return new And(new ArrayList<>(Arrays.asList(parts)));
  }

  /**
   * At least one of some conditions.
   *
   * @param parts the conditions
   * @return the condition
   */
  static Restriction or(Restriction... parts) {
    return new Or(new ArrayList<>(Arrays.asList(parts)));
  }

  /**
   * The opposite of a condition.
   *
   * @param part the condition
   * @return the condition
   */
  static Restriction not(Restriction part) {
    return new Not(part);
  }

  /**
   * A property has a value.
   *
   * @param tag the property
   * @return the condition
   */
  static Restriction exist(PropTag tag) {
    return new Exist(tag);
  }

  /**
   * A property compares with a constant.
   *
   * @param tag the property
   * @param relop the comparison
   * @param value the constant, as {@link PropValue#of} takes it
   * @return the condition
   * @throws IllegalArgumentException if the value does not fit the tag
   */
  static Restriction property(PropTag tag, Relop relop, Object value) {
    PropTag single = tag.isMultiValue() ? tag.withType(tag.type() & ~PropTag.MVI_FLAG) : tag;
    return new Property(relop.value(), tag, PropValue.of(single, value));
  }

  /**
   * A property equals a constant.
   *
   * @param tag the property
   * @param value the constant, as {@link PropValue#of} takes it
   * @return the condition
   * @throws IllegalArgumentException if the value does not fit the tag
   */
  static Restriction equal(PropTag tag, Object value) {
    return property(tag, Relop.EQ, value);
  }

  /**
   * A string contains another, without regard to case.
   *
   * @param tag the property
   * @param text what is looked for
   * @return the condition
   * @throws IllegalArgumentException if the tag is not that of a string
   */
  static Restriction contains(PropTag tag, String text) {
    PropTag single = tag.isMultiValue() ? tag.withType(tag.type() & ~PropTag.MVI_FLAG) : tag;
    return new Content(
        FuzzyLevel.SUBSTRING.value() | FuzzyLevel.IGNORECASE.value(),
        tag,
        PropValue.of(single, text));
  }

  /**
   * Some of the bits of a number are set.
   *
   * @param tag the property
   * @param mask the bits
   * @return the condition
   */
  static Restriction anyBitSet(PropTag tag, int mask) {
    return new Bits(BitMask.NEZ.value(), tag, mask);
  }

  /**
   * None of the bits of a number is set.
   *
   * @param tag the property
   * @param mask the bits
   * @return the condition
   */
  static Restriction noBitSet(PropTag tag, int mask) {
    return new Bits(BitMask.EQZ.value(), tag, mask);
  }
}
