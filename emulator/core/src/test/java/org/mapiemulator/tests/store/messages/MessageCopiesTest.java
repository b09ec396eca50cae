package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.messages.Saves.props;
import static org.mapiemulator.tests.store.messages.Saves.value;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.AttachState;
import org.mapiemulator.internal.store.MessageCopies;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.testkit.Verifies;

class MessageCopiesTest {

  private static final PropTag NAMED = PropTag.of(PropType.LONG, 0x8003);

  private final Saves saves = Saves.with();
  private final AtomicLong next = new AtomicLong(100);

  private MessageState copy(MessageState original) {
    return MessageCopies.copy(original, next::getAndIncrement, MessageCopies.SAME_NAMES);
  }

  @Test
  @Verifies({"FLD-18", "EID-11"})
  void a_copy_has_another_number_and_the_same_search_key() {
    MessageState original = saves.first(value(PropTags.PR_SUBJECT, "x"));

    MessageState copy = copy(original);

    assertThat(copy.number()).isEqualTo(100);
    assertThat(copy.props()).isSameAs(original.props());
    assertThat(copy.size()).isEqualTo(original.size());
  }

  @Test
  @Verifies({"FLD-22", "FLD-21"})
  void a_copy_owes_no_reports_and_has_no_status() {
    MessageState original =
        saves.first(
            value(PropTags.PR_MESSAGE_FLAGS, 2),
            value(PropTags.PR_READ_RECEIPT_REQUESTED, true),
            value(PropTags.PR_NON_RECEIPT_NOTIFICATION_REQUESTED, true));
    assertThat(original.has(MessageFlag.RN_PENDING)).isTrue();
    MessageState marked =
        new MessageState(
            original.number(),
            original.props(),
            original.recipients(),
            original.attachments(),
            original.flags(),
            4,
            original.created(),
            original.modified(),
            original.size(),
            3);

    MessageState copy = copy(marked);

    assertThat(copy.flags()).isEqualTo(2);
    assertThat(copy.status()).isZero();
  }

  @Test
  @Verifies("EID-10")
  void everything_in_a_copy_has_other_numbers() {
    MessageState inner =
        saves.first(Props.EMPTY, List.of(), List.of(saves.attachment(), saves.attachment()));
    MessageState outer = saves.first(Props.EMPTY, List.of(), List.of(saves.attachment(inner)));

    MessageState copy = copy(outer);

    AttachState around = copy.attachments().get(0);
    assertThat(around.embedded()).isNotNull();
    List<Long> numbers = new ArrayList<>(List.of(copy.number(), around.number()));
    numbers.add(around.embedded().number());
    around.embedded().attachments().forEach(each -> numbers.add(each.number()));
    assertThat(numbers).hasSize(5).doesNotHaveDuplicates().allMatch(number -> number >= 100);
    assertThat(around.embedded().attachments().get(1).props())
        .isSameAs(inner.attachments().get(1).props());
  }

  @Test
  @Verifies("PRP-72")
  void named_properties_get_the_identifiers_of_the_destination_everywhere() {
    Props named = props(value(NAMED, 5), value(PropTags.PR_DISPLAY_NAME, "Ada"));
    MessageState inner = saves.first(value(NAMED, 6));
    MessageState original =
        saves.first(
            named,
            List.of(named),
            List.of(saves.attachment(value(NAMED, 7)), saves.attachment(inner)));

    MessageState copy =
        MessageCopies.copy(original, next::getAndIncrement, id -> id == 0x8003 ? 0x9000 : 0);

    assertThat(copy.value(0x9000)).isEqualTo(5);
    assertThat(copy.props().has(0x8003)).isFalse();
    assertThat(copy.recipients().get(0).value(0x9000)).isEqualTo(5);
    assertThat(copy.attachments().get(0).props().value(0x9000)).isEqualTo(7);
    assertThat(copy.attachments().get(1).embedded()).isNotNull();
    assertThat(copy.attachments().get(1).embedded().value(0x9000)).isEqualTo(6);
  }

  @Test
  void a_name_that_the_destination_cannot_have_is_left_out() {
    MessageState original = saves.first(value(NAMED, 5));

    assertThat(MessageCopies.copy(original, next::getAndIncrement, id -> 0).props().has(0x8003))
        .isFalse();
  }

  @Test
  @Verifies("RC-024")
  void ten_thousand_levels_need_no_stack() {
    MessageState nested = saves.first(value(PropTags.PR_SUBJECT, "innermost"));
    for (int level = 0; level < 10_000; level++) {
      nested = saves.first(Props.EMPTY, List.of(), List.of(saves.attachment(nested)));
    }

    MessageState copy = copy(nested);

    int levels = 0;
    while (!copy.attachments().isEmpty()) {
      assertThat(copy.attachments().get(0).embedded()).isNotNull();
      copy = copy.attachments().get(0).embedded();
      levels++;
    }
    assertThat(levels).isEqualTo(10_000);
    assertThat(copy.value(PropTags.PR_SUBJECT.id())).isEqualTo("innermost");
  }
}
