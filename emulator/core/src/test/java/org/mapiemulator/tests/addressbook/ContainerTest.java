package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.addressbook.BookScene.column;
import static org.mapiemulator.tests.addressbook.BookScene.failure;
import static org.mapiemulator.tests.addressbook.BookScene.get;
import static org.mapiemulator.tests.addressbook.BookScene.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AbOpenFlag;
import org.mapiemulator.mapi.ContainerFlag;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FuzzyLevel;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;

/** The root container and the global address list. */
class ContainerTest {

  @Test
  @Verifies("AB-001")
  void the_address_book_is_an_object_of_its_own_type() {
    try (BookScene scene = BookScene.with()) {
      assertThat(get(scene.book(), PropTags.PR_OBJECT_TYPE).intValue())
          .isEqualTo(ObjectType.ADDRBOOK.value());
      PropValue name = PropValue.of(PropTags.PR_DISPLAY_NAME, "mine");
      assertThat(failure(() -> scene.book().setProps(List.of(name))).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    }
  }

  @Test
  @Verifies({"ABK-01", "COL-08"})
  void the_root_container_has_those_of_the_provider() {
    try (BookScene scene = BookScene.with()) {
      OpenedEntry root = scene.book().openEntry(null, null, AbOpenFlag.GAL_ONLY.value());

      assertThat(root.objectType()).isEqualTo(ObjectType.ABCONT.value());
      List<Row> containers =
          scene.containers(
              PropTags.PR_DISPLAY_NAME,
              PropTags.PR_DISPLAY_TYPE,
              PropTags.PR_CONTAINER_FLAGS,
              PropTags.PR_DEPTH,
              PropTags.PR_OBJECT_TYPE);
      assertThat(containers)
          .extracting(row -> row.values().stream().map(PropValue::value).toList())
          .containsExactly(
              List.of(
                  "Global Address List",
                  DisplayType.GLOBAL.value(),
                  bits(ContainerFlag.RECIPIENTS, ContainerFlag.UNMODIFIABLE),
                  0,
                  ObjectType.ABCONT.value()),
              List.of(
                  "Contacts",
                  DisplayType.MODIFIABLE.value(),
                  bits(ContainerFlag.RECIPIENTS, ContainerFlag.MODIFIABLE),
                  0,
                  ObjectType.ABCONT.value()));
    }
  }

  @Test
  @Verifies({"ABK-23", "ABK-24", "ABK-27"})
  void containers_have_the_required_properties_and_say_whether_they_can_be_changed() {
    try (BookScene scene = BookScene.with()) {
      for (AbContainer container : List.of(scene.root(), scene.global(), scene.contacts())) {
        List<PropValue> required =
            container
                .getProps(
                    List.of(
                        PropTags.PR_CONTAINER_FLAGS,
                        PropTags.PR_DISPLAY_NAME,
                        PropTags.PR_ENTRYID,
                        PropTags.PR_OBJECT_TYPE,
                        PropTags.PR_RECORD_KEY),
                    BookScene.UNICODE)
                .value();

        assertThat(required).noneMatch(PropValue::isError);
        assertThat(required.get(3).intValue()).isEqualTo(4);
        int flags = required.get(0).intValue();
        assertThat((flags & ContainerFlag.MODIFIABLE.value()) != 0)
            .isNotEqualTo((flags & ContainerFlag.UNMODIFIABLE.value()) != 0);
        OpenedEntry again = scene.book().openEntry(required.get(2).entryId(), null, 0);
        assertThat(again.object()).isInstanceOf(AbContainer.class);
      }
    }
  }

  @Test
  @Verifies("AB-009")
  void the_global_address_list_has_the_interfaces_of_a_container() {
    try (BookScene scene = BookScene.with();
        AbContainer global = scene.global()) {
      for (Iid iid : List.of(Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_CONTAINER, Iid.AB_CONTAINER)) {
        try (MapiUnknown same = global.queryInterface(iid)) {
          assertThat(same).isSameAs(global);
        }
      }
      EntryId id = BookScene.id(global);
      assertThat(failure(() -> scene.book().openEntry(id, Iid.MAIL_USER, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies({"ABK-25", "COL-06", "ABK-31"})
  void every_mailbox_is_a_mail_user_with_the_required_properties() {
    try (BookScene scene = BookScene.with();
        AbContainer global = scene.global();
        MapiTable table = global.getContentsTable(BookScene.UNICODE)) {
      List<PropTag> required =
          List.of(
              PropTags.PR_ADDRTYPE,
              PropTags.PR_DISPLAY_NAME,
              PropTags.PR_DISPLAY_TYPE,
              PropTags.PR_EMAIL_ADDRESS,
              PropTags.PR_ENTRYID,
              PropTags.PR_OBJECT_TYPE,
              PropTags.PR_RECORD_KEY,
              PropTags.PR_SEARCH_KEY);
      assertThat(table.queryColumns(0)).containsAll(required).contains(PropTags.PR_INSTANCE_KEY);

      Row ada = table.queryRows(1, 0).get(0);
      assertThat(ada.values()).noneMatch(PropValue::isError);
      try (MailUser user = scene.user(BookScene.id(ada))) {
        List<PropValue> props = user.getProps(required, 0).value();
        assertThat(props).extracting(PropValue::tag).isEqualTo(required);
        assertThat(props.get(0).text()).isEqualTo("SMTP").matches("[A-Z0-9]+");
        assertThat(props.get(2).intValue()).isEqualTo(DisplayType.MAILUSER.value());
        assertThat(props.get(5).intValue()).isEqualTo(6);
      }
      assertThat(column(table, PropTags.PR_DISPLAY_NAME)).containsExactly("Ada", "Bob");
    }
  }

  @Test
  @Verifies("ABK-25")
  void a_new_mailbox_appears_in_open_tables() {
    try (BookScene scene = BookScene.with();
        AbContainer global = scene.global();
        MapiTable table = global.getContentsTable(BookScene.UNICODE)) {
      RecordingSink sink = new RecordingSink();
      long connection = table.advise(EventMask.TABLE_MODIFIED.value(), sink);

      scene.scene().mapi().mailbox("Mailbox - Carol");
      scene.party().client().notifications().deliverAll();

      assertThat(column(table, PropTags.PR_DISPLAY_NAME)).containsExactly("Ada", "Bob", "Carol");
      assertThat(((TableNotification) sink.notifications().get(0)).tableEvent())
          .isEqualTo(TableEvent.ROW_ADDED.value());
      table.unadvise(connection);
    }
  }

  @Test
  @Verifies({"ABK-02", "EID-13"})
  void what_is_not_there_is_not_found_and_what_is_not_known_is_unknown() {
    try (BookScene scene = BookScene.with()) {
      EntryId bob = BookScene.id(scene.resolve("Bob"));
      byte[] bytes = bob.bytes().toByteArray();
      bytes[25]++;
      EntryId nobody = EntryId.of(bytes);
      EntryId unknown = EntryId.ofHex("00000000000102030405060708090A0B0C0D0E0F");

      assertThat(failure(() -> scene.book().openEntry(nobody, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> scene.book().openEntry(unknown, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(failure(() -> scene.book().openEntry(EntryId.ofHex("01"), null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(failure(() -> scene.book().openEntry(bob, null, BookScene.MODIFY)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      int best = OpenFlag.BEST_ACCESS.value();
      assertThat(scene.book().openEntry(bob, null, best).object()).isInstanceOf(MailUser.class);
    }
  }

  @Test
  @Verifies({"RES-21", "RES-22", "AB-007"})
  void contents_can_be_restricted_by_name() {
    try (BookScene scene = BookScene.with();
        AbContainer global = scene.global();
        MapiTable table = global.getContentsTable(0)) {
      PropTag narrow = PropTags.PR_DISPLAY_NAME_A;
      table.setColumns(List.of(narrow, PropTags.PR_INSTANCE_KEY), 0);

      table.restrict(anr(PropTags.PR_ANR_W, "ada"), 0);
      Row wide = table.queryRows(9, 0).get(0);
      table.restrict(anr(PropTags.PR_ANR_A, String8.of("ADA")), 0);
      assertThat(table.queryRows(9, 0)).containsExactly(wide);
      assertThat(wide.get(0).tag().type()).isEqualTo(PropType.STRING8.value());

      table.restrict(
          new Restriction.Property(Relop.EQ.value(), PropTags.PR_INSTANCE_KEY, wide.get(1)), 0);
      assertThat(table.queryRows(9, 0)).containsExactly(wide);
      table.restrict(
          new Restriction.Content(
              FuzzyLevel.PREFIX.value() | FuzzyLevel.IGNORECASE.value(),
              PropTags.PR_DISPLAY_NAME,
              PropValue.of(PropTags.PR_DISPLAY_NAME, "bo")),
          0);
      assertThat(table.queryRows(9, 0)).hasSize(1);
      table.restrict(anr(PropTags.PR_ANR_W, "zoe"), 0);
      assertThat(table.queryRows(9, 0)).isEmpty();
    }
  }

  private static Restriction anr(PropTag tag, Object value) {
    return new Restriction.Property(Relop.EQ.value(), tag, new PropValue(tag, value));
  }

  @Test
  @Verifies({"ABK-23", "ABK-24"})
  void nobody_can_change_the_global_address_list() {
    try (BookScene scene = BookScene.with();
        AbContainer global = scene.global()) {
      EntryId bob = BookScene.id(scene.resolve("Bob"));

      assertThat(failure(() -> global.createEntry(bob, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> global.copyEntries(List.of(bob), 0, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> global.deleteEntries(List.of(bob), 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> global.getHierarchyTable(0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      int associated = ContentsTableFlag.ASSOCIATED.value();
      assertThat(failure(() -> global.getContentsTable(associated)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> global.setSearchCriteria(null, null, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> global.getSearchCriteria(0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    }
  }

  @Test
  void the_contents_are_a_property_too() {
    try (BookScene scene = BookScene.with();
        AbContainer global = scene.global();
        MapiTable table =
            (MapiTable)
                global.openProperty(
                    PropTags.PR_CONTAINER_CONTENTS, Iid.MAPI_TABLE, BookScene.UNICODE, 0)) {
      assertThat(rows(table, PropTags.PR_DISPLAY_NAME)).hasSize(2);
      assertThat(global.getPropList(0)).contains(PropTags.PR_CONTAINER_CONTENTS);
    }
  }
}
