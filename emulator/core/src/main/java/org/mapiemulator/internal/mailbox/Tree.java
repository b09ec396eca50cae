package org.mapiemulator.internal.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mapiemulator.mailbox.AttachmentView;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.Importance;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mailbox.Sensitivity;

/** Mailboxes as text: what is the same in two mailboxes is the same text. */
final class Tree {

  private static final int BODY = 60;

  private final StringBuilder lines = new StringBuilder();

  private Tree() {}

  static String of(ShownMailbox mailbox) {
    Tree tree = new Tree();
    tree.line(0, mailbox.name());
    FolderView top = mailbox.top();
    tree.contents(1, top);
    // Folders that users do not see are shown if there is something in them.
    for (FolderView hidden : mailbox.root().subfolders()) {
      boolean empty =
          hidden.subfolders().isEmpty()
              && hidden.messageCount() == 0
              && hidden.associatedMessages().isEmpty();
      if (!hidden.entryId().equals(top.entryId()) && !empty) {
        tree.folder(1, "/", hidden);
      }
    }
    mailbox.root().messages().forEach(message -> tree.message(1, message));
    return tree.lines.toString();
  }

  static String of(ShownFolder folder) {
    Tree tree = new Tree();
    tree.folder(0, "", folder);
    return tree.lines.toString();
  }

  static String of(ShownMessage message) {
    Tree tree = new Tree();
    tree.message(0, message);
    return tree.lines.toString();
  }

  private void line(int depth, String text) {
    lines.append("  ".repeat(depth)).append(text).append('\n');
  }

  private void folder(int depth, String prefix, FolderView folder) {
    line(depth, prefix + folder.name() + (folder.isSearch() ? " (search)" : "") + counts(folder));
    contents(depth + 1, folder);
  }

  private static String counts(FolderView folder) {
    int count = folder.messageCount();
    if (count == 0) {
      return "";
    }
    return ": "
        + (count == 1 ? "1 message" : count + " messages")
        + (folder.unreadCount() == 0 ? "" : ", " + folder.unreadCount() + " unread");
  }

  private void contents(int depth, FolderView folder) {
    for (MessageView message : folder.messages()) {
      if (folder.isSearch()) {
        line(depth, "> " + title(message) + " in " + message.folder());
      } else {
        message(depth, message);
      }
    }
    folder.associatedMessages().forEach(message -> message(depth, message));
    folder.subfolders().forEach(child -> folder(depth, "", child));
  }

  private void message(int depth, MessageView message) {
    line(depth, "- " + title(message) + " (" + String.join(", ", facts(message)) + ")");
    message.from().ifPresent(from -> line(depth + 2, "from " + from));
    message.recipients().forEach(recipient -> line(depth + 2, recipient.toString()));
    if (!message.body().isEmpty()) {
      line(depth + 2, "text " + beginning(message.body()));
    }
    if (!message.html().isEmpty()) {
      line(depth + 2, "html, " + characters(message.html()));
    }
    if (!message.rtf().isEmpty()) {
      line(depth + 2, "rtf, " + characters(message.rtf()));
    }
    for (AttachmentView attachment : message.attachments()) {
      attachment(depth + 2, attachment);
    }
  }

  private void attachment(int depth, AttachmentView attachment) {
    if (attachment.embedded().isPresent()) {
      line(depth, "attached message");
      message(depth + 1, attachment.embedded().get());
      return;
    }
    List<String> facts = new ArrayList<>();
    facts.add(attachment.isInline() ? "inline" : "attached");
    facts.add("\"" + attachment.name() + "\",");
    if (!attachment.mimeType().isEmpty()) {
      facts.add(attachment.mimeType() + ",");
    }
    facts.add(attachment.size() == 1 ? "1 byte" : attachment.size() + " bytes");
    line(
        depth,
        String.join(" ", facts) + (attachment.isInline() ? ", cid:" + attachment.contentId() : ""));
  }

  private static String title(MessageView message) {
    return message.subject().isEmpty() ? "(no subject)" : "\"" + message.subject() + "\"";
  }

  /** What is not as for any other message. */
  private static List<String> facts(MessageView message) {
    List<String> facts = new ArrayList<>();
    if (message.isAssociated()) {
      facts.add("associated");
    } else {
      facts.add(message.isDraft() ? "draft" : message.isRead() ? "read" : "unread");
    }
    if (!message.messageClass().equals("IPM.Note")) {
      facts.add(message.messageClass());
    }
    if (message.importance() != Importance.NORMAL) {
      facts.add(words(message.importance()) + " importance");
    }
    if (message.sensitivity() != Sensitivity.NONE) {
      facts.add(words(message.sensitivity()));
    }
    message.received().ifPresent(time -> facts.add("received " + time));
    if (message.received().isEmpty()) {
      message.sent().ifPresent(time -> facts.add("sent " + time));
    }
    return facts;
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String beginning(String body) {
    String oneLine = body.replaceAll("\\s+", " ").strip();
    if (oneLine.codePointCount(0, oneLine.length()) <= BODY) {
      return "\"" + oneLine + "\"";
    }
    return "\""
        + oneLine.substring(0, oneLine.offsetByCodePoints(0, BODY))
        + "…\", "
        + characters(body);
  }

  private static String characters(String text) {
    return text.length() == 1 ? "1 character" : text.length() + " characters";
  }
}
