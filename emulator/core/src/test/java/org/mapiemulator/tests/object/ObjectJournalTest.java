package org.mapiemulator.tests.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** How calls on objects of stores read in a trace. */
class ObjectJournalTest {

  private static final PropValue SUBJECT = PropValue.of(PropTags.PR_SUBJECT, "Minutes");

  private static String last(OpenStore open) {
    List<CallEntry> calls = open.scene.mapi().journal().calls();
    CallEntry last = calls.get(calls.size() - 1);
    return last.text() + " = " + last.outcome();
  }

  private static int calls(OpenStore open) {
    return open.scene.mapi().journal().calls().size();
  }

  @Test
  void a_call_has_one_entry_however_many_objects_it_goes_through() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      int before = calls(open);

      message.copyTo(null, null, 0, null, Iid.MESSAGE, message, 0);

      assertThat(calls(open)).isEqualTo(before + 1);
      assertThat(last(open))
          .isEqualTo("message#1.CopyTo(null, null, 0, null, IID_IMessage, message#1, 0) = []");
    }
  }

  @Test
  void tags_and_values_go_by_their_names() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      when(open.innerMessage.getProps(any(), anyInt()))
          .thenReturn(
              new Result<>(
                  Hresult.MAPI_W_ERRORS_RETURNED,
                  List.of(SUBJECT, PropValue.error(PropTags.PR_BODY, Hresult.MAPI_E_NOT_FOUND))));
      when(open.innerMessage.setProps(any()))
          .thenReturn(List.of(new PropProblem(0, PropTags.PR_SUBJECT, Hresult.MAPI_E_COMPUTED)));

      message.getProps(List.of(PropTags.PR_SUBJECT, new PropTag(0x7FF10003)), 0);
      assertThat(last(open))
          .startsWith("message#1.GetProps([PR_SUBJECT, 0x7FF10003], 0) = MAPI_W_ERRORS_RETURNED")
          .contains("[PR_SUBJECT = \"Minutes\", ");
      message.setProps(List.of(SUBJECT));
      assertThat(last(open))
          .isEqualTo(
              "message#1.SetProps([PR_SUBJECT = \"Minutes\"]) = [PR_SUBJECT: MAPI_E_COMPUTED]");
      message.openProperty(PropTags.PR_BODY, Iid.STREAM, 0, OpenPropertyFlag.MODIFY.value());
      assertThat(last(open))
          .isEqualTo("message#1.OpenProperty(PR_BODY, IID_IStream, 0, MAPI_MODIFY) = stream#1");
    }
  }

  @Test
  void conditions_and_sort_orders_are_cut_where_nobody_reads_on() {
    try (OpenStore open = new OpenStore()) {
      MapiTable table = open.table();
      Restriction unread = Restriction.noBitSet(PropTags.PR_MESSAGE_FLAGS, 1);

      table.restrict(Restriction.equal(PropTags.PR_SUBJECT, "Minutes"), 0);
      assertThat(last(open)).isEqualTo("table#1.Restrict(PR_SUBJECT EQ \"Minutes\", 0) = S_OK");
      table.restrict(Restriction.and(unread, Restriction.exist(PropTags.PR_BODY)), 0);
      assertThat(last(open))
          .isEqualTo("table#1.Restrict(AND(PR_MESSAGE_FLAGS & 0x1, EXIST PR_BODY), 0) = S_OK");
      table.restrict(Restriction.or(Collections.nCopies(9, unread).toArray(Restriction[]::new)), 0);
      assertThat(last(open)).contains("...").hasSizeLessThan(90);
      table.sortTable(
          SortOrderSet.of(
                  SortOrder.ascending(PropTags.PR_SUBJECT),
                  SortOrder.descending(PropTags.PR_MESSAGE_FLAGS))
              .categorizedBy(1),
          0);
      assertThat(last(open))
          .isEqualTo(
              "table#1.SortTable([PR_SUBJECT, PR_MESSAGE_FLAGS descending] 1 category, 0) ="
                  + " S_OK");
    }
  }

  @Test
  void large_things_are_counted_and_not_kept() {
    try (OpenStore open = new OpenStore()) {
      Binary chunk = Binary.of(new byte[1000]);
      when(open.innerStream.write(any())).thenReturn(1000);
      when(open.innerStream.read(anyInt())).thenReturn(chunk);
      when(open.innerTable.queryRows(anyInt(), anyInt()))
          .thenReturn(Collections.nCopies(50, Row.of(SUBJECT)));
      var stream = open.stream();
      Message message = open.message();

      stream.write(chunk);
      assertThat(last(open)).isEqualTo("stream#1.Write(1000 bytes) = 1000");
      stream.read(1000);
      assertThat(last(open)).isEqualTo("stream#1.Read(1000) = 1000 bytes");
      stream.write(Binary.of((byte) 1, (byte) 0xAB));
      assertThat(last(open)).isEqualTo("stream#1.Write(01AB) = 1000");
      message.setProps(List.of(PropValue.of(PropTags.PR_BODY, "x".repeat(5000))));
      assertThat(last(open)).isEqualTo("message#2.SetProps(1 property) = []");
      open.table().queryRows(50, 0);
      assertThat(last(open)).isEqualTo("table#1.QueryRows(50, 0) = 50 rows");
    }
  }

  @Test
  void objects_that_come_with_something_else_go_by_their_names_too() {
    try (OpenStore open = new OpenStore()) {
      EntryId id = EntryId.ofHex("00000000" + "66".repeat(16) + "DEADBEEF");
      when(open.innerMessage.createAttach(any(), anyInt()))
          .thenReturn(new CreatedAttach(2, open.innerAttachment));
      when(open.innerFolder.getSearchCriteria(anyInt()))
          .thenReturn(new SearchCriteria(Restriction.exist(PropTags.PR_BODY), List.of(id), 0));

      open.store.openEntry(id, null, 0);
      assertThat(last(open))
          .isEqualTo("store#1.OpenEntry(EntryId ...DEADBEEF, null, 0) = folder#1");
      open.message().createAttach(null, 0);
      assertThat(last(open)).isEqualTo("message#1.CreateAttach(null, 0) = attachment#1, number 2");
      open.folder().getSearchCriteria(0);
      assertThat(last(open)).isEqualTo("folder#3.GetSearchCriteria(0) = EXIST PR_BODY in 1 folder");
    }
  }

  @Test
  void a_list_is_kept_as_it_was_when_the_call_was_made() {
    try (OpenStore open = new OpenStore()) {
      List<PropTag> tags = new ArrayList<>(List.of(PropTags.PR_SUBJECT));
      Message message = open.message();
      when(open.innerMessage.deleteProps(any()))
          .thenAnswer(
              invocation -> {
                tags.set(0, PropTags.PR_BODY);
                return List.of();
              });

      message.deleteProps(tags);

      assertThat(last(open)).isEqualTo("message#1.DeleteProps([PR_SUBJECT]) = []");
    }
  }

  @Test
  @Verifies("GEN-02")
  void failures_go_by_their_names() {
    try (OpenStore open = new OpenStore()) {
      MapiTable table = open.table();
      when(open.innerTable.seekRow(anyLong(), anyInt()))
          .thenThrow(new MapiException(Hresult.MAPI_E_INVALID_BOOKMARK, "the provider"));

      Outcomes.of(() -> table.seekRow(7, -1));

      assertThat(last(open)).isEqualTo("table#1.SeekRow(7, -1) = MAPI_E_INVALID_BOOKMARK");
    }
  }
}
