package org.mapiemulator.mailbox;

import java.util.Locale;

/**
 * Somebody who sends or gets messages.
 *
 * @param name the display name; the address if there is none
 * @param email the SMTP address, empty for a recipient that is not resolved
 */
public record Address(String name, String email) {

  /**
   * Reads an address.
   *
   * @param text {@code Bob <bob@example.org>}, {@code bob@example.org}, or a name alone
   * @return the address
   * @throws IllegalArgumentException if the text is blank
   */
  public static Address of(String text) {
    String all = text.strip();
    if (all.isEmpty()) {
      throw new IllegalArgumentException(
          "text (\"" + text + "\") is no address. Write \"Bob <bob@example.org>\", for one.");
    }
    int open = all.lastIndexOf('<');
    if (open >= 0 && all.endsWith(">")) {
      String email = all.substring(open + 1, all.length() - 1).strip();
      String name = unquoted(all.substring(0, open).strip());
      return new Address(name.isEmpty() ? email : name, email);
    }
    return all.contains("@") ? new Address(all, all) : new Address(unquoted(all), "");
  }

  private static String unquoted(String name) {
    boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
    return quoted ? name.substring(1, name.length() - 1) : name;
  }

  /**
   * Tells whether a text means this address; case does not matter.
   *
   * @param text the name, the SMTP address, or both as in {@link #toString()}
   * @return whether it does
   */
  public boolean matches(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return wanted.equals(name.toLowerCase(Locale.ROOT))
        || wanted.equals(email.toLowerCase(Locale.ROOT))
        || wanted.equals(toString().toLowerCase(Locale.ROOT));
  }

  /**
   * The address as it stands in the header of a message.
   *
   * @return for instance {@code Bob <bob@example.org>}
   */
  @Override
  public String toString() {
    return email.isEmpty() || email.equals(name) ? name : name + " <" + email + ">";
  }
}
