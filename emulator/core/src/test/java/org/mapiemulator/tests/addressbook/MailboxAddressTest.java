package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.PropTags;

/** The SMTP addresses of mailboxes. */
class MailboxAddressTest {

  @ParameterizedTest
  @CsvSource({
    "Mailbox - Ada, ada@example.org",
    "Ada Lovelace, ada.lovelace@example.org",
    "Zoë (Archive), zoe.archive@example.org",
    "Mailbox - , mailbox@example.org",
    "你好, mailbox@example.org"
  })
  void an_address_follows_the_name(String name, String address) {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      assertThat(mapi.mailbox(name).address()).isEqualTo(address);
    }
  }

  @Test
  void no_two_mailboxes_have_one_address() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Mailbox first = mapi.mailbox("Mailbox - Ada");
      Mailbox second = mapi.mailbox("Ada");

      assertThat(second.address()).isEqualTo("ada2@example.org");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> second.address("ADA@example.org"))
          .withMessage(
              "address (\"ADA@example.org\") is the one of the mailbox \"Mailbox - Ada\"."
                  + " Choose another one.");
      first.address("countess@example.com");
      assertThat(second.address("ada@example.org").address()).isEqualTo("ada@example.org");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ada", "ada@", "@example.org", "a b@example.org", "a@b@c", "<a@b>"})
  void what_is_no_address_is_refused(String text) {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Mailbox ada = mapi.mailbox("Mailbox - Ada");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> ada.address(text))
          .withMessage(
              "address (\"" + text + "\") is no SMTP address. Write \"ada@example.org\", for one.");
      assertThat(ada.address()).isEqualTo("ada@example.org");
    }
  }

  @Test
  void the_address_book_shows_another_address_at_once() {
    try (BookScene scene = BookScene.with()) {
      scene.scene().mapi().mailbox("Mailbox - Ada").address("countess@example.com");

      assertThat(BookScene.text(scene.resolve("Ada"), PropTags.PR_EMAIL_ADDRESS))
          .isEqualTo("countess@example.com");
    }
  }
}
