package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.addressbook.BookScene.failure;
import static org.mapiemulator.tests.addressbook.BookScene.id;
import static org.mapiemulator.tests.addressbook.BookScene.named;
import static org.mapiemulator.tests.addressbook.BookScene.text;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.AddressFlag;
import org.mapiemulator.mapi.AdrParm;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** What MAPI's address book does besides resolving names, and its life. */
class AddressBookTest {

  @Test
  @Verifies("ABK-16")
  void recipients_begin_with_the_properties_that_were_asked_for() {
    try (BookScene scene = BookScene.with()) {
      EntryId ada = id(scene.resolve("Ada"));
      Row known =
          Row.of(
              PropValue.of(PropTags.PR_RECIPIENT_TYPE, 1),
              PropValue.of(PropTags.PR_DISPLAY_NAME, "my own name"),
              new PropValue(PropTags.PR_ENTRYID, ada.bytes()));
      List<Row> list = new ArrayList<>(List.of(known, named("Zoe")));
      List<PropTag> wanted =
          List.of(PropTags.PR_EMAIL_ADDRESS, PropTags.PR_DISPLAY_NAME, PropTags.PR_TITLE);

      scene.book().prepareRecips(0, wanted, list);

      assertThat(list.get(0).values())
          .extracting(value -> value.tag().id())
          .containsExactly(
              PropTags.PR_EMAIL_ADDRESS.id(),
              PropTags.PR_DISPLAY_NAME.id(),
              PropTags.PR_TITLE.id(),
              PropTags.PR_RECIPIENT_TYPE.id(),
              PropTags.PR_ENTRYID.id());
      assertThat(list.get(0).get(0).text()).isEqualTo("ada@example.org");
      assertThat(list.get(0).get(1).text()).isEqualTo("my own name");
      assertThat(list.get(0).get(2).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
      assertThat(list.get(1).get(0).isError()).isTrue();
      assertThat(text(list.get(1), PropTags.PR_DISPLAY_NAME)).isEqualTo("Zoe");
    }
  }

  @Test
  @Verifies("ABK-16")
  void recipients_without_an_entry_stay_as_they_are() {
    try (BookScene scene = BookScene.with()) {
      Row unknown = Row.of(new PropValue(PropTags.PR_ENTRYID, EntryId.ofHex("0102030405").bytes()));
      List<Row> list = new ArrayList<>(List.of(unknown, named("Zoe")));

      scene.book().prepareRecips(0, null, list);

      assertThat(list).containsExactly(unknown, named("Zoe"));
    }
  }

  @Test
  @Verifies("ABK-20")
  void identifiers_are_compared_by_who_has_made_them() {
    try (BookScene scene = BookScene.with()) {
      EntryId ada = id(scene.resolve("Ada"));
      EntryId bob = id(scene.resolve("Bob"));
      EntryId one = scene.book().createOneOff("Ada", "SMTP", "ada@example.org", 0);
      EntryId unknown = EntryId.ofHex("00000000000102030405060708090A0B0C0D0E0F");

      assertThat(scene.book().compareEntryIds(ada, ada, 0)).isTrue();
      assertThat(scene.book().compareEntryIds(ada, bob, 0)).isFalse();
      assertThat(scene.book().compareEntryIds(ada, one, 0)).isFalse();
      assertThat(scene.book().compareEntryIds(one, one, 0)).isTrue();
      assertThat(scene.party().session().compareEntryIds(one, ada, 0)).isFalse();
      for (EntryId other : List.of(ada, one)) {
        assertThat(failure(() -> scene.book().compareEntryIds(other, unknown, 0)).hresult())
            .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      }
    }
  }

  @Test
  @Verifies({"ABK-21", "R-226"})
  void the_tables_notify_and_the_entries_do_not() {
    try (BookScene scene = BookScene.with()) {
      RecordingSink sink = new RecordingSink();
      int mask = EventMask.OBJECT_MODIFIED.value();
      EntryId ada = id(scene.resolve("Ada"));
      EntryId unknown = EntryId.ofHex("00000000000102030405060708090A0B0C0D0E0F");

      assertThat(failure(() -> scene.book().advise(ada, mask, sink)).hresult())
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(failure(() -> scene.book().advise(unknown, mask, sink)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(failure(() -> scene.book().advise(EntryId.ofHex("01"), mask, sink)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(failure(() -> scene.book().advise(null, 0x10000, sink)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(sink.references()).isEqualTo(1);

      long connection = scene.book().advise(null, EventMask.CRITICAL_ERROR.value(), sink);
      assertThat(connection).isGreaterThan(1L << 32);
      assertThat(sink.references()).isEqualTo(2);
      scene.book().unadvise(connection);
      assertThat(sink.references()).isEqualTo(1);
      assertThat(failure(() -> scene.book().unadvise(connection)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"ABK-22", "D-101"})
  void dialogs_are_refused() {
    try (BookScene scene = BookScene.with()) {
      AddrBook book = scene.book();
      EntryId ada = id(scene.resolve("Ada"));
      AdrParm modal = AdrParm.of(AddressFlag.DIALOG_MODAL.value(), "To");

      for (ThrowingCallable dialog :
          List.<ThrowingCallable>of(
              () -> book.address(1, modal, null),
              () -> book.address(1, modal, BookScene.recipients("Ada")),
              () -> book.details(1, null, null, ada, null, null, null, 0),
              () -> book.newEntry(1, 0, null, null))) {
        assertThat(failure(dialog).hresult()).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      }
      assertThat(failure(() -> book.recipOptions(1, 0, named("Ada"))).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(failure(() -> book.queryDefaultRecipOpt("SMTP", 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies("R-166")
  void a_session_opens_entries_without_the_address_book() {
    try (BookScene scene = BookScene.with()) {
      EntryId ada = id(scene.resolve("Ada"));
      Scene.Party other = scene.scene().newPrivate("other");

      var opened = other.session().openEntry(ada, Iid.MAIL_USER, 0);

      assertThat(opened.objectType()).isEqualTo(ObjectType.MAILUSER.value());
      assertThat(opened.object()).isInstanceOf(MailUser.class);
      assertThat(other.session().compareEntryIds(ada, ada, 0)).isTrue();
    }
  }

  @Test
  void after_logoff_everything_of_it_is_dead() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("mailer");
      Result<AddrBook> opened = party.session().openAddressBook(0, Iid.ADDR_BOOK, 0);
      assertThat(opened.status()).isEqualTo(Hresult.S_OK);
      AddrBook book = opened.value();
      AbContainer root = (AbContainer) book.openEntry(null, null, 0).object();

      party.session().logoff(0, 0, 0);

      assertThat(failure(() -> book.getPab()).hresult()).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(failure(() -> root.getHierarchyTable(0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(scene.mapi().findings().of(LintRule.CALL_AFTER_LOGOFF)).hasSize(2);
    }
  }

  @Test
  void what_is_never_released_is_a_leak() {
    Scene scene = Scene.with();
    Scene.Party party = scene.newPrivate("mailer");
    party.session().openAddressBook(0, null, 0);
    party.leave();
    scene.close();

    assertThat(scene.mapi().findings().of(LintRule.OBJECT_LEAKED).get(0).what())
        .contains("address book#1");
  }

  @Test
  void a_sink_that_is_left_is_reported_and_released() {
    try (BookScene scene = BookScene.with()) {
      RecordingSink sink = new RecordingSink();
      scene.book().advise(null, EventMask.CRITICAL_ERROR.value(), sink);

      scene.book().release();

      assertThat(sink.references()).isEqualTo(1);
      assertThat(scene.scene().mapi().findings().of(LintRule.SINK_NOT_UNADVISED)).hasSize(1);
    }
  }
}
