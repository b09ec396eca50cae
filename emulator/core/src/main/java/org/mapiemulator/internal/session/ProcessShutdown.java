package org.mapiemulator.internal.session;

import org.mapiemulator.internal.gate.Call;

/**
 * Fast shutdown of a process (1.12); implemented where all ends of sessions are.
 *
 * <p>Any session of the process may be asked; what is done concerns all of them.
 */
public interface ProcessShutdown {

  /** IMAPIClientShutdown::QueryFastShutdown. */
  void query(Call call, ClientSession asked);

  /** IMAPIClientShutdown::NotifyProcessShutdown. */
  void announce(Call call, ClientSession asked);

  /** IMAPIClientShutdown::DoFastShutdown. */
  void perform(Call call, ClientSession asked);
}
