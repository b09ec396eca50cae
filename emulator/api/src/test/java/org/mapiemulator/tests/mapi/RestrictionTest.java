package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.BitMask;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.Validators;
import org.mapiemulator.testkit.Verifies;

class RestrictionTest {

  private static final int DEEP = 10_000;

  private static final PropTag UNKNOWN = new PropTag(0x67000666);
  private static final Restriction LEAF = Restriction.exist(PropTags.PR_ENTRYID);
  private static final PropValue TEXT = PropValue.of(PropTags.PR_SUBJECT, "a");

  // Text

  @Test
  void it_prints_in_the_words_of_the_headers() {
    assertThat(Restriction.equal(PropTags.PR_IMPORTANCE, 2))
        .hasToString("RES_PROPERTY(PR_IMPORTANCE RELOP_EQ 2)");
    assertThat(Restriction.contains(PropTags.PR_SUBJECT, "Hello"))
        .hasToString("RES_CONTENT(PR_SUBJECT, FL_SUBSTRING | FL_IGNORECASE, \"Hello\")");
    assertThat(Restriction.anyBitSet(PropTags.PR_MESSAGE_FLAGS, 0x1F))
        .hasToString("RES_BITMASK(PR_MESSAGE_FLAGS, BMR_NEZ, 0x1F)");
    assertThat(new Restriction.Size(Relop.GT.value(), PropTags.PR_BODY, -1))
        .hasToString("RES_SIZE(PR_BODY RELOP_GT 4294967295)");
    assertThat(
            new Restriction.CompareProps(
                Relop.NE.value(), PropTags.PR_SUBJECT, PropTags.PR_CONVERSATION_TOPIC))
        .hasToString("RES_COMPAREPROPS(PR_SUBJECT RELOP_NE PR_CONVERSATION_TOPIC)");
    assertThat(Restriction.and(LEAF, Restriction.or(Restriction.not(LEAF), Restriction.or())))
        .hasToString(
            "RES_AND(RES_EXIST(PR_ENTRYID), RES_OR(RES_NOT(RES_EXIST(PR_ENTRYID)), RES_OR()))");
    assertThat(new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, LEAF))
        .hasToString("RES_SUBRESTRICTION(PR_MESSAGE_RECIPIENTS, RES_EXIST(PR_ENTRYID))");
    assertThat(new Restriction.Count(3, LEAF)).hasToString("RES_COUNT(3, RES_EXIST(PR_ENTRYID))");
    assertThat(new Restriction.Comment(List.of(TEXT), null))
        .hasToString("RES_COMMENT(PR_SUBJECT (0x0037001F) = \"a\", null)");
    assertThat(new Restriction.Annotation(List.of(), LEAF))
        .hasToString("RES_ANNOTATION(0 values, RES_EXIST(PR_ENTRYID))");
  }

  @Test
  void it_prints_what_a_faulty_caller_makes() {
    assertThat(new Restriction.Property(77, UNKNOWN, null))
        .hasToString("RES_PROPERTY(0x67000666 0x4D null)");
    assertThat(new Restriction.Content(0x00080003, UNKNOWN, null))
        .hasToString("RES_CONTENT(0x67000666, 0x3 | 0x80000, null)");
    assertThat(new Restriction.Not(null)).hasToString("RES_NOT(null)");
    assertThat(new Restriction.And(Collections.singletonList(null))).hasToString("RES_AND(null)");
  }

  @Test
  void long_text_is_cut_off() {
    Restriction[] many = new Restriction[DEEP];
    Arrays.fill(many, Restriction.equal(PropTags.PR_SUBJECT, "x".repeat(DEEP)));

    assertThat(Restriction.and(many).toString()).startsWith("RES_AND(RES_PROPERTY(").hasSize(401);
  }

  // Depth

  @Test
  void a_deep_restriction_has_a_text_a_hash_and_is_equal_to_its_like() {
    Restriction deep = deep(LEAF);

    assertThat(deep.toString()).startsWith("RES_NOT(RES_AND(RES_OR(").hasSize(401);
    assertThat(deep.equals(deep(LEAF))).isTrue();
    assertThat(deep.hashCode()).isEqualTo(deep(LEAF).hashCode());
    assertThat(deep.equals(deep(Restriction.exist(PropTags.PR_SUBJECT)))).isFalse();
    SearchCriteria criteria = new SearchCriteria(deep, List.of(), 0);
    assertThat(criteria.toString()).hasSizeLessThan(500);
    assertThat(criteria.equals(new SearchCriteria(deep(LEAF), List.of(), 0))).isTrue();
  }

  @Test
  void a_deep_restriction_is_validated() {
    assertThat(Validators.fBadRestriction(deep(LEAF))).isFalse();
    assertThat(Validators.fBadRestriction(deep(new Restriction.Not(null)))).isTrue();
  }

  @Test
  void a_part_in_many_places_is_looked_at_once() {
    Restriction one = LEAF;
    Restriction other = Restriction.exist(PropTags.PR_ENTRYID);
    for (int i = 0; i < 200; i++) {
      one = Restriction.and(one, one);
      other = Restriction.and(other, other);
    }

    assertThat(Validators.fBadRestriction(one)).isFalse();
    assertThat(one.equals(other)).isTrue();
    assertThat(one.hashCode()).isEqualTo(other.hashCode());
    assertThat(one.toString()).hasSize(401);
  }

  /** Every kind that has parts, in turn. */
  private static Restriction deep(Restriction leaf) {
    Restriction deep = leaf;
    for (int i = DEEP; i > 0; i--) {
      deep =
          switch (i % 7) {
            case 1 -> Restriction.not(deep);
            case 2 -> Restriction.and(deep);
            case 3 -> Restriction.or(deep, LEAF);
            case 4 -> new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, deep);
            case 5 -> new Restriction.Comment(List.of(TEXT), deep);
            case 6 -> new Restriction.Count(i, deep);
            default -> new Restriction.Annotation(List.of(), deep);
          };
    }
    return deep;
  }

  // Equality

  @Test
  void restrictions_are_equal_if_all_parts_are() {
    List<Restriction> kinds = kinds();
    for (int i = 0; i < kinds.size(); i++) {
      for (int j = 0; j < kinds.size(); j++) {
        assertThat(kinds.get(i).equals(kinds().get(j)))
            .as("%s and %s", kinds.get(i), kinds.get(j))
            .isEqualTo(i == j);
      }
      assertThat(kinds.get(i)).hasSameHashCodeAs(kinds().get(i)).isNotEqualTo("text");
    }
  }

  private static List<Restriction> kinds() {
    PropTag recipients = PropTags.PR_MESSAGE_RECIPIENTS;
    return List.of(
        Restriction.and(),
        Restriction.or(),
        Restriction.and(LEAF),
        Restriction.or(LEAF),
        Restriction.and(LEAF, LEAF),
        Restriction.and(LEAF, Restriction.exist(PropTags.PR_SUBJECT)),
        Restriction.not(LEAF),
        new Restriction.Not(null),
        Restriction.exist(PropTags.PR_ENTRYID),
        Restriction.exist(PropTags.PR_SUBJECT),
        Restriction.equal(PropTags.PR_SUBJECT, "a"),
        Restriction.equal(PropTags.PR_SUBJECT, "b"),
        new Restriction.Sub(recipients, LEAF),
        new Restriction.Sub(PropTags.PR_MESSAGE_ATTACHMENTS, LEAF),
        new Restriction.Count(1, LEAF),
        new Restriction.Count(2, LEAF),
        new Restriction.Comment(List.of(), LEAF),
        new Restriction.Comment(List.of(), null),
        new Restriction.Comment(List.of(TEXT), LEAF),
        new Restriction.Annotation(List.of(), LEAF),
        new Restriction.Annotation(List.of(TEXT), LEAF));
  }

  @Test
  void lists_are_copied() {
    List<Restriction> parts = new ArrayList<>(List.of(LEAF));
    Restriction.And and = new Restriction.And(new ArrayList<>(parts));
    List<PropValue> values = new ArrayList<>(List.of(TEXT));
    Restriction.Comment comment = new Restriction.Comment(values, null);
    parts.clear();
    values.clear();

    assertThat(and.parts()).containsExactly(LEAF);
    assertThat(comment.values()).containsExactly(TEXT);
  }

  // Usual ones

  @Test
  void a_property_with_several_values_is_compared_with_one() {
    PropTag several = PropTag.of(PropType.MV_UNICODE, 0x6700);

    assertThat(Restriction.equal(several, "a"))
        .isEqualTo(
            new Restriction.Property(
                Relop.EQ.value(), several, PropValue.of(several.withType(PropType.UNICODE), "a")));
    assertThat(Restriction.contains(several.multiValueInstance(), "a"))
        .isInstanceOfSatisfying(
            Restriction.Content.class,
            content ->
                assertThat(content.value())
                    .isEqualTo(PropValue.of(several.withType(PropType.UNICODE), "a")));
  }

  // FBadRestriction

  @Test
  @Verifies("UTL-23")
  void a_restriction_of_any_kind_is_good() {
    assertThat(kinds())
        .filteredOn(Validators::fBadRestriction)
        .containsExactly(new Restriction.Not(null));
    assertThat(Validators.fBadRestriction(Restriction.noBitSet(PropTags.PR_MESSAGE_FLAGS, 1)))
        .isFalse();
  }

  @Test
  @Verifies("UTL-23")
  void a_restriction_with_a_bad_part_is_bad() {
    List<Restriction> bad =
        List.of(
            Restriction.exist(UNKNOWN),
            new Restriction.Property(0, PropTags.PR_SUBJECT, null),
            new Restriction.Property(0, UNKNOWN, TEXT),
            new Restriction.Property(0, PropTags.PR_SUBJECT, new PropValue(UNKNOWN, "a")),
            new Restriction.Property(7, PropTags.PR_SUBJECT, TEXT),
            new Restriction.Property(-1, PropTags.PR_SUBJECT, TEXT),
            new Restriction.Content(0, PropTags.PR_SUBJECT, null),
            new Restriction.Content(0, UNKNOWN, TEXT),
            new Restriction.CompareProps(7, PropTags.PR_SUBJECT, PropTags.PR_SUBJECT),
            new Restriction.CompareProps(0, UNKNOWN, PropTags.PR_SUBJECT),
            new Restriction.CompareProps(0, PropTags.PR_SUBJECT, UNKNOWN),
            new Restriction.Bits(2, PropTags.PR_IMPORTANCE, 1),
            new Restriction.Bits(BitMask.NEZ.value(), UNKNOWN, 1),
            new Restriction.Size(7, PropTags.PR_SUBJECT, 1),
            new Restriction.Size(0, UNKNOWN, 1),
            new Restriction.Sub(UNKNOWN, LEAF),
            new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, null),
            new Restriction.Count(1, null),
            new Restriction.Comment(List.of(new PropValue(UNKNOWN, "a")), LEAF),
            new Restriction.Annotation(List.of(new PropValue(UNKNOWN, "a")), LEAF),
            new Restriction.And(Arrays.asList(LEAF, null)),
            new Restriction.Or(Arrays.asList(null, LEAF)));

    for (Restriction restriction : bad) {
      assertThat(Validators.fBadRestriction(restriction)).as("%s", restriction).isTrue();
      assertThat(Validators.fBadRestriction(Restriction.and(LEAF, Restriction.not(restriction))))
          .as("within another: %s", restriction)
          .isTrue();
    }
    assertThat(Validators.fBadRestriction(null)).isTrue();
  }
}
