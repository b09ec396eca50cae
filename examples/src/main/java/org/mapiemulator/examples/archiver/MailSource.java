package org.mapiemulator.examples.archiver;

import org.mapiemulator.mapi.MapiSession;

/** What a round of the archiver does with the session. */
@FunctionalInterface
public interface MailSource {

  /**
   * Works on the session; called on the thread of the worker, which has initialized MAPI.
   *
   * @param session the session, which is the archiver's to end
   * @return a line for the log
   */
  String look(MapiSession session);
}
