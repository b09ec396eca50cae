package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.mapi.RecipientType.CC;
import static org.mapiemulator.mapi.RecipientType.TO;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;
import static org.mapiemulator.tests.store.messages.Mail.recipient;
import static org.mapiemulator.tests.store.messages.Mail.recipients;
import static org.mapiemulator.tests.store.messages.Mail.row;
import static org.mapiemulator.tests.store.messages.Mail.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.StoreScene;

class RecipientsTest {

  private static final int ADD = ModifyRecipientsFlag.ADD.value();
  private static final int MODIFY = ModifyRecipientsFlag.MODIFY.value();
  private static final int REMOVE = ModifyRecipientsFlag.REMOVE.value();

  private final StoreScene scene = StoreScene.with();
  private final MapiFolder inbox = scene.inbox();
  private final Message message = inbox.createMessage(null, 0);

  @AfterEach
  void end() {
    scene.close();
  }

  private void add(Row... rows) {
    message.modifyRecipients(ADD, List.of(rows));
  }

  private List<Object> column(PropTag tag) {
    try (MapiTable table = message.getRecipientTable(UNICODE)) {
      return new ArrayList<>(StoreScene.column(table, tag));
    }
  }

  @Test
  @Verifies({"REC-01", "REC-02", "D-51", "D-52", "RC-010", "COL-12"})
  void rows_are_added_in_their_order_and_numbered_from_0() {
    add(recipient(TO, "Ada"), recipient(CC, "Bob"));
    add(recipient(TO, "Cyd"));

    assertThat(recipients(message)).containsExactly("Ada", "Bob", "Cyd");
    assertThat(column(PropTags.PR_ROWID)).containsExactly(0, 1, 2);
    assertThat(column(PropTags.PR_RECIPIENT_TYPE)).containsExactly(1, 2, 1);
  }

  @Test
  @Verifies({"REC-02", "RC-006", "D-52"})
  void flags_0_replace_the_whole_list() {
    message.modifyRecipients(0, List.of());
    add(recipient(TO, "Ada"), recipient(TO, "Bob"));

    message.modifyRecipients(0, List.of(recipient(CC, "Cyd")));
    assertThat(recipients(message)).containsExactly("Cyd");
    assertThat(column(PropTags.PR_ROWID)).containsExactly(2);
    message.modifyRecipients(0, List.of());
    assertThat(recipients(message)).isEmpty();
  }

  @Test
  @Verifies({"REC-03", "REC-04", "RC-002"})
  void modify_replaces_a_row_and_all_its_properties() {
    add(
        recipient(TO, "Ada"),
        Row.of(
            PropValue.of(PropTags.PR_DISPLAY_NAME, "Bob"),
            PropValue.of(PropTags.PR_RECIPIENT_TYPE, TO),
            PropValue.of(PropTags.PR_EMAIL_ADDRESS, "bob@x.example")));

    message.modifyRecipients(
        MODIFY, List.of(row(1, PropValue.of(PropTags.PR_DISPLAY_NAME, "Bobby"))));

    assertThat(recipients(message)).containsExactly("Ada", "Bobby");
    assertThat(column(PropTags.PR_EMAIL_ADDRESS))
        .containsExactly(Hresult.MAPI_E_NOT_FOUND, Hresult.MAPI_E_NOT_FOUND);
    assertThat(column(PropTags.PR_RECIPIENT_TYPE)).containsExactly(1, Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies({"REC-02", "RC-003", "RC-011", "D-52", "REC-09"})
  void remove_takes_rows_out_by_their_number_which_is_not_given_again() {
    add(recipient(TO, "Ada"), recipient(TO, "Bob"));

    message.modifyRecipients(REMOVE, List.of(row(1), row(77)));
    add(recipient(TO, "Cyd"));

    assertThat(recipients(message)).containsExactly("Ada", "Cyd");
    assertThat(column(PropTags.PR_ROWID)).containsExactly(0, 2);
    message.saveChanges(KEEP);
    assertThat(column(PropTags.PR_ROWID)).containsExactly(0, 2);
    Message other = scene.message(StoreScene.idOf(message));
    try (MapiTable table = other.getRecipientTable(UNICODE)) {
      assertThat(StoreScene.column(table, PropTags.PR_ROWID)).containsExactly(0, 1);
    }
  }

  @Test
  @Verifies({"REC-03", "D-52", "REC-05", "D-53", "RC-009", "REC-02"})
  void a_call_that_makes_no_sense_changes_nothing() {
    add(recipient(TO, "Ada"));
    Row named = recipient(TO, "Bob");

    for (int flags : new int[] {0, ADD, MODIFY, REMOVE}) {
      refused(flags, (List<Row>) null, Hresult.MAPI_E_INVALID_PARAMETER);
    }
    refused(MODIFY, named, Hresult.MAPI_E_INVALID_PARAMETER);
    refused(REMOVE, named, Hresult.MAPI_E_INVALID_PARAMETER);
    refused(MODIFY, row(5, PropValue.of(PropTags.PR_DISPLAY_NAME, "x")), Hresult.MAPI_E_NOT_FOUND);
    refused(ADD | MODIFY, named, Hresult.MAPI_E_INVALID_PARAMETER);
    refused(
        ADD,
        Row.of(new PropValue(PropTags.PR_COMMENT.withType(1), null)),
        Hresult.MAPI_E_INVALID_PARAMETER);
    refused(
        ADD,
        Row.of(new PropValue(PropTags.PR_COMMENT.withType(0x101F), List.of())),
        Hresult.MAPI_E_INVALID_PARAMETER);
    refused(ADD, Arrays.asList(named, null), Hresult.MAPI_E_INVALID_PARAMETER);

    assertThat(recipients(message)).containsExactly("Ada");
  }

  private void refused(int flags, Row row, Hresult hresult) {
    refused(flags, List.of(row), hresult);
  }

  private void refused(int flags, @Nullable List<Row> rows, Hresult hresult) {
    assertThatMapiCall(() -> message.modifyRecipients(flags, rows)).isRejectedWith(hresult);
  }

  @Test
  @Verifies({"REC-05", "REC-06", "D-52"})
  void errors_and_empty_rows_are_ignored_and_so_are_numbers_of_new_rows() {
    add(
        Row.of(
            PropValue.of(PropTags.PR_ROWID, 9),
            PropValue.of(PropTags.PR_DISPLAY_NAME, "Ada"),
            PropValue.error(PropTags.PR_EMAIL_ADDRESS, Hresult.MAPI_E_NOT_FOUND)),
        Row.of());

    assertThat(column(PropTags.PR_ROWID)).containsExactly(0);
    assertThat(column(PropTags.PR_EMAIL_ADDRESS)).containsExactly(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies({"RC-005", "REC-12", "D-51", "MSG-03", "MSG-04"})
  void others_see_recipients_and_their_names_after_the_save() {
    message.saveChanges(KEEP);
    EntryId id = StoreScene.idOf(message);
    add(recipient(TO, "Ada"), recipient(TO, "Bob"), recipient(CC, "Cyd"));

    assertThat(recipients(scene.message(id))).isEmpty();
    assertThat(text(message, PropTags.PR_DISPLAY_TO)).isEmpty();
    message.saveChanges(KEEP);

    assertThat(recipients(scene.message(id))).containsExactly("Ada", "Bob", "Cyd");
    assertThat(text(message, PropTags.PR_DISPLAY_TO)).isEqualTo("Ada; Bob");
    assertThat(text(message, PropTags.PR_DISPLAY_CC)).isEqualTo("Cyd");
    assertThat(StoreScene.column(inbox, PropTags.PR_DISPLAY_TO)).containsExactly("Ada; Bob");
  }

  @Test
  @Verifies({"REC-01", "D-51"})
  void an_open_table_follows_at_once_and_tells_its_sinks() {
    try (MapiTable table = message.getRecipientTable(UNICODE)) {
      assertThat(table.getRowCount(0).value()).isZero();
      table.advise(EventMask.TABLE_MODIFIED.value(), new RecordingSink());

      add(recipient(TO, "Ada"));

      assertThat(table.getRowCount(0).value()).isEqualTo(1);
      assertThat(scene.told()).hasSize(1);
    }
  }

  @Test
  @Verifies("REC-13")
  void the_table_can_be_restricted() {
    add(recipient(TO, "Ada"), recipient(CC, "Bob"), recipient(TO, "Cyd"));

    try (MapiTable table = message.getRecipientTable(UNICODE)) {
      table.restrict(
          Restriction.and(
              Restriction.exist(PropTags.PR_RECIPIENT_TYPE),
              Restriction.or(
                  Restriction.equal(PropTags.PR_RECIPIENT_TYPE, CC.value()),
                  Restriction.equal(PropTags.PR_DISPLAY_NAME, "Cyd"))),
          0);
      assertThat(StoreScene.column(table, PropTags.PR_DISPLAY_NAME)).containsExactly("Bob", "Cyd");
    }
  }

  @Test
  @Verifies({"PRP-41", "COL-23"})
  void the_tables_can_be_opened_as_properties() {
    add(recipient(TO, "Ada"));
    Mail.attach(message, "a", StoreScene.bytes(1));

    try (var table =
        (MapiTable)
            message.openProperty(PropTags.PR_MESSAGE_RECIPIENTS, Iid.MAPI_TABLE, UNICODE, 0)) {
      assertThat(StoreScene.column(table, PropTags.PR_DISPLAY_NAME)).containsExactly("Ada");
    }
    try (var table =
        (MapiTable)
            message.openProperty(PropTags.PR_MESSAGE_ATTACHMENTS, Iid.MAPI_TABLE, UNICODE, 0)) {
      assertThat(table.getRowCount(0).value()).isEqualTo(1);
    }
  }
}
