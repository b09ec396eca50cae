package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.addressbook.BookScene.KEEP;
import static org.mapiemulator.tests.addressbook.BookScene.column;
import static org.mapiemulator.tests.addressbook.BookScene.contact;
import static org.mapiemulator.tests.addressbook.BookScene.failure;
import static org.mapiemulator.tests.addressbook.BookScene.get;
import static org.mapiemulator.tests.addressbook.BookScene.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.CreateEntryFlag;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The modifiable container: creating, copying and removing entries. */
class ContactsTest {

  private static final PropTag NAME = PropTags.PR_DISPLAY_NAME;
  private static final PropTag ADDRESS = PropTags.PR_EMAIL_ADDRESS;

  @Test
  @Verifies({"ABK-28", "GEN-16"})
  void an_entry_is_there_for_others_once_it_is_saved() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts();
        MapiProp entry = create(contacts, 0)) {
      assertThat(entry).isInstanceOf(MailUser.class);
      entry.setProps(List.of(PropValue.of(NAME, "Carl"), PropValue.of(ADDRESS, "carl@x.org")));
      assertThat(get(entry, PropTags.PR_ENTRYID).isError()).isTrue();
      assertThat(column(contacts, NAME)).isEmpty();

      entry.saveChanges(KEEP);

      assertThat(column(contacts, NAME)).containsExactly("Carl");
      try (MailUser same = scene.user(BookScene.id(entry))) {
        assertThat(get(same, ADDRESS).text()).isEqualTo("carl@x.org");
        assertThat(get(same, PropTags.PR_ADDRTYPE).text()).isEqualTo("SMTP");
        assertThat(get(same, PropTags.PR_RECORD_KEY).isError()).isFalse();
      }
    }
  }

  private static MapiProp create(AbContainer contacts, int flags) {
    return contacts.createEntry(get(contacts, PropTags.PR_DEF_CREATE_MAILUSER).entryId(), flags);
  }

  @ParameterizedTest
  @CsvSource({
    "0, Carl, carl@x.org, 0, 2",
    "1, Carl, carl@x.org, 0x80040604, 1",
    "1, Carl, other@x.org, 0, 2",
    "2, Carl, other@x.org, 0x80040604, 1",
    "2, Karl, carl@x.org, 0, 2",
    "4, Carl, carl@x.org, 0, 1",
    "5, Carl, carl@x.org, 0, 1",
    "6, Carl, other@x.org, 0, 1"
  })
  @Verifies({"ABK-28", "D-150"})
  void duplicates_are_looked_for_when_the_entry_is_saved(
      int flags, String name, String address, String result, int left) {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts()) {
      contact(contacts, "Carl", "carl@x.org", 0);
      MapiProp entry = create(contacts, flags);
      entry.setProps(List.of(PropValue.of(NAME, name), PropValue.of(ADDRESS, address)));

      if (result.equals("0")) {
        entry.saveChanges(0);
      } else {
        assertThat(failure(() -> entry.saveChanges(0)).hresult())
            .isEqualTo(Hresult.MAPI_E_COLLISION);
      }

      assertThat(column(contacts, NAME)).hasSize(left);
      entry.release();
    }
  }

  @Test
  @Verifies({"ABK-28", "D-150"})
  void an_existing_recipient_is_the_pattern_of_a_new_one() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts()) {
      EntryId one = scene.book().createOneOff("Eve", "FAX", "555", 0);

      try (MapiProp entry = contacts.createEntry(one, 0)) {
        entry.saveChanges(KEEP);
        assertThat(get(entry, PropTags.PR_ADDRTYPE).text()).isEqualTo("FAX");
        assertThat(get(entry, ADDRESS).text()).isEqualTo("555");
        assertThat(BookScene.id(entry)).isNotEqualTo(one);
      }
    }
  }

  @Test
  @Verifies({"PRP-11", "PRP-12", "PRP-13"})
  void the_first_of_two_writers_wins() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts()) {
      EntryId id = contact(contacts, "Carl", "carl@x.org", 0);
      MapiProp first = (MapiProp) scene.book().openEntry(id, null, BookScene.MODIFY).object();
      MapiProp second = (MapiProp) scene.book().openEntry(id, null, BookScene.MODIFY).object();
      first.setProps(List.of(PropValue.of(NAME, "One")));
      second.setProps(List.of(PropValue.of(NAME, "Two")));

      first.saveChanges(KEEP);
      assertThat(failure(() -> second.saveChanges(KEEP)).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_CHANGED);
      second.setProps(List.of(PropValue.of(NAME, "Two")));
      second.saveChanges(bits(SaveFlag.FORCE_SAVE, SaveFlag.KEEP_OPEN_READWRITE));
      assertThat(column(contacts, NAME)).containsExactly("Two");

      contacts.deleteEntries(List.of(id), 0);
      second.setProps(List.of(PropValue.of(NAME, "Three")));
      assertThat(failure(() -> second.saveChanges(SaveFlag.FORCE_SAVE.value())).hresult())
          .isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
      first.release();
      second.release();
    }
  }

  @Test
  @Verifies({"ABK-31", "ABK-32", "D-149"})
  void names_have_no_semicolon_and_address_types_are_upper_case() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts();
        MapiProp entry = create(contacts, 0)) {
      List<PropProblem> problems =
          entry.setProps(
              List.of(
                  PropValue.of(NAME, "Carl;Eve"),
                  PropValue.of(PropTags.PR_ADDRTYPE, "smtp"),
                  PropValue.of(PropTags.PR_ENTRYID, EntryId.ofHex("01").bytes()),
                  PropValue.of(ADDRESS, "a;b")));

      assertThat(problems)
          .extracting(PropProblem::scode)
          .containsExactly(
              Hresult.MAPI_E_BAD_VALUE, Hresult.MAPI_E_BAD_VALUE, Hresult.MAPI_E_COMPUTED);
      assertThat(entry.setProps(List.of(PropValue.of(PropTags.PR_ADDRTYPE, "X400")))).isEmpty();
      entry.saveChanges(0);
    }
  }

  @Test
  @Verifies({"ABK-29", "D-100"})
  void entries_are_copied_from_everywhere() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts()) {
      EntryId bob = BookScene.id(scene.resolve("Bob"));
      EntryId eve = scene.book().createOneOff("Eve", "SMTP", "eve@x.org", 0);
      int strict = CreateEntryFlag.CHECK_DUP_STRICT.value();

      assertThat(contacts.copyEntries(List.of(bob, eve), 0, null, strict)).isEqualTo(Hresult.S_OK);
      assertThat(contacts.copyEntries(List.of(bob), 0, null, strict)).isEqualTo(Hresult.S_OK);
      assertThat(column(contacts, NAME)).containsExactly("Bob", "Eve");
      assertThat(contacts.copyEntries(List.of(bob, EntryId.ofHex("01")), 0, null, 0))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(column(contacts, ADDRESS))
          .containsExactly("bob@example.org", "eve@x.org", "bob@example.org");
    }
  }

  @Test
  @Verifies({"ABK-29", "ABK-30"})
  void removed_entries_leave_the_table() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts();
        MapiTable table = contacts.getContentsTable(BookScene.UNICODE)) {
      EntryId carl = contact(contacts, "Carl", "carl@x.org", 0);
      contact(contacts, "Eve", "eve@x.org", 0);
      EntryId bob = BookScene.id(scene.resolve("Bob"));
      RecordingSink sink = new RecordingSink();
      long connection = table.advise(EventMask.TABLE_MODIFIED.value(), sink);

      assertThat(contacts.deleteEntries(List.of(carl, bob), 0))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      scene.party().client().notifications().deliverAll();

      assertThat(column(table, NAME)).containsExactly("Eve");
      assertThat(sink.notifications())
          .extracting(event -> ((TableNotification) event).tableEvent())
          .containsExactly(TableEvent.ROW_DELETED.value());
      assertThat(failure(() -> scene.book().openEntry(carl, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      table.unadvise(connection);
    }
  }

  @Test
  @Verifies("D-148")
  void a_container_that_was_opened_for_reading_cannot_be_changed() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.container("Contacts", 0)) {
      EntryId bob = BookScene.id(scene.resolve("Bob"));

      assertThat(failure(() -> create(contacts, 0)).hresult()).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      assertThat(failure(() -> contacts.copyEntries(List.of(bob), 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      assertThat(failure(() -> contacts.deleteEntries(List.of(bob), 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    }
  }

  @Test
  @Verifies("COL-21")
  void a_table_lists_what_new_entries_can_be_made_of() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts();
        MapiTable templates =
            (MapiTable)
                contacts.openProperty(
                    PropTags.PR_CREATE_TEMPLATES, Iid.MAPI_TABLE, BookScene.UNICODE, 0)) {
      assertThat(templates.queryColumns(0))
          .containsExactlyInAnyOrder(
              PropTags.PR_ADDRTYPE,
              PropTags.PR_DEPTH,
              PropTags.PR_DISPLAY_NAME,
              PropTags.PR_DISPLAY_TYPE,
              PropTags.PR_ENTRYID,
              PropTags.PR_INSTANCE_KEY,
              PropTags.PR_SELECTABLE);
      List<Row> rows = rows(templates, PropTags.PR_ADDRTYPE, PropTags.PR_ENTRYID);
      assertThat(rows).extracting(row -> row.get(0).text()).containsExactly("SMTP", "MAPIPDL");
      try (MapiProp list = contacts.createEntry(rows.get(1).get(1).entryId(), 0)) {
        assertThat(list).isInstanceOf(DistList.class);
        list.saveChanges(0);
      }
    }
  }

  @Test
  @Verifies({"ABK-26", "ABK-27", "ABK-31", "D-150"})
  void a_distribution_list_has_members() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts()) {
      EntryId bob = BookScene.id(scene.resolve("Bob"));
      EntryId eve = scene.book().createOneOff("Eve", "SMTP", "eve@x.org", 0);
      EntryId template = get(contacts, PropTags.PR_DEF_CREATE_DL).entryId();
      EntryId id;
      try (DistList list = (DistList) contacts.createEntry(template, 0)) {
        list.setProps(List.of(PropValue.of(NAME, "Friends")));
        assertThat(list.copyEntries(List.of(bob, eve, EntryId.ofHex("01")), 0, null, 0))
            .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
        list.saveChanges(KEEP);
        id = BookScene.id(list);
      }

      try (DistList list = (DistList) scene.book().openEntry(id, Iid.DIST_LIST, 0).object();
          MapiTable members = list.getContentsTable(BookScene.UNICODE)) {
        List<PropValue> required =
            list.getProps(
                    List.of(
                        PropTags.PR_ADDRTYPE,
                        PropTags.PR_DISPLAY_NAME,
                        PropTags.PR_ENTRYID,
                        PropTags.PR_OBJECT_TYPE,
                        PropTags.PR_RECORD_KEY,
                        PropTags.PR_DISPLAY_TYPE),
                    0)
                .value();
        assertThat(required).noneMatch(PropValue::isError);
        assertThat(required.get(0).text()).isEqualTo("MAPIPDL");
        assertThat(required.get(3).intValue()).isEqualTo(8);
        assertThat(required.get(5).intValue()).isEqualTo(DisplayType.PRIVATE_DISTLIST.value());
        assertThat(column(members, PropTags.PR_ENTRYID)).containsExactly(bob.bytes(), eve.bytes());
        assertThat(failure(() -> list.deleteEntries(List.of(bob), 0)).hresult())
            .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      }
    }
  }

  @Test
  @Verifies("D-150")
  void members_are_saved_with_their_list() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts()) {
      EntryId bob = BookScene.id(scene.resolve("Bob"));
      EntryId template = get(contacts, PropTags.PR_DEF_CREATE_DL).entryId();
      DistList list = (DistList) contacts.createEntry(template, 0);
      list.copyEntries(List.of(bob), 0, null, 0);
      list.copyEntries(List.of(bob), 0, null, CreateEntryFlag.CHECK_DUP_STRICT.value());
      list.saveChanges(KEEP);
      EntryId id = BookScene.id(list);
      DistList other = (DistList) scene.book().openEntry(id, null, 0).object();

      assertThat(list.deleteEntries(List.of(bob, bob), 0)).isEqualTo(Hresult.S_OK);
      assertThat(members(list)).isEmpty();
      assertThat(members(other)).hasSize(1);
      assertThat(list.deleteEntries(List.of(bob), 0)).isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(failure(() -> list.createEntry(bob, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      list.saveChanges(0);
      list.release();
      other.release();
    }
  }

  private static List<?> members(DistList list) {
    try (MapiTable table = list.getContentsTable(0)) {
      return column(table, PropTags.PR_ENTRYID);
    }
  }

  @Test
  @Verifies("ABK-28")
  void contacts_belong_to_the_profile_and_outlive_the_session() {
    try (BookScene scene = BookScene.with()) {
      EntryId id = scene.contact("Carl", "carl@x.org");
      scene.book().release();
      scene.party().leave();

      Party later = scene.scene().newPrivate("later");
      AddrBook book = later.session().openAddressBook(0, null, 0).value();
      try (MailUser carl = (MailUser) book.openEntry(id, null, 0).object()) {
        assertThat(get(carl, NAME).text()).isEqualTo("Carl");
      }
      Party bob = scene.scene().logon("bob", "Bob", Scene.NEW_PRIVATE);
      AddrBook other = bob.session().openAddressBook(0, null, 0).value();
      assertThat(failure(() -> other.openEntry(id, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }
}
