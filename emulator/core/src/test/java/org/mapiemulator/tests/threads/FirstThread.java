package org.mapiemulator.tests.threads;

import org.mapiemulator.MapiClient;
import org.mapiemulator.tests.fixture.Scene;

/** Clients without a notification thread. */
final class FirstThread {

  private FirstThread() {}

  /** A host of the shared session whose notifications come on the calling thread, if it pumps. */
  static Scene.Party host(Scene scene) {
    return logOn(scene.initialized("host", null));
  }

  static Scene.Party logOn(MapiClient client) {
    return new Scene.Party(
        client, client.mapi32(), client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_SHARED));
  }
}
