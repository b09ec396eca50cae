package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.AfterLogoffResult;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Bug B03: code that goes on with a session that is logged off. */
final class AfterLogoffTest {

  /** Every method of IMAPISession but IUnknown's and Logoff. */
  static Stream<Named<Consumer<MapiSession>>> methods() {
    return Stream.of(
        method("GetLastError", s -> s.getLastError(Hresult.MAPI_E_NO_SUPPORT, 0)),
        method("GetMsgStoresTable", s -> s.getMsgStoresTable(0)),
        method("OpenMsgStore", s -> s.openMsgStore(0, null, null, 0)),
        method("OpenAddressBook", s -> s.openAddressBook(0, null, 0)),
        method("OpenProfileSection", s -> s.openProfileSection(null, null, 0)),
        method("GetStatusTable", s -> s.getStatusTable(0)),
        method("OpenEntry", s -> s.openEntry(null, null, 0)),
        method("CompareEntryIDs", s -> s.compareEntryIds(null, null, 0)),
        method("Advise", s -> s.advise(null, 0, new RecordingSink())),
        method("Unadvise", s -> s.unadvise(1)),
        method("MessageOptions", s -> s.messageOptions(0, 0, null, null)),
        method("QueryDefaultMessageOpt", s -> s.queryDefaultMessageOpt(null, 0)),
        method("EnumAdrTypes", s -> s.enumAdrTypes(0)),
        method("QueryIdentity", MapiSession::queryIdentity),
        method("SetDefaultStore", s -> s.setDefaultStore(1, null)),
        method("AdminServices", s -> s.adminServices(0)),
        method("ShowForm", s -> s.showForm(0, null, null, null, 0, null, 0, 0, 0, 0, null)),
        method("PrepareForm", s -> s.prepareForm(null, null)));
  }

  private static Named<Consumer<MapiSession>> method(String name, Consumer<MapiSession> call) {
    return Named.of(name, call);
  }

  @ParameterizedTest
  @MethodSource("methods")
  @Verifies({"R-202", "R-203", "A-07"})
  void every_method_is_refused_and_the_finding_names_the_places(Consumer<MapiSession> method) {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      a.session().logoff(0, 0, 0);

      assertThat(Outcomes.of(() -> method.accept(a.session())))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      Finding finding = scene.mapi().findings().of(LintRule.CALL_AFTER_LOGOFF).get(0);
      assertThat(finding.places()).containsKeys("logged off", "logged on");
      assertThat(scene.mapi().findings().failing()).containsExactly(finding);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-07")
  void the_result_after_logoff_is_a_setting(Settings settings) {
    assertThat(settings.get(AfterLogoffResult.class).result())
        .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    Settings other = settings.with(new AfterLogoffResult(Hresult.MAPI_E_NETWORK_ERROR));
    try (Pair pair = Pair.of(other)) {
      pair.a().session().logoff(0, 0, 0);

      assertThat(Outcomes.of(() -> pair.a().session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_NETWORK_ERROR);
      assertThat(pair.scene().mapi().findings().of(LintRule.UNDOCUMENTED_RESULT)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-481", "A-09"})
  void a_second_logoff_does_nothing_whatever_it_gives(Settings settings) {
    // What other calls give has no part in it.
    Settings different = settings.with(new AfterLogoffResult(Hresult.MAPI_E_CALL_FAILED));
    try (Pair pair = Pair.of(different)) {
      pair.b().listen(EventMask.EXTENDED);
      pair.a().session().logoff(0, 0, 0);
      assertThat(queued(pair.b())).hasSize(1);

      Hresult second = Outcomes.of(() -> pair.a().session().logoff(0, Pair.LOUD, 0));

      assertThat(second)
          .isEqualTo(
              settings.toString().endsWith("lenient")
                  ? Hresult.S_OK
                  : Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(queued(pair.b())).hasSize(1);
      assertThat(pair.scene().mapi().findings().of(LintRule.SECOND_LOGOFF)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies("A-09")
  void each_value_of_the_setting_works_under_every_version(Settings settings) {
    for (SecondLogoffResult value : SecondLogoffResult.values()) {
      try (Pair pair = Pair.of(settings.with(value))) {
        pair.a().session().logoff(0, 0, 0);

        assertThat(Outcomes.of(() -> pair.a().session().logoff(0, 0, 0)))
            .isEqualTo(
                value == SecondLogoffResult.S_OK ? Hresult.S_OK : Hresult.MAPI_E_INVALID_OBJECT);
      }
    }
  }

  @Test
  @Verifies({"R-213", "A-06"})
  void added_references_do_not_keep_the_session_past_logoff() {
    try (Pair pair = Pair.with()) {
      MapiSession session = pair.a().session();
      session.addRef();
      session.logoff(0, 0, 0);

      assertThat(Outcomes.of(session::queryIdentity)).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      // The dead shell counts on.
      assertThat(session.addRef()).isEqualTo(3);
      assertThat(session.release()).isEqualTo(2);
      assertThat(session.release()).isEqualTo(1);
      assertThat(session.release()).isZero();
      assertThat(pair.a().client().sessions()).isEmpty();
      // The other client's object has a count of its own.
      assertThat(pair.b().client().sessions().get(0).references()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-482", "A-08"})
  void only_iunknown_can_be_asked_of_a_dead_session() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("A").session();
      session.logoff(0, 0, 0);

      assertThat(session.queryInterface(Iid.UNKNOWN)).isSameAs(session);
      assertThat(session.release()).isEqualTo(1);
      for (Iid iid : new Iid[] {Iid.MAPI_SESSION, Iid.MAPI_CLIENT_SHUTDOWN, Iid.MSG_STORE}) {
        assertThat(Outcomes.of(() -> session.queryInterface(iid)))
            .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      }
      assertThat(session.release()).isZero();
    }
  }
}
