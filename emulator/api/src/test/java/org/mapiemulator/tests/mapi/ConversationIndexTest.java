package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.mapi.Failures.assertInvalid;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ConversationIndex;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.testkit.Verifies;

class ConversationIndexTest {

  private static final Instant BEGIN = Instant.parse("2024-02-29T12:00:00Z");

  @Test
  @Verifies({"UTL-25", "CLS-09"})
  void a_first_message_has_one_byte_1_five_of_the_time_and_a_guid() {
    Binary index = create(null, BEGIN, 1);
    byte[] uid = new byte[16];
    new Random(1).nextBytes(uid);

    assertThat(index.size()).isEqualTo(22);
    assertThat(index.toString())
        .startsWith(String.format("%016X", FileTime.of(BEGIN)).substring(0, 12))
        .startsWith("01")
        .endsWith(Binary.of(uid).toString());
    assertThat(create(Binary.EMPTY, BEGIN, 1)).isEqualTo(index);
  }

  @Test
  @Verifies({"UTL-25", "CLS-09"})
  void an_answer_has_five_bytes_more_than_what_it_answers() {
    Binary first = create(null, BEGIN, 1);
    Binary answer = create(first, BEGIN.plusSeconds(60), 2);
    Binary answerToAnswer = create(answer, BEGIN.plusSeconds(120), 3);

    assertThat(answer.size()).isEqualTo(27);
    assertThat(answer.toString()).startsWith(first.toString());
    assertThat(answerToAnswer.size()).isEqualTo(32);
    assertThat(answerToAnswer.toString()).startsWith(answer.toString());
  }

  @Test
  @Verifies("CLS-09")
  void an_answer_tells_how_much_later_it_is() {
    Binary first = create(null, BEGIN, 1);

    assertThat(later(first, Duration.ofMinutes(1))).isBetween(58.9, 60.1);
    assertThat(later(first, Duration.ofDays(600))).isBetween(51_839_999d, 51_840_001d);
    assertThat(later(first, Duration.ofDays(6000))).isBetween(518_399_999d, 518_400_001d);
    assertThat(later(first, Duration.ofMinutes(-1))).isZero();
  }

  @Test
  void later_answers_sort_behind_earlier_ones() {
    Binary first = create(null, BEGIN, 1);

    assertThat(create(first, BEGIN.plusSeconds(1), 1))
        .isGreaterThan(first)
        .isLessThan(create(first, BEGIN.plusSeconds(2), 1))
        .isLessThan(create(first, BEGIN.plus(Duration.ofDays(6000)), 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 21})
  void a_parent_that_is_too_short_is_an_invalid_parameter(int size) {
    assertInvalid(() -> create(Binary.of(new byte[size]), BEGIN, 1), "ScCreateConversationIndex");
  }

  /** Seconds between the first message and an answer, as the answer's index has them. */
  private static double later(Binary first, Duration later) {
    byte[] index = create(first, BEGIN.plus(later), 1).toByteArray();
    long bits = Long.parseLong(Binary.of(index).toString().substring(44, 52), 16);
    int shift = bits >>> 31 == 0 ? 18 : 23;
    return ((bits & 0x7FFFFFFFL) << shift) / 1e7;
  }

  private static Binary create(@Nullable Binary parent, Instant now, long seed) {
    return ConversationIndex.scCreateConversationIndex(parent, now, new Random(seed));
  }
}
