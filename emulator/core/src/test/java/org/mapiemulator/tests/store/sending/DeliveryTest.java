package org.mapiemulator.tests.store.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.sending.PostOffice.MODIFY;
import static org.mapiemulator.tests.store.sending.PostOffice.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.Change;
import org.mapiemulator.internal.store.Delivery;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.testkit.Verifies;

class DeliveryTest {

  private final PostOffice post = PostOffice.with();

  private static Props props(PropValue... values) {
    return Props.of(List.of(values));
  }

  private MessageState received(long number) {
    return Objects.requireNonNull(post.other().state().message(number));
  }

  private long home(long number) {
    return Objects.requireNonNull(post.other().state().homeOf(number)).number();
  }

  @Test
  @Verifies({"SUB-15", "SUB-16", "NOT-16"})
  void a_message_arrives_unread_in_one_commit_which_tells_of_it() {
    List<Change> changes = new ArrayList<>();
    post.other().listen(commit -> changes.addAll(commit.changes()));

    long number =
        Delivery.deliver(
            post.other(),
            props(
                PropValue.of(PropTags.PR_SUBJECT, "x"),
                PropValue.of(PropTags.PR_MESSAGE_FLAGS, 0xD),
                PropValue.of(PropTags.PR_DELETE_AFTER_SUBMIT, true),
                PropValue.of(PropTags.PR_READ_RECEIPT_REQUESTED, true)),
            List.of(),
            List.of());

    MessageState message = received(number);
    assertThat(home(number)).isEqualTo(PostOffice.INBOX);
    assertThat(message.value(PropTags.PR_MESSAGE_CLASS.id())).isEqualTo("IPM.Note");
    assertThat(message.has(MessageFlag.UNSENT)).isFalse();
    assertThat(message.has(MessageFlag.SUBMIT)).isFalse();
    assertThat(message.has(MessageFlag.READ)).isFalse();
    assertThat(message.has(MessageFlag.RN_PENDING)).isTrue();
    assertThat(message.value(PropTags.PR_MESSAGE_DELIVERY_TIME.id())).isEqualTo(message.created());
    assertThat(message.props().has(PropTags.PR_DELETE_AFTER_SUBMIT.id())).isFalse();
    assertThat(changes)
        .startsWith(
            new Change.MessageCreated(PostOffice.INBOX, number),
            new Change.NewMail(PostOffice.INBOX, number));
  }

  @Test
  @Verifies({"STO-26", "SUB-15"})
  void the_class_decides_about_the_folder() {
    long control =
        Delivery.deliver(
            post.other(),
            props(PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPC.Job")),
            List.of(),
            List.of());

    assertThat(home(control)).isEqualTo(MailboxState.ROOT);
  }

  @Test
  @Verifies({"SUB-15", "PRP-72"})
  void a_copy_of_what_waits_has_all_that_is_in_it_and_keeps_names() {
    Message message =
        post.draft("x", PropValue.of(PropTags.PR_SENTMAIL_ENTRYID, Binary.of((byte) 1)));
    PropName name = PropName.of(new MapiUid(Binary.of(new byte[16])), "colour");
    PropTag tag =
        message
            .getIdsFromNames(List.of(name), NamesCreateFlag.CREATE.value())
            .value()
            .get(0)
            .withType(PropType.UNICODE);
    message.setProps(List.of(PropValue.of(tag, "red")));
    message.modifyRecipients(
        0,
        List.of(
            PostOffice.to("Bob"),
            PostOffice.to("Eve", PropValue.of(PropTags.PR_RECIPIENT_TYPE, 3))));
    try (Attach attach = message.createAttach(null, 0).attach()) {
      attach.setProps(List.of(PropValue.of(PropTags.PR_ATTACH_DATA_BIN, Binary.of((byte) 7))));
      attach.saveChanges(0);
    }
    message.submitMessage(0);
    EntryId id = post.queue(PropTags.PR_ENTRYID).get(0).get(0).entryId();

    long number =
        Delivery.deliver(
            post.other(),
            post.forSpooler(id),
            props(PropValue.of(PropTags.PR_SENDER_NAME, "Ada")),
            row -> !Objects.equals(row.value(PropTags.PR_RECIPIENT_TYPE.id()), 3));

    MsgStore store = post.spoolerStore(post.support(), post.other());
    try (Message arrived =
        (Message) store.openEntry(post.other().identity().message(number), null, MODIFY).object()) {
      assertThat(get(arrived, PropTags.PR_SUBJECT).text()).isEqualTo("x");
      assertThat(get(arrived, PropTags.PR_SENDER_NAME).text()).isEqualTo("Ada");
      assertThat(get(arrived, PropTags.PR_DISPLAY_TO).text()).isEqualTo("Bob");
      PropTag here = arrived.getIdsFromNames(List.of(name), 0).value().get(0);
      assertThat(get(arrived, here.withType(PropType.UNICODE)).text()).isEqualTo("red");
      try (Attach attach = arrived.openAttach(0, null, 0)) {
        assertThat(get(attach, PropTags.PR_ATTACH_DATA_BIN).binary())
            .isEqualTo(Binary.of((byte) 7));
      }
    }
    MessageState state = received(number);
    assertThat(state.recipients()).hasSize(1);
    assertThat(state.recipients().get(0).has(PropTags.PR_RESPONSIBILITY.id())).isFalse();
    assertThat(state.props().has(PropTags.PR_SENTMAIL_ENTRYID.id())).isFalse();
    assertThat(state.value(PropTags.PR_SEARCH_KEY.id()))
        .isEqualTo(post.state(id).value(PropTags.PR_SEARCH_KEY.id()));
  }

  @Test
  @Verifies("SUB-15")
  void a_message_of_another_provider_is_copied_through_its_interface() {
    EntryId id = post.submit("x");
    Message stranger = Strangers.of(post.forSpooler(id));

    long number = Delivery.deliver(post.other(), stranger, Props.EMPTY, row -> true);

    assertThat(received(number).value(PropTags.PR_SUBJECT.id())).isEqualTo("x");
    assertThat(received(number).recipients()).hasSize(1);
  }
}
