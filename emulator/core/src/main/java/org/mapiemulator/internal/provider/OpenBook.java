package org.mapiemulator.internal.provider;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.profile.ProviderEntry;
import org.mapiemulator.internal.recipient.Book;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.AbLogon;

/** An address book that is logged on. */
public final class OpenBook implements Book {

  private final ProcessProviders host;
  private final RunningProvider provider;
  private final ProviderEntry entry;
  private final SupportObject support;
  private final String name;
  private final AbLogon logon;

  OpenBook(
      ProcessProviders host,
      RunningProvider provider,
      ProviderEntry entry,
      SupportObject support,
      String name,
      AbLogon logon) {
    this.host = host;
    this.provider = provider;
    this.entry = entry;
    this.support = support;
    this.name = name;
    this.logon = logon;
  }

  /** Its entry in the profile. */
  public ProviderEntry entry() {
    return entry;
  }

  /** The provider's logon object. */
  @Override
  public AbLogon logon() {
    return logon;
  }

  /** The small stable name of the logon, for instance {@code logon#1}. */
  @Override
  public String name() {
    return name;
  }

  SupportObject support() {
    return support;
  }

  /** Whether entry identifiers of this kind belong to it. */
  @Override
  public boolean hasUid(MapiUid uid) {
    return support.hasUid(uid);
  }

  /** Whether it is the emulator's own. */
  public boolean isBuiltIn() {
    return provider.factory().isBuiltIn();
  }

  /** Calls it; what the emulator's own is asked is not worth a line in the trace. */
  public <T extends @Nullable Object> Outcome<T> call(
      String method, Callable<T> body, @Nullable Object... arguments) {
    return host.running().called(provider, name, method, body, arguments);
  }

  @Override
  public <T> T get(String method, Callable<@Nullable T> body) {
    Outcome<@Nullable T> outcome = this.<@Nullable T>call(method, body);
    @Nullable Throwable thrown = outcome.thrown();
    @Nullable T value = outcome.value();
    if (thrown == null && value != null) {
      return value;
    }
    if (thrown instanceof MapiException failed) {
      throw failed;
    }
    RuntimeException failure = host.running().failure(null, provider, method, thrown, "null");
    throw failure instanceof MapiFailure known
        ? new MapiException(known.hresult(), method)
        : failure;
  }

  /** Logs it off; the lock must not be held. */
  void end() {
    RunningProviders running = host.running();
    host.beforeLogoff(support);
    running.end(provider, name, "IABLogon::Logoff", 0, () -> logon.logoff(0));
    running.release(name, logon::release);
    support.end();
    running.leave(provider);
  }

  @Override
  public String toString() {
    return provider.inWords();
  }
}
