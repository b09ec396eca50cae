package org.mapiemulator.tests.store.messages;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.messages.Saves.LATER;
import static org.mapiemulator.tests.store.messages.Saves.NOW;
import static org.mapiemulator.tests.store.messages.Saves.props;
import static org.mapiemulator.tests.store.messages.Saves.value;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.AttachState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.settings.DisplayNameSeparator;
import org.mapiemulator.testkit.Verifies;

class SavedMessageTest {

  private final Saves saves = Saves.with();

  private static Props recipient(RecipientType type, String name) {
    return props(value(PropTags.PR_RECIPIENT_TYPE, type), value(PropTags.PR_DISPLAY_NAME, name));
  }

  private static @Nullable Object get(MessageState message, PropTag tag) {
    return message.props().value(tag.id());
  }

  @Test
  @Verifies({"MSG-11", "CLS-03", "MSG-04"})
  void an_empty_message_gets_what_every_message_has() {
    MessageState message = saves.first();

    assertThat(message.flags())
        .isEqualTo(MapiFlag.bits(MessageFlag.UNSENT, MessageFlag.UNMODIFIED));
    assertThat(get(message, PropTags.PR_MESSAGE_CLASS)).isEqualTo("IPM");
    assertThat(get(message, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo("");
    assertThat(Stream.of(PropTags.PR_DISPLAY_TO, PropTags.PR_DISPLAY_CC, PropTags.PR_DISPLAY_BCC))
        .allSatisfy(tag -> assertThat(get(message, tag)).isEqualTo(""));
    assertThat(message.props().type(PropTags.PR_SEARCH_KEY.id())).isEqualTo(0x102);
    assertThat(message.created()).isEqualTo(NOW);
    assertThat(message.modified()).isEqualTo(NOW);
    assertThat(message.saves()).isEqualTo(1);
  }

  @Test
  @Verifies({"MSG-04", "REC-08", "D-47"})
  void display_names_are_joined_by_type_in_the_order_of_the_recipients() {
    MessageState message =
        saves.first(
            Props.EMPTY,
            List.of(
                recipient(RecipientType.TO, "Ada"),
                recipient(RecipientType.CC, "Bob"),
                recipient(RecipientType.TO, "Cyd"),
                recipient(RecipientType.BCC, "Dee"),
                props(
                    value(
                        PropTags.PR_RECIPIENT_TYPE,
                        RecipientType.SUBMITTED.value() | RecipientType.TO.value()),
                    value(PropTags.PR_DISPLAY_NAME, "Eve"))),
            List.of());

    assertThat(get(message, PropTags.PR_DISPLAY_TO)).isEqualTo("Ada; Cyd; Eve");
    assertThat(get(message, PropTags.PR_DISPLAY_CC)).isEqualTo("Bob");
    assertThat(get(message, PropTags.PR_DISPLAY_BCC)).isEqualTo("Dee");
  }

  @Test
  @Verifies("D-47")
  void a_setting_leaves_out_the_blank_between_display_names() {
    MessageState message =
        Saves.with(DisplayNameSeparator.PLAIN)
            .first(
                Props.EMPTY,
                List.of(recipient(RecipientType.CC, "Ada"), recipient(RecipientType.CC, "Bob")),
                List.of());

    assertThat(get(message, PropTags.PR_DISPLAY_CC)).isEqualTo("Ada;Bob");
  }

  private void assertSplit(MessageState message, @Nullable Object prefix, String normalized) {
    assertThat(get(message, PropTags.PR_SUBJECT_PREFIX)).isEqualTo(prefix);
    assertThat(get(message, PropTags.PR_NORMALIZED_SUBJECT)).isEqualTo(normalized);
  }

  @Test
  @Verifies({"CLS-05", "CLS-07", "D-60", "MG-021", "MG-025", "MG-030"})
  void one_to_three_letters_a_colon_and_a_blank_are_a_prefix() {
    assertSplit(saves.first(value(PropTags.PR_SUBJECT, "RE: x")), "RE: ", "x");
    assertSplit(saves.first(value(PropTags.PR_SUBJECT, "Fwd: x")), "Fwd: ", "x");
    assertSplit(saves.first(value(PropTags.PR_SUBJECT, "R: ")), "R: ", "");
    assertSplit(saves.first(value(PropTags.PR_SUBJECT, "\u56DE\u590D: x")), "\u56DE\u590D: ", "x");
    assertSplit(saves.first(value(PropTags.PR_SUBJECT, "RE: FW: x")), "RE: ", "FW: x");
  }

  @Test
  @Verifies({"CLS-05", "D-60", "MG-026", "MG-027", "MG-030"})
  void anything_else_is_part_of_the_subject() {
    for (String subject :
        List.of(
            "Re:factor", "Heelverhaal: test", "15:00 taart!", "D&D: Hallo", "1: x", "", ": x")) {
      assertSplit(saves.first(value(PropTags.PR_SUBJECT, subject)), null, subject);
    }
  }

  @Test
  @Verifies({"CLS-04", "MG-027"})
  void a_prefix_that_begins_the_subject_is_kept_whatever_it_looks_like() {
    MessageState message =
        saves.first(
            value(PropTags.PR_SUBJECT, "Heelverhaal: test"),
            value(PropTags.PR_SUBJECT_PREFIX, "Heelverhaal: "));

    assertSplit(message, "Heelverhaal: ", "test");
    assertSplit(saves.again(message, value(PropTags.PR_BODY, "x")), "Heelverhaal: ", "test");
  }

  @Test
  @Verifies({"CLS-04", "CLS-05", "MG-028"})
  void a_prefix_that_does_not_begin_the_subject_is_computed_anew() {
    assertSplit(
        saves.first(
            value(PropTags.PR_SUBJECT, "Re: test"), value(PropTags.PR_SUBJECT_PREFIX, "Aap")),
        "Re: ",
        "test");
  }

  @Test
  @Verifies("CLS-06")
  void an_empty_prefix_means_that_there_is_none() {
    assertSplit(
        saves.first(value(PropTags.PR_SUBJECT, "RE: x"), value(PropTags.PR_SUBJECT_PREFIX, "")),
        "",
        "RE: x");
  }

  @Test
  @Verifies("CLS-07")
  void the_two_parts_alone_make_the_subject() {
    MessageState message =
        saves.first(
            value(PropTags.PR_SUBJECT_PREFIX, "AW: "),
            value(PropTags.PR_NORMALIZED_SUBJECT, "Termin"));

    assertThat(get(message, PropTags.PR_SUBJECT)).isEqualTo("AW: Termin");
    assertSplit(message, "AW: ", "Termin");
  }

  @Test
  @Verifies({"MSG-12", "MSG-13", "D-48"})
  void only_some_flags_can_be_chosen() {
    MessageState message = saves.first(value(PropTags.PR_MESSAGE_FLAGS, 0xFFFFFFFF));

    assertThat(message.flags())
        .isEqualTo(
            MapiFlag.bits(
                MessageFlag.READ,
                MessageFlag.UNMODIFIED,
                MessageFlag.UNSENT,
                MessageFlag.FROMME,
                MessageFlag.RESEND));
    assertThat(message.props().has(PropTags.PR_MESSAGE_FLAGS.id())).isFalse();
    assertThat(saves.first(value(PropTags.PR_MESSAGE_FLAGS, 0)).flags()).isZero();
  }

  @Test
  @Verifies({"MSG-14", "D-50"})
  void the_second_save_clears_unmodified_and_nothing_else_that_was_chosen() {
    MessageState first = saves.first(value(PropTags.PR_MESSAGE_FLAGS, 0x2B));

    MessageState second = saves.again(first, value(PropTags.PR_BODY, "x"));

    assertThat(second.flags()).isEqualTo(0x29);
    assertThat(second.saves()).isEqualTo(2);
  }

  @Test
  @Verifies({"MSG-05", "RC-017", "MSG-03"})
  void attachments_make_and_clear_the_flag_of_attachments() {
    AttachState attachment = saves.attachment();
    MessageState with = saves.first(Props.EMPTY, List.of(), List.of(attachment));

    assertThat(with.has(MessageFlag.HASATTACH)).isTrue();
    MessageState without =
        org.mapiemulator.internal.store.SavedMessage.again(
            with, with.props(), List.of(), List.of(), LATER, saves.rules());
    assertThat(without.has(MessageFlag.HASATTACH)).isFalse();
  }

  @Test
  @Verifies("MSG-07")
  void the_time_of_modification_can_be_chosen_for_the_first_save_alone() {
    MessageState first = saves.first(value(PropTags.PR_LAST_MODIFICATION_TIME, NOW - 5));

    assertThat(first.modified()).isEqualTo(NOW - 5);
    assertThat(first.created()).isEqualTo(NOW);
    MessageState second = saves.again(first, value(PropTags.PR_LAST_MODIFICATION_TIME, NOW - 5));
    assertThat(second.modified()).isEqualTo(LATER);
    assertThat(second.created()).isEqualTo(NOW);
  }

  @Test
  @Verifies("MSG-07")
  void both_times_start_equal() {
    MessageState message = saves.first(value(PropTags.PR_CREATION_TIME, NOW - 9));

    assertThat(message.created()).isEqualTo(NOW - 9);
    assertThat(message.modified()).isEqualTo(NOW - 9);
  }

  @Test
  @Verifies("MSG-06")
  void the_size_counts_all_that_is_in_the_message() {
    MessageState bare = saves.first();
    Props recipient = recipient(RecipientType.ORIG, "Ada");
    AttachState attachment = saves.attachment();

    assertThat(saves.first(value(PropTags.PR_BODY, "0123456789")).size())
        .isEqualTo(bare.size() + 22);
    assertThat(saves.first(Props.EMPTY, List.of(recipient), List.of()).size())
        .isEqualTo(bare.size() + (int) recipient.bytes());
    assertThat(saves.first(Props.EMPTY, List.of(), List.of(attachment)).size())
        .isEqualTo(bare.size() + size(attachment));
  }

  @Test
  @Verifies("ATT-15")
  void an_attachment_counts_its_data_and_the_message_in_it() {
    int bare = size(saves.attachment());
    MessageState embedded = saves.first(value(PropTags.PR_BODY, "x"));

    assertThat(size(saves.attachment(value(PropTags.PR_ATTACH_DATA_BIN, new byte[1000]))))
        .isEqualTo(bare + 1000);
    assertThat(size(saves.attachment(embedded))).isEqualTo(bare + embedded.size());
  }

  private static int size(AttachState attachment) {
    return requireNonNull(attachment.props().get(PropTags.PR_ATTACH_SIZE.id())).intValue();
  }

  @Test
  @Verifies("D-116")
  void an_attachment_without_a_method_and_a_place_gets_defaults() {
    Props props = saves.attachment().props();

    assertThat(props.value(PropTags.PR_ATTACH_METHOD.id())).isEqualTo(0);
    assertThat(props.value(PropTags.PR_RENDERING_POSITION.id())).isEqualTo(-1);
    assertThat(
            saves
                .attachment(value(PropTags.PR_RENDERING_POSITION, 12))
                .props()
                .value(PropTags.PR_RENDERING_POSITION.id()))
        .isEqualTo(12);
  }

  @Test
  @Verifies({"FLD-22", "MSG-10"})
  void only_what_arrives_unread_owes_reports() {
    var wanted = value(PropTags.PR_READ_RECEIPT_REQUESTED, true);
    var nonread = value(PropTags.PR_NON_RECEIPT_NOTIFICATION_REQUESTED, true);

    assertThat(saves.first(wanted, nonread, value(PropTags.PR_MESSAGE_FLAGS, 0)).flags())
        .isEqualTo(MapiFlag.bits(MessageFlag.RN_PENDING, MessageFlag.NRN_PENDING));
    assertThat(saves.first(wanted, nonread).has(MessageFlag.RN_PENDING)).isFalse();
    assertThat(saves.first(wanted, value(PropTags.PR_MESSAGE_FLAGS, 1)).flags()).isEqualTo(1);
  }

  @Test
  void what_the_store_computes_cannot_be_smuggled_in() {
    MessageState message =
        saves.first(
            value(PropTags.PR_ENTRYID, new byte[] {1}),
            value(PropTags.PR_MESSAGE_SIZE, 1),
            value(PropTags.PR_HASATTACH, true),
            value(PropTags.PR_DISPLAY_TO, "Mallory"));

    assertThat(message.props().has(PropTags.PR_ENTRYID.id())).isFalse();
    assertThat(message.props().has(PropTags.PR_MESSAGE_SIZE.id())).isFalse();
    assertThat(message.props().has(PropTags.PR_HASATTACH.id())).isFalse();
    assertThat(get(message, PropTags.PR_DISPLAY_TO)).isEqualTo("");
  }

  @Test
  void equal_messages_share_tags_and_class() {
    String note = String.valueOf(new char[] {'I', 'P', 'M', '.', 'N'});
    MessageState one = saves.first(value(PropTags.PR_MESSAGE_CLASS, note));
    MessageState other =
        saves.first(value(PropTags.PR_MESSAGE_CLASS, String.valueOf(note.toCharArray())));

    assertThat(get(other, PropTags.PR_MESSAGE_CLASS)).isSameAs(get(one, PropTags.PR_MESSAGE_CLASS));
    assertThat(one.recipients()).isSameAs(other.recipients());
  }
}
