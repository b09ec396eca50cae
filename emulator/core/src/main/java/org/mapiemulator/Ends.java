package org.mapiemulator;

import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.client.ProcessEnd;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.session.Logon;
import org.mapiemulator.internal.shutdown.SessionEnd;

/**
 * What goes with a process: its sessions, the logon lock if it held it, and what is not written.
 */
record Ends(SessionEnd sessions, Logon logon, PowerSupply power) implements ProcessEnd {

  @Override
  public Runnable uninitialized(Call call, ClientProcess process) {
    return sessions.uninitialized(call, process);
  }

  @Override
  public Runnable terminated(ClientProcess process) {
    logon.abandon(process.life());
    Runnable sessionsEnd = sessions.terminated(process);
    return () -> {
      power.ended(process.life());
      sessionsEnd.run();
    };
  }
}
