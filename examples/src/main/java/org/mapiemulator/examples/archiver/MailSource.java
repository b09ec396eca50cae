package org.mapiemulator.examples.archiver;

import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.StringFlag;

/** What a round of the archiver does with the session. */
@FunctionalInterface
public interface MailSource {

  /**
   * Asks whose mail there is, and what kinds of addresses it can be for. It reads no mail: that
   * needs message stores, which are not emulated yet.
   */
  MailSource OWNER =
      session -> {
        Result<EntryId> owner = session.queryIdentity();
        boolean isKnown = !owner.status().equals(Hresult.MAPI_W_NO_SERVICE);
        return (isKnown ? "mail of " + owner.value() : "mail of an unknown user")
            + ", address types "
            + session.enumAdrTypes(StringFlag.UNICODE.value());
      };

  /**
   * Works on the session; called on the thread of the worker, which has initialized MAPI.
   *
   * @param session the session, which is the archiver's to end
   * @return a line for the log
   */
  String look(MapiSession session);
}
