package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;

/** Random restrictions on random rows, against an evaluation as simple as it can be. */
class RandomConditionTest {

  private static final int RESTRICTIONS = 2_000;
  private static final int ROWS = 15;
  private static final int DEPTH = 5;

  private static final List<PropTag> TAGS =
      List.of(Tags.SUBJECT, Tags.BODY, Tags.IMPORTANCE, Tags.PRIORITY, Tags.KEYWORDS, Tags.NUMBERS);

  private final Random random = new Random(0x5EED);

  @Test
  void a_compiled_restriction_gives_what_a_simple_evaluation_gives() {
    int met = 0;
    for (int i = 0; i < RESTRICTIONS; i++) {
      Restriction restriction = restriction(DEPTH);
      Condition condition = Conditions.compile(restriction);
      for (int j = 0; j < ROWS; j++) {
        Props row = row();
        boolean expected = NaiveEvaluation.of(restriction, row);
        met += expected ? 1 : 0;

        assertThat(condition.test(Props.READER, row))
            .as("%s on %s", restriction, row)
            .isEqualTo(expected);
      }
    }
    // Rows that all meet or all fail would show nothing.
    assertThat(met).isBetween(RESTRICTIONS * ROWS / 5, RESTRICTIONS * ROWS * 4 / 5);
  }

  private Props row() {
    List<PropValue> values = new ArrayList<>();
    for (PropTag tag : TAGS) {
      if (random.nextInt(4) > 0) {
        values.add(value(tag));
      }
    }
    return Props.of(values);
  }

  private PropValue value(PropTag tag) {
    if (!tag.isMultiValue()) {
      return single(tag);
    }
    List<Object> several = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      several.add(single(tag.withType(tag.type() & ~PropTag.MV_FLAG)).value());
    }
    return PropValue.of(tag, several);
  }

  private PropValue single(PropTag tag) {
    return PropValue.of(tag, tag.type() == 3 ? random.nextInt(5) - 2 : text());
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("aAbBäÄ".charAt(random.nextInt(6)));
    }
    return text.toString();
  }

  private Restriction restriction(int depth) {
    return switch (depth == 0 ? 4 + random.nextInt(6) : random.nextInt(10)) {
      case 0 -> new Restriction.And(parts(depth));
      case 1 -> new Restriction.Or(parts(depth));
      case 2 -> new Restriction.Not(restriction(depth - 1));
      case 3 -> new Restriction.Comment(List.of(), restriction(depth - 1));
      case 4 -> new Restriction.Exist(tag());
      case 5 -> new Restriction.Bits(random.nextInt(2), either(Tags.IMPORTANCE, Tags.PRIORITY), 3);
      case 6 -> new Restriction.Size(random.nextInt(6), tag(), random.nextInt(14));
      case 7 ->
          random.nextBoolean()
              ? new Restriction.CompareProps(random.nextInt(6), Tags.SUBJECT, Tags.BODY)
              : new Restriction.CompareProps(random.nextInt(6), Tags.IMPORTANCE, Tags.PRIORITY);
      case 8 -> property(tag());
      default -> content(either(Tags.SUBJECT, Tags.KEYWORDS));
    };
  }

  private Restriction property(PropTag tag) {
    return new Restriction.Property(random.nextInt(6), tag, constant(tag));
  }

  private Restriction content(PropTag tag) {
    int level = random.nextInt(3) | random.nextInt(2) << 16;
    return new Restriction.Content(level, tag, constant(tag));
  }

  private List<Restriction> parts(int depth) {
    List<Restriction> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      parts.add(restriction(depth - 1));
    }
    return parts;
  }

  private PropTag either(PropTag first, PropTag second) {
    return random.nextBoolean() ? first : second;
  }

  private PropTag tag() {
    return TAGS.get(random.nextInt(TAGS.size()));
  }

  private PropValue constant(PropTag tag) {
    return single(tag.withType(tag.type() & ~PropTag.MV_FLAG));
  }
}
