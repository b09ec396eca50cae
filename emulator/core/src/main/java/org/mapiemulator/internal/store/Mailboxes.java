package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/** The mailboxes of one machine, by their names; who asks for one that is not there makes it. */
public final class Mailboxes {

  private final SeededUids uids;
  private final StoreEnvironment environment;
  private final Map<String, Mailbox> byName = new LinkedHashMap<>(2);

  /**
   * Makes an empty registry.
   *
   * @param clock the time of the machine, a FILETIME
   * @param settings its settings; the seed decides about identifiers
   */
  public Mailboxes(LongSupplier clock, Settings settings) {
    this.uids = new SeededUids(settings.get(Seed.class).value());
    this.environment = new StoreEnvironment(clock, uids, settings);
  }

  public StoreEnvironment environment() {
    return environment;
  }

  /** The mailbox of a name; an empty one is made if there is none. */
  public synchronized Mailbox mailbox(String name) {
    @Nullable Mailbox known = byName.get(name);
    return known == null ? add(name, NewMailbox.state(environment.now())) : known;
  }

  /** The mailbox of a name, null if there is none. */
  public synchronized @Nullable Mailbox find(String name) {
    return byName.get(name);
  }

  /** The mailbox of an identity, null if there is none. */
  public synchronized @Nullable Mailbox find(MapiUid uid) {
    for (Mailbox mailbox : byName.values()) {
      if (mailbox.uid().equals(uid)) {
        return mailbox;
      }
    }
    return null;
  }

  /** Makes a mailbox of what another one held; null if the name is taken. */
  public synchronized @Nullable Mailbox copy(String name, MailboxState state) {
    if (byName.containsKey(name)) {
      return null;
    }
    diverge(state);
    return add(name, state);
  }

  /** Puts what another mailbox held, or this one, in the place of what a mailbox holds. */
  public void restore(Mailbox mailbox, MailboxState state) {
    diverge(state);
    mailbox.restore(state);
  }

  /**
   * What came from another machine with the same seed has the identifiers that would be given here
   * next.
   */
  private void diverge(MailboxState state) {
    uids.diverge(31 * state.next() + state.commits());
  }

  private Mailbox add(String name, MailboxState state) {
    Mailbox mailbox = new Mailbox(name, environment.newUid(), environment, state);
    byName.put(name, mailbox);
    return mailbox;
  }

  /** All mailboxes, in the order in which they were made. */
  public synchronized List<Mailbox> all() {
    return new ArrayList<>(byName.values());
  }
}
