package org.mapiemulator.internal.provider;

import java.util.SplittableRandom;
import java.util.function.LongSupplier;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.Seed;

/** What all provider logons of a subsystem share. */
public final class Providers {

  private final Gate gate;
  private final PropSettings propSettings;
  private final LongSupplier connections;
  private final Outbox outbox;
  private final Subscriptions subscriptions;
  private final SplittableRandom random;
  private final Spooling.Factory spooling;

  /**
   * Makes it.
   *
   * @param connections makes connection numbers; called with the scheduler's lock held
   * @param spooling makes the spooler of each core and process
   */
  public Providers(Gate gate, LongSupplier connections, Spooling.Factory spooling) {
    this.gate = gate;
    this.propSettings = PropSettings.of(gate.settings());
    this.connections = connections;
    this.spooling = spooling;
    this.outbox = new Outbox(gate);
    this.subscriptions = new Subscriptions(gate, connections, outbox);
    // Not the numbers that other features draw from the same seed.
    this.random = new SplittableRandom(~gate.settings().get(Seed.class).value());
  }

  /** What the stores of a new session core are. */
  public CoreStores openCore(Profile profile) {
    return new CoreStores(this, profile);
  }

  Gate gate() {
    return gate;
  }

  Spooling.Factory spooling() {
    return spooling;
  }

  PropSettings propSettings() {
    return propSettings;
  }

  /** The notifications on their way to the clients. */
  public Outbox outbox() {
    return outbox;
  }

  Subscriptions subscriptions() {
    return subscriptions;
  }

  /** The events of a view that belongs to a process and to no session: one of an ITableData. */
  public TableEvents tableEvents(ClientProcess process) {
    return new ViewEvents(this, process, process.life().process(), newUid());
  }

  /** A new connection number; the scheduler's lock must be held. */
  long nextConnection() {
    return connections.getAsLong();
  }

  /** An identifier that nobody else has; it comes from the seed. */
  public MapiUid newUid() {
    byte[] bytes = new byte[MapiUid.SIZE];
    synchronized (random) {
      random.nextBytes(bytes);
    }
    return MapiUid.of(bytes);
  }

  /** The calls of a killed process hold nobody up any more; the scheduler's lock is held. */
  public void terminated(ClientLife client) {
    outbox.abandon(client);
  }
}
