package org.mapiemulator.internal.spooler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProviderEntry;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.provider.ProcessProviders;
import org.mapiemulator.internal.provider.SpoolerTransport;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.TransportLogonFlag;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;
import org.mapiemulator.mapi.spi.TransportNotifyFlag;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.TransportLogoffFlag;
import org.mapiemulator.settings.TransportsStarted;
import org.mapiemulator.settings.UiAvailable;

/** The transports of one spooler, in the order of the profile; the built-in one comes last. */
final class Transports {

  private static final int TRAFFIC =
      MapiFlag.bits(TransportNotifyFlag.BEGIN_INBOUND, TransportNotifyFlag.BEGIN_OUTBOUND);

  /** Both of them, whatever was to be flushed. */
  private static final int END_FLUSH =
      MapiFlag.bits(TransportNotifyFlag.END_INBOUND_FLUSH, TransportNotifyFlag.END_OUTBOUND_FLUSH);

  private final ProcessProviders providers;
  private final Settings settings;
  private final List<OnlineTransport> online = new CopyOnWriteArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

  Transports(ProcessProviders providers, Settings settings) {
    this.providers = providers;
    this.settings = settings;
  }

  List<OnlineTransport> list() {
    return online;
  }

  @Nullable OnlineTransport of(MapiSup support) {
    return online.stream().filter(each -> each.support() == support).findFirst().orElse(null);
  }

  void listen(Runnable listener) {
    listeners.add(listener);
  }

  void changed() {
    listeners.forEach(Runnable::run);
  }

  /** Whether anybody but the emulator would notice that they are logged on. */
  boolean isWorthStarting() {
    return entries().stream().anyMatch(entry -> !entry.config().factory().isBuiltIn());
  }

  boolean anyPolled() {
    return online.stream().anyMatch(each -> each.wants(TransportLogonResultFlag.POLL));
  }

  boolean anyIdle() {
    return online.stream().anyMatch(each -> each.wants(TransportLogonResultFlag.IDLE));
  }

  private List<ProviderEntry> entries() {
    TransportsStarted which = settings.get(TransportsStarted.class);
    if (which == TransportsStarted.NONE) {
      return List.of();
    }
    List<ProviderEntry> all =
        new ArrayList<>(providers.profile().providers(ProviderKind.TRANSPORT));
    if (which == TransportsStarted.COUPLED_ONLY) {
      all.removeIf(entry -> !isCoupled(entry));
    }
    all.sort(Comparator.comparing(entry -> entry.config().factory().isBuiltIn()));
    return all;
  }

  /** Whether its message service has a message store, too. */
  private boolean isCoupled(ProviderEntry entry) {
    for (StoreEntry store : providers.profile().stores().all()) {
      if (store.service().equals(entry.service())) {
        return true;
      }
    }
    return entry.config().factory().isBuiltIn();
  }

  /** Logs on those that are not: without traffic at first, which is told to begin after it. */
  void logOn() {
    int flags =
        MapiFlag.bits(TransportLogonFlag.NO_INBOUND, TransportLogonFlag.NO_OUTBOUND)
            | StringFlag.UNICODE.value();
    if (settings.get(UiAvailable.class) == UiAvailable.NO) {
      flags |= TransportLogonFlag.NO_DIALOG.value();
    }
    for (ProviderEntry entry : entries()) {
      if (online.stream().noneMatch(each -> each.logon().entry().equals(entry))) {
        logOn(entry, flags);
      }
    }
    changed();
  }

  private void logOn(ProviderEntry entry, int flags) {
    @Nullable SpoolerTransport logon = providers.spoolerLogons().transport(entry, flags);
    if (logon != null) {
      OnlineTransport transport = new OnlineTransport(logon, this::changed);
      online.add(transport);
      transport.askAddressTypes();
      transport.tell(TRAFFIC, null);
    }
  }

  /** Asks all of them again whom they reach. */
  void askAddressTypes() {
    online.forEach(OnlineTransport::askAddressTypes);
  }

  void tell(int flags) {
    online.forEach(transport -> transport.tell(flags, null));
  }

  /**
   * Ends them, the last one first.
   *
   * @param deferred the messages that wait for their transports
   */
  void end(List<EntryId> deferred) {
    List<OnlineTransport> reversed = new ArrayList<>(online);
    Collections.reverse(reversed);
    for (OnlineTransport transport : reversed) {
      if (!transport.isBroken()) {
        for (EntryId message : deferred) {
          transport.tell(TransportNotifyFlag.ABORT_DEFERRED.value(), message);
        }
        if (transport.isFlushing()) {
          transport.tell(END_FLUSH, null);
        }
        int bits = transport.endBits();
        if (bits != 0) {
          transport.tell(bits, null);
        }
      }
    }
    for (OnlineTransport transport : reversed) {
      online.remove(transport);
      if (transport.isBroken()) {
        transport.logon().abandon();
      } else {
        transport.logon().leave(settings.get(TransportLogoffFlag.class).bits());
      }
    }
    changed();
  }

  /** Nobody is called any more. */
  void forget() {
    online.clear();
  }
}
