package org.mapiemulator.internal.session;

import org.mapiemulator.internal.gate.Call;

/** How sessions end; implemented where all ends of sessions are. */
public interface SessionEnding {

  /** IMAPISession::Logoff. */
  void logoff(Call call, ClientSession session, long uiParam, int flags, int reserved);

  /** The last Release of a session object. */
  void lastRelease(Call call, ClientSession session);

  /** Fast shutdown of the process. */
  ProcessShutdown processShutdown();
}
