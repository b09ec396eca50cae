package org.mapiemulator;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.loss.Losses;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.loss.LossReport;

/** What processes live on: they end one by one, or all at once. */
final class PowerSupply {

  private final Scheduler scheduler;
  private final Losses losses;

  /** The processes that are ending with the power; guarded by the scheduler's lock. */
  private final List<ClientLife> cut = new ArrayList<>(0);

  PowerSupply(Scheduler scheduler, Losses losses) {
    this.scheduler = scheduler;
    this.losses = losses;
  }

  LossReport losses() {
    return losses.report();
  }

  /** A process gives back what its code has open, saved or not; no lock is held. */
  void givenBack(ClientLife process) {
    losses.givenBack(process);
  }

  /** A process has ended; no lock is held. */
  void ended(ClientLife process) {
    scheduler.lock();
    try {
      if (cut.contains(process)) {
        return; // it is no incident of its own
      }
    } finally {
      scheduler.unlock();
    }
    losses.killed(process);
  }

  LossReport cut(List<ClientProcess> processes) {
    List<ClientLife> lives = new ArrayList<>();
    List<Runnable> afterwards = new ArrayList<>();
    scheduler.lock();
    try {
      for (ClientProcess process : processes) {
        if (!process.life().isTerminated()) {
          lives.add(process.life());
        }
      }
      cut.addAll(lives);
      for (ClientProcess process : processes) {
        afterwards.add(process.losePower());
      }
    } finally {
      scheduler.unlock();
    }
    LossReport lost = losses.powerCut(lives);
    afterwards.forEach(Runnable::run);
    scheduler.locked(() -> cut.removeAll(lives));
    return lost;
  }
}
