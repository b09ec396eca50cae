package org.mapiemulator.junit.jupiter;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.Profiles;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.settings.VirtualClock;

/** The types that can be injected. */
enum Injectable {
  SUBSYSTEM(MapiSubsystem.class, Owner.NOBODY),
  CLIENT(MapiClient.class, Owner.CLIENT),
  MAPI32(Mapi32.class, Owner.CLIENT),
  OLE32(Ole32.class, Owner.CLIENT),
  SESSION(MapiSession.class, Owner.CLIENT),
  STORE(MsgStore.class, Owner.CLIENT),
  MAILBOX(Mailbox.class, Owner.NOBODY),
  ACTOR(MapiActor.class, Owner.ACTOR),
  JOURNAL(Journal.class, Owner.NOBODY),
  FINDINGS(Findings.class, Owner.NOBODY),
  PROFILES(Profiles.class, Owner.NOBODY),
  CLOCK(VirtualClock.class, Owner.NOBODY),
  FAULTS(Faults.class, Owner.NOBODY);

  /** Which process it belongs to, so that a qualifier can name it. */
  private enum Owner {
    NOBODY,
    CLIENT,
    ACTOR
  }

  private final Class<?> type;
  private final Owner owner;

  Injectable(Class<?> type, Owner owner) {
    this.type = type;
    this.owner = owner;
  }

  static Optional<Injectable> of(Class<?> type) {
    return Arrays.stream(values()).filter(one -> one.type == type).findFirst();
  }

  /** Names of types for a refusal: {@code a MapiClient, Mapi32 or MapiSession}. */
  static String names(Predicate<Injectable> which) {
    String names =
        Arrays.stream(values())
            .filter(which)
            .map(one -> one.type.getSimpleName())
            .collect(Collectors.joining(", "));
    int last = names.lastIndexOf(", ");
    return "a "
        + (last < 0 ? names : names.substring(0, last) + " or " + names.substring(last + 2));
  }

  boolean isOfClient() {
    return owner == Owner.CLIENT;
  }

  boolean isOfActor() {
    return owner == Owner.ACTOR;
  }

  /** Whether it is a session, or comes from one. */
  boolean isOfSession() {
    return this == SESSION || this == STORE;
  }

  boolean isOfProfile() {
    return isOfSession() || this == MAILBOX;
  }
}
