package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.property.Conditions.content;
import static org.mapiemulator.tests.property.Conditions.property;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** Restrictions that are too complex, or that mean nothing. */
class RefusedConditionTest {

  private static final Restriction TRUE = Restriction.and();

  private static Hresult compiling(Restriction restriction) {
    return Outcomes.of(() -> Conditions.compile(restriction));
  }

  private static void isTooComplex(Restriction restriction) {
    assertThat(compiling(restriction))
        .as(restriction.toString())
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  private static void isInvalid(Restriction restriction) {
    assertThat(compiling(restriction)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies({"RES-04", "RES-11", "RES-15"})
  void types_must_agree() {
    isTooComplex(property(Tags.SUBJECT, Relop.EQ, Tags.IMPORTANCE, 1));
    isTooComplex(property(Tags.SUBJECT, Relop.EQ, Tags.SUBJECT_A, "x"));
    isTooComplex(content(0, Tags.SUBJECT, Tags.SUBJECT_A, "x"));
    isTooComplex(content(0, Tags.SUBJECT, Tags.SEARCH_KEY, Binary.EMPTY));
    isTooComplex(content(0, Tags.IMPORTANCE, Tags.IMPORTANCE, 1));
    isTooComplex(new Restriction.CompareProps(0, Tags.SUBJECT, Tags.IMPORTANCE));
    isTooComplex(new Restriction.CompareProps(0, Tags.SUBJECT, Tags.SUBJECT_A));
  }

  @Test
  @Verifies("D-74")
  void several_values_are_no_constant() {
    isTooComplex(property(Tags.NUMBERS, Relop.EQ, Tags.NUMBERS, List.of(1)));
    isTooComplex(content(0, Tags.KEYWORDS, Tags.KEYWORDS, List.of("x")));
    isTooComplex(property(Tags.IMPORTANCE, Relop.EQ, Tags.NUMBERS, List.of(1)));
  }

  @Test
  @Verifies({"RES-20", "D-81"})
  void operators_that_nobody_knows_are_too_complex() {
    isTooComplex(property(Tags.SUBJECT, Relop.RE, Tags.SUBJECT, "x"));
    isTooComplex(new Restriction.Property(7, Tags.SUBJECT, PropValue.of(Tags.SUBJECT, "x")));
    isTooComplex(new Restriction.Property(-1, Tags.SUBJECT, PropValue.of(Tags.SUBJECT, "x")));
    isTooComplex(new Restriction.Size(6, Tags.SUBJECT, 1));
    isTooComplex(new Restriction.CompareProps(6, Tags.SUBJECT, Tags.SUBJECT));
  }

  @Test
  @Verifies("RES-08")
  void exactly_one_way_of_containing_is_chosen() {
    isTooComplex(content(3, Tags.SUBJECT, Tags.SUBJECT, "x"));
    isTooComplex(content(4, Tags.SUBJECT, Tags.SUBJECT, "x"));
    isTooComplex(content(0x10003, Tags.SUBJECT, Tags.SUBJECT, "x"));
  }

  @Test
  @Verifies({"RES-12", "D-77"})
  void bits_and_existence_have_their_types() {
    isTooComplex(new Restriction.Bits(0, Tags.SUBJECT, 1));
    isTooComplex(new Restriction.Bits(0, Tags.typed(Tags.IMPORTANCE, 2), 1));
    isTooComplex(new Restriction.Bits(2, Tags.IMPORTANCE, 1));
    isTooComplex(Restriction.exist(Tags.ATTACHMENTS));
  }

  @Test
  void types_without_values_do_not_compare() {
    for (int type : new int[] {0x00, 0x01, 0x0A, 0x0D, 0x7777}) {
      PropTag tag = new PropTag(0x66000000 | type);
      isTooComplex(
          new Restriction.Property(4, tag, new PropValue(tag, type == 0x0A ? Hresult.S_OK : 0)));
      isTooComplex(new Restriction.CompareProps(4, tag, tag));
      if (type != 0) {
        isTooComplex(new Restriction.Size(4, tag, 1));
      }
    }
  }

  @Test
  @Verifies("RES-16")
  void sub_objects_are_recipients_and_attachments_where_there_are_any() {
    Restriction recipients = new Restriction.Sub(Tags.RECIPIENTS, TRUE);

    isTooComplex(new Restriction.Sub(Tags.DATA_OBJ, TRUE));
    isTooComplex(new Restriction.Sub(Tags.typed(Tags.RECIPIENTS, 3), TRUE));
    isTooComplex(new Restriction.Sub(Tags.RECIPIENTS, recipients));
    assertThat(Outcomes.of(() -> Condition.compile(recipients, Settings.outlook2016(), false)))
        .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  @Test
  @Verifies("D-80")
  void a_count_stands_at_the_top_alone() {
    isTooComplex(Restriction.and(new Restriction.Count(1, TRUE)));
    isTooComplex(new Restriction.Count(1, new Restriction.Count(1, TRUE)));
    isTooComplex(new Restriction.Comment(List.of(), new Restriction.Count(1, TRUE)));
    isTooComplex(new Restriction.Sub(Tags.RECIPIENTS, new Restriction.Count(1, TRUE)));
  }

  @Test
  void a_part_that_is_missing_is_an_invalid_parameter() {
    isInvalid(new Restriction.Not(null));
    isInvalid(new Restriction.And(parts(TRUE, null)));
    isInvalid(new Restriction.Or(parts(null, TRUE)));
    isInvalid(new Restriction.Count(1, null));
    isInvalid(new Restriction.Sub(Tags.RECIPIENTS, null));
    isInvalid(new Restriction.Property(0, Tags.SUBJECT, null));
    isInvalid(new Restriction.Content(0, Tags.SUBJECT, null));
  }

  private static List<Restriction> parts(@Nullable Restriction... parts) {
    return Arrays.asList(parts);
  }

  @Test
  void a_restriction_of_any_depth_is_answered() {
    Restriction deep = TRUE;
    for (int i = 1; i < 256; i++) {
      deep = i % 2 == 0 ? Restriction.and(deep) : Restriction.not(deep);
    }
    assertThat(compiling(deep)).isEqualTo(Hresult.S_OK);

    for (int i = 0; i < 10_000; i++) {
      deep = i % 2 == 0 ? Restriction.or(deep) : Restriction.not(deep);
    }
    assertThat(compiling(deep)).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  @Test
  void a_part_that_is_shared_many_times_is_counted_each_time() {
    Restriction doubled = TRUE;
    for (int i = 0; i < 100; i++) {
      doubled = Restriction.and(doubled, doubled);
    }
    assertThat(compiling(doubled)).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  @Test
  void a_wide_restriction_is_fine() {
    Restriction[] parts = new Restriction[50_000];
    Arrays.fill(parts, TRUE);

    assertThat(compiling(Restriction.or(parts))).isEqualTo(Hresult.S_OK);
  }
}
