package org.mapiemulator.tests.slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.add;
import static org.mapiemulator.tests.fixture.StoreScene.column;
import static org.mapiemulator.tests.fixture.StoreScene.get;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;
import static org.mapiemulator.tests.fixture.StoreScene.newFolder;
import static org.mapiemulator.tests.fixture.StoreScene.rows;
import static org.mapiemulator.tests.fixture.StoreScene.subjects;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StoreSupport;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.StoreScene;

/** The acceptance scenarios of the steps, in their words, through the seam alone. */
class SliceTest {

  private final StoreScene scene = StoreScene.with();
  private final MsgStore store = scene.store();
  private final MapiFolder inbox = scene.inbox();

  @AfterEach
  void end() {
    scene.close();
  }

  @Test
  @Verifies({
    "GEN-01", "PRP-19", "PRP-20", "PRP-21", "PRP-23", "PRP-24", "PRP-47", "PRP-49", "UTL-01"
  })
  void step_1_values_and_the_property_bag() {
    Message message = inbox.createMessage(null, 0);

    List<PropProblem> problems =
        message.setProps(
            List.of(
                PropValue.of(PropTags.PR_SUBJECT_W, "Täglich"),
                PropValue.of(PropTags.PR_IMPORTANCE, 2),
                PropValue.of(PropTags.PR_ENTRYID, new byte[4])));
    Result<List<PropValue>> read =
        message.getProps(
            List.of(
                PropTags.PR_SUBJECT_W,
                new PropTag(0x00170000),
                PropTags.PR_SUBJECT_A,
                PropTags.PR_BODY_W),
            0);

    assertThat(problems)
        .containsExactly(new PropProblem(2, PropTags.PR_ENTRYID, Hresult.MAPI_E_COMPUTED));
    assertThat(read.status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
    assertThat(read.value())
        .containsExactly(
            PropValue.of(PropTags.PR_SUBJECT_W, "Täglich"),
            PropValue.of(PropTags.PR_IMPORTANCE, 2),
            PropValue.of(PropTags.PR_SUBJECT_A, "Täglich"),
            new PropValue(new PropTag(0x1000000A), Hresult.MAPI_E_NOT_FOUND));
    assertThat(Outcomes.of(() -> MapiUtil.hrGetOneProp(message, PropTags.PR_BODY_W)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies({"COL-14", "COL-15", "STO-01", "STO-02", "STO-04", "STO-15", "STO-18", "STO-22"})
  void step_2_identity_and_the_store() {
    EntryId subtree = get(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId();
    int mask = get(store, PropTags.PR_STORE_SUPPORT_MASK).intValue();
    OpenedEntry root = store.openEntry(null, null, 0);
    EntryId rootId = idOf((MapiFolder) root.object());
    EntryId parent = get((MapiFolder) root.object(), PropTags.PR_PARENT_ENTRYID).entryId();

    assertThat(subtree.size()).isPositive();
    assertThat(mask & StoreSupport.MODIFY_OK.value()).isNotZero();
    assertThat(root.objectType()).isEqualTo(ObjectType.FOLDER.value());
    assertThat(store.compareEntryIds(rootId, parent, 0)).isTrue();
    assertThat(store.compareEntryIds(rootId, subtree, 0)).isFalse();
    EntryId foreign = EntryId.ofHex("00000000" + "0102030405060708090A0B0C0D0E0F10" + "00");
    assertThat(Outcomes.of(() -> store.openEntry(foreign, null, 0)))
        .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
  }

  @Test
  @Verifies({"STO-25", "STO-26", "FLD-29", "FLD-30", "CON-05", "CON-06"})
  void step_3_folders() {
    ReceiveFolder byDefault = store.getReceiveFolder(null, UNICODE);
    ReceiveFolder byClass = store.getReceiveFolder("IPM.Note.X", UNICODE);
    MapiFolder first = scene.newFolder("Projects");
    Hresult again = Outcomes.of(() -> scene.newFolder("Projects"));
    MapiFolder existing =
        scene.subtree().createFolder(FolderType.GENERIC.value(), "Projects", null, null, 1);
    newFolder(first, "2026");

    assertThat(byDefault.explicitClass()).isEmpty();
    assertThat(byClass.explicitClass()).isEqualTo("IPM");
    assertThat(byClass.entryId()).isEqualTo(byDefault.entryId());
    assertThat(again).isEqualTo(Hresult.MAPI_E_COLLISION);
    assertThat(idOf(existing)).isEqualTo(idOf(first));
    assertThat(rows(scene.subtree().getHierarchyTable(UNICODE), PropTags.PR_DEPTH))
        .allMatch(row -> row.get(0).intValue() == 0);
    assertThat(
            rows(
                scene.subtree().getHierarchyTable(UNICODE | 1),
                PropTags.PR_DISPLAY_NAME,
                PropTags.PR_DEPTH))
        .contains(
            Row.of(
                PropValue.of(PropTags.PR_DISPLAY_NAME, "2026"),
                PropValue.of(PropTags.PR_DEPTH, 1)));
  }

  @Test
  @Verifies({"TBL-04", "TBL-13", "TBL-15", "TBL-18", "TBL-19", "TBL-21", "COL-01"})
  void step_4_the_table_engine() {
    add(inbox, "1");
    add(inbox, "2");
    add(inbox, "3");
    PropTag unknown = PropTag.of(PropType.LONG, 0x6789);
    MapiTable table = inbox.getContentsTable(UNICODE);

    table.setColumns(
        List.of(PropTags.PR_SUBJECT, PropTags.PR_ENTRYID, PropTags.PR_INSTANCE_KEY, unknown), 0);
    List<Row> all = table.queryRows(10, 0);

    assertThat(all).hasSize(3);
    assertThat(all)
        .allSatisfy(row -> assertThat(row.get(3)).isEqualTo(PropValue.error(unknown, NOT_FOUND)));
    assertThat(table.queryRows(10, 0)).isEmpty();
    assertThat(table.seekRow(0, 0).value()).isZero();
    assertThat(table.queryRows(2, 0)).hasSize(2);
    assertThat(table.queryRows(2, 0)).hasSize(1);
    assertThat(table.getRowCount(0).value()).isEqualTo(3);
    assertThat(new HashSet<>(all.stream().map(row -> row.get(2)).toList())).hasSize(3);
  }

  private static final Hresult NOT_FOUND = Hresult.MAPI_E_NOT_FOUND;

  @Test
  @Verifies({"RES-02", "RES-04", "RES-05", "RES-12", "TBL-29", "TBL-30", "TBL-32", "TBL-37"})
  void step_5_restrict_find_sort() {
    EntryId read = add(inbox, "Budget 1", PropValue.of(PropTags.PR_IMPORTANCE, 1), at(1));
    add(inbox, "the budget 2", PropValue.of(PropTags.PR_IMPORTANCE, 2), at(3));
    add(inbox, "Other", at(2));
    scene.message(read).setReadFlag(0);
    MapiTable table = inbox.getContentsTable(UNICODE);

    table.restrict(
        Restriction.and(
            Restriction.contains(PropTags.PR_SUBJECT, "BUDGET"),
            Restriction.noBitSet(PropTags.PR_MESSAGE_FLAGS, MessageFlag.READ.value())),
        0);
    assertThat(column(table, PropTags.PR_SUBJECT)).containsExactly("the budget 2");
    table.restrict(Restriction.equal(PropTags.PR_IMPORTANCE, 1), 0);
    assertThat(column(table, PropTags.PR_SUBJECT)).containsExactly("Budget 1");
    table.restrict(Restriction.property(PropTags.PR_IMPORTANCE, Relop.NE, 1), 0);
    assertThat(column(table, PropTags.PR_SUBJECT)).containsExactly("the budget 2");
    table.restrict(null, 0);
    table.sortTable(SortOrderSet.of(SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME)), 0);
    assertThat(table.queryPosition().row()).isZero();
    table.setColumns(List.of(PropTags.PR_SUBJECT, PropTags.PR_INSTANCE_KEY), 0);
    Row last = table.queryRows(3, 0).get(2);
    table.findRow(Restriction.equal(PropTags.PR_INSTANCE_KEY, last.get(1).binary()), 0, 0);
    assertThat(table.queryRows(1, 0)).containsExactly(last);
    Restriction mixed =
        new Restriction.Property(4, PropTags.PR_IMPORTANCE, PropValue.of(PropTags.PR_SUBJECT, "1"));
    assertThat(Outcomes.of(() -> table.restrict(mixed, 0))).isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
  }

  private static PropValue at(long time) {
    return PropValue.of(PropTags.PR_MESSAGE_DELIVERY_TIME, time);
  }

  @Test
  @Verifies({
    "FLD-10", "FLD-11", "FLD-12", "PRP-06", "PRP-07", "PRP-11", "PRP-13", "PRP-16", "MSG-04",
    "MSG-11", "CLS-03", "CLS-05"
  })
  void step_6_messages_and_transactions() {
    try (Message dropped = inbox.createMessage(null, 0)) {
      dropped.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "never")));
    }
    assertThat(subjects(inbox)).isEmpty();
    Message message = inbox.createMessage(null, 0);
    message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "RE: x")));
    message.saveChanges(KEEP);

    assertThat(subjects(inbox)).containsExactly("RE: x");
    EntryId id = idOf(message);
    assertThat(get(message, PropTags.PR_MESSAGE_FLAGS).intValue()).isEqualTo(0xA);
    assertThat(get(message, PropTags.PR_MESSAGE_CLASS).text()).isEqualTo("IPM");
    assertThat(get(message, PropTags.PR_SUBJECT_PREFIX).text()).isEqualTo("RE: ");
    assertThat(get(message, PropTags.PR_NORMALIZED_SUBJECT).text()).isEqualTo("x");
    assertThat(get(message, PropTags.PR_DISPLAY_TO).text()).isEmpty();

    Message one = scene.message(id);
    Message two = scene.message(id);
    one.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "one")));
    two.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "two")));
    one.saveChanges(KEEP);
    assertThat(Outcomes.of(() -> two.saveChanges(KEEP))).isEqualTo(Hresult.MAPI_E_OBJECT_CHANGED);
    inbox.deleteMessages(List.of(id), 0, null, 0);
    one.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "late")));
    assertThat(Outcomes.of(() -> one.saveChanges(KEEP))).isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
  }

  @Test
  @Verifies({"PRP-22", "PRP-35", "PRP-37", "PRP-38", "PRP-40", "STM-01", "STM-04", "STM-08"})
  void step_7_streams_and_bodies() {
    Binary html = StoreScene.bytes(10_240);
    Message message = inbox.createMessage(null, 0);
    assertThat(Outcomes.of(() -> message.openProperty(PropTags.PR_BODY, Iid.STREAM, 0, 0)))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    try (MapiStream stream =
        (MapiStream) message.openProperty(PropTags.PR_HTML, Iid.STREAM, 0, CREATE_MODIFY)) {
      stream.write(html);
      stream.commit(0);
    }
    message.saveChanges(KEEP);

    Message again = scene.message(idOf(message));
    assertThat(get(again, PropTags.PR_HTML).isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)).isTrue();
    MapiStream stream = (MapiStream) again.openProperty(PropTags.PR_HTML, Iid.STREAM, 0, 0);
    assertThat(stream.stat(0).size()).isEqualTo(10_240);
    assertThat(stream.read(20_000)).isEqualTo(html);
  }

  private static final int CREATE_MODIFY =
      OpenPropertyFlag.CREATE.value() | OpenPropertyFlag.MODIFY.value();

  @Test
  @Verifies({"NAM-01", "NAM-02", "NAM-03", "NAM-05", "NAM-09"})
  void step_8_named_properties() {
    List<PropName> names = List.of(PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Project"));
    Message message = inbox.createMessage(null, 0);

    Result<List<PropTag>> unknown = message.getIdsFromNames(names, 0);
    PropTag created = message.getIdsFromNames(names, 2).value().get(0);
    store.release();
    MsgStore reopened = scene.open(4);
    PropTag later = reopened.getIdsFromNames(names, 0).value().get(0);

    assertThat(unknown.status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
    assertThat(unknown.value()).containsExactly(new PropTag(0x0000000A));
    assertThat(created.type()).isZero();
    assertThat(created.id()).isBetween(0x8000, 0xFFFE);
    assertThat(later).isEqualTo(created);
    PropTag tag = created.withType(PropType.UNICODE);
    MapiFolder root = (MapiFolder) reopened.openEntry(null, null, MODIFY).object();
    assertThat(root.setProps(List.of(PropValue.of(tag, "Alpha")))).isEmpty();
    assertThat(get(root, tag).text()).isEqualTo("Alpha");
    assertThat(root.getNamesFromIds(List.of(tag), null, 0).value().names())
        .containsExactlyElementsOf(names);
  }

  @Test
  @Verifies({
    "REC-01", "REC-02", "REC-03", "REC-07", "ATT-01", "ATT-02", "ATT-03", "ATT-09", "ATT-10"
  })
  void step_9_recipients_and_attachments() {
    Message message = inbox.createMessage(null, 0);
    message.modifyRecipients(ModifyRecipientsFlag.ADD.value(), List.of(recipient("Ada")));
    message.modifyRecipients(ModifyRecipientsFlag.ADD.value(), List.of(recipient("Bob")));
    assertThat(new HashSet<>(column(message.getRecipientTable(UNICODE), PropTags.PR_ROWID)))
        .hasSize(2);
    message.modifyRecipients(0, List.of(recipient("Eve")));
    assertThat(column(message.getRecipientTable(UNICODE), PropTags.PR_DISPLAY_NAME))
        .containsExactly("Eve");
    message.saveChanges(KEEP);
    assertThat(get(message, PropTags.PR_DISPLAY_TO).text()).isEqualTo("Eve");

    CreatedAttach created = message.createAttach(null, 0);
    Attach attach = created.attach();
    attach.setProps(List.of(PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE)));
    try (MapiStream data =
        (MapiStream) attach.openProperty(PropTags.PR_ATTACH_DATA_BIN, Iid.STREAM, 0, 3)) {
      data.write(Binary.of((byte) 1, (byte) 2));
      data.commit(0);
    }
    attach.saveChanges(0);
    Message reader = scene.message(idOf(message));
    assertThat(column(reader.getAttachmentTable(UNICODE), PropTags.PR_ATTACH_NUM)).isEmpty();
    Attach outer = message.createAttach(null, 0).attach();
    outer.setProps(List.of(PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG)));
    Message embedded =
        (Message) outer.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, CREATE_MODIFY);
    embedded.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "inside")));
    embedded.saveChanges(0);
    outer.saveChanges(0);
    message.saveChanges(KEEP);

    Message after = scene.message(idOf(message));
    List<Row> numbers =
        rows(after.getAttachmentTable(UNICODE), PropTags.PR_ATTACH_NUM, PropTags.PR_ATTACH_METHOD);
    assertThat(numbers).hasSize(2);
    Attach opened = after.openAttach(numbers.get(0).get(0).intValue(), null, 0);
    assertThat(get(opened, PropTags.PR_ATTACH_DATA_BIN).binary())
        .isEqualTo(Binary.of((byte) 1, (byte) 2));
    Attach second = after.openAttach(numbers.get(1).get(0).intValue(), null, 0);
    Message inside = (Message) second.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 0);
    assertThat(get(inside, PropTags.PR_SUBJECT).text()).isEqualTo("inside");
  }

  private static Row recipient(String name) {
    return Row.of(
        PropValue.of(PropTags.PR_DISPLAY_NAME, name),
        PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO));
  }

  @Test
  @Verifies({
    "FLD-16", "FLD-17", "FLD-18", "FLD-19", "FLD-36", "FLD-37", "RDS-03", "RDS-04", "PRP-62",
    "PRP-65", "RDS-08", "RDS-10"
  })
  void step_10_copy_move_delete_read_state() {
    EntryId id = add(inbox, "one");
    MapiFolder target = scene.newFolder("Target");
    byte[] bogusBytes = id.bytes().toByteArray();
    bogusBytes[bogusBytes.length - 1] ^= 0x7F;
    EntryId bogus = EntryId.of(bogusBytes);

    Hresult copied = inbox.copyMessages(List.of(id, bogus), null, target, 0, null, 0);
    Row original =
        rows(inbox.getContentsTable(UNICODE), PropTags.PR_RECORD_KEY, PropTags.PR_SEARCH_KEY)
            .get(0);
    Row copy =
        rows(target.getContentsTable(UNICODE), PropTags.PR_RECORD_KEY, PropTags.PR_SEARCH_KEY)
            .get(0);
    assertThat(copied).isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
    assertThat(copy.get(0)).isNotEqualTo(original.get(0));
    assertThat(copy.get(1)).isEqualTo(original.get(1));

    inbox.copyMessages(List.of(id), null, target, 0, null, CopyMessagesFlag.MOVE.value());
    assertThat(subjects(inbox)).isEmpty();
    assertThat(Outcomes.of(() -> scene.subtree().deleteFolder(idOf(target), 0, null, 0)))
        .isEqualTo(Hresult.MAPI_E_HAS_MESSAGES);
    assertThat(subjects(target)).hasSize(2);

    Message message = scene.message(id);
    message.setReadFlag(0);
    assertThat(get(target, PropTags.PR_CONTENT_UNREAD).intValue()).isEqualTo(1);
    message.setReadFlag(ReadFlag.CLEAR_READ.value());
    assertThat(get(target, PropTags.PR_CONTENT_UNREAD).intValue()).isEqualTo(2);

    message.createAttach(null, 0).attach().saveChanges(0);
    message.modifyRecipients(ModifyRecipientsFlag.ADD.value(), List.of(recipient("Ada")));
    Message other = inbox.createMessage(null, 0);
    message.copyTo(null, List.of(PropTags.PR_MESSAGE_ATTACHMENTS), 0, null, Iid.MESSAGE, other, 0);
    assertThat(get(other, PropTags.PR_SUBJECT).text()).isEqualTo("one");
    assertThat(column(other.getRecipientTable(UNICODE), PropTags.PR_DISPLAY_NAME))
        .containsExactly("Ada");
    assertThat(column(other.getAttachmentTable(UNICODE), PropTags.PR_ATTACH_NUM)).isEmpty();
  }
}
