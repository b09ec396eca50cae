package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.store.folders.OpenMailbox.associated;
import static org.mapiemulator.tests.store.folders.OpenMailbox.count;
import static org.mapiemulator.tests.store.folders.OpenMailbox.createSearch;
import static org.mapiemulator.tests.store.folders.OpenMailbox.failure;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;
import static org.mapiemulator.tests.store.folders.OpenMailbox.subjects;
import static org.mapiemulator.tests.store.folders.OpenMailbox.texts;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FuzzyLevel;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.SearchState;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.IdAfterMove;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;

class SearchFolderTest {

  static final Restriction ALL = new Restriction.Exist(PropTags.PR_MESSAGE_FLAGS);

  private static final Restriction GREEN =
      new Restriction.Content(
          FuzzyLevel.SUBSTRING.value() | FuzzyLevel.IGNORECASE.value(),
          PropTags.PR_SUBJECT,
          PropValue.of(PropTags.PR_SUBJECT, "green"));

  private static final int RUNS = bits(SearchState.RUNNING, SearchState.COMPLETE);

  private static MapiFolder search(OpenMailbox mailbox) {
    return createSearch(mailbox.folder(PropTags.PR_FINDER_ENTRYID), "found");
  }

  @Test
  @Verifies({"SPF-11", "SPF-12", "SPF-16", "SF-007", "CON-02", "COL-04", "MSG-09", "D-38"})
  void a_search_folder_shows_what_meets_its_condition() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      message(inbox, "a green one");
      message(inbox, "a red one");
      associated(inbox, "a green view");
      message(folderIn(inbox, "below"), "deep green");
      MapiFolder found = search(mailbox);

      found.setSearchCriteria(GREEN, List.of(id(inbox)), 0);

      try (MapiTable table = found.getContentsTable(StringFlag.UNICODE.value())) {
        List<Row> rows =
            MapiUtil.hrQueryAllRows(
                table,
                List.of(
                    PropTags.PR_SUBJECT, PropTags.PR_PARENT_ENTRYID, PropTags.PR_PARENT_DISPLAY),
                null,
                null,
                0);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).get(0).text()).isEqualTo("a green one");
        assertThat(rows.get(0).get(1).entryId()).isEqualTo(id(inbox));
        assertThat(rows.get(0).get(2).text()).isEqualTo("Inbox");
      }
      assertThat(count(found, PropTags.PR_CONTENT_COUNT)).isEqualTo(1);
      assertThat(found.getSearchCriteria(0).state()).isEqualTo(RUNS);
    }
  }

  @Test
  @Verifies({"SF-008", "CON-19", "D-36", "SF-014", "CON-18"})
  void a_recursive_search_looks_below_too() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      message(inbox, "green 1");
      message(folderIn(inbox, "below"), "green 2");
      MapiFolder found = search(mailbox);

      found.setSearchCriteria(GREEN, List.of(id(inbox)), SearchFlag.RECURSIVE.value());
      assertThat(subjects(found)).containsExactly("green 1", "green 2");
      SearchCriteria criteria = found.getSearchCriteria(StringFlag.UNICODE.value());
      assertThat(criteria.state()).isEqualTo(RUNS | SearchState.RECURSIVE.value());
      assertThat(criteria.restriction()).isEqualTo(GREEN);
      assertThat(criteria.containers()).containsExactly(id(inbox));

      found.setSearchCriteria(null, null, SearchFlag.SHALLOW.value());
      assertThat(subjects(found)).containsExactly("green 1");
      assertThat(found.getSearchCriteria(0).state()).isEqualTo(RUNS);
    }
  }

  @Test
  @Verifies({"SPF-14", "SF-010"})
  void results_follow_the_store() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder elsewhere = folderIn(mailbox.root(), "elsewhere");
      MapiFolder found = search(mailbox);
      found.setSearchCriteria(GREEN, List.of(id(inbox)), 0);

      EntryId arriving = message(inbox, "green 1");
      message(inbox, "red");
      assertThat(subjects(found)).containsExactly("green 1");

      EntryId moving = message(elsewhere, "green 2");
      assertThat(subjects(found)).containsExactly("green 1");
      elsewhere.copyMessages(List.of(moving), null, inbox, 0, null, CopyMessagesFlag.MOVE.value());
      assertThat(subjects(found)).containsExactly("green 1", "green 2");

      rename(inbox, arriving, "blue");
      assertThat(subjects(found)).containsExactly("green 2");
      rename(inbox, arriving, "green again");
      assertThat(subjects(found)).containsExactly("green again", "green 2");
      inbox.deleteMessages(List.of(arriving, moving), 0, null, 0);
      assertThat(subjects(found)).isEmpty();
    }
  }

  private static void rename(MapiFolder folder, EntryId id, String subject) {
    try (Message message = (Message) folder.openEntry(id, null, OpenMailbox.MODIFY).object()) {
      message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, subject)));
      message.saveChanges(0);
    }
  }

  @Test
  @Verifies({"SPF-14", "CON-21", "CON-12"})
  void a_stopped_search_stays_as_it_is_until_it_is_restarted() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder found = search(mailbox);
      found.setSearchCriteria(GREEN, List.of(id(inbox)), 0);
      message(inbox, "green 1");

      found.setSearchCriteria(null, null, SearchFlag.STOP.value());
      message(inbox, "green 2");
      assertThat(subjects(found)).containsExactly("green 1");
      assertThat(found.getSearchCriteria(0).state() & SearchState.RUNNING.value()).isZero();

      found.setSearchCriteria(null, null, SearchFlag.RESTART.value());
      assertThat(subjects(found)).containsExactly("green 1", "green 2");
      assertThat(found.getSearchCriteria(0).state()).isEqualTo(RUNS);
    }
  }

  @Test
  @Verifies({"NOT-15", "CON-15", "D-38"})
  void the_end_of_a_search_is_told_once() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      message(inbox, "green 1");
      MapiFolder found = search(mailbox);
      RecordingSink store = mailbox.listen();
      RecordingSink folder = mailbox.listen(id(found));

      found.setSearchCriteria(GREEN, List.of(id(inbox)), 0);
      assertThat(mailbox.told(store)).containsExactly("folder modified", "folder search complete");
      assertThat(mailbox.told(folder)).containsExactly("folder modified", "folder search complete");

      found.setSearchCriteria(null, null, SearchFlag.FOREGROUND.value());
      assertThat(mailbox.told(store)).as("another priority").hasSize(2);
      assertThat(found.getSearchCriteria(0).state())
          .isEqualTo(RUNS | SearchState.FOREGROUND.value());
    }
  }

  @Test
  @Verifies({"CON-13", "CON-17", "D-34", "D-35", "D-37", "SF-004", "CON-14"})
  void criteria_that_make_no_sense_are_refused() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder found = search(mailbox);
      List<EntryId> scope = List.of(id(inbox));

      assertThat(failure(() -> found.getSearchCriteria(0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(failure(() -> inbox.getSearchCriteria(0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(failure(() -> inbox.setSearchCriteria(GREEN, scope, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> found.setSearchCriteria(null, scope, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(failure(() -> found.setSearchCriteria(GREEN, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
      assertThat(failure(() -> found.setSearchCriteria(GREEN, scope, 3)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(failure(() -> found.setSearchCriteria(GREEN, scope, 0xC)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(failure(() -> found.setSearchCriteria(GREEN, scope, 0x30)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(failure(() -> found.setSearchCriteria(GREEN, List.of(id(found)), 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      Restriction regular =
          new Restriction.Property(
              Relop.RE.value(), PropTags.PR_SUBJECT, PropValue.of(PropTags.PR_SUBJECT, "g.*"));
      assertThat(failure(() -> found.setSearchCriteria(regular, scope, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_TOO_COMPLEX);
      assertThat(failure(() -> found.getSearchCriteria(0)).hresult())
          .as("nothing was set")
          .isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);
    }
  }

  @Test
  @Verifies({"FLD-28", "SPF-12", "FD-034", "FLD-24"})
  void what_is_done_with_a_row_is_done_with_the_message() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder target = folderIn(mailbox.root(), "target");
      EntryId read = message(inbox, "green 1");
      EntryId moved = message(inbox, "green 2");
      EntryId deleted = message(inbox, "green 3");
      MapiFolder found = search(mailbox);
      found.setSearchCriteria(GREEN, List.of(id(inbox)), 0);

      found.setReadFlags(List.of(read), 0, null, 0);
      assertThat(
              found.copyMessages(
                  List.of(moved), null, target, 0, null, CopyMessagesFlag.MOVE.value()))
          .isEqualTo(Hresult.S_OK);
      assertThat(found.deleteMessages(List.of(deleted), 0, null, 0)).isEqualTo(Hresult.S_OK);

      assertThat(subjects(inbox)).containsExactly("green 1");
      assertThat(count(inbox, PropTags.PR_CONTENT_UNREAD)).isZero();
      assertThat(count(found, PropTags.PR_CONTENT_UNREAD)).isZero();
      assertThat(subjects(target)).containsExactly("green 2");
      assertThat(subjects(found)).containsExactly("green 1");
      assertThat(
              failure(() -> inbox.copyMessages(List.of(read), null, found, 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  @Verifies("SPF-15")
  void a_message_has_a_status_for_each_folder_that_shows_it() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      EntryId message = message(inbox, "green 1");
      MapiFolder found = search(mailbox);
      found.setSearchCriteria(GREEN, List.of(id(inbox)), 0);

      found.setMessageStatus(message, 4, 4);
      inbox.setReadFlags(List.of(message), 0, null, 0);

      assertThat(inbox.getMessageStatus(message, 0)).isZero();
      assertThat(found.getMessageStatus(message, 0)).isEqualTo(4);
    }
  }

  @Test
  void a_folder_that_moves_takes_its_messages_into_and_out_of_a_search() {
    try (OpenMailbox mailbox = OpenMailbox.with(IdAfterMove.NEW);
        OpenMailbox kept = OpenMailbox.with()) {
      for (OpenMailbox each : List.of(mailbox, kept)) {
        MapiFolder inbox = each.inbox();
        MapiFolder outside = folderIn(each.root(), "outside");
        MapiFolder folder = folderIn(outside, "folder");
        message(folderIn(folder, "deep"), "green");
        MapiFolder found = search(each);
        found.setSearchCriteria(GREEN, List.of(id(inbox)), SearchFlag.RECURSIVE.value());
        assertThat(subjects(found)).isEmpty();

        outside.copyFolder(id(folder), null, inbox, null, 0, null, CopyFolderFlag.MOVE.value());
        assertThat(subjects(found)).containsExactly("green");

        try (MapiTable table = inbox.getHierarchyTable(0)) {
          table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
          EntryId now = table.queryRows(1, 0).get(0).get(0).entryId();
          inbox.copyFolder(now, null, outside, null, 0, null, CopyFolderFlag.MOVE.value());
        }
        assertThat(subjects(found)).isEmpty();
      }
    }
  }

  @Test
  void a_search_survives_the_folders_that_it_looks_in() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder gone = folderIn(mailbox.root(), "gone");
      message(gone, "green 1");
      message(inbox, "green 2");
      MapiFolder found = search(mailbox);
      found.setSearchCriteria(GREEN, List.of(id(gone), id(inbox)), 0);
      assertThat(subjects(found)).hasSize(2);

      mailbox.root().deleteFolder(id(gone), 0, null, DeleteFolderFlag.DEL_MESSAGES.value());
      assertThat(subjects(found)).containsExactly("green 2");
      found.setSearchCriteria(null, null, SearchFlag.RESTART.value());
      assertThat(subjects(found)).containsExactly("green 2");
    }
  }

  @Test
  @Verifies({"CON-16", "RES-16"})
  void recipients_can_be_searched() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      try (Message message = inbox.createMessage(null, 0)) {
        message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "for Bob")));
        message.modifyRecipients(
            2,
            List.of(
                Row.of(
                    PropValue.of(PropTags.PR_DISPLAY_NAME, "Bob"),
                    PropValue.of(PropTags.PR_RECIPIENT_TYPE, 1))));
        message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
      }
      message(inbox, "for nobody");
      MapiFolder found = search(mailbox);
      found.setSearchCriteria(
          new Restriction.Sub(
              PropTags.PR_MESSAGE_RECIPIENTS,
              new Restriction.Property(
                  Relop.EQ.value(),
                  PropTags.PR_DISPLAY_NAME,
                  PropValue.of(PropTags.PR_DISPLAY_NAME, "Bob"))),
          List.of(id(inbox)),
          0);

      assertThat(subjects(found)).containsExactly("for Bob");
    }
  }

  @Test
  void an_open_table_follows_the_search() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MapiFolder found = search(mailbox);
      found.setSearchCriteria(GREEN, List.of(id(inbox)), 0);
      try (MapiTable table = found.getContentsTable(StringFlag.UNICODE.value())) {
        RecordingSink rows = new RecordingSink();
        table.advise(0x100, rows);

        message(inbox, "green");
        message(inbox, "red");

        assertThat(mailbox.told(rows)).containsExactly("100");
        assertThat(texts(table, PropTags.PR_SUBJECT)).containsExactly("green");
      }
    }
  }
}
