package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.testkit.Verifies;

/** Mail to personal distribution lists, which MAPI expands when it is submitted. */
class ListDeliveryTest {

  private static final int KEEP = SaveFlag.KEEP_OPEN_READWRITE.value();

  private static MapiSubsystem start() {
    MapiSubsystem mapi = MapiSubsystem.start();
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
    mapi.profiles().add("Carl", p -> p.store("Mailbox - Carl"));
    return mapi;
  }

  private static EntryId id(MapiProp object) {
    return Mail.get(object, PropTags.PR_ENTRYID).entryId();
  }

  private static EntryId contact(AbContainer contacts, String name, String address) {
    EntryId template = Mail.get(contacts, PropTags.PR_DEF_CREATE_MAILUSER).entryId();
    try (MapiProp contact = contacts.createEntry(template, 0)) {
      contact.setProps(
          List.of(
              PropValue.of(PropTags.PR_DISPLAY_NAME, name),
              PropValue.of(PropTags.PR_EMAIL_ADDRESS, address)));
      contact.saveChanges(KEEP);
      return id(contact);
    }
  }

  private static EntryId list(AbContainer contacts, String name, EntryId... members) {
    EntryId template = Mail.get(contacts, PropTags.PR_DEF_CREATE_DL).entryId();
    try (DistList list = (DistList) contacts.createEntry(template, 0)) {
      list.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, name)));
      list.copyEntries(List.of(members), 0, null, 0);
      list.saveChanges(KEEP);
      return id(list);
    }
  }

  /** The list "Team" in Contacts: Bob, and a list in it with Bob and Carl. */
  private static void makeTeam(AddrBook book) {
    try (AbContainer contacts =
        (AbContainer) book.openEntry(book.getPab(), null, OpenFlag.MODIFY.value()).object()) {
      EntryId bob = contact(contacts, "Bob", "bob@example.org");
      EntryId inner = list(contacts, "Inner", bob, contact(contacts, "Carl", "carl@example.org"));
      list(contacts, "Team", bob, inner);
    }
  }

  private static Row resolve(AddrBook book, String name, RecipientType kind) {
    List<Row> list = new ArrayList<>();
    list.add(Row.of(PropValue.of(PropTags.PR_DISPLAY_NAME, name)));
    book.resolveName(0, StringFlag.UNICODE.value(), null, list);
    List<PropValue> values = new ArrayList<>(list.get(0).values());
    values.add(PropValue.of(PropTags.PR_RECIPIENT_TYPE, kind));
    return new Row(values);
  }

  private static List<String> inbox(MapiSubsystem mapi, String mailbox) {
    return mapi.mailbox(mailbox).inbox().messages().stream().map(MessageView::subject).toList();
  }

  @Test
  @Verifies({"SUB-08", "ABK-31", "D-154"})
  void each_member_of_a_list_gets_the_message_once() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada");
        AddrBook book = ada.session().openAddressBook(0, null, 0).value()) {
      makeTeam(book);
      Row team = resolve(book, "Team", RecipientType.CC);
      assertThat(team.find(PropTags.PR_ADDRTYPE).orElseThrow().text()).isEqualTo("MAPIPDL");

      ada.send("Budget", team, Mail.toBob());
      mapi.spooler().deliver();

      assertThat(inbox(mapi, "Mailbox - Bob")).containsExactly("Budget");
      assertThat(inbox(mapi, "Mailbox - Carl")).containsExactly("Budget");
      assertThat(inbox(mapi, "Mailbox - Ada")).as("nondelivery reports").isEmpty();
      assertThat(mapi.mailbox("Mailbox - Ada").sentItems().messages().get(0).recipients())
          .extracting(to -> to.address().name())
          .containsExactlyInAnyOrder("Bob", "Carl");
      MessageView carls = mapi.mailbox("Mailbox - Carl").inbox().messages().get(0);
      assertThat(carls.cc()).extracting(address -> address.name()).contains("Carl");
    }
  }

  @Test
  @Verifies({"SUB-08", "SUB-13", "D-154"})
  void a_list_that_is_gone_is_not_delivered() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada");
        AddrBook book = ada.session().openAddressBook(0, null, 0).value()) {
      makeTeam(book);
      Row team = resolve(book, "Team", RecipientType.TO);
      try (AbContainer contacts =
          (AbContainer) book.openEntry(book.getPab(), null, OpenFlag.MODIFY.value()).object()) {
        contacts.deleteEntries(List.of(team.find(PropTags.PR_ENTRYID).orElseThrow().entryId()), 0);
      }

      ada.send("Budget", team);
      mapi.spooler().deliver();

      assertThat(inbox(mapi, "Mailbox - Bob")).isEmpty();
      assertThat(inbox(mapi, "Mailbox - Ada")).containsExactly("Undeliverable: Budget");
    }
  }

  @Test
  @Verifies("SUB-08")
  void a_name_that_somebody_has_changed_is_taken_back() {
    try (MapiSubsystem mapi = start();
        Mail ada = Mail.logOn(mapi, "A", "Ada")) {
      List<PropValue> values =
          new ArrayList<>(Mail.to("The boss", "SMTP", "bob@example.org").values());
      values.add(PropValue.of(PropTags.PR_ORIGINAL_DISPLAY_NAME, "Bob"));
      ada.send("Budget", new Row(values));
      mapi.spooler().deliver();

      assertThat(mapi.mailbox("Mailbox - Bob").inbox().messages().get(0).to())
          .extracting(address -> address.name())
          .containsExactly("Bob");
    }
  }
}
