package org.mapiemulator.internal.life;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;

/** What everybody may know about one simulated process: its name, and whether it lives. */
public final class ClientLife {

  private final String name;
  private final boolean actor;
  private final LifeNode process;
  private final HeldObjects held = new HeldObjects();

  // Written with the scheduler's lock held, read without: the gate's check is advisory.
  private volatile boolean terminated;
  private volatile boolean finished;
  private volatile int initCount;
  private volatile int epoch;
  private volatile @Nullable Site initialized;
  private volatile @Nullable Site uninitialized;
  private volatile @Nullable Runnable death;

  public ClientLife(String name, boolean actor) {
    this.name = name;
    this.actor = actor;
    this.process = new LifeNode(this, null, "", null);
  }

  public String name() {
    return name;
  }

  public boolean isActor() {
    return actor;
  }

  /** Stands for the process itself, for functions that no object is needed for. */
  public LifeNode process() {
    return process;
  }

  /** The objects of providers that the client has to give back. */
  public HeldObjects held() {
    return held;
  }

  public boolean isTerminated() {
    return terminated;
  }

  public void terminated() {
    terminated = true;
  }

  /** Says what kills the process. */
  public void diesBy(Runnable how) {
    death = how;
  }

  /** Kills the process; the scheduler's lock must not be held. */
  public void kill() {
    @Nullable Runnable how = death;
    if (how != null) {
      how.run();
    }
  }

  /** Ends with the subsystem; from now on its calls end as those of a killed process do. */
  public void finished() {
    finished = true;
    terminated = true;
  }

  /** What ends the code of a process that is gone. */
  public ClientTerminatedError gone() {
    return finished ? ClientTerminatedError.finished(name) : new ClientTerminatedError(name);
  }

  public int initCount() {
    return initCount;
  }

  @SuppressWarnings("NonAtomicVolatileUpdate") // written with the scheduler's lock held
  public void initCount(int count, @Nullable Site uninitializedAt) {
    initCount = count;
    if (count == 0) {
      epoch++;
    }
    uninitialized = uninitializedAt;
  }

  /** How often the count has come down to zero; what threads did before that is void. */
  public int epoch() {
    return epoch;
  }

  /** Where MAPIInitialize was called first, in the present life of MAPI in the process. */
  public @Nullable Site initialized() {
    return initialized;
  }

  public void initialized(@Nullable Site first) {
    initialized = first;
  }

  /** Where the last MAPIUninitialize was called; null if it was not, or MAPI was started again. */
  public @Nullable Site uninitialized() {
    return uninitialized;
  }

  @Override
  public String toString() {
    return name;
  }
}
