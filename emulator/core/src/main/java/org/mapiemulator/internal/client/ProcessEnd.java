package org.mapiemulator.internal.client;

import org.mapiemulator.internal.gate.Call;

/** What has to happen when a process uninitializes for the last time, or is killed. */
public interface ProcessEnd {

  /** Marks everything of the process as ended, at once; the lock is held. */
  Runnable uninitialized(Call call, ClientProcess process);

  /** Takes everything of a killed process away, with no callbacks; the lock is held. */
  Runnable terminated(ClientProcess process);
}
