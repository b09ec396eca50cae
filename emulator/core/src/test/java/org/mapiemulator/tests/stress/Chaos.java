package org.mapiemulator.tests.stress;

import static org.mapiemulator.tests.fixture.Scene.JOIN;
import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;
import static org.mapiemulator.tests.fixture.Scene.NEW_SHARED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.tests.fixture.Scene;

/**
 * Programs that call anything, legal or not, in an order that follows from a seed alone.
 *
 * <p>What a call gives is of no interest here; that it ends, and how, is.
 */
final class Chaos {

  private static final int[] LOGON_FLAGS = {
    NEW_PRIVATE,
    NEW_SHARED,
    NEW_SHARED,
    JOIN,
    JOIN,
    JOIN | LogonFlag.ALLOW_OTHERS.value(),
    JOIN | LogonFlag.USE_DEFAULT.value(),
    JOIN | LogonFlag.USE_DEFAULT.value() | LogonFlag.ALLOW_OTHERS.value(),
    NEW_SHARED | LogonFlag.NO_MAIL.value() | LogonFlag.TIMEOUT_SHORT.value(),
    NEW_PRIVATE | LogonFlag.UI.value() | LogonFlag.PASSWORD_UI.value(),
    0,
    0x400
  };
  private static final List<@Nullable String> PROFILES =
      Arrays.asList("Ada", "Ada", "Bob", null, "", "Nobody");
  private final Scene scene;
  private final List<ChaosSlot> slots = new ArrayList<>();
  private final @Nullable MapiInit model;

  Chaos(Scene scene, int clients, @Nullable MapiInit model) {
    this.scene = scene;
    this.model = model;
    for (int i = 0; i < clients; i++) {
      String name = "client" + i;
      slots.add(new ChaosSlot(name, scene.mapi().client(name)));
    }
  }

  List<ChaosSlot> slots() {
    return slots;
  }

  /** Starts every other process on the calling thread and lets it join one shared session. */
  void populate(Random random) {
    int flags = NEW_SHARED;
    for (int i = 0; i < slots.size(); i += 2) {
      ChaosSlot.Life life = slots.get(i).current();
      int first = flags;
      life.client.run(
          () -> {
            life.client.mapi32().mapiInitialize(model);
            MapiSession session = life.client.mapi32().mapiLogonEx(0, "Ada", null, first);
            life.add(session);
            SessionChaos.listen(life, session, random, EventMask.EXTENDED.value(), null);
          });
      flags = JOIN;
    }
  }

  /** Lets the calling thread process its messages. */
  void pump() {
    for (ChaosSlot slot : slots) {
      try {
        slot.current().client.run(() -> slot.current().client.mapi32().hrDispatchNotifications(0));
      } catch (MapiException | ClientTerminatedError expected) {
        // It may not be initialized, or be gone.
      }
    }
  }

  /** One call, or a few that belong together. */
  void step(Random random) {
    ChaosSlot slot = slots.get(random.nextInt(slots.size()));
    ChaosSlot.Life life = slot.current();
    try {
      if (random.nextInt(8) == 0) {
        // Code of one process meets an object of another, or a thread that never initialized.
        ChaosSlot.Life foreign = slots.get(random.nextInt(slots.size())).current();
        foreign.client.run(() -> act(slot, life, random));
      } else {
        life.client.run(() -> act(slot, life, random));
      }
    } catch (MapiException | ClientTerminatedError expected) {
      // These two, and no other: see the callers.
    }
  }

  private void act(ChaosSlot slot, ChaosSlot.Life life, Random random) {
    Mapi32 mapi32 = life.client.mapi32();
    int dice = random.nextInt(100);
    if (dice < 14) {
      initialize(mapi32, random);
    } else if (dice < 19) {
      mapi32.mapiUninitialize();
    } else if (dice < 37) {
      life.add(
          mapi32.mapiLogonEx(
              0,
              PROFILES.get(random.nextInt(PROFILES.size())),
              random.nextInt(30) == 0 ? "secret" : null,
              LOGON_FLAGS[random.nextInt(LOGON_FLAGS.length)]));
    } else if (dice < 40) {
      mapi32.hrDispatchNotifications(random.nextInt(10) == 0 ? 1 : 0);
    } else if (dice < 43) {
      utilities(life, mapi32, random);
    } else if (dice < 44) {
      life.client.terminate();
      slot.begin(scene.mapi().client(slot.name()));
    } else {
      @Nullable MapiSession session = life.session(random);
      if (session != null) {
        SessionChaos.use(life, session, random);
      }
    }
  }

  private void initialize(Mapi32 mapi32, Random random) {
    int dice = random.nextInt(12);
    if (dice == 0) {
      mapi32.mapiInitialize(new MapiInit(0, 0x400));
    } else if (dice == 1) {
      mapi32.mapiInitialize(new MapiInit(7, 0));
    } else if (dice == 2) {
      mapi32.mapiInitialize(MapiInit.of(MapiInitFlag.NO_COINIT));
    } else {
      mapi32.mapiInitialize(model);
    }
  }

  private static void utilities(ChaosSlot.Life life, Mapi32 mapi32, Random random) {
    switch (random.nextInt(5)) {
      case 0 -> mapi32.scInitMapiUtil(random.nextInt(2));
      case 1 -> mapi32.deinitMapiUtil();
      case 2 -> life.addOther(mapi32.createMapiInitializationMonitor());
      case 3 -> life.addOther(mapi32.hrAllocAdviseSink((context, notifications) -> 0, null));
      default -> {
        @Nullable MapiAdviseSink made = life.madeSink(random);
        life.addOther(mapi32.hrThisThreadAdviseSink(made));
      }
    }
  }

  /** Gives back everything the living processes have; afterwards nothing may be left. */
  void cleanUp() {
    for (ChaosSlot slot : slots) {
      for (ChaosSlot.Life life : slot.lives()) {
        if (!life.client.isTerminated()) {
          life.client.run(() -> giveBack(life));
        }
      }
    }
  }

  private static void giveBack(ChaosSlot.Life life) {
    MapiClient client = life.client;
    while (client.initializationCount() > 0) {
      client.mapi32().mapiUninitialize();
    }
    for (MapiSession session : life.sessions()) {
      releaseAll(session);
    }
    life.others().forEach(MapiUnknown::release);
  }

  /** Gives back whatever references were added and forgotten. */
  private static void releaseAll(MapiUnknown object) {
    int left = object.release();
    while (left > 0) {
      left = object.release();
    }
  }
}
