package org.mapiemulator.tests.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StreamCopied;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

class ObjectFindingsTest {

  private static final List<PropValue> SUBJECT =
      List.of(PropValue.of(PropTags.PR_SUBJECT, "Minutes"));
  private static final int KEEP = SaveFlag.KEEP_OPEN_READWRITE.value();

  // Changes that are lost.

  @Test
  @Verifies({"PRP-06", "FLD-12"})
  void a_message_that_is_released_with_changes_is_reported() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      message.setProps(SUBJECT);
      message.addRef();
      message.release();
      assertThat(open.rules()).isEmpty();

      message.release();

      assertThat(open.found(LintRule.CHANGES_NOT_SAVED))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .isEqualTo(
                          "The last reference to message#1 was released without SaveChanges after"
                              + " IMAPIProp::SetProps: what was changed is lost."));
    }
  }

  @Test
  void each_way_to_change_a_message_counts() {
    List<Consumer<Message>> changes =
        List.of(
            message -> message.setProps(SUBJECT),
            message -> message.deleteProps(List.of(PropTags.PR_SUBJECT)),
            message -> message.modifyRecipients(0, List.of()),
            message -> message.deleteAttach(0, 0, null, 0),
            message ->
                message
                    .openProperty(OpenStore.BODY, Iid.STREAM, 0, OpenPropertyFlag.CREATE.value())
                    .release(),
            message -> message.copyTo(null, null, 0, null, Iid.MESSAGE, message, 0));
    for (var change : changes) {
      try (OpenStore open = new OpenStore()) {
        Message message = open.message();

        change.accept(message);
        message.release();

        assertThat(open.rules()).containsExactly(LintRule.CHANGES_NOT_SAVED);
      }
    }
  }

  @Test
  void what_was_saved_or_discarded_by_the_provider_is_not_lost() {
    try (OpenStore open = new OpenStore()) {
      Message saved = open.message();
      saved.setProps(SUBJECT);
      saved.saveChanges(0);
      saved.release();
      Message submitted = open.message();
      submitted.setProps(SUBJECT);
      submitted.submitMessage(0);
      submitted.release();
      Message refused = open.message();
      when(open.innerMessage.setProps(any()))
          .thenReturn(List.of(new PropProblem(0, PropTags.PR_SUBJECT, Hresult.MAPI_E_COMPUTED)));
      refused.setProps(SUBJECT);
      refused.release();
      Message read = open.message();
      read.getPropList(0);
      read.setReadFlag(0);
      read.openProperty(OpenStore.BODY, Iid.STREAM, 0, 0).release();
      read.release();

      assertThat(open.found(LintRule.CHANGES_NOT_SAVED)).isEmpty();
    }
  }

  @Test
  @Verifies("PRP-11")
  void after_a_save_that_failed_the_caller_knows_that_nothing_was_kept() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      doThrow(new MapiException(Hresult.MAPI_E_OBJECT_CHANGED, "the provider"))
          .when(open.innerMessage)
          .saveChanges(0);
      message.setProps(SUBJECT);
      assertThat(Outcomes.of(() -> message.saveChanges(0)))
          .isEqualTo(Hresult.MAPI_E_OBJECT_CHANGED);

      message.release();

      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies({"ATT-02", "ATT-10"})
  void an_attachment_that_was_saved_changes_its_message_and_so_on_up() {
    try (OpenStore open = new OpenStore()) {
      when(open.innerAttachment.openProperty(any(), any(), anyInt(), anyInt()))
          .thenReturn(open.innerMessage);
      Message message = open.message();
      Attach attachment = message.openAttach(0, null, 0);
      Message embedded =
          (Message) attachment.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 0);
      embedded.setProps(SUBJECT);
      embedded.saveChanges(0);
      embedded.release();
      assertThat(open.rules()).isEmpty();

      attachment.saveChanges(0);
      attachment.release();
      assertThat(open.rules()).isEmpty();

      message.release();
      assertThat(open.found(LintRule.CHANGES_NOT_SAVED))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .startsWith("The last reference to message#1 was released")
                      .endsWith(" after IMAPIProp::SaveChanges: what was changed is lost."));
    }
  }

  @Test
  @Verifies("ATT-02")
  void an_attachment_that_was_not_saved_is_lost() {
    try (OpenStore open = new OpenStore()) {
      Attach attachment = open.attachment();
      attachment.setProps(SUBJECT);

      attachment.release();

      assertThat(open.rules()).containsExactly(LintRule.CHANGES_NOT_SAVED);
    }
  }

  @Test
  @Verifies({"PRP-71", "D-111"})
  void what_was_copied_into_has_to_be_saved_and_what_was_moved_away_from_too() {
    try (OpenStore open = new OpenStore()) {
      Message source = open.message();
      Message target = open.message();
      source.copyTo(null, null, 0, null, Iid.MESSAGE, target, CopyFlag.MOVE.value());

      target.release();
      source.release();

      assertThat(open.found(LintRule.CHANGES_NOT_SAVED)).hasSize(2);
    }
  }

  @Test
  @Verifies({"GEN-16", "FLD-08"})
  void folders_and_stores_keep_changes_at_once() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      folder.setProps(SUBJECT);
      open.store.setProps(SUBJECT);

      folder.release();
      open.store.release();

      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies({"PRP-09", "D-04"})
  void a_change_after_a_save_that_closed_the_object_is_reported_with_the_refusal() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      doThrow(new MapiException(Hresult.MAPI_E_NO_ACCESS, "the provider"))
          .when(open.innerMessage)
          .setProps(any());
      message.saveChanges(KEEP);
      assertThat(Outcomes.of(() -> message.setProps(SUBJECT))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      assertThat(open.rules()).isEmpty();

      message.saveChanges(0);
      assertThat(Outcomes.of(() -> message.setProps(SUBJECT))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);

      assertThat(open.rules()).containsExactly(LintRule.CHANGED_AFTER_SAVE);
    }
  }

  // Streams.

  @Test
  @Verifies({"STM-04", "D-112"})
  void a_stream_that_is_released_without_commit_is_reported_and_its_object_has_changed() {
    try (OpenStore open = new OpenStore()) {
      when(open.innerStream.write(any())).thenReturn(1);
      Message message = open.message();
      MapiStream committed = (MapiStream) message.openProperty(OpenStore.BODY, Iid.STREAM, 0, 0);
      committed.write(Binary.of((byte) 1));
      committed.commit(0);
      committed.release();
      assertThat(open.rules()).isEmpty();
      MapiStream stream = (MapiStream) message.openProperty(OpenStore.BODY, Iid.STREAM, 0, 0);
      stream.write(Binary.of((byte) 1));

      stream.release();
      message.release();

      assertThat(open.rules())
          .containsExactly(LintRule.STREAM_NOT_COMMITTED, LintRule.CHANGES_NOT_SAVED);
    }
  }

  @Test
  void what_a_stream_copies_counts_for_the_target_and_revert_undoes_it() {
    try (OpenStore open = new OpenStore()) {
      when(open.innerStream.copyTo(any(), anyLong())).thenReturn(new StreamCopied(1, 1));
      MapiStream source = open.stream();
      MapiStream target = open.stream();
      MapiStream resized = open.stream();
      source.copyTo(target, 1);
      resized.setSize(0);
      resized.revert();

      source.release();
      resized.release();
      assertThat(open.rules()).isEmpty();
      target.release();

      assertThat(open.rules()).containsExactly(LintRule.STREAM_NOT_COMMITTED);
    }
  }

  @Test
  @Verifies({"PRP-43", "D-06"})
  void a_property_that_is_open_as_a_stream_is_not_to_be_touched_otherwise() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      MapiStream stream = (MapiStream) message.openProperty(OpenStore.BODY, Iid.STREAM, 0, 0);
      message.setProps(SUBJECT);
      assertThat(open.rules()).isEmpty();

      message.setProps(List.of(PropValue.of(PropTags.PR_BODY_A, "text")));
      message.deleteProps(List.of(OpenStore.BODY));
      message.openProperty(OpenStore.BODY, Iid.STREAM, 0, 0).release();

      assertThat(open.found(LintRule.PROPERTY_IN_USE))
          .extracting(finding -> finding.what())
          .containsExactly(
              "IMAPIProp::SetProps on message#1 got PR_BODY_A (0x1000001E), which stream#1 has"
                  + " open.",
              "IMAPIProp::DeleteProps on message#1 got PR_BODY (0x1000001F), which stream#1 has"
                  + " open.",
              "IMAPIProp::OpenProperty on message#1 got PR_BODY (0x1000001F), which stream#1 has"
                  + " open.");
      stream.release();
      message.setProps(List.of(PropValue.of(OpenStore.BODY, "text")));
      assertThat(open.found(LintRule.PROPERTY_IN_USE)).hasSize(3);
    }
  }

  // Values and identifiers.

  @Test
  @Verifies({"PRP-45", "PRP-20"})
  void an_error_that_is_written_as_a_value_is_reported_once_for_a_call() {
    try (OpenStore open = new OpenStore()) {
      PropValue error = PropValue.error(PropTags.PR_SUBJECT, Hresult.MAPI_E_NOT_FOUND);

      open.folder().setProps(List.of(error, error));

      assertThat(open.found(LintRule.ERROR_VALUE_WRITTEN))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .startsWith("IMAPIProp::SetProps on folder#1 got a value of type PT_ERROR"));
    }
  }

  @Test
  @Verifies({"EID-04", "STO-15"})
  void entry_identifiers_in_conditions_are_reported_wherever_they_stand() {
    EntryId id = EntryId.ofHex("00000000" + "44".repeat(20));
    Restriction compared = Restriction.equal(PropTags.PR_ENTRYID, id.bytes());
    try (OpenStore open = new OpenStore()) {
      when(open.innerTable.findRow(any(), anyLong(), anyInt())).thenReturn(Hresult.S_OK);
      MapiTable table = open.table();
      table.restrict(Restriction.equal(PropTags.PR_INSTANCE_KEY, id.bytes()), 0);
      table.restrict(Restriction.exist(PropTags.PR_ENTRYID), 0);
      table.restrict(Restriction.property(PropTags.PR_ENTRYID, Relop.GE, id.bytes()), 0);
      table.restrict(null, 0);
      assertThat(open.rules()).isEmpty();

      table.restrict(Restriction.not(Restriction.or(compared, compared)), 0);
      table.findRow(compared, 0, 0);
      open.folder()
          .setSearchCriteria(
              new Restriction.Sub(PropTags.PR_MESSAGE_RECIPIENTS, compared), null, 0);

      assertThat(open.found(LintRule.ENTRY_IDS_COMPARED))
          .extracting(finding -> finding.what())
          .containsExactly(
              "IMAPITable::Restrict on table#1 got a restriction that compares PR_ENTRYID"
                  + " (0x0FFF0102) byte by byte.",
              "IMAPITable::FindRow on table#1 got a restriction that compares PR_ENTRYID"
                  + " (0x0FFF0102) byte by byte.",
              "IMAPIContainer::SetSearchCriteria on folder#2 got a restriction that compares"
                  + " PR_ENTRYID (0x0FFF0102) byte by byte.");
    }
  }

  @Test
  void the_deepest_condition_and_the_widest_are_looked_at_without_harm() {
    Restriction deep = Restriction.exist(PropTags.PR_SUBJECT);
    for (int i = 0; i < 10_000; i++) {
      deep = Restriction.not(deep);
    }
    Restriction[] parts = new Restriction[10_000];
    Arrays.fill(parts, Restriction.exist(PropTags.PR_SUBJECT));
    try (OpenStore open = new OpenStore()) {
      MapiTable table = open.table();

      table.restrict(deep, 0);
      table.restrict(Restriction.and(parts), 0);

      assertThat(open.rules()).isEmpty();
      assertThat(open.scene.mapi().journal().toString()).isNotEmpty();
      assertThat(open.scene.mapi().journal().entries()).isNotEmpty();
    }
  }
}
