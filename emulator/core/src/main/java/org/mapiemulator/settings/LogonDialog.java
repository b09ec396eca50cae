package org.mapiemulator.settings;

import java.util.List;
import java.util.Optional;

/**
 * The dialog in which MAPILogonEx asks for a profile (rules ).
 *
 * @param client the client that shows it
 * @param uiParam the window it is shown over
 * @param profiles the profiles to choose from
 * @param hint the default profile, marked in the list; the field itself is empty
 */
public record LogonDialog(
    String client, long uiParam, List<String> profiles, Optional<String> hint) {

  /**
   * Copies the list.
   *
   * @param client the client that shows it
   * @param uiParam the window it is shown over
   * @param profiles the profiles to choose from
   * @param hint the default profile, marked in the list; the field itself is empty
   */
  public LogonDialog {
    profiles = List.copyOf(profiles);
  }
}
