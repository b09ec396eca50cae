package org.mapiemulator.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.AfterLogoffResult;
import org.mapiemulator.settings.ReservedCheck;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

class DeadObjectTest {

  @Test
  @Verifies("R-079")
  void every_method_of_a_dead_session_gives_invalid_object_before_its_parameters_are_looked_at() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      session.logoff(0, 0, 0);

      SessionMethods.all()
          .forEach(
              (name, call) ->
                  assertThat(Outcomes.of(() -> call.accept(session)))
                      .as(name)
                      .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT));

      assertThat(scene.mapi().findings().of(LintRule.CALL_AFTER_LOGOFF)).hasSize(18);
      assertThat(scene.mapi().findings().of(LintRule.SECOND_LOGOFF)).hasSize(1);
    }
  }

  @Test
  void the_list_of_methods_is_complete() {
    assertThat(SessionMethods.all().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(MapiSession.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .map(method -> method.getName())
                .toList());
  }

  @Test
  @Verifies("R-079")
  void the_other_interface_of_a_dead_session_is_as_dead() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      MapiUnknown other = party.session().queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
      MapiClientShutdown shutdown = (MapiClientShutdown) other;
      party.session().logoff(0, 0, 0);

      assertThat(Outcomes.of(shutdown::queryFastShutdown)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(shutdown::notifyProcessShutdown))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(shutdown::doFastShutdown)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(shutdown.addRef()).isEqualTo(3);
      assertThat(shutdown.release()).isEqualTo(2);
    }
  }

  @Test
  @Verifies("R-079")
  void add_ref_and_release_of_a_dead_object_go_on_working() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      session.logoff(0, 0, 0);

      assertThat(session.addRef()).isEqualTo(2);
      assertThat(session.release()).isEqualTo(1);
      assertThat(session.release()).isZero();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-481", "A-09"})
  void a_second_logoff_fails_and_tells_nobody() {
    try (Scene scene = Scene.with()) {
      Party host = scene.newShared("host");
      Party guest = scene.join("guest");
      RecordingSink sink = host.listen(EventMask.EXTENDED);
      host.client().notifications().hold();
      guest.session().logoff(0, 0, 0);
      assertThat(host.client().notifications().deliverAll()).isEqualTo(1);

      assertThat(Outcomes.of(() -> guest.session().logoff(0, bits(LogoffFlag.SHARED), 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      assertThat(host.client().notifications().queued()).isEmpty();
      assertThat(sink.notifications()).hasSize(1);
      assertThat(scene.mapi().findings().of(LintRule.SECOND_LOGOFF)).hasSize(1);
    }
  }

  @Test
  @Verifies("A-09")
  void a_second_logoff_succeeds_where_setting_or_lenient_overlay_say_so() {
    for (Settings settings :
        List.of(
            Settings.outlook2016().with(SecondLogoffResult.S_OK),
            Settings.beforeOutlook2007Sp2().lenient())) {
      try (Scene scene = Scene.of(settings)) {
        MapiSession session = scene.newPrivate("client").session();
        session.logoff(0, 0, 0);

        assertThat(Outcomes.of(() -> session.logoff(0, 0xFF, 9))).isEqualTo(Hresult.S_OK);
        assertThat(Outcomes.of(session::queryIdentity)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      }
    }
  }

  @Test
  @Verifies("A-07")
  void what_a_dead_session_gives_is_a_setting() {
    try (Scene scene = Scene.with(new AfterLogoffResult(Hresult.MAPI_E_NETWORK_ERROR))) {
      MapiSession session = scene.newPrivate("client").session();
      session.logoff(0, 0, 0);

      assertThat(Outcomes.of(session::queryIdentity)).isEqualTo(Hresult.MAPI_E_NETWORK_ERROR);
      assertThat(scene.mapi().findings().of(LintRule.UNDOCUMENTED_RESULT)).isEmpty();
    }
  }

  @Test
  @Verifies("A-10")
  void a_reserved_parameter_must_be_zero_unless_setting_or_lenient_overlay_say_otherwise() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");

      assertThat(Outcomes.of(() -> party.session().logoff(0, 0, 1)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> party.session().queryIdentity())).isEqualTo(Hresult.S_OK);
      assertThat(scene.mapi().findings().of(LintRule.RESERVED_NOT_ZERO)).hasSize(1);
    }
    for (Settings settings :
        List.of(
            Settings.outlook2016().with(ReservedCheck.IGNORE),
            Settings.outlook2007Sp2().lenient())) {
      try (Scene scene = Scene.of(settings)) {
        Party party = scene.newPrivate("client");

        assertThat(Outcomes.of(() -> party.session().logoff(0, 0, 1))).isEqualTo(Hresult.S_OK);
        assertThat(Outcomes.of(() -> party.session().queryIdentity()))
            .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
        assertThat(scene.mapi().findings().of(LintRule.RESERVED_NOT_ZERO)).hasSize(1);
      }
    }
  }
}
