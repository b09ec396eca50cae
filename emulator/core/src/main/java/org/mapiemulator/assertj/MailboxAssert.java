package org.mapiemulator.assertj;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mailbox.MessagePattern;
import org.mapiemulator.mailbox.MessageView;

/** Assertions on a mailbox: its folders, and messages wherever they are. */
public class MailboxAssert extends AbstractAssert<MailboxAssert, MailboxView> {

  /**
   * Begins assertions.
   *
   * @param actual the mailbox
   */
  public MailboxAssert(@Nullable MailboxView actual) {
    super(actual, MailboxAssert.class);
  }

  /**
   * Verifies that there is a folder.
   *
   * @param path as in {@link org.mapiemulator.mailbox.Mailbox#folder(String)}
   * @return this
   * @throws AssertionError if there is none
   */
  public MailboxAssert hasFolder(String path) {
    isNotNull();
    require(path);
    return this;
  }

  /**
   * Verifies that there is no folder.
   *
   * @param path as in {@link org.mapiemulator.mailbox.Mailbox#folder(String)}
   * @return this
   * @throws AssertionError if there is one
   */
  public MailboxAssert doesNotHaveFolder(String path) {
    isNotNull();
    if (actual.folder(path).isPresent()) {
      fail("not to have the folder " + Texts.quote(path), "but it has.\n");
    }
    return this;
  }

  /**
   * Begins assertions on a folder.
   *
   * @param path as in {@link org.mapiemulator.mailbox.Mailbox#folder(String)}
   * @return the assertions
   * @throws AssertionError if there is none
   */
  public FolderAssert folder(String path) {
    isNotNull();
    return new FolderAssert(require(path));
  }

  private @Nullable FolderView require(String path) {
    Optional<FolderView> folder = actual.folder(path);
    if (folder.isEmpty()) {
      List<String> paths = actual.folders().stream().map(FolderView::path).toList();
      fail(
          "to have the folder " + Texts.quote(path),
          "but it has not." + NearestName.didYouMean(path, paths) + "\n");
    }
    return folder.orElse(null);
  }

  /**
   * Verifies that a message is in one of the folders.
   *
   * @param wanted describes it: {@code m -> m.subject("Budget").read()}
   * @return this
   * @throws AssertionError if there is none; it shows what comes near
   */
  public MailboxAssert containsMessage(UnaryOperator<MessagePattern> wanted) {
    isNotNull();
    MessagePattern pattern = wanted.apply(MessagePattern.any());
    List<MessageView> messages = actual.messages();
    if (messages.stream().noneMatch(pattern::matches)) {
      String nearest = pattern.nearest(messages);
      fail(
          "to contain a message like: " + pattern,
          "but none of its "
              + Texts.times(messages.size(), "message", "messages")
              + " is one."
              + (nearest.isEmpty() ? "\n" : " Nearest:\n" + nearest));
    }
    return this;
  }

  /**
   * Verifies that no such message is in any of the folders.
   *
   * @param unwanted describes it: {@code m -> m.subject("Budget")}
   * @return this
   * @throws AssertionError if there is one
   */
  public MailboxAssert doesNotContainMessage(UnaryOperator<MessagePattern> unwanted) {
    isNotNull();
    MessagePattern pattern = unwanted.apply(MessagePattern.any());
    List<MessageView> found = actual.messages().stream().filter(pattern::matches).toList();
    if (!found.isEmpty()) {
      fail(
          "not to contain a message like: " + pattern,
          "but " + Texts.quote(found.get(0).folder()) + " does:\n" + FolderAssert.lines(found));
    }
    return this;
  }

  /**
   * Verifies how many messages are in all folders, associated ones not counted.
   *
   * @param expected the number, 0 or more
   * @return this
   * @throws AssertionError if it is another one
   * @throws IllegalArgumentException if the number is negative
   */
  public MailboxAssert hasMessageCount(int expected) {
    Counts.require("expected", expected);
    isNotNull();
    int count = actual.messages().size();
    if (count != expected) {
      StringBuilder where = new StringBuilder();
      for (FolderView folder : actual.folders()) {
        if (folder.messageCount() > 0 && !folder.isSearch()) {
          where.append("  ").append(folder.path()).append(": ").append(folder.messageCount());
          where.append('\n');
        }
      }
      fail(
          "to have " + Texts.times(expected, "message", "messages"),
          "but it has " + count + (where.isEmpty() ? ".\n" : ":\n" + where));
    }
    return this;
  }

  private void fail(String expectation, String difference) {
    failWithMessage(
        "%s",
        "\nExpecting the mailbox "
            + Texts.quote(actual.name())
            + "\n  "
            + expectation
            + "\n"
            + difference);
  }
}
