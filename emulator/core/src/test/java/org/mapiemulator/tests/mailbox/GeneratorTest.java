package org.mapiemulator.tests.mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.Importance;
import org.mapiemulator.mailbox.MessageGenerator;
import org.mapiemulator.mailbox.MessageView;

class GeneratorTest {

  @Test
  void equal_seeds_make_equal_messages() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Folder one = mapi.mailbox("One").inbox().generate(200, MessageGenerator.varied(7));
      Folder other = mapi.mailbox("Other").inbox().generate(200, MessageGenerator.varied(7));
      Folder third = mapi.mailbox("Third").inbox().generate(200, MessageGenerator.varied(8));

      assertThat(one.toTree()).isEqualTo(other.toTree()).isNotEqualTo(third.toTree());
    }
  }

  @Test
  void many_messages_are_made_and_they_are_of_many_kinds() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Folder inbox = mapi.mailbox("Ada").inbox().generate(10_000, MessageGenerator.varied(42));

      assertThat(inbox).hasMessageCount(10_000);
      List<MessageView> messages = inbox.messages();
      Set<String> classes = new TreeSet<>();
      messages.forEach(message -> classes.add(message.messageClass()));
      assertThat(classes).hasSizeGreaterThan(5).contains("IPM.Note", "REPORT.IPM.Note.NDR");
      assertThat(messages)
          .anyMatch(message -> message.subject().isEmpty())
          .anyMatch(message -> message.subject().contains("議事録"))
          .anyMatch(message -> message.subject().startsWith("AW: "))
          .anyMatch(message -> message.importance() == Importance.HIGH)
          .anyMatch(message -> message.to().size() > 10)
          .anyMatch(message -> !message.rtf().isEmpty())
          .anyMatch(message -> !message.html().isEmpty() && message.body().length() > 2000)
          .anyMatch(
              message -> message.attachments().stream().anyMatch(a -> a.embedded().isPresent()))
          .anyMatch(message -> message.attachments().size() > 1)
          .anyMatch(MessageView::isRead)
          .anyMatch(message -> !message.isRead());
    }
  }

  @Test
  void a_generator_of_ones_own_gets_the_number_of_each_message() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      Folder inbox = mapi.mailbox("Ada").inbox();
      inbox.generate(3, (number, m) -> m.subject("Number " + number).read());

      assertThat(inbox)
          .containsExactlySubjects("Number 0", "Number 1", "Number 2")
          .hasUnreadCount(0);
    }
  }
}
