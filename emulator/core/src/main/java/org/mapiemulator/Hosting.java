package org.mapiemulator;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.HostFacts;
import org.mapiemulator.internal.gate.ThreadState;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.Held;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.notify.Registration;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.session.Logon;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.ExternalReferencesKeepHost;
import org.mapiemulator.settings.FastShutdownSupport;
import org.mapiemulator.settings.HostTellsAddIns;
import org.mapiemulator.settings.Setting;

/**
 * A process as the host of others' objects and of add-ins: how it quits.
 *
 * <p>Nothing here waits: where the host has to, it goes on when a call of a client from outside has
 * given back the last reference.
 */
final class Hosting {

  private final MapiClient host;
  private final ClientProcess process;
  private final Logon logon;
  private final PowerSupply power;
  private final List<MapiClient> guests = new CopyOnWriteArrayList<>();
  private final List<AddInRegistration> addIns = new CopyOnWriteArrayList<>();
  private boolean quitting;
  private @Nullable Runnable next;

  Hosting(MapiClient host, ClientProcess process, Logon logon, PowerSupply power) {
    this.host = host;
    this.process = process;
    this.logon = logon;
    this.power = power;
  }

  void add(MapiClient guest) {
    guests.add(guest);
  }

  void remove(MapiClient guest) {
    guests.remove(guest);
  }

  boolean hasGuests() {
    return guests.stream().anyMatch(guest -> !guest.isTerminated());
  }

  AddInRegistration add(String name, AddIn addIn) {
    AddInRegistration registration = new AddInRegistration(name, addIn);
    addIns.add(registration);
    return registration;
  }

  boolean hasAddIn(String name) {
    return addIns.stream().anyMatch(known -> known.name().equals(name));
  }

  synchronized boolean isQuitting() {
    return quitting && !host.isTerminated();
  }

  // The end.

  void quit(Site place) {
    synchronized (this) {
      if (quitting || host.isTerminated()) {
        return;
      }
      quitting = true;
    }
    process.gate().event(life(), "", "is told to quit");
    boolean keeps = setting(ExternalReferencesKeepHost.class) == ExternalReferencesKeepHost.ON;
    goOn(
        () -> {
          tell("IDTExtensibility2::OnBeginShutdown", AddIn::onBeginShutdown);
          if (setting(FastShutdownSupport.class) == FastShutdownSupport.AVAILABLE
              && connected().stream().findAny().isPresent()) {
            whenUnreferenced(keeps, place, () -> fast(place));
          } else {
            leave();
            whenUnreferenced(keeps, place, this::last);
          }
        });
  }

  private void fast(Site place) {
    if (isShutDownFast()) {
      exit();
    } else {
      leave(); // the ordinary way, which waits
      whenUnreferenced(true, place, this::last);
    }
  }

  private boolean isShutDownFast() {
    MapiSession session = logon.objectOf(connected().get(0));
    MapiUnknown found = session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    if (!(found instanceof MapiClientShutdown shutdown)) {
      return false;
    }
    try {
      shutdown.queryFastShutdown();
      shutdown.notifyProcessShutdown();
      shutdown.doFastShutdown();
      return true;
    } catch (MapiException refused) {
      if (!refused.hresult().equals(Hresult.MAPI_E_NO_SUPPORT)) {
        throw refused;
      }
      shutdown.release();
      return false;
    }
  }

  /** Ends the sessions of the host's own. */
  private void leave() {
    power.givenBack(life());
    for (ClientSession known : host.sessionsInside()) {
      MapiSession session = logon.objectOf(known);
      if (known.isConnected()) {
        for (Registration registration : known.advised().all()) {
          session.unadvise(registration.connection());
        }
        for (Held held : life().held().below(known.node())) {
          release(held);
        }
        session.logoff(0, 0, 0);
      }
      for (int left = known.node().ownReferences(); left > 0; left--) {
        session.release();
      }
    }
  }

  private static void release(Held held) {
    if (held instanceof MapiUnknown object) {
      for (int left = held.node().ownReferences(); left > 0; left--) {
        object.release();
      }
    }
  }

  private void last() {
    while (life().initCount() > 0) {
      host.mapi32().mapiUninitialize();
    }
    exit();
  }

  private void exit() {
    tell("IDTExtensibility2::OnDisconnection", AddIn::onDisconnection);
    process.exit();
  }

  // Add-ins.

  /** One of the moments at which add-ins are told. */
  private interface Moment {
    void of(AddIn addIn);
  }

  private void tell(String method, Moment moment) {
    boolean all = setting(HostTellsAddIns.class) == HostTellsAddIns.ON;
    for (AddInRegistration registration : addIns) {
      if (all || registration.requiresNotification()) {
        process
            .gate()
            .outward()
            .callQuietly(
                life(),
                registration.name(),
                method,
                () -> {
                  moment.of(registration.addIn());
                  return 0;
                });
      }
    }
  }

  // References from outside.

  /** Goes on at once, or when no reference from outside is left. */
  private void whenUnreferenced(boolean waits, Site place, Runnable then) {
    List<MapiClient> holding = holding();
    if (!waits || holding.isEmpty()) {
      then.run();
      return;
    }
    Gate gate = process.gate();
    for (MapiClient guest : holding) {
      gate.event(life(), "", "waits for the references of \"" + guest + "\"");
      gate.report(
          HostFacts.externalReference(life(), references(guest), place), guest.process().life());
    }
    synchronized (this) {
      next = then;
    }
    life().whenReferencesGo(this::look);
    look(); // they may have gone since
  }

  private void look() {
    @Nullable Runnable then = null;
    if (holding().isEmpty()) {
      synchronized (this) {
        then = next;
        next = null;
      }
    }
    if (then != null) {
      life().whenReferencesGo(null);
      goOn(then);
    }
  }

  private List<MapiClient> holding() {
    return guests.stream().filter(guest -> !references(guest).isEmpty()).toList();
  }

  /** What a client from outside has to give back; nothing once its process or its MAPI is gone. */
  private static List<LifeNode> references(MapiClient guest) {
    ClientLife life = guest.process().life();
    if (life.isTerminated() || life.initCount() == 0) {
      return List.of();
    }
    List<LifeNode> nodes = new ArrayList<>();
    guest.sessionsInside().forEach(session -> nodes.add(session.node()));
    life.held().all().forEach(held -> nodes.add(held.node()));
    nodes.removeIf(node -> node.ownReferences() == 0);
    return nodes;
  }

  // How it acts.

  /** Runs as the host on this thread; a host that is killed meanwhile does nothing more. */
  private void goOn(Runnable step) {
    ThreadState thread = process.gate().threads().current();
    boolean before = thread.onItsOwn(true);
    try {
      host.run(step);
    } catch (ClientTerminatedError killed) {
      if (!host.isTerminated()) {
        throw killed;
      }
    } catch (MapiException | StallError failed) {
      process.gate().event(life(), "", "ends all the same: " + failed.getClass().getSimpleName());
      process.exit();
    } finally {
      thread.onItsOwn(before);
    }
  }

  private List<ClientSession> connected() {
    return host.sessionsInside().stream().filter(session -> session.isConnected()).toList();
  }

  private ClientLife life() {
    return process.life();
  }

  private <S extends Setting> S setting(Class<S> kind) {
    return process.gate().settings().get(kind);
  }
}
