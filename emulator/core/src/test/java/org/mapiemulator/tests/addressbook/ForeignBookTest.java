package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.addressbook.BookScene.failure;
import static org.mapiemulator.tests.addressbook.BookScene.id;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.recipient.ListExpansion;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.OpenAddressBookFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.FakeAddressBook;
import org.mapiemulator.tests.fixture.FakeCalls;
import org.mapiemulator.tests.fixture.Scene;

/** Address books of other providers beside the built-in one, and what MAPI makes of lists. */
class ForeignBookTest {

  private static final MapiUid UID = MapiUid.ofHex("A0A1A2A3A4A5A6A7A8A9AAABACADAEAF");

  @Test
  @Verifies("R-162")
  void a_null_interface_means_that_of_the_address_book() {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("mailer");
      int quiet = OpenAddressBookFlag.NO_DIALOG.value();

      for (Iid iid : Arrays.asList(null, Iid.ADDR_BOOK, Iid.MAPI_PROP)) {
        Result<AddrBook> opened = party.session().openAddressBook(0, iid, quiet);
        assertThat(opened.status()).isEqualTo(Hresult.S_OK);
        opened.value().release();
      }
      assertThat(failure(() -> party.session().openAddressBook(0, Iid.MESSAGE, 0)).hresult())
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(failure(() -> party.session().openAddressBook(0, null, 2)).hresult())
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
  }

  @Test
  @Verifies({"ABK-02", "ABK-10", "ABK-20"})
  void calls_go_to_the_provider_of_the_identifier_and_failures_stop_nothing() {
    try (Scene scene = Scene.with()) {
      FakeCalls calls = new FakeCalls();
      FakeAddressBook other = new FakeAddressBook(calls, "book", UID);
      scene.mapi().profiles().add("Both", p -> p.addressBook("Other", UID, other.init()));
      Scene.Party party = scene.logon("mailer", "Both", Scene.NEW_PRIVATE);
      try (BookScene both = BookScene.of(scene, party)) {
        EntryId theirs = EntryId.ofHex("00000000" + UID.bytes() + "01");

        assertThat(failure(() -> both.book().openEntry(theirs, null, 0)).hresult())
            .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
        assertThat(both.book().compareEntryIds(theirs, theirs, 0)).isTrue();
        assertThat(both.resolve("Ada").find(PropTags.PR_ENTRYID)).isPresent();
        assertThat(both.book().compareEntryIds(theirs, id(both.resolve("Ada")), 0)).isFalse();
        assertThat(both.containers(PropTags.PR_DISPLAY_NAME)).hasSize(2);
      }
    }
  }

  @Test
  @Verifies({"R-163", "A-65"})
  void the_address_book_opens_without_a_provider_that_cannot_log_on() {
    try (Scene scene = Scene.with()) {
      FakeAddressBook other = new FakeAddressBook(new FakeCalls(), "book", UID);
      other.logonsGive(Hresult.MAPI_E_FAILONEPROVIDER);
      scene.mapi().profiles().add("Both", p -> p.addressBook("Other", UID, other.init()));
      Scene.Party party = scene.logon("mailer", "Both", Scene.NEW_PRIVATE);

      Result<AddrBook> opened = party.session().openAddressBook(0, null, 0);

      assertThat(opened.status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
      MapiError error = party.session().getLastError(opened.status(), BookScene.UNICODE);
      assertThat(error).isNotNull();
      assertThat(error.error()).isEqualTo("Other: MAPI_E_FAILONEPROVIDER");
      List<Row> list = BookScene.recipients("Ada");
      opened.value().resolveName(0, BookScene.UNICODE, null, list);
      assertThat(id(list.get(0)).size()).isPositive();
      assertThat(party.session().openAddressBook(0, null, 0).status()).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("SUB-08")
  void private_distribution_lists_are_replaced_by_their_members() {
    try (BookScene scene = BookScene.with();
        AbContainer contacts = scene.contacts()) {
      EntryId bob = id(scene.resolve("Bob"));
      EntryId carl = scene.contact("Carl", "carl@x.org");
      EntryId inner = list(contacts, "Inner", List.of(carl, bob));
      EntryId outer = list(contacts, "Outer", List.of(inner, bob));
      Row everybody = scene.resolve("Outer");
      List<PropValue> values = new ArrayList<>(everybody.values());
      values.add(PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.CC.value()));
      assertThat(id(everybody)).isEqualTo(outer);

      List<Row> expanded =
          ListExpansion.expand(
              scene.book(), CodePage.UTF_8, List.of(new Row(values), scene.resolve("Ada")));

      assertThat(expanded)
          .extracting(row -> BookScene.text(row, PropTags.PR_DISPLAY_NAME))
          .containsExactly("Carl", "Bob", "Ada");
      assertThat(expanded.get(0).find(PropTags.PR_RECIPIENT_TYPE).orElseThrow().intValue())
          .isEqualTo(RecipientType.CC.value());
    }
  }

  private static EntryId list(AbContainer contacts, String name, List<EntryId> members) {
    EntryId template = BookScene.get(contacts, PropTags.PR_DEF_CREATE_DL).entryId();
    try (DistList list = (DistList) contacts.createEntry(template, 0)) {
      list.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, name)));
      list.copyEntries(members, 0, null, 0);
      list.saveChanges(BookScene.KEEP);
      return id(list);
    }
  }
}
