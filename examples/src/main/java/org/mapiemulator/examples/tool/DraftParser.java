package org.mapiemulator.examples.tool;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages from text: lines such as {@code subject: Budget}, where {@code message:} begins a
 * message, {@code attached:} begins one inside it, and {@code end:} ends that. Lines without a
 * known word are the body.
 */
public final class DraftParser {

  private static final List<String> WORDS =
      List.of("message", "attached", "end", "subject", "from", "to", "received", "project", "file");

  private final List<Draft> done = new ArrayList<>();
  private final Deque<Parts> open = new ArrayDeque<>();

  private DraftParser() {}

  /** A message of which not all is read yet. */
  private static final class Parts {
    String subject = "";
    String from = "";
    final List<String> to = new ArrayList<>();
    Instant received = Instant.EPOCH;
    final StringBuilder body = new StringBuilder();
    @Nullable Integer project;
    final List<Draft.File> files = new ArrayList<>();
    final List<Draft> messages = new ArrayList<>();

    Draft whole() {
      return new Draft(subject, from, to, received, body.toString(), project, files, messages);
    }
  }

  /**
   * Reads messages.
   *
   * @param text the lines
   * @return the messages in their order
   * @throws IllegalArgumentException if a line is outside of a message, or a value is none
   */
  public static List<Draft> parse(String text) {
    DraftParser parser = new DraftParser();
    text.lines().forEach(parser::line);
    parser.closeAll();
    return List.copyOf(parser.done);
  }

  private void line(String line) {
    int colon = line.indexOf(':');
    String word = colon < 0 ? "" : line.substring(0, colon);
    String value = line.substring(colon + 1).strip();
    if (word.equals("message")) {
      closeAll();
      open.push(new Parts());
      return;
    }
    @Nullable Parts current = open.peek();
    if (current == null) {
      if (line.isBlank()) {
        return;
      }
      throw new IllegalArgumentException(
          "text has the line \"" + line + "\" outside of a message. Begin one: message:");
    }
    if (!WORDS.contains(word)) {
      current.body.append(line).append("\r\n");
      return;
    }
    switch (word) {
      case "attached" -> open.push(new Parts());
      case "end" -> close();
      case "subject" -> current.subject = value;
      case "from" -> current.from = value;
      case "to" -> current.to.add(value);
      case "received" -> current.received = Instant.parse(value);
      case "project" -> current.project = Integer.valueOf(value);
      default -> current.files.add(file(value));
    }
  }

  private static Draft.File file(String value) {
    int blank = value.indexOf(' ');
    return blank < 0
        ? new Draft.File(value, "")
        : new Draft.File(value.substring(0, blank), value.substring(blank + 1));
  }

  private void close() {
    Draft draft = open.pop().whole();
    @Nullable Parts above = open.peek();
    if (above == null) {
      done.add(draft);
    } else {
      above.messages.add(draft);
    }
  }

  private void closeAll() {
    while (!open.isEmpty()) {
      close();
    }
  }
}
