package org.mapiemulator.tests.notify;

import static org.mapiemulator.tests.fixture.Pair.held;

import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The two ways in which notifications reach a process. */
enum ThreadModel {
  /** MAPI_MULTITHREAD_NOTIFICATIONS: a thread of MAPI's own. */
  OWN_THREAD,

  /** The thread that initialized first, here the test's, while it pumps. */
  PUMP;

  /** One more client on the session, whose notifications are held. */
  Party join(Pair pair, String name) {
    MapiClient client =
        this == PUMP
            ? pair.scene().initialized(name, MapiInit.of())
            : pair.scene().initialized(name);
    return held(
        new Party(client, client.mapi32(), client.mapi32().mapiLogonEx(0, null, null, Scene.JOIN)));
  }

  /** Lets what is held come in the ordinary way; it has come when this returns. */
  void comeByItself(Party party) {
    if (this == PUMP) {
      party.client().notifications().letGo();
      party.mapi32().hrDispatchNotifications(0);
    } else {
      party.client().notifications().deliverAll();
    }
  }

  String threadOf(Party party) {
    return this == PUMP
        ? Thread.currentThread().getName()
        : party.client().name() + " notifications";
  }
}
