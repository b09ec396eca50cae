package org.mapiemulator.internal.provider;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.mapi.spi.MapiSup;

/**
 * A logon of the spooler's own, at a store or at a transport: who is called, and how it shows in
 * the journal. What the emulator's own providers are told is not worth a line there.
 */
public abstract sealed class SpoolerLogon permits SpoolerStore, SpoolerTransport {

  private final ProcessProviders host;
  private final RunningProvider provider;
  private final SupportObject support;
  private final String name;

  SpoolerLogon(
      ProcessProviders host, RunningProvider provider, SupportObject support, String name) {
    this.host = host;
    this.provider = provider;
    this.support = support;
    this.name = name;
  }

  /** The small stable name, for instance {@code logon#1}. */
  public final String name() {
    return name;
  }

  public final MapiSup support() {
    return support;
  }

  final SupportObject ownSupport() {
    return support;
  }

  final ProcessProviders host() {
    return host;
  }

  /** Whether it is the emulator's own. */
  public final boolean isBuiltIn() {
    return provider.factory().isSilentToSpooler();
  }

  /** Calls the provider; no lock may be held. */
  public final <T extends @Nullable Object> Outcome<T> call(
      String method, Callable<T> body, @Nullable Object... arguments) {
    return host.running().asked(isBuiltIn(), name, method, body, arguments);
  }

  /** Calls the provider where it does not matter what comes of it; a defect of it is a finding. */
  public final void quietly(String method, Runnable body) {
    host.running().quietly(name, method, body);
  }

  /** Ends the logon: its last methods, its support object, its use of the provider. */
  final void end(String method, int flags, Runnable logoff, Runnable release) {
    host.beforeLogoff(support);
    if (isBuiltIn()) {
      quietly(method, logoff);
    } else {
      host.running().end(provider, name, method, flags, logoff);
    }
    release(release);
  }

  /** Ends the logon without its last method. */
  final void release(Runnable release) {
    host.running().release(name, release);
    support.end();
    host.running().leave(provider);
  }

  @Override
  public String toString() {
    return name;
  }
}
