package org.mapiemulator.assertj;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.MessagePattern;
import org.mapiemulator.mailbox.MessageView;

/** Assertions on a folder and the messages in it. */
public class FolderAssert extends AbstractAssert<FolderAssert, FolderView> {

  private static final int LISTED = 10;

  /**
   * Begins assertions.
   *
   * @param actual the folder
   */
  public FolderAssert(@Nullable FolderView actual) {
    super(actual, FolderAssert.class);
  }

  /**
   * Verifies that a message of a subject is in the folder.
   *
   * @param subject the whole subject, prefix included
   * @return this
   * @throws AssertionError if there is none; it shows what comes near
   */
  public FolderAssert containsMessage(String subject) {
    isNotNull();
    List<String> subjects = actual.messages().stream().map(MessageView::subject).toList();
    if (!subjects.contains(subject)) {
      fail(
          "to contain a message like: subject " + Texts.quote(subject),
          "but it has none."
              + NearestName.didYouMean(subject, Set.copyOf(subjects).stream().sorted().toList())
              + " "
              + contents());
    }
    return this;
  }

  /**
   * Verifies that a message is in the folder.
   *
   * @param wanted describes it: {@code m -> m.subject("Budget").read()}
   * @return this
   * @throws AssertionError if there is none; it shows what comes near
   */
  public FolderAssert containsMessage(UnaryOperator<MessagePattern> wanted) {
    isNotNull();
    MessagePattern pattern = wanted.apply(MessagePattern.any());
    List<MessageView> messages = actual.messages();
    if (messages.stream().noneMatch(pattern::matches)) {
      String nearest = pattern.nearest(messages);
      fail(
          "to contain a message like: " + pattern,
          "but it has none."
              + (nearest.isEmpty() ? "" : " Nearest:\n" + nearest)
              + (nearest.isEmpty() ? " " : "")
              + contents());
    }
    return this;
  }

  /**
   * Verifies that no such message is in the folder.
   *
   * @param unwanted describes it: {@code m -> m.subject("Budget")}
   * @return this
   * @throws AssertionError if there is one
   */
  public FolderAssert doesNotContainMessage(UnaryOperator<MessagePattern> unwanted) {
    isNotNull();
    MessagePattern pattern = unwanted.apply(MessagePattern.any());
    List<MessageView> found = actual.messages().stream().filter(pattern::matches).toList();
    if (!found.isEmpty()) {
      fail("not to contain a message like: " + pattern, "but it does:\n" + lines(found));
    }
    return this;
  }

  /**
   * Verifies the subjects of all messages, in the order of their creation.
   *
   * @param subjects the whole subjects
   * @return this
   * @throws AssertionError if there are others
   */
  public FolderAssert containsExactlySubjects(String... subjects) {
    isNotNull();
    List<String> wanted = List.of(subjects);
    if (!actual.messages().stream().map(MessageView::subject).toList().equals(wanted)) {
      fail(
          "to contain exactly the messages "
              + wanted.stream().map(Texts::quote).collect(Collectors.joining(", ")),
          "but it does not. " + contents());
    }
    return this;
  }

  /**
   * Verifies that at least one message satisfies assertions.
   *
   * @param assertions what it is to satisfy
   * @return this
   * @throws AssertionError if none does; it has what the message says that came last
   */
  public FolderAssert hasMessageSatisfying(Consumer<MessageView> assertions) {
    isNotNull();
    @Nullable AssertionError last = null;
    for (MessageView message : actual.messages()) {
      try {
        assertions.accept(message);
        return this;
      } catch (AssertionError e) {
        last = e;
      }
    }
    fail(
        "to have a message that satisfies the assertions",
        "but it has none. "
            + contents()
            + (last == null ? "" : "The last one failed with:" + last.getMessage()));
    return this;
  }

  /**
   * Verifies how many messages are in the folder, associated ones not counted.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public FolderAssert hasMessageCount(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    if (actual.messageCount() != expected) {
      fail(
          "to have " + Texts.times(expected, "message", "messages"),
          "but it has " + actual.messageCount() + ". " + contents());
    }
    return this;
  }

  /**
   * Verifies how many messages in the folder are unread.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public FolderAssert hasUnreadCount(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    if (actual.unreadCount() != expected) {
      fail(
          "to have " + Texts.times(expected, "unread message", "unread messages"),
          "but it has " + actual.unreadCount() + ". " + contents());
    }
    return this;
  }

  /**
   * Verifies that no message is in the folder; folders below and associated messages do not count.
   *
   * @return this
   * @throws AssertionError if one is
   */
  public FolderAssert isEmpty() {
    isNotNull();
    if (actual.messageCount() > 0) {
      fail("to be empty", "but it is not. " + contents());
    }
    return this;
  }

  /**
   * Verifies that a message is in the folder.
   *
   * @return this
   * @throws AssertionError if none is
   */
  public FolderAssert isNotEmpty() {
    isNotNull();
    if (actual.messageCount() == 0) {
      fail("not to be empty", "but it is.\n");
    }
    return this;
  }

  /**
   * Verifies that there is a folder directly below.
   *
   * @param name its name; case does not matter (D-41)
   * @return this
   * @throws AssertionError if there is none
   */
  public FolderAssert hasSubfolder(String name) {
    isNotNull();
    List<String> names = actual.subfolders().stream().map(FolderView::name).toList();
    if (names.stream().noneMatch(name::equalsIgnoreCase)) {
      fail("to have the subfolder " + Texts.quote(name), "but it has " + list(names) + ".\n");
    }
    return this;
  }

  /**
   * Verifies that there is no folder directly below.
   *
   * @return this
   * @throws AssertionError if there is one
   */
  public FolderAssert hasNoSubfolders() {
    isNotNull();
    List<String> names = actual.subfolders().stream().map(FolderView::name).toList();
    if (!names.isEmpty()) {
      fail("to have no subfolders", "but it has " + list(names) + ".\n");
    }
    return this;
  }

  static String list(List<String> names) {
    return names.isEmpty()
        ? "none"
        : names.stream().map(Texts::quote).collect(Collectors.joining(", "));
  }

  private String contents() {
    List<MessageView> messages = actual.messages();
    return messages.isEmpty() ? "There is no message in it.\n" : "In it are:\n" + lines(messages);
  }

  static String lines(List<MessageView> messages) {
    StringBuilder lines = new StringBuilder();
    messages.stream()
        .limit(LISTED)
        .forEach(message -> lines.append("  ").append(line(message)).append('\n'));
    if (messages.size() > LISTED) {
      lines.append("  … and ").append(messages.size() - LISTED).append(" more\n");
    }
    return lines.toString();
  }

  private static String line(MessageView message) {
    return Texts.quote(message.subject())
        + message.from().map(from -> " from " + from).orElse("")
        + (message.isRead() ? ", read" : ", unread");
  }

  private void fail(String expectation, String difference) {
    failWithMessage(
        "%s",
        "\nExpecting the folder "
            + Texts.quote(actual.path())
            + " of "
            + Texts.quote(actual.mailbox())
            + "\n  "
            + expectation
            + "\n"
            + difference);
  }
}
