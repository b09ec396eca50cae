package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.BitMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.String8;

/**
 * Makes conditions of restrictions whose shape was checked. Numbers and combinations of types that
 * mean nothing are MAPI_E_TOO_COMPLEX, parts that are missing MAPI_E_INVALID_PARAMETER.
 */
final class ConditionCompiler {

  private final PropSettings settings;
  private final boolean subObjects;

  ConditionCompiler(PropSettings settings, boolean subObjects) {
    this.settings = settings;
    this.subObjects = subObjects;
  }

  /** A restriction with all its parts; RES_COUNT is possible here alone (D-80). */
  Condition whole(Restriction restriction) {
    if (restriction instanceof Restriction.Count count) {
      // ulCount is unsigned; no table has more rows than an int can count.
      int limit = count.count() < 0 ? Integer.MAX_VALUE : count.count();
      return new Limited(part(count.part()), limit);
    }
    return part(restriction);
  }

  private Condition part(@Nullable Restriction restriction) {
    if (restriction instanceof Restriction.And and) {
      return new AllOf(parts(and.parts()));
    }
    if (restriction instanceof Restriction.Or or) {
      return new AnyOf(parts(or.parts()));
    }
    if (restriction instanceof Restriction.Not not) {
      return new NotThat(part(not.part()));
    }
    if (restriction instanceof Restriction.Comment comment) {
      return comment.part() == null ? Condition.ALWAYS : part(comment.part());
    }
    if (restriction instanceof Restriction.Annotation note) {
      return note.part() == null ? Condition.ALWAYS : part(note.part());
    }
    if (restriction instanceof Restriction.Sub sub) {
      return sub(sub);
    }
    if (restriction instanceof Restriction.Count) {
      throw tooComplex("RES_COUNT is possible at the top alone");
    }
    return leaf(restriction);
  }

  private Condition[] parts(List<Restriction> restrictions) {
    List<Condition> parts = new ArrayList<>();
    for (Restriction each : restrictions) {
      parts.add(part(each));
    }
    return parts.toArray(Condition[]::new);
  }

  private Condition sub(Restriction.Sub sub) {
    int tag = required(sub.subObject(), "the tag of RES_SUBRESTRICTION").value();
    boolean known =
        tag == (Ids.RECIPIENTS << 16 | Types.OBJECT)
            || tag == (Ids.ATTACHMENTS << 16 | Types.OBJECT);
    if (!subObjects || !known) {
      throw tooComplex("RES_SUBRESTRICTION on " + sub.subObject().describe() + " here");
    }
    return new SomeSubObject(tag >>> 16, new ConditionCompiler(settings, false).part(sub.part()));
  }

  private Condition leaf(@Nullable Restriction restriction) {
    if (restriction instanceof Restriction.Property property) {
      return property(property);
    }
    if (restriction instanceof Restriction.Content content) {
      return content(content);
    }
    if (restriction instanceof Restriction.CompareProps compare) {
      return compareProps(compare);
    }
    if (restriction instanceof Restriction.Bits bits) {
      return bits(bits);
    }
    if (restriction instanceof Restriction.Size size) {
      PropTag tag = comparedOr(size.tag(), Types.UNSPECIFIED);
      return new SizeIs(tag, relop(size.relop()), size.size() & 0xFFFFFFFFL, settings);
    }
    if (restriction instanceof Restriction.Exist exist) {
      PropTag tag = required(exist.tag(), "the tag of RES_EXIST");
      if (tag.type() == Types.OBJECT) {
        throw tooComplex("RES_EXIST on a PT_OBJECT property");
      }
      return new Exists(tag.id());
    }
    throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "a part of the restriction is null");
  }

  private Condition property(Restriction.Property property) {
    Operand operand = operand(property.tag(), property.value());
    if (AnrMatch.isAnr(property) && operand.constant instanceof String text) {
      return AnrMatch.of(text);
    }
    return new Compares(operand.column, relop(property.relop()), operand.constant, settings);
  }

  private Condition content(Restriction.Content content) {
    Operand operand = operand(content.tag(), content.value());
    int level = content.fuzzyLevel() & 0xFFFF;
    if (level > 2) {
      throw tooComplex("fuzzy level 0x" + Integer.toHexString(content.fuzzyLevel()));
    }
    if (operand.constant instanceof String text) {
      boolean messageClass = content.tag().id() == Ids.MESSAGE_CLASS;
      return new Contains(operand.column, TextMatch.of(text, content.fuzzyLevel(), messageClass));
    }
    if (operand.constant instanceof Binary bytes) {
      return new Contains(operand.column, ByteMatch.of(bytes, level));
    }
    throw tooComplex("RES_CONTENT on " + content.tag().describe());
  }

  private Condition compareProps(Restriction.CompareProps compare) {
    PropTag first = comparedOr(compare.tag1(), Types.BOOLEAN);
    PropTag second = comparedOr(compare.tag2(), Types.BOOLEAN);
    if (first.type() != second.type()) {
      throw tooComplex("RES_COMPAREPROPS of two types");
    }
    return new ComparesProps(
        new Column(first), new Column(second), relop(compare.relop()), settings);
  }

  private static Condition bits(Restriction.Bits bits) {
    PropTag tag = required(bits.tag(), "the tag of RES_BITMASK");
    boolean known = bits.relBmr() == BitMask.EQZ.value() || bits.relBmr() == BitMask.NEZ.value();
    if (tag.type() != Types.LONG || !known) {
      throw tooComplex("RES_BITMASK " + bits.relBmr() + " on " + tag.describe());
    }
    return new HasBits(tag.id(), bits.mask(), bits.relBmr() == BitMask.NEZ.value());
  }

  /** Column and constant of a comparison: of one type, apart from several values (D-74). */
  private Operand operand(@Nullable PropTag tag, @Nullable PropValue value) {
    PropTag column = comparedOr(tag, Types.BOOLEAN);
    PropValue constant = required(value, "the value of the restriction");
    if (constant.tag().type() != Types.single(column.type())) {
      throw tooComplex(
          column.describe() + " and a value of " + constant.tag().describe() + " differ in type");
    }
    Object internal =
        Types.isString(constant.tag().type())
            ? text(constant)
            : InternalForm.value(constant, settings.codePage(), CodePage.UTF_8);
    return new Operand(new Column(column), required(internal, "the value of the restriction"));
  }

  private String text(PropValue constant) {
    return constant.value() instanceof String8 narrow
        ? settings.codePage().decode(narrow)
        : String.valueOf(constant.value());
  }

  /** A tag whose values can be compared, or that has one other type. */
  private static PropTag comparedOr(@Nullable PropTag tag, int other) {
    PropTag given = required(tag, "the tag of a restriction");
    if (!Types.canBeCompared(given.type()) && given.type() != other) {
      throw tooComplex("values of " + given.describe() + " do not compare");
    }
    return given;
  }

  private static int relop(int relop) {
    if (relop < Relop.LT.value() || relop > Relop.NE.value()) {
      throw tooComplex("relational operator " + relop);
    }
    return relop;
  }

  private static <T> T required(@Nullable T part, String what) {
    if (part == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, what + " is null");
    }
    return part;
  }

  private static MapiException tooComplex(String what) {
    return Failure.of(Hresult.MAPI_E_TOO_COMPLEX, what + " is not supported");
  }

  private record Operand(Column column, Object constant) {}
}
