package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/** The mailboxes of one machine, by their names; who asks for one that is not there makes it. */
public final class Mailboxes {

  private final SeededUids uids;
  private final StoreEnvironment environment;
  private final Map<String, Mailbox> byName = new LinkedHashMap<>(2);
  private final MailboxAddresses addresses = new MailboxAddresses();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  /**
   * Makes an empty registry.
   *
   * @param clock the time of the machine, a FILETIME
   * @param settings its settings; the seed decides about identifiers
   * @param authors see {@link StoreEnvironment}
   * @param alarm its timers
   */
  public Mailboxes(
      LongSupplier clock, Settings settings, Supplier<@Nullable Author> authors, Alarm alarm) {
    this.uids = new SeededUids(settings.get(Seed.class).value());
    this.environment = new StoreEnvironment(clock, uids, settings, authors, alarm);
  }

  public StoreEnvironment environment() {
    return environment;
  }

  /** The mailbox of a name; an empty one is made if there is none. */
  public Mailbox mailbox(String name) {
    Mailbox made;
    synchronized (this) {
      @Nullable Mailbox known = byName.get(name);
      if (known != null) {
        return known;
      }
      made = add(name, NewMailbox.state(environment.now()));
    }
    changed();
    return made;
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

  /** The mailbox of an SMTP address, however it is written; null if there is none. */
  public synchronized @Nullable Mailbox byAddress(String address) {
    return addresses.find(address);
  }

  /** Whether a text can be an SMTP address. */
  public static boolean isAddress(String text) {
    return MailboxAddresses.isAddress(text);
  }

  /** Gives a mailbox another SMTP address; false if another mailbox has it. */
  public boolean address(Mailbox mailbox, String address) {
    synchronized (this) {
      if (!addresses.assign(mailbox, address)) {
        return false;
      }
    }
    changed();
    return true;
  }

  /** Begins to tell somebody of new mailboxes and of new addresses. No lock is held then. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void listenNoMore(Runnable listener) {
    listeners.remove(listener);
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }

  /** Makes a mailbox of what another one held; null if the name is taken. */
  public @Nullable Mailbox copy(String name, MailboxState state) {
    Mailbox made;
    synchronized (this) {
      if (byName.containsKey(name)) {
        return null;
      }
      diverge(state);
      made = add(name, state);
    }
    changed();
    return made;
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
    addresses.assign(mailbox);
    return mailbox;
  }

  /** All mailboxes, in the order in which they were made. */
  public synchronized List<Mailbox> all() {
    return new ArrayList<>(byName.values());
  }
}
