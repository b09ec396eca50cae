package org.mapiemulator.internal.spooler;

import java.time.Instant;
import java.util.List;
import org.mapiemulator.mapi.Row;

/**
 * A message that a transport has taken.
 *
 * @param store the display name of the store that it was submitted in
 * @param subject its subject, empty if it has none
 * @param recipients those that the transport has taken
 * @param time when
 * @param transport the display name of the transport
 * @param builtIn whether that is the emulator's own
 */
public record Sent(
    String store,
    String subject,
    List<Row> recipients,
    Instant time,
    String transport,
    boolean builtIn) {

  /** The recipients as a reader sees them. */
  public List<String> names() {
    return recipients.stream().map(Recipients::words).toList();
  }
}
