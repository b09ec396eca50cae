package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.property.Conditions.compile;
import static org.mapiemulator.tests.property.Conditions.content;
import static org.mapiemulator.tests.property.Conditions.property;
import static org.mapiemulator.tests.property.Conditions.row;
import static org.mapiemulator.tests.property.Conditions.test;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.BitMask;
import org.mapiemulator.mapi.FuzzyLevel;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.settings.AbsentInRestriction;
import org.mapiemulator.settings.AnsiCodePage;
import org.mapiemulator.settings.StringCollation;
import org.mapiemulator.testkit.Verifies;

/** Which rows meet a restriction. */
class ConditionTest {

  private static final int IGNORECASE = FuzzyLevel.IGNORECASE.value();
  private static final int NONSPACE = FuzzyLevel.IGNORENONSPACE.value();
  private static final int LOOSE = FuzzyLevel.LOOSE.value();
  private static final int SUBSTRING = FuzzyLevel.SUBSTRING.value();
  private static final int PREFIX = FuzzyLevel.PREFIX.value();

  private static final Restriction TRUE = Restriction.and();
  private static final Restriction FALSE = Restriction.or();

  private final Props row =
      row(
          PropValue.of(Tags.SUBJECT, "Grüße aus Köln"),
          PropValue.of(Tags.IMPORTANCE, 1),
          PropValue.of(Tags.PRIORITY, 2),
          PropValue.of(Tags.MESSAGE_CLASS, "IPM.Note"),
          PropValue.of(Tags.FLAG, true),
          PropValue.of(Tags.SEARCH_KEY, Binary.of(new byte[] {1, 2, 3, 4})),
          PropValue.of(Tags.KEYWORDS, List.of("Red", "Green")),
          PropValue.of(Tags.NUMBERS, List.of(5, 7)));

  private boolean meets(Restriction restriction) {
    return test(restriction, row);
  }

  @Test
  @Verifies({"RES-02", "D-72"})
  void parts_combine_logically_and_none_is_true_for_and_but_false_for_or() {
    assertThat(meets(Restriction.and())).isTrue();
    assertThat(meets(Restriction.or())).isFalse();
    assertThat(meets(Restriction.and(TRUE, TRUE))).isTrue();
    assertThat(meets(Restriction.and(TRUE, FALSE))).isFalse();
    assertThat(meets(Restriction.or(FALSE, TRUE))).isTrue();
    assertThat(meets(Restriction.or(FALSE, FALSE))).isFalse();
    assertThat(meets(Restriction.not(FALSE))).isTrue();
    assertThat(meets(Restriction.not(TRUE))).isFalse();
  }

  @Test
  @Verifies("RES-03")
  void the_property_stands_on_the_left_of_the_operator() {
    assertThat(relops(Tags.IMPORTANCE, 0)).isEqualTo("GT GE NE");
    assertThat(relops(Tags.IMPORTANCE, 1)).isEqualTo("LE GE EQ");
    assertThat(relops(Tags.IMPORTANCE, 2)).isEqualTo("LT LE NE");
    assertThat(relops(Tags.SUBJECT, "H")).isEqualTo("LT LE NE");
    assertThat(relops(Tags.FLAG, false)).isEqualTo("GT GE NE");
    assertThat(relops(Tags.SEARCH_KEY, Binary.of(new byte[] {1, 2}))).isEqualTo("GT GE NE");
  }

  /** The operators that hold between a property and a constant. */
  private String relops(PropTag tag, Object constant) {
    StringBuilder holding = new StringBuilder();
    for (Relop relop : Relop.values()) {
      if (relop != Relop.RE && meets(Restriction.property(tag, relop, constant))) {
        holding.append(' ').append(relop.name());
      }
    }
    return holding.toString().trim();
  }

  @Test
  void strings_compare_as_they_sort() {
    Restriction fromG = property(Tags.SUBJECT, Relop.GE, Tags.SUBJECT, "g");

    assertThat(test(fromG, row)).isTrue();
    assertThat(test(fromG, row, StringCollation.CODE_UNITS)).isFalse();
  }

  @Test
  @Verifies({"RES-05", "RES-24", "D-73"})
  void what_is_not_there_fails_or_is_less_than_everything() {
    for (Relop relop : Relop.values()) {
      if (relop != Relop.RE) {
        Restriction restriction = Restriction.property(Tags.BODY, relop, "x");
        Restriction size = new Restriction.Size(relop.value(), Tags.BODY, 0);
        boolean less = relop == Relop.LT || relop == Relop.LE || relop == Relop.NE;
        for (Restriction each : List.of(restriction, size)) {
          assertThat(meets(each)).as("%s", each).isFalse();
          assertThat(meets(Restriction.not(each))).as("not %s", each).isTrue();
          assertThat(test(each, row, AbsentInRestriction.LOWEST)).as("%s", each).isEqualTo(less);
        }
      }
    }
    assertThat(meets(Restriction.contains(Tags.BODY, ""))).isFalse();
    assertThat(meets(Restriction.noBitSet(Tags.typed(Tags.BODY, 3), 1))).isFalse();
  }

  @Test
  void a_value_of_another_type_counts_as_missing() {
    Restriction asNumber = Restriction.property(Tags.typed(Tags.SUBJECT, 3), Relop.NE, 0);

    assertThat(meets(asNumber)).isFalse();
    assertThat(meets(Restriction.not(asNumber))).isTrue();
  }

  @Test
  @Verifies({"RES-06", "D-74"})
  void one_of_several_values_is_enough() {
    PropTag single = Tags.typed(Tags.NUMBERS, 3);
    PropTag instance = Tags.NUMBERS.multiValueInstance();

    assertThat(meets(property(Tags.NUMBERS, Relop.EQ, single, 7))).isTrue();
    assertThat(meets(property(Tags.NUMBERS, Relop.EQ, single, 6))).isFalse();
    assertThat(meets(property(Tags.NUMBERS, Relop.NE, single, 7))).isTrue();
    assertThat(meets(property(instance, Relop.LT, single, 6))).isTrue();
    assertThat(meets(content(SUBSTRING, Tags.KEYWORDS, Tags.typed(Tags.KEYWORDS, 0x1F), "ree")))
        .isTrue();
    assertThat(meets(content(0, Tags.KEYWORDS, Tags.typed(Tags.KEYWORDS, 0x1F), "ree"))).isFalse();
  }

  @Test
  @Verifies({"RES-07", "RES-15"})
  void two_properties_compare_lists_as_wholes() {
    Props lists =
        row(
            PropValue.of(Tags.NUMBERS, List.of(1, 9)),
            PropValue.of(new PropTag(0x68031003), List.of(1, 9, 2)));

    assertThat(comparing(Relop.LT, Tags.NUMBERS, new PropTag(0x68031003), lists)).isTrue();
    assertThat(comparing(Relop.EQ, Tags.NUMBERS, new PropTag(0x68031003), lists)).isFalse();
    assertThat(comparing(Relop.EQ, Tags.NUMBERS, Tags.NUMBERS, lists)).isTrue();
    assertThat(comparing(Relop.LT, Tags.IMPORTANCE, Tags.PRIORITY, row)).isTrue();
    assertThat(comparing(Relop.GE, Tags.IMPORTANCE, Tags.PRIORITY, row)).isFalse();
  }

  @Test
  void properties_that_are_not_there_do_not_compare_unless_they_are_lowest() {
    PropTag missing = Tags.typed(Tags.BODY, 3);
    Restriction less = new Restriction.CompareProps(0, missing, Tags.IMPORTANCE);
    Restriction equal = new Restriction.CompareProps(4, missing, missing);

    assertThat(meets(less)).isFalse();
    assertThat(meets(equal)).isFalse();
    assertThat(test(less, row, AbsentInRestriction.LOWEST)).isTrue();
    assertThat(test(equal, row, AbsentInRestriction.LOWEST)).isTrue();
  }

  private static boolean comparing(Relop relop, PropTag first, PropTag second, Props row) {
    return test(new Restriction.CompareProps(relop.value(), first, second), row);
  }

  @Test
  @Verifies({"RES-09", "D-75"})
  void content_is_the_whole_a_part_or_the_beginning() {
    assertThat(meets(content(0, Tags.SUBJECT, Tags.SUBJECT, "Grüße aus Köln"))).isTrue();
    assertThat(meets(content(0, Tags.SUBJECT, Tags.SUBJECT, "Grüße"))).isFalse();
    assertThat(meets(content(PREFIX, Tags.SUBJECT, Tags.SUBJECT, "Grüße"))).isTrue();
    assertThat(meets(content(PREFIX, Tags.SUBJECT, Tags.SUBJECT, "aus"))).isFalse();
    assertThat(meets(content(SUBSTRING, Tags.SUBJECT, Tags.SUBJECT, "aus"))).isTrue();
    assertThat(meets(content(SUBSTRING, Tags.SUBJECT, Tags.SUBJECT, "Aus"))).isFalse();
    assertThat(meets(content(SUBSTRING, Tags.SUBJECT, Tags.SUBJECT, ""))).isTrue();
    assertThat(meets(content(PREFIX, Tags.SUBJECT, Tags.SUBJECT, "Grüße aus Köln am Rhein")))
        .isFalse();
  }

  @Test
  @Verifies("RES-10")
  void case_and_accents_can_be_ignored() {
    assertThat(meets(content(IGNORECASE, Tags.SUBJECT, Tags.SUBJECT, "GRÜßE AUS KÖLN"))).isTrue();
    assertThat(meets(content(SUBSTRING | IGNORECASE, Tags.SUBJECT, Tags.SUBJECT, "AUS k")))
        .isTrue();
    assertThat(meets(content(SUBSTRING | IGNORECASE, Tags.SUBJECT, Tags.SUBJECT, "KÖL"))).isTrue();
    assertThat(meets(content(SUBSTRING | IGNORECASE, Tags.SUBJECT, Tags.SUBJECT, "KOL"))).isFalse();
    assertThat(meets(content(PREFIX | IGNORECASE, Tags.SUBJECT, Tags.SUBJECT, "gRÜ"))).isTrue();
    assertThat(meets(content(SUBSTRING | NONSPACE, Tags.SUBJECT, Tags.SUBJECT, "Kol"))).isTrue();
    assertThat(meets(content(SUBSTRING | NONSPACE, Tags.SUBJECT, Tags.SUBJECT, "kol"))).isFalse();
    assertThat(meets(content(SUBSTRING | LOOSE, Tags.SUBJECT, Tags.SUBJECT, "kol"))).isTrue();
    assertThat(meets(content(0x780000 | SUBSTRING, Tags.SUBJECT, Tags.SUBJECT, "aus"))).isTrue();
  }

  @Test
  void letters_beyond_ascii_that_fold_to_ascii_are_found() {
    Props kelvin = row(PropValue.of(Tags.SUBJECT, "300 \u212A, \u017Fee"));

    assertThat(test(Restriction.contains(Tags.SUBJECT, "k"), kelvin)).isTrue();
    assertThat(test(Restriction.contains(Tags.SUBJECT, "SEE"), kelvin)).isTrue();
    assertThat(test(Restriction.contains(Tags.SUBJECT, "\u212A"), kelvin)).isTrue();
    assertThat(
            test(
                Restriction.contains(Tags.SUBJECT, "\u212AELVIN"),
                row(PropValue.of(Tags.SUBJECT, "in kelvin"))))
        .isTrue();
  }

  @Test
  @Verifies({"RES-11", "D-76"})
  void only_the_types_matter_in_the_tag_of_the_constant() {
    assertThat(meets(content(SUBSTRING, Tags.SUBJECT, Tags.BODY, "aus"))).isTrue();
    assertThat(meets(content(SUBSTRING, Tags.SUBJECT_A, Tags.BODY_A, "Köln"))).isTrue();
    assertThat(meets(content(SUBSTRING, Tags.SEARCH_KEY, Tags.HTML, Binary.of(new byte[] {2, 3}))))
        .isTrue();
    assertThat(meets(content(PREFIX | IGNORECASE, Tags.SEARCH_KEY, Tags.HTML, Binary.EMPTY)))
        .isTrue();
    assertThat(meets(content(PREFIX, Tags.SEARCH_KEY, Tags.HTML, Binary.of(new byte[] {2}))))
        .isFalse();
    assertThat(meets(content(0, Tags.SEARCH_KEY, Tags.HTML, Binary.of(new byte[] {1, 2, 3}))))
        .isFalse();
  }

  @Test
  @Verifies("RES-12")
  void bits_are_all_clear_or_not() {
    assertThat(meets(new Restriction.Bits(BitMask.EQZ.value(), Tags.IMPORTANCE, 2))).isTrue();
    assertThat(meets(new Restriction.Bits(BitMask.EQZ.value(), Tags.IMPORTANCE, 3))).isFalse();
    assertThat(meets(new Restriction.Bits(BitMask.NEZ.value(), Tags.IMPORTANCE, 3))).isTrue();
    assertThat(meets(new Restriction.Bits(BitMask.NEZ.value(), Tags.IMPORTANCE, 2))).isFalse();
  }

  @Test
  @Verifies({"RES-13", "D-77"})
  void a_value_exists_whatever_the_type() {
    assertThat(meets(Restriction.exist(Tags.SUBJECT))).isTrue();
    assertThat(meets(Restriction.exist(Tags.typed(Tags.SUBJECT, 3)))).isTrue();
    assertThat(meets(Restriction.exist(Tags.BODY))).isFalse();
  }

  @Test
  @Verifies({"RES-14", "D-78"})
  void sizes_count_terminators_and_all_values() {
    assertThat(size(Tags.SUBJECT)).isEqualTo(2 * 14 + 2);
    assertThat(size(Tags.SUBJECT_A)).isEqualTo(14 + 1);
    assertThat(size(Tags.IMPORTANCE)).isEqualTo(4);
    assertThat(size(Tags.FLAG)).isEqualTo(2);
    assertThat(size(Tags.SEARCH_KEY)).isEqualTo(4);
    assertThat(size(Tags.NUMBERS)).isEqualTo(8);
    assertThat(size(Tags.KEYWORDS)).isEqualTo(8 + 12);
    assertThat(size(Tags.KEYWORDS_A)).isEqualTo(4 + 6);
    assertThat(size(Tags.unspecified(Tags.SEARCH_KEY))).isEqualTo(4);
    assertThat(meets(new Restriction.Size(Relop.LT.value(), Tags.SUBJECT, -1))).isTrue();
  }

  private int size(PropTag tag) {
    int size = 0;
    while (!meets(new Restriction.Size(Relop.EQ.value(), tag, size))) {
      assertThat(size).isLessThan(100);
      size++;
    }
    return size;
  }

  @Test
  @Verifies("RES-16")
  void one_recipient_or_attachment_is_enough() {
    Conditions.Whole message =
        new Conditions.Whole(
            row,
            List.of(row(PropValue.of(Tags.IMPORTANCE, 1)), row(PropValue.of(Tags.IMPORTANCE, 2))),
            List.of());
    Restriction two = Restriction.equal(Tags.IMPORTANCE, 2);
    Restriction three = Restriction.equal(Tags.IMPORTANCE, 3);

    assertThat(whole(new Restriction.Sub(Tags.RECIPIENTS, two), message)).isTrue();
    assertThat(whole(new Restriction.Sub(Tags.RECIPIENTS, three), message)).isFalse();
    assertThat(whole(new Restriction.Sub(Tags.ATTACHMENTS, two), message)).isFalse();
    assertThat(whole(new Restriction.Sub(Tags.ATTACHMENTS, TRUE), message)).isFalse();
  }

  private static boolean whole(Restriction restriction, Conditions.Whole message) {
    return compile(restriction).test(new Conditions.WholeReader(), message);
  }

  @Test
  @Verifies({"RES-17", "RES-19", "D-79"})
  void comments_and_annotations_do_not_influence_the_rows() {
    List<PropValue> values = List.of(PropValue.of(Tags.SUBJECT, "for the caller"));

    assertThat(meets(new Restriction.Comment(values, FALSE))).isFalse();
    assertThat(meets(new Restriction.Comment(values, TRUE))).isTrue();
    assertThat(meets(new Restriction.Comment(values, null))).isTrue();
    assertThat(meets(new Restriction.Annotation(values, FALSE))).isFalse();
    assertThat(meets(new Restriction.Annotation(values, TRUE))).isTrue();
  }

  @Test
  @Verifies("RES-18")
  void a_count_says_how_many_rows_count() {
    Condition some = compile(new Restriction.Count(3, TRUE));

    assertThat(some.limit()).isEqualTo(3);
    assertThat(some.test(Props.READER, row)).isTrue();
    assertThat(compile(new Restriction.Count(-1, TRUE)).limit()).isEqualTo(Integer.MAX_VALUE);
    assertThat(compile(TRUE).limit()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  @Verifies({"CLS-02", "D-59"})
  void message_classes_compare_without_case() {
    assertThat(meets(Restriction.equal(Tags.MESSAGE_CLASS, "ipm.note"))).isTrue();
    assertThat(meets(Restriction.property(Tags.MESSAGE_CLASS, Relop.NE, "ipm.note"))).isFalse();
    assertThat(meets(content(PREFIX, Tags.MESSAGE_CLASS, Tags.MESSAGE_CLASS, "ipm."))).isTrue();
    assertThat(meets(Restriction.equal(Tags.SUBJECT, "grüße aus köln"))).isFalse();
  }

  @Test
  void html_compares_as_text_in_its_code_page() {
    Props html =
        row(
            PropValue.of(Tags.HTML, Binary.of(new byte[] {'K', (byte) 0xF6, 'l', 'n'})),
            PropValue.of(Tags.INTERNET_CPID, 1252));

    assertThat(test(Restriction.contains(Tags.BODY_HTML, "KÖLN"), html)).isTrue();
    assertThat(test(Restriction.contains(Tags.BODY_HTML_A, "köln"), html)).isTrue();
    assertThat(test(Restriction.exist(Tags.BODY_HTML), html)).isTrue();
  }

  @Test
  void eight_bit_constants_are_in_their_own_code_page() {
    Props russian = row(PropValue.of(Tags.SUBJECT, "Привет"));
    AnsiCodePage cyrillic = new AnsiCodePage(Charset.forName("windows-1251"));
    Restriction size = new Restriction.Size(Relop.EQ.value(), Tags.SUBJECT_A, 7);
    Restriction equal =
        new Restriction.Property(
            Relop.EQ.value(),
            Tags.SUBJECT_A,
            new PropValue(Tags.SUBJECT_A, String8.of("Привет", 1251)));

    assertThat(test(equal, russian)).isTrue();
    assertThat(test(size, russian, cyrillic)).isTrue();
  }
}
