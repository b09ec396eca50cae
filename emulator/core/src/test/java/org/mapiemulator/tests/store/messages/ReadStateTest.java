package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.tests.store.messages.Saves.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.ReadState;
import org.mapiemulator.internal.store.SavedMessage;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.testkit.Verifies;

class ReadStateTest {

  private static final int READ = MessageFlag.READ.value();
  private static final int RN = MessageFlag.RN_PENDING.value();
  private static final int NRN = MessageFlag.NRN_PENDING.value();

  private final Saves saves = Saves.with();

  /** An unread message that owes both reports. */
  private final MessageState due =
      saves.first(
          value(PropTags.PR_MESSAGE_FLAGS, 0),
          value(PropTags.PR_READ_RECEIPT_REQUESTED, true),
          value(PropTags.PR_NON_RECEIPT_NOTIFICATION_REQUESTED, true));

  private final MessageState plain = saves.first(value(PropTags.PR_MESSAGE_FLAGS, 0));

  private static ReadState after(MessageState message, ReadFlag... flags) {
    return ReadState.after(MapiFlag.bits(flags), message);
  }

  @Test
  @Verifies({"RDS-03", "RD-001"})
  void flags_0_mark_an_unread_message_as_read_and_report_it_once() {
    ReadState read = after(due);

    assertThat(read.message().flags()).isEqualTo(READ);
    assertThat(read.reported()).isTrue();
    ReadState again = after(after(read.message(), ReadFlag.CLEAR_READ).message());
    assertThat(again.message().flags()).isEqualTo(READ);
    assertThat(again.reported()).isFalse();
  }

  @Test
  @Verifies("RDS-03")
  void flags_0_do_nothing_to_a_read_message() {
    MessageState read = saves.first(value(PropTags.PR_MESSAGE_FLAGS, READ));

    assertThat(after(read).message()).isSameAs(read);
  }

  @Test
  @Verifies("RDS-03")
  void a_message_whose_sender_wants_no_report_is_read_without_one() {
    assertThat(after(plain).message().flags()).isEqualTo(READ);
    assertThat(after(plain).reported()).isFalse();
  }

  @Test
  @Verifies({"RDS-04", "RD-003"})
  void clear_read_makes_it_unread_and_sends_nothing() {
    MessageState read = after(plain).message();

    assertThat(after(read, ReadFlag.CLEAR_READ).message().flags()).isZero();
    assertThat(after(due, ReadFlag.CLEAR_READ)).isEqualTo(new ReadState(due, false));
  }

  @Test
  @Verifies({"RDS-05", "RD-002"})
  void suppress_reads_without_a_report_and_cancels_it() {
    ReadState read = after(due, ReadFlag.SUPPRESS_RECEIPT);

    assertThat(read.message().flags()).isEqualTo(READ);
    assertThat(read.reported()).isFalse();
    assertThat(after(read.message(), ReadFlag.GENERATE_RECEIPT_ONLY).reported()).isFalse();
  }

  @Test
  @Verifies("RDS-06")
  void generate_only_reports_without_reading() {
    ReadState reported = after(due, ReadFlag.GENERATE_RECEIPT_ONLY);

    assertThat(reported.message().flags()).isEqualTo(NRN);
    assertThat(reported.reported()).isTrue();
    assertThat(after(reported.message(), ReadFlag.GENERATE_RECEIPT_ONLY).reported()).isFalse();
  }

  @Test
  @Verifies("RDS-06")
  void suppress_and_generate_withdraw_the_request() {
    ReadState withdrawn = after(due, ReadFlag.SUPPRESS_RECEIPT, ReadFlag.GENERATE_RECEIPT_ONLY);

    assertThat(withdrawn.reported()).isFalse();
    assertThat(withdrawn.message().has(MessageFlag.READ)).isFalse();
    assertThat(withdrawn.message().value(PropTags.PR_READ_RECEIPT_REQUESTED.id())).isEqualTo(false);
    assertThat(withdrawn.message().saves()).isEqualTo(due.saves());
    assertThat(after(withdrawn.message()).reported()).isFalse();
  }

  @Test
  @Verifies("RDS-07")
  void pending_reports_are_dropped_without_reading() {
    assertThat(after(due, ReadFlag.CLEAR_RN_PENDING).message().flags()).isEqualTo(NRN);
    assertThat(after(due, ReadFlag.CLEAR_NRN_PENDING).message().flags()).isEqualTo(RN);
    assertThat(after(due, ReadFlag.CLEAR_RN_PENDING, ReadFlag.CLEAR_NRN_PENDING).reported())
        .isFalse();
  }

  @Test
  @Verifies("RDS-02")
  void flags_that_exclude_each_other_are_refused() {
    for (List<ReadFlag> flags :
        List.of(
            List.of(ReadFlag.SUPPRESS_RECEIPT, ReadFlag.CLEAR_READ),
            List.of(ReadFlag.CLEAR_READ, ReadFlag.GENERATE_RECEIPT_ONLY),
            List.of(
                ReadFlag.SUPPRESS_RECEIPT, ReadFlag.CLEAR_READ, ReadFlag.GENERATE_RECEIPT_ONLY))) {
      assertThatMapiCall(() -> after(due, flags.toArray(ReadFlag[]::new)))
          .isRejectedWith(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies("MSG-15")
  void associated_messages_have_no_read_state() {
    MessageState associated =
        SavedMessage.first(1, Props.EMPTY, List.of(), List.of(), true, Saves.NOW, saves.rules());

    assertThat(after(associated).message()).isSameAs(associated);
  }
}
