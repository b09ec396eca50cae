package org.mapiemulator.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

class ReferencesTest {

  private static int references(Party party) {
    return party.client().sessions().get(0).references();
  }

  @Test
  @Verifies("R-068")
  void logon_gives_one_reference_and_the_object_dies_with_the_last() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      MapiSession session = party.session();
      assertThat(references(party)).isEqualTo(1);

      assertThat(session.addRef()).isEqualTo(2);
      assertThat(references(party)).isEqualTo(2);
      assertThat(session.release()).isEqualTo(1);
      assertThat(Outcomes.of(session::queryIdentity)).isEqualTo(Hresult.S_OK);

      assertThat(session.release()).isZero();
      assertThat(party.client().sessions()).isEmpty();
      assertThat(Outcomes.of(session::queryIdentity)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }

  @Test
  @Verifies("R-068")
  void query_interface_gives_a_reference_too_and_a_failed_one_does_not() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");

      MapiUnknown shutdown = party.session().queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      MapiUnknown unknown = shutdown.queryInterface(Iid.UNKNOWN);
      assertThat(references(party)).isEqualTo(3);

      assertThat(Outcomes.of(() -> unknown.queryInterface(Iid.MSG_STORE)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(references(party)).isEqualTo(3);

      // One count for all interfaces of the object.
      assertThat(unknown.release()).isEqualTo(2);
      assertThat(party.session().release()).isEqualTo(1);
      assertThat(party.client().sessions())
          .extracting(SessionView::state)
          .containsExactly(SessionState.ALIVE);
      assertThat(shutdown.release()).isZero();
      assertThat(party.client().sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-068")
  void close_is_release() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      party.session().addRef();

      try (MapiSession session = party.session()) {
        session.logoff(0, 0, 0);
      }

      assertThat(references(party)).isEqualTo(1);
    }
  }

  @Test
  @Verifies("R-068")
  void a_dead_object_stays_dead_and_touching_its_count_is_found() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      MapiSession session = party.session();
      session.logoff(0, 0, 0);
      session.release();

      assertThat(session.release()).isZero();
      assertThat(session.addRef()).isZero();
      assertThat(session.release()).isZero();
      assertThat(Outcomes.of(() -> session.queryInterface(Iid.UNKNOWN)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);

      assertThat(scene.mapi().findings().of(LintRule.OVER_RELEASED)).hasSize(4);
      assertThat(party.client().sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-068")
  void the_objects_of_the_exported_functions_obey_the_same_rules() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.initialized("client").mapi32();
      List<MapiUnknown> objects = new ArrayList<>();
      objects.add(mapi32.hrAllocAdviseSink((context, notifications) -> 0, null));
      objects.add(mapi32.createMapiInitializationMonitor());

      for (MapiUnknown object : objects) {
        assertThat(object.addRef()).isEqualTo(2);
        assertThat(object.queryInterface(Iid.UNKNOWN)).isSameAs(object);
        assertThat(object.release()).isEqualTo(2);
        assertThat(object.release()).isEqualTo(1);
        assertThat(object.release()).isZero();

        assertThat(object.release()).isZero();
        assertThat(object.addRef()).isZero();
        assertThat(Outcomes.of(() -> object.queryInterface(Iid.UNKNOWN)))
            .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      }
      assertThat(scene.mapi().findings().of(LintRule.OVER_RELEASED)).hasSize(6);
    }
  }

  @Test
  @Verifies("R-069")
  void the_counts_are_no_sign_of_life() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      session.logoff(0, 0, 0);

      assertThat(session.addRef()).isEqualTo(2);

      MapiException dead =
          catchThrowableOfType(MapiException.class, () -> session.getMsgStoresTable(0));
      assertThat(dead.hresult()).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(session.release()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-080", "UTL-10"})
  void the_utility_functions_accept_null_and_pass_the_counts_on() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      Mapi32 mapi32 = party.mapi32();

      assertThat(mapi32.ulAddRef(null)).isZero();
      assertThat(mapi32.ulRelease(null)).isZero();
      assertThat(mapi32.ulAddRef(party.session())).isEqualTo(2);
      assertThat(references(party)).isEqualTo(2);
      assertThat(mapi32.ulRelease(party.session())).isEqualTo(1);
      assertThat(references(party)).isEqualTo(1);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }
}
