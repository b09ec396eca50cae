package org.mapiemulator.tests.badinput;

import static org.mapiemulator.mapi.Hresult.ERROR_TIMEOUT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_END_OF_SESSION;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_INITIALIZED;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.SharedLogoffMode;

/** A state in which calls are made with the right arguments, and what they give then. */
enum Circumstance {
  /** The process has uninitialized. */
  UNINITIALIZED {
    @Override
    void bringAbout(World world) {
      world.app.mapi32().mapiUninitialize();
    }

    @Override
    Due due(SeamCall call) {
      if (call.name().equals("waitFor") || call.name().equals("end")) {
        return Due.of(ERROR_TIMEOUT);
      }
      return switch (call.kind()) {
        case FUNCTION, UTILITY, OBJECT, CLEANUP, LOGOFF ->
            new Due(MAPI_E_NOT_INITIALIZED.name(), LintRule.NOT_INITIALIZED);
        case FREE, IDENTITY, LIFETIME -> Due.good(call);
      };
    }
  },

  /** The process has uninitialized and started again; its old sessions stay dead. */
  STARTED_AGAIN {
    @Override
    void bringAbout(World world) {
      world.app.mapi32().mapiUninitialize();
      world.app.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    }

    @Override
    Due due(SeamCall call) {
      return needsLivingSession(call)
          ? new Due(MAPI_E_INVALID_OBJECT.name(), LintRule.NOT_INITIALIZED)
          : Due.good(call);
    }
  },

  /** The session has logged off. */
  LOGGED_OFF {
    @Override
    void bringAbout(World world) {
      world.session.unadvise(world.connection);
      world.session.logoff(0, 0, 0);
    }

    @Override
    Due due(SeamCall call) {
      if (call.kind() == SeamCall.Kind.LOGOFF) {
        return new Due(MAPI_E_INVALID_OBJECT.name(), LintRule.SECOND_LOGOFF);
      }
      return needsLivingSession(call)
          ? new Due(MAPI_E_INVALID_OBJECT.name(), LintRule.CALL_AFTER_LOGOFF)
          : Due.good(call);
    }
  },

  /** Somebody else has ended the session. */
  ENDED_BY_OTHER {
    @Override
    Setting[] settings() {
      return new Setting[] {SharedLogoffMode.FORCED};
    }

    @Override
    void bringAbout(World world) {
      world.app.notifications().hold();
      world.other.session().logoff(0, LogoffFlag.SHARED.value(), 0);
    }

    @Override
    Due due(SeamCall call) {
      boolean cleanUp = call.kind() == SeamCall.Kind.CLEANUP || call.kind() == SeamCall.Kind.LOGOFF;
      return needsLivingSession(call) && !cleanUp
          ? new Due(MAPI_E_END_OF_SESSION.name(), LintRule.CALL_AFTER_END_BY_OTHER)
          : Due.good(call);
    }
  },

  /** All references to all objects are given back. */
  RELEASED {
    @Override
    void bringAbout(World world) {
      world.session.unadvise(world.connection);
      world.session.logoff(0, 0, 0);
      for (MapiUnknown object : world.objects()) {
        object.release();
      }
    }

    @Override
    Due due(SeamCall call) {
      boolean session = call.type() == MapiSession.class || call.type() == MapiClientShutdown.class;
      return switch (call.kind()) {
        case FUNCTION, UTILITY -> Due.good(call);
        case LOGOFF -> new Due(MAPI_E_INVALID_OBJECT.name(), LintRule.SECOND_LOGOFF);
        case OBJECT, CLEANUP ->
            new Due(
                MAPI_E_INVALID_OBJECT.name(),
                session ? LintRule.CALL_AFTER_LOGOFF : LintRule.OVER_RELEASED);
        case IDENTITY -> new Due(MAPI_E_INTERFACE_NOT_SUPPORTED.name(), LintRule.OVER_RELEASED);
        case LIFETIME -> new Due(Hresult.S_OK.name(), LintRule.OVER_RELEASED);
        case FREE ->
            isMethod(call)
                ? new Due(MAPI_E_INVALID_OBJECT.name(), LintRule.OVER_RELEASED)
                : Due.good(call);
      };
    }
  },

  /** The process was killed. */
  KILLED {
    @Override
    void bringAbout(World world) {
      world.app.terminate();
    }

    @Override
    Due due(SeamCall call) {
      return call.kind() == SeamCall.Kind.LIFETIME
          ? Due.good(call)
          : new Due("ClientTerminatedError", null);
    }
  },

  /** The code that calls belongs to another process. */
  FOREIGN {
    @Override
    void bringAbout(World world) {
      // The calls are made in another way; the objects are as they were.
    }

    @Override
    void run(World world, Runnable call) {
      world.other.client().run(call);
    }

    @Override
    Due due(SeamCall call) {
      return switch (call.kind()) {
        case FREE, UTILITY, FUNCTION -> Due.good(call);
        case OBJECT, CLEANUP, LOGOFF ->
            new Due(MAPI_E_INVALID_OBJECT.name(), LintRule.FOREIGN_OBJECT);
        case IDENTITY ->
            call.isFreeThreaded()
                ? Due.good(call)
                : new Due(MAPI_E_INTERFACE_NOT_SUPPORTED.name(), LintRule.FOREIGN_OBJECT);
        case LIFETIME -> new Due(Hresult.S_OK.name(), LintRule.FOREIGN_OBJECT);
      };
    }
  };

  /** What a call gives, and the finding about state that it makes; null if none. */
  record Due(String result, @Nullable LintRule finding) {

    static Due good(SeamCall call) {
      return new Due(call.good().name(), null);
    }

    static Due of(Hresult result) {
      return new Due(result.name(), null);
    }
  }

  World world() {
    World world = new World(settings());
    bringAbout(world);
    return world;
  }

  Setting[] settings() {
    return new Setting[0];
  }

  abstract void bringAbout(World world);

  abstract Due due(SeamCall call);

  void run(World world, Runnable call) {
    call.run();
  }

  private static boolean isMethod(SeamCall call) {
    return MapiUnknown.class.isAssignableFrom(call.type());
  }

  private static boolean needsLivingSession(SeamCall call) {
    boolean session = call.type() == MapiSession.class || call.type() == MapiClientShutdown.class;
    return session
        && switch (call.kind()) {
          case OBJECT, CLEANUP, LOGOFF -> true;
          case FREE, UTILITY, FUNCTION, IDENTITY, LIFETIME -> false;
        };
  }

  /** The findings that are about the state of process, thread and object. */
  static final List<LintRule> ABOUT_STATE =
      List.of(
          LintRule.NOT_INITIALIZED,
          LintRule.CALL_AFTER_LOGOFF,
          LintRule.CALL_AFTER_END_BY_OTHER,
          LintRule.SECOND_LOGOFF,
          LintRule.OVER_RELEASED,
          LintRule.FOREIGN_OBJECT,
          LintRule.THREAD_WITHOUT_INITIALIZE);
}
