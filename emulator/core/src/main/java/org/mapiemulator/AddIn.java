package org.mapiemulator;

/**
 * Code inside a host process: an add-in that is loaded into OUTLOOK.EXE. What a host tells it is
 * named as in IDTExtensibility2.
 *
 * <p>Whether it is told anything depends on the version (see {@code HostTellsAddIns}) and on its
 * registration; a process that is killed tells nobody anything.
 */
public interface AddIn {

  /** The host begins to quit; its sessions are still there. What it throws is a finding. */
  default void onBeginShutdown() {}

  /** The host has ended its sessions and is about to be gone. What it throws is a finding. */
  default void onDisconnection() {}
}
