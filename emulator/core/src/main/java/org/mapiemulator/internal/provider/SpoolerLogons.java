package org.mapiemulator.internal.provider;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.profile.ProviderEntry;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.provider.ProviderLogons.Origin;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.mapi.spi.TransportLogon;
import org.mapiemulator.mapi.spi.XpLogon;

/** Logs the spooler on: to the transports, and to the stores that clients have open with mail. */
public final class SpoolerLogons {

  private static final String SPOOLER_LOGON = "IMSProvider::SpoolerLogon";
  private static final String TRANSPORT_LOGON = "IXPProvider::TransportLogon";

  /** Flags as of Logon, without MDB_TEMPORARY and MDB_NO_MAIL. */
  private static final int STORE =
      MapiFlag.bits(OpenMsgStoreFlag.NO_DIALOG, OpenMsgStoreFlag.WRITE)
          | StringFlag.UNICODE.value();

  private final ProcessProviders host;
  private final RunningProviders running;
  private final Gate gate;

  SpoolerLogons(ProcessProviders host) {
    this.host = host;
    this.running = host.running();
    this.gate = host.providers().gate();
  }

  // Transports.

  /**
   * Logs a transport on.
   *
   * @param flags what TransportLogon gets
   * @return null for one that cannot be logged on: the others work without it
   */
  public @Nullable SpoolerTransport transport(ProviderEntry entry, int flags) {
    Origin origin = new Origin(null, 0, true);
    try (ProviderUse use =
        new ProviderUse(running, null, ProviderKind.TRANSPORT, entry.config().factory())) {
      return host.logons()
          .attempt(Supported.of(entry), origin, () -> logOn(use.get(), entry, flags));
    } catch (MapiFailure failure) {
      gate.event(
          host.process().life(),
          "spooler",
          entry + " could not be logged on (" + failure.hresult().name() + ")");
      return null;
    }
  }

  private SpoolerTransport logOn(RunningProvider provider, ProviderEntry entry, int flags) {
    boolean builtIn = provider.factory().isBuiltIn();
    SupportObject support = host.newSupport(null, Supported.of(entry), builtIn);
    boolean done = false;
    try {
      @Nullable TransportLogon[] answer = new TransportLogon[1];
      String profile = host.profile().name();
      Outcome<@Nullable Hresult> outcome =
          running.called(
              provider,
              provider.name(),
              TRANSPORT_LOGON,
              () -> {
                answer[0] = provider.transport().transportLogon(support, 0, profile, flags);
                return answer[0] == null ? null : Hresult.S_OK;
              },
              flags);
      @Nullable TransportLogon given = answer[0];
      @Nullable XpLogon logon = given == null ? null : given.logon();
      if (given == null || logon == null || host.process().life().isTerminated()) {
        throw running.failure(null, provider, TRANSPORT_LOGON, outcome.thrown(), "null");
      }
      done = true;
      String name = gate.names().next(builtIn ? "own logon" : "logon");
      support.loggedOn(name, logon::openStatusEntry);
      gate.scheduler().locked(provider::use);
      return new SpoolerTransport(host, provider, entry, support, name, logon, given.flags());
    } finally {
      if (!done) {
        support.end();
      }
      support.releaseByMapi(done);
    }
  }

  // Stores.

  /** Logs on to a store as spooler; null if its provider does not want that. */
  public @Nullable SpoolerStore store(Spooling.Store client) {
    RunningProvider provider = client.provider();
    StoreEntry entry = client.entry();
    boolean silent = provider.factory().isSilentToSpooler();
    SupportObject support = host.newSupport(null, Supported.of(entry), silent);
    boolean done = false;
    try {
      @Nullable StoreLogon[] answer = new StoreLogon[1];
      String profile = host.profile().name();
      Iid standard = Iid.MSG_STORE;
      running.asked(
          silent,
          provider.name(),
          SPOOLER_LOGON,
          () -> {
            answer[0] =
                provider
                    .store()
                    .spoolerLogon(
                        support,
                        0,
                        profile,
                        entry.config().entryId(),
                        STORE,
                        standard,
                        client.security());
            return answer[0] == null ? null : answer[0].status();
          },
          entry.config().entryId(),
          STORE);
      @Nullable StoreLogon given = answer[0];
      @Nullable MsgStore store = given == null ? null : given.store();
      if (given == null || store == null || host.process().life().isTerminated()) {
        return null;
      }
      done = true;
      gate.scheduler().locked(provider::use);
      String name = gate.names().next(silent ? "own logon" : "logon");
      @Nullable MsLogon logon = given.logon();
      return new SpoolerStore(host, provider, entry, support, name, store, logon);
    } finally {
      if (!done) {
        support.end();
      }
      support.releaseByMapi(done);
    }
  }
}
