package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.profile.ProviderEntry;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.provider.ProviderLogons.Origin;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.AbLogonFlag;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.AddressBookLogon;

/**
 * The address books of one session core in one process: each is logged on when it is needed first
 * for all client sessions of the process. The state is guarded by the scheduler's lock;
 * providers are called without it.
 */
public final class AddressBooks {

  private static final String METHOD = "IABProvider::Logon";

  private final ProcessProviders host;
  private final Scheduler scheduler;
  private final Map<ProviderEntry, OpenBook> books = new LinkedHashMap<>(2);
  private final Map<ProviderEntry, Thread> starting = new HashMap<>(1);

  AddressBooks(ProcessProviders host) {
    this.host = host;
    this.scheduler = host.providers().gate().scheduler();
  }

  /**
   * What came of it that all address books were needed.
   *
   * @param books those that are logged on, in the order of the profile
   * @param failures why others are not: the name in the profile, and the code
   */
  public record Opened(List<OpenBook> books, Map<String, Hresult> failures) {}

  /**
   * Logs on those that are not; the lock must not be held.
   *
   * @param call the client's call that needs them; null where MAPI acts by itself
   * @param uiParam the window of the caller
   * @param flags see AbLogonFlag
   */
  public Opened open(@Nullable Call call, long uiParam, int flags) {
    boolean ui = !MapiFlag.isSet(flags, AbLogonFlag.NO_DIALOG);
    Origin origin = new Origin(call, uiParam, ui);
    Map<String, Hresult> failures = new LinkedHashMap<>(0);
    List<OpenBook> open = new ArrayList<>(2);
    for (ProviderEntry entry : host.profile().providers(ProviderKind.ADDRESS_BOOK)) {
      try {
        @Nullable OpenBook book = open(origin, entry, flags);
        if (book != null) {
          open.add(book);
        }
      } catch (MapiFailure failure) {
        failures.put(entry.config().displayName(), failure.hresult());
      }
    }
    return new Opened(open, failures);
  }

  /** Those that are logged on, the first logon first; the lock must not be held. */
  public List<OpenBook> all() {
    scheduler.lock();
    try {
      return List.copyOf(books.values());
    } finally {
      scheduler.unlock();
    }
  }

  /** One address book; null for one that asks for itself while it logs on. */
  private @Nullable OpenBook open(Origin origin, ProviderEntry entry, int flags) {
    Thread thread = Thread.currentThread();
    scheduler.lock();
    try {
      if (starting.containsValue(thread)) {
        return books.get(entry); // from inside a logon nobody waits for another one
      }
      scheduler.await(
          host.process().life(),
          "the logon of " + entry + " on another thread",
          () -> !starting.containsKey(entry),
          OptionalLong.empty());
      @Nullable OpenBook known = books.get(entry);
      if (known != null) {
        return known;
      }
      starting.put(entry, thread);
    } finally {
      scheduler.unlock();
    }
    try {
      return logOn(origin, entry, flags);
    } finally {
      scheduler.locked(
          () -> {
            starting.remove(entry, thread);
            scheduler.changed();
          });
    }
  }

  private @Nullable OpenBook logOn(Origin origin, ProviderEntry entry, int flags) {
    RunningProviders running = host.running();
    OpenBook book;
    try (ProviderUse use =
        new ProviderUse(
            running, origin.call(), ProviderKind.ADDRESS_BOOK, entry.config().factory())) {
      book =
          host.logons()
              .attempt(
                  Supported.of(entry),
                  origin,
                  () -> logOn(origin, use.get(), entry, flags | StringFlag.UNICODE.value()));
    }
    boolean alive;
    scheduler.lock();
    try {
      // The provider is foreign code: the sessions of the process may have ended meanwhile.
      alive = host.isConnected() && host.process().life().initCount() > 0;
      if (alive) {
        books.put(entry, book);
      }
    } finally {
      scheduler.unlock();
    }
    if (!alive) {
      book.end();
      return null;
    }
    return book;
  }

  private OpenBook logOn(Origin origin, RunningProvider provider, ProviderEntry entry, int flags) {
    RunningProviders running = host.running();
    boolean builtIn = provider.factory().isBuiltIn();
    SupportObject support = host.newSupport(origin.call(), Supported.of(entry), builtIn);
    boolean done = false;
    try {
      @Nullable AddressBookLogon[] answer = new AddressBookLogon[1];
      AbProvider book = provider.addressBook();
      String profile = host.profile().name();
      Outcome<@Nullable Hresult> outcome =
          running.called(
              provider,
              provider.name(),
              METHOD,
              () -> {
                answer[0] = book.logon(support, origin.uiParam(), profile, flags);
                return answer[0] == null ? null : Hresult.S_OK;
              },
              flags);
      @Nullable AddressBookLogon given = answer[0];
      if (given == null || given.logon() == null || host.process().life().isTerminated()) {
        throw running.failure(origin.call(), provider, METHOD, outcome.thrown(), "null");
      }
      done = true;
      String name = host.providers().gate().names().next(builtIn ? "own logon" : "logon");
      support.loggedOn(name, given.logon()::openStatusEntry);
      scheduler.locked(provider::use);
      return new OpenBook(host, provider, entry, support, name, given.logon());
    } finally {
      if (!done) {
        support.end();
      }
      support.releaseByMapi(done);
    }
  }

  /** The last session of the process has ended; the lock must not be held. */
  void end() {
    List<OpenBook> all = new ArrayList<>(0);
    scheduler.locked(
        () -> {
          all.addAll(books.values());
          books.clear();
        });
    for (int i = all.size() - 1; i >= 0; i--) {
      all.get(i).end();
    }
  }

  /** The process was killed; the lock is held. */
  void terminated() {
    books.values().forEach(book -> book.support().abandon());
    books.clear();
    starting.clear();
  }
}
