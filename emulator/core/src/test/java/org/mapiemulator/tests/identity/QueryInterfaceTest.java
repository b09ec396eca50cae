package org.mapiemulator.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.FastShutdownSupport;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

class QueryInterfaceTest {

  private static final Iid NOBODYS = new Iid(new UUID(1, 2));

  private static Hresult ask(MapiUnknown object, @Nullable Iid iid) {
    return Outcomes.of(() -> object.queryInterface(iid));
  }

  @Test
  @Verifies("R-068")
  void all_interfaces_of_a_session_have_one_identity() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();

      MapiUnknown unknown = session.queryInterface(Iid.UNKNOWN);
      MapiUnknown shutdown = session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);

      assertThat(session.queryInterface(Iid.MAPI_SESSION)).isSameAs(session);
      assertThat(shutdown).isInstanceOf(MapiClientShutdown.class);
      assertThat(shutdown.queryInterface(Iid.UNKNOWN)).isSameAs(unknown);
      assertThat(shutdown.queryInterface(Iid.MAPI_SESSION)).isSameAs(session);
      assertThat(shutdown.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN))
          .isInstanceOf(MapiClientShutdown.class);
    }
  }

  @Test
  @Verifies({"R-070", "R-076"})
  void an_unsupported_interface_gives_e_nointerface_and_nothing_else() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      for (Iid iid : List.of(NOBODYS, Iid.MSG_STORE, Iid.MAPI_PROP, Iid.MAPI_ADVISE_SINK)) {
        assertThat(ask(party.session(), iid)).isEqualTo(new Hresult(0x80004002));
      }
      assertThat(party.client().sessions().get(0).references()).isEqualTo(1);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-482", "A-08", "R-079"})
  void a_session_that_was_logged_off_knows_iunknown_only() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      MapiSession session = party.session();
      MapiUnknown shutdown = session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      session.logoff(0, 0, 0);
      for (MapiUnknown object : List.of(session, shutdown)) {
        assertThat(object.queryInterface(Iid.UNKNOWN)).isSameAs(session);
        assertThat(ask(object, Iid.MAPI_SESSION)).isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
        assertThat(ask(object, Iid.MAPI_CLIENT_SHUTDOWN))
            .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      }
      assertThat(party.client().sessions().get(0).references()).isEqualTo(4);
    }
  }

  @Test
  @Verifies({"R-482", "A-08"})
  void so_does_one_that_somebody_else_ended_or_whose_process_uninitialized() {
    try (Scene scene = Scene.with(SharedLogoffMode.FORCED)) {
      Party host = scene.newShared("host");
      MapiSession guest = scene.join("guest").session();
      host.session().logoff(0, LogoffFlag.SHARED.value(), 0);
      host.mapi32().mapiUninitialize();

      for (MapiSession dead : List.of(guest, host.session())) {
        assertThat(dead.queryInterface(Iid.UNKNOWN)).isSameAs(dead);
        assertThat(ask(dead, Iid.MAPI_SESSION)).isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      }
    }
  }

  @Test
  @Verifies("R-072")
  void whatever_the_state_of_the_object_only_generic_codes_come_back() {
    try (Scene scene = Scene.with(SharedLogoffMode.FORCED)) {
      Party host = scene.newShared("host");
      Party guest = scene.join("guest");
      Party alone = scene.newPrivate("alone");
      assertGeneric(alone.session());

      // As another process, whose pointers these are not.
      alone.client().run(() -> assertGeneric(guest.session()));
      host.session().logoff(0, LogoffFlag.SHARED.value(), 0);
      assertGeneric(guest.session());
      assertGeneric(host.session());
      alone.mapi32().mapiUninitialize();
      assertGeneric(alone.session());
      alone.session().release();
      assertGeneric(alone.session());
    }
  }

  private static void assertGeneric(MapiUnknown object) {
    assertThat(ask(object, null)).isIn(new Hresult(0x80070057), new Hresult(0x80004002));
    assertThat(ask(object, NOBODYS)).isEqualTo(new Hresult(0x80004002));
    for (Iid iid : List.of(Iid.UNKNOWN, Iid.MAPI_SESSION, Iid.MAPI_CLIENT_SHUTDOWN)) {
      assertThat(ask(object, iid)).isIn(Hresult.S_OK, new Hresult(0x80004002));
    }
  }

  @Test
  @Verifies({"R-510", "R-070"})
  void a_version_without_fast_shutdown_does_not_have_its_interface() {
    for (Settings without :
        List.of(
            Settings.beforeOutlook2007Sp2(),
            Settings.outlook2010().with(FastShutdownSupport.MISSING))) {
      try (Scene scene = Scene.of(without)) {
        assertThat(ask(scene.newPrivate("client").session(), Iid.MAPI_CLIENT_SHUTDOWN))
            .as(without.toString())
            .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      }
    }
    for (Settings with :
        List.of(
            Settings.outlook2016(),
            Settings.outlook2013(),
            Settings.outlook2010(),
            Settings.outlook2007Sp2(),
            Settings.beforeOutlook2007Sp2().with(FastShutdownSupport.AVAILABLE))) {
      try (Scene scene = Scene.of(with)) {
        assertThat(ask(scene.newPrivate("client").session(), Iid.MAPI_CLIENT_SHUTDOWN))
            .as(with.toString())
            .isEqualTo(Hresult.S_OK);
      }
    }
  }
}
