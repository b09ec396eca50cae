package org.mapiemulator.tests.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.add;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.StoreScene;

/** Step 12: notifications of tables and stores, none before the causing call has returned. */
class NotificationSliceTest {

  private final StoreScene scene = StoreScene.with();
  private final MapiFolder inbox = scene.inbox();

  @AfterEach
  void end() {
    scene.close();
  }

  @Test
  @Verifies({
    "NOT-24", "NOT-25", "NOT-26", "NOT-27", "NOT-02", "TBL-42", "D-90", "D-94", "R-240", "R-241",
    "R-227"
  })
  void a_table_tells_of_rows_that_come_change_and_go() {
    MapiTable table = inbox.getContentsTable(UNICODE);
    table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
    table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());

    EntryId id = add(inbox, "new");
    Message message = scene.message(id);
    message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "changed")));
    message.saveChanges(KEEP);
    inbox.deleteMessages(List.of(id), 0, null, 0);

    List<TableNotification> told =
        scene.told().stream().map(TableNotification.class::cast).toList();
    assertThat(told)
        .extracting(TableNotification::tableEvent)
        .containsExactly(
            TableEvent.ROW_ADDED.value(),
            TableEvent.ROW_MODIFIED.value(),
            TableEvent.ROW_DELETED.value());
    assertThat(told).extracting(TableNotification::propPrior).containsOnly(PropValue.NULL);
    assertThat(told.get(0).propIndex()).isEqualTo(told.get(2).propIndex());
    assertThat(told.get(1).row()).containsExactly(PropValue.of(PropTags.PR_SUBJECT, "changed"));
    assertThat(told.get(2).row()).isEmpty();
  }

  @Test
  @Verifies({"STO-09", "NOT-13", "NOT-14", "NOT-17", "D-92", "R-244", "R-245", "R-247"})
  void a_store_tells_of_messages() {
    RecordingSink sink =
        scene.adviseStore(
            null,
            EventMask.OBJECT_CREATED,
            EventMask.OBJECT_MODIFIED,
            EventMask.OBJECT_COPIED,
            EventMask.OBJECT_DELETED);
    MapiFolder target = scene.newFolder("Target");
    scene.deliver();
    int before = sink.notifications().size();

    EntryId id = add(inbox, "one");
    Message message = scene.message(id);
    message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "two")));
    message.saveChanges(KEEP);
    inbox.copyMessages(List.of(id), null, target, 0, null, 0);
    inbox.deleteMessages(List.of(id), 0, null, 0);
    scene.deliver();

    List<Notification> all = sink.notifications();
    List<ObjectNotification> messages =
        all.subList(before, all.size()).stream()
            .map(ObjectNotification.class::cast)
            .filter(event -> event.objectType() == 5)
            .toList();
    assertThat(messages)
        .extracting(ObjectNotification::eventType)
        .containsExactly(
            EventMask.OBJECT_CREATED.value(),
            EventMask.OBJECT_MODIFIED.value(),
            EventMask.OBJECT_COPIED.value(),
            EventMask.OBJECT_DELETED.value());
    assertThat(messages.get(2).oldId()).isEqualTo(id);
    assertThat(messages.get(2).oldParentId()).isEqualTo(idOf(inbox));
    assertThat(messages.get(2).parentId()).isEqualTo(idOf(target));
    assertThat(messages.get(3).entryId()).isEqualTo(id);
  }

  @Test
  @Verifies({"NOT-16", "NOT-20", "MSG-16", "NT-009"})
  void a_store_tells_of_new_mail() {
    scene.adviseStore(null, EventMask.NEW_MAIL);

    scene
        .scene()
        .mapi()
        .mailbox("Mailbox - Ada")
        .receives(mail -> mail.subject("Hello").messageClass("IPM.Note.Special"));

    NewMailNotification told = (NewMailNotification) scene.told().get(0);
    assertThat(scene.told()).hasSize(1);
    assertThat(told.messageClass()).isEqualTo("IPM.Note.Special");
    assertThat(told.parentId()).isEqualTo(idOf(inbox));
    assertThat(told.messageFlags() & MessageFlag.UNMODIFIED.value()).isNotZero();
    assertThat(told.messageFlags() & MessageFlag.READ.value()).isZero();
  }

  @Test
  @Verifies("STO-13")
  void after_unadvise_nothing_arrives() {
    RecordingSink sink = new RecordingSink();
    long connection = scene.store().advise(null, EventMask.OBJECT_CREATED.value(), sink);
    add(inbox, "before");
    scene.deliver();
    scene.store().unadvise(connection);
    add(inbox, "after");

    assertThat(scene.told()).isEmpty();
    assertThat(sink.notifications()).hasSize(1);
    assertThat(sink.references()).isEqualTo(1);
  }
}
