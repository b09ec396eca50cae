package org.mapiemulator.internal.provider;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.profile.MessageService;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.MsgServiceEntry;
import org.mapiemulator.mapi.spi.ServiceContext;
import org.mapiemulator.mapi.spi.ServiceFlag;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.UiAvailable;

/**
 * What MAPI does about logons that fail: it configures the service of
 * a provider that is not configured, and tries once more; a failure turns the service off.
 */
final class ProviderLogons {

  private final ProcessProviders host;
  private final ServicesOff off;
  private final Gate gate;
  private final Scheduler scheduler;

  ProviderLogons(ProcessProviders host, ServicesOff off) {
    this.host = host;
    this.off = off;
    this.gate = host.providers().gate();
    this.scheduler = gate.scheduler();
  }

  /**
   * Where a logon comes from.
   *
   * @param call the client's call that needs it; null where MAPI acts by itself
   * @param uiParam the window of the caller
   * @param ui whether the caller allows dialogs
   */
  record Origin(@Nullable Call call, long uiParam, boolean ui) {}

  /**
   * Starts a provider and logs on, once or twice.
   *
   * @param logOn does both; what it throws is the failure
   * @throws MapiFailure with the provider's code; MAPI_E_FAILONEPROVIDER if its service is off
   */
  <T> T attempt(Supported of, Origin origin, Supplier<T> logOn) {
    MessageService service = of.service();
    requireOn(service);
    try {
      try {
        return logOn.get();
      } catch (MapiFailure failure) {
        @Nullable MsgServiceEntry entry = service.entry();
        if (!failure.hresult().equals(Hresult.MAPI_E_UNCONFIGURED) || entry == null) {
          throw failure;
        }
        configure(Supported.configuring(of), entry, origin);
        return logOn.get();
      }
    } catch (MapiFailure failure) {
      if (turnsOff(failure.hresult()) && host.isConnected()) {
        turnOff(of, failure.hresult());
      }
      throw failure;
    }
  }

  private void requireOn(MessageService service) {
    scheduler.lock();
    try {
      if (off.isOff(service)) {
        throw new MapiFailure(
            Hresult.MAPI_E_FAILONEPROVIDER,
            "the message service " + service + " is off since one of its logons failed (R-413)");
      }
    } finally {
      scheduler.unlock();
    }
  }

  /** Failures that tell of what was asked for, not of the provider, change nothing. */
  private static boolean turnsOff(Hresult failure) {
    return !failure.equals(Hresult.MAPI_E_FAILONEPROVIDER)
        && !failure.equals(Hresult.MAPI_E_USER_CANCEL)
        && !failure.equals(Hresult.MAPI_E_INVALID_PARAMETER)
        && !failure.equals(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED)
        && !failure.equals(Hresult.MAPI_E_UNKNOWN_FLAGS)
        && !failure.equals(Hresult.MAPI_E_BAD_CHARWIDTH)
        && !failure.equals(Hresult.MAPI_E_INVALID_ENTRYID)
        && !failure.equals(Hresult.MAPI_E_UNKNOWN_ENTRYID)
        && !failure.equals(Hresult.MAPI_E_NOT_FOUND)
        && !failure.equals(Hresult.MAPI_E_NO_ACCESS);
  }

  private void turnOff(Supported of, Hresult failure) {
    scheduler.locked(
        () -> {
          if (off.add(of.service())) {
            gate.event(
                host.process().life(),
                of.service().name(),
                "is off: " + of.name() + " could not log on (" + failure.name() + ")");
          }
        });
  }

  /** Calls the entry function of a service; only a cancelled dialog ends the attempt. */
  private void configure(Supported service, MsgServiceEntry entry, Origin origin) {
    SupportObject support = host.newSupport(origin.call(), service, false);
    boolean ui = origin.ui() && canShowDialogs();
    int flags = StringFlag.UNICODE.value() | (ui ? ServiceFlag.UI_ALLOWED.value() : 0);
    try {
      Outcome<Hresult> outcome =
          host.running()
              .outward(
                  service.name(),
                  "MSGSERVICEENTRY",
                  () -> {
                    entry.call(
                        support,
                        origin.uiParam(),
                        flags,
                        ServiceContext.CONFIGURE.value(),
                        null,
                        null);
                    return Hresult.S_OK;
                  },
                  flags,
                  ServiceContext.CONFIGURE.value());
      configured(service, origin, outcome.thrown());
    } finally {
      support.end(); // it lives only during the call
    }
  }

  private void configured(Supported service, Origin origin, @Nullable Throwable thrown) {
    if (host.process().life().isTerminated()) {
      throw host.process().life().gone();
    }
    if (thrown instanceof MapiException failed) {
      if (failed.hresult().equals(Hresult.MAPI_E_USER_CANCEL)) {
        throw MapiFailure.of(failed);
      }
    } else if (thrown != null) {
      String who = "MSGSERVICEENTRY of " + service.name();
      @Nullable Call call = origin.call();
      if (call != null) {
        throw call.providerThrew(who, thrown);
      }
      host.report(ObjectFacts.providerThrew("MAPI", host.process().life().process(), who, thrown));
      throw new MapiFailure(Hresult.MAPI_E_CALL_FAILED, who + " threw an exception");
    }
  }

  private boolean canShowDialogs() {
    return gate.settings().get(UiAvailable.class) == UiAvailable.YES
        && gate.settings().get(NtService.class) == NtService.OFF
        && !host.process().isService();
  }

  /** Whether a caller's flags allow dialogs. */
  static boolean allowsUi(int flags, MapiFlag noDialog) {
    return !MapiFlag.isSet(flags, noDialog);
  }
}
