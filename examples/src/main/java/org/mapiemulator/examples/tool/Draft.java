package org.mapiemulator.examples.tool;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message to import.
 *
 * @param subject the subject
 * @param from who it is from, an Internet address
 * @param to who it is for, Internet addresses
 * @param received when it came in
 * @param body the text
 * @param project the number of the project it belongs to, null for none
 * @param files what is attached
 * @param messages the messages that are attached
 */
public record Draft(
    String subject,
    String from,
    List<String> to,
    Instant received,
    String body,
    @Nullable Integer project,
    List<File> files,
    List<Draft> messages) {

  /** Copies the lists. */
  public Draft {
    to = List.copyOf(to);
    files = List.copyOf(files);
    messages = List.copyOf(messages);
  }

  /**
   * A file.
   *
   * @param name its name
   * @param content what is in it
   */
  public record File(String name, String content) {}
}
