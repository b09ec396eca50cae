package org.mapiemulator.tests.stress;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.tests.fixture.RecordingSink;

/** What the code of a process does with a session, alive or dead; legal or not. */
final class SessionChaos {

  private static final int[] LOGOFF_FLAGS = {
    0, 0, 0, 0, LogoffFlag.SHARED.value(), LogoffFlag.SHARED.value(), LogoffFlag.UI.value(), 0x8
  };
  private static final List<@Nullable Iid> IIDS =
      Arrays.asList(Iid.UNKNOWN, Iid.MAPI_SESSION, Iid.MAPI_CLIENT_SHUTDOWN, Iid.MSG_STORE, null);

  private SessionChaos() {}

  static void use(ChaosSlot.Life life, MapiSession session, Random random) {
    int dice = random.nextInt(100);
    if (dice < 14) {
      session.logoff(
          0, LOGOFF_FLAGS[random.nextInt(LOGOFF_FLAGS.length)], random.nextInt(12) == 0 ? 5 : 0);
    } else if (dice < 28) {
      session.release();
    } else if (dice < 33) {
      session.addRef();
    } else if (dice < 53) {
      advise(life, session, random);
    } else if (dice < 63) {
      ChaosSlot.@Nullable Connection connection = life.connection(random);
      if (connection == null) {
        session.unadvise(random.nextInt(3));
      } else {
        (random.nextInt(8) == 0 ? session : connection.session()).unadvise(connection.number());
      }
    } else if (dice < 73) {
      MapiUnknown found = session.queryInterface(IIDS.get(random.nextInt(IIDS.size())));
      if (found instanceof MapiClientShutdown shutdown && random.nextBoolean()) {
        shutdown.queryFastShutdown();
      }
      found.release();
    } else if (dice < 78) {
      life.client.mapi32().ulAddRef(session);
      life.client.mapi32().ulRelease(random.nextBoolean() ? session : null);
    } else {
      ask(session, random);
    }
  }

  private static void ask(MapiSession session, Random random) {
    switch (random.nextInt(6)) {
      case 0 -> session.enumAdrTypes(random.nextInt(2));
      case 1 -> session.queryIdentity();
      case 2 -> session.getLastError(Hresult.MAPI_E_NOT_FOUND, 0);
      case 3 -> session.openEntry(EntryId.of((byte) 1, (byte) 2), null, 0);
      case 4 -> session.openMsgStore(0, null, null, 0);
      default -> session.getStatusTable(random.nextInt());
    }
  }

  private static void advise(ChaosSlot.Life life, MapiSession session, Random random) {
    int mask = random.nextInt(10) == 0 ? random.nextInt() : EventMask.EXTENDED.value();
    @Nullable MapiAdviseSink made = random.nextInt(4) == 0 ? life.madeSink(random) : null;
    listen(life, session, random, mask, made);
  }

  static void listen(
      ChaosSlot.Life life,
      MapiSession session,
      Random random,
      int mask,
      @Nullable MapiAdviseSink made) {
    if (made != null) {
      life.add(new ChaosSlot.Connection(session, session.advise(null, mask, made)));
      return;
    }
    RecordingSink sink = new RecordingSink();
    life.add(sink);
    sink.reacting(reaction(life, session, random));
    long number = session.advise(null, mask, sink);
    life.add(new ChaosSlot.Connection(session, number));
  }

  /** What a sink does when it is called; chosen now, so that it does not depend on the moment. */
  private static Consumer<Notification> reaction(
      ChaosSlot.Life life, MapiSession session, Random random) {
    Random own = new Random(random.nextLong());
    return switch (own.nextInt(8)) {
      case 0 -> told -> session.logoff(0, 0, 0);
      case 1 -> told -> session.logoff(0, LogoffFlag.SHARED.value(), 0);
      case 2 ->
          told -> {
            ChaosSlot.@Nullable Connection connection = life.connection(own);
            if (connection != null) {
              connection.session().unadvise(connection.number());
            }
          };
      case 3 -> told -> session.release();
      case 4 -> told -> life.client.mapi32().mapiUninitialize();
      case 5 ->
          told -> {
            throw new IllegalStateException("a sink that throws");
          };
      case 6 -> told -> session.enumAdrTypes(0);
      default -> told -> {};
    };
  }
}
