package org.mapiemulator.benchmarks;

import static org.mapiemulator.mapi.MapiFlag.bits;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;

/** A subsystem with one profile. */
final class Scene implements AutoCloseable {

  private static final int NEW_PRIVATE =
      bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.UNICODE);
  private static final int NEW_SHARED = NEW_PRIVATE | LogonFlag.ALLOW_OTHERS.value();
  private static final int JOIN = bits(LogonFlag.EXTENDED, LogonFlag.UNICODE);

  private final MapiSubsystem mapi = MapiSubsystem.start();

  Scene() {
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
  }

  MapiSubsystem mapi() {
    return mapi;
  }

  MapiSession logOnPrivately(String client) {
    return logOn(mapi.client(client), "Ada", NEW_PRIVATE);
  }

  MapiSession logOnShared(String client) {
    return logOn(mapi.client(client), "Ada", NEW_SHARED);
  }

  MapiSession join(MapiClient client) {
    return logOn(client, null, JOIN);
  }

  private static MapiSession logOn(MapiClient client, @Nullable String profile, int flags) {
    Mapi32 mapi32 = client.mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    return mapi32.mapiLogonEx(0, profile, null, flags);
  }

  /** Everything a well-behaved test does with a session, from nothing to the verdict. */
  static int wholeLife() {
    try (Scene scene = new Scene()) {
      MapiSession session = scene.logOnPrivately("client");
      session.logoff(0, 0, 0);
      int left = session.release();
      scene.mapi.client("client").mapi32().mapiUninitialize();
      scene.mapi.finish();
      return left;
    }
  }

  @Override
  public void close() {
    mapi.close();
  }
}
