package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.PropsBuilder;
import org.mapiemulator.internal.property.TagSets;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.testkit.Verifies;

/** Flat immutable properties. */
class PropsTest {

  private static final int STEPS = 4_000;

  private static PropValue subject(String text) {
    return PropValue.of(Tags.SUBJECT, text);
  }

  @Test
  void nothing_is_in_empty_properties() {
    assertThat(Props.EMPTY.size()).isZero();
    assertThat(Props.EMPTY.has(0x37)).isFalse();
    assertThat(Props.EMPTY.type(0x37)).isZero();
    assertThat(Props.EMPTY.value(0x37)).isNull();
    assertThat(Props.EMPTY.get(0x37)).isNull();
    assertThat(Props.EMPTY.without(0x37)).isSameAs(Props.EMPTY);
    assertThat(Props.EMPTY.bytes()).isZero();
  }

  @Test
  void they_behave_as_a_sorted_map_does() {
    Random random = new Random(0x9E3779B9);
    Map<Integer, PropValue> model = new TreeMap<>();
    Props props = Props.EMPTY;
    for (int step = 0; step < STEPS; step++) {
      int id = 1 + random.nextInt(40) * 1600;
      switch (random.nextInt(5)) {
        case 0 -> {
          props = props.without(id);
          model.remove(id);
        }
        case 1 -> {
          List<PropValue> some = new ArrayList<>();
          for (int i = random.nextInt(6); i > 0; i--) {
            PropValue value = value(random, 1 + random.nextInt(40) * 1600);
            some.add(value);
            model.put(value.tag().id(), value);
          }
          props = props.with(some);
        }
        case 2 -> {
          int other = 1 + random.nextInt(40) * 1600;
          props = props.without(id, other);
          model.remove(id);
          model.remove(other);
        }
        default -> {
          PropValue value = value(random, id);
          props = props.with(value);
          model.put(id, value);
        }
      }
      assertThat(props.values()).isEqualTo(new ArrayList<>(model.values()));
      PropValue expected = model.get(id);
      assertThat(props.get(id)).isEqualTo(expected);
      assertThat(props.has(id)).isEqualTo(expected != null);
      assertThat(props.type(id)).isEqualTo(expected == null ? 0 : expected.tag().type());
    }
    assertThat(props)
        .isEqualTo(Props.of(model.values()))
        .hasSameHashCodeAs(Props.of(model.values()));
  }

  private static PropValue value(Random random, int id) {
    return random.nextBoolean()
        ? new PropValue(PropTag.of(PropType.LONG, id), random.nextInt(100))
        : new PropValue(PropTag.of(PropType.UNICODE, id), "text " + random.nextInt(100));
  }

  @Test
  @Verifies("PRP-50")
  void one_identifier_has_one_value_of_whatever_type() {
    Props props = Props.of(List.of(subject("old"), PropValue.of(Tags.typed(Tags.SUBJECT, 3), 7)));

    assertThat(props.values()).containsExactly(PropValue.of(new PropTag(0x00370003), 7));
    assertThat(props.with(subject("new")).values()).containsExactly(subject("new"));
  }

  @Test
  void a_change_leaves_what_was_there_before_as_it_was() {
    Props before = Props.of(List.of(subject("old"), PropValue.of(Tags.IMPORTANCE, 1)));

    Props after = before.with(subject("new")).without(Tags.IMPORTANCE.id());

    assertThat(before.values()).containsExactly(PropValue.of(Tags.IMPORTANCE, 1), subject("old"));
    assertThat(after.values()).containsExactly(subject("new"));
  }

  @Test
  void strings_are_kept_as_unicode_and_html_as_bytes() {
    Props props =
        Props.of(
            List.of(
                PropValue.of(Tags.SUBJECT_A, String8.of("Grüße", 1252)),
                PropValue.of(Tags.KEYWORDS_A, List.of("a", "b")),
                PropValue.of(Tags.BODY_HTML, "ü")));

    assertThat(props.values())
        .containsExactly(
            subject("Grüße"),
            PropValue.of(Tags.HTML, Binary.of(new byte[] {(byte) 0xC3, (byte) 0xBC})),
            PropValue.of(Tags.KEYWORDS, List.of("a", "b")));
  }

  @Test
  void a_string_in_a_code_page_that_nobody_knows_is_read_as_a_western_one() {
    String8 odd = new String8(Binary.of(new byte[] {'H', (byte) 0xE4}), 12345);

    assertThat(Props.of(List.of(PropValue.of(Tags.SUBJECT_A, odd))).value(0x37)).isEqualTo("Hä");
  }

  @Test
  void null_values_are_left_out() {
    assertThat(Props.of(List.of(PropValue.NULL)).isEmpty()).isTrue();
    assertThat(Props.EMPTY.with(PropValue.NULL)).isSameAs(Props.EMPTY);
  }

  @Test
  void the_sizes_of_values_are_summed() {
    Props props =
        new PropsBuilder()
            .add(Tags.SUBJECT.value(), "abc")
            .add(Tags.IMPORTANCE.value(), 1)
            .add(Tags.FLAG.value(), true)
            .add(Tags.SUBMIT_TIME.value(), 1L)
            .add(Tags.SEARCH_KEY.value(), Binary.of(new byte[5]))
            .add(Tags.KEYWORDS.value(), List.of("a", "bc"))
            .build();

    assertThat(props.bytes()).isEqualTo(8 + 4 + 2 + 8 + 5 + 4 + 6);
  }

  @Test
  void properties_with_the_same_tags_share_the_array_of_them() {
    TagSets sets = new TagSets();
    Map<Integer, Integer> arrays = new HashMap<>();
    for (int i = 0; i < 100; i++) {
      Props props =
          Props.of(List.of(subject("no " + i), PropValue.of(Tags.IMPORTANCE, i))).sharing(sets);
      arrays.merge(System.identityHashCode(Shared.tagsOf(props)), 1, Integer::sum);

      assertThat(props.value(0x37)).isEqualTo("no " + i);
    }

    assertThat(arrays.values()).containsExactly(100);
  }
}
