package org.mapiemulator.internal.store;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The SMTP addresses of the mailboxes of one machine. Guarded by the registry that has it. */
final class MailboxAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile("[^@\\s<>\\[\\];,:\"]+@[^@\\s<>\\[\\];,:\"]+");
  private static final Pattern PREFIX = Pattern.compile("(?i)^\\s*mailbox\\s*-\\s*");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^\\.+|\\.+$");
  private static final String DOMAIN = "@example.org";

  private final Map<String, Mailbox> byAddress = new LinkedHashMap<>(2);

  /** Whether a text can be an SMTP address. */
  static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  private static String key(String address) {
    return address.toLowerCase(Locale.ROOT);
  }

  /** Gives a new mailbox an address after its name: "Mailbox - Ada" is ada@example.org. */
  void assign(Mailbox mailbox) {
    String local = localPart(mailbox.name());
    String address = local + DOMAIN;
    for (int number = 2; !assign(mailbox, address); number++) {
      address = local + number + DOMAIN;
    }
  }

  private static String localPart(String name) {
    String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String user = PREFIX.matcher(letters).replaceFirst("").toLowerCase(Locale.ROOT);
    String local = EDGES.matcher(OTHERS.matcher(user).replaceAll(".")).replaceAll("");
    return local.isEmpty() ? "mailbox" : local;
  }

  /** Gives a mailbox an address; false if another one has it. */
  boolean assign(Mailbox mailbox, String address) {
    @Nullable Mailbox holder = find(address);
    if (holder != null && holder != mailbox) {
      return false;
    }
    byAddress.values().removeIf(other -> other == mailbox);
    byAddress.put(key(address), mailbox);
    mailbox.address(address);
    return true;
  }

  /** The mailbox of an address, however it is written; null if there is none. */
  @Nullable Mailbox find(String address) {
    return byAddress.get(key(address));
  }
}
