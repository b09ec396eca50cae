package org.mapiemulator.tests.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.OpenObject;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;

/** Everything that is open, in the order in which it has to be ended. */
class OpenObjectsTest {

  private static MapiAdviseSink openEverything(Scene scene) {
    Scene.Party party = scene.newPrivate("importer");
    MapiAdviseSink sink = party.mapi32().hrAllocAdviseSink((context, told) -> 0, null);
    party.session().advise(null, EventMask.EXTENDED.value(), sink);
    party.session().addRef();
    return sink;
  }

  @Test
  @Verifies("R-205")
  void each_comes_with_the_calls_that_end_it() {
    try (Scene scene = Scene.with()) {
      openEverything(scene);

      assertThat(scene.mapi().openObjects())
          .extracting(OpenObject::name, OpenObject::opened, OpenObject::missing)
          .containsExactly(
              tuple("sink#1", "advised", List.of("IMAPISession::Unadvise")),
              tuple("sink#1", "made", List.of("IUnknown::Release")), // Unadvise releases the other
              tuple(
                  "session#1",
                  "logged on",
                  List.of("IMAPISession::Logoff", "IUnknown::Release", "IUnknown::Release")),
              tuple("", "initialized", List.of("MAPIUninitialize")));
      assertThat(scene.mapi().openObjects())
          .allMatch(object -> object.client().equals("importer") && !object.actor())
          .allMatch(object -> object.place().isPresent());
    }
  }

  @Test
  @Verifies("R-205")
  void the_findings_of_the_end_come_in_that_order() {
    try (Scene scene = Scene.with()) {
      openEverything(scene);

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings())
          .extracting(Finding::rule)
          .containsExactly(
              LintRule.SINK_NOT_UNADVISED,
              LintRule.OBJECT_LEAKED,
              LintRule.SESSION_LEAKED,
              LintRule.INITIALIZE_LEAKED);
      assertThat(error.findings().get(0).what())
          .isEqualTo("sink#1 is still registered on session#1 at the end: Unadvise is missing.");
    }
  }

  @Test
  @Verifies({"R-028", "R-030"})
  void utilities_are_ended_by_their_own_function_or_with_mapi() {
    try (Scene scene = Scene.with()) {
      Mapi32 mapi32 = scene.mapi().client("tool").mapi32();
      mapi32.scInitMapiUtil(0);
      assertThat(scene.mapi().openObjects())
          .singleElement()
          .matches(open -> open.missing().equals(List.of("DeinitMapiUtil")));

      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      mapi32.mapiUninitialize();
      assertThat(scene.mapi().openObjects()).isEmpty();

      mapi32.scInitMapiUtil(0);
      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);
      assertThat(error.findings())
          .extracting(Finding::what)
          .containsExactly("ScInitMapiUtil was called once without its DeinitMapiUtil.");
    }
  }

  @Test
  @Verifies("R-218")
  void the_reference_of_a_registration_is_not_the_clients_to_release() {
    try (Scene scene = Scene.with()) {
      openEverything(scene).release();

      assertThat(scene.mapi().openObjects())
          .filteredOn(object -> object.name().equals("sink#1"))
          .extracting(OpenObject::missing)
          .containsExactly(List.of("IMAPISession::Unadvise"));
    }
  }

  @Test
  void what_was_left_open_can_be_seen_after_the_end() {
    try (Scene scene = Scene.with()) {
      scene.newPrivate("importer");
      scene.mapi().close();

      assertThat(scene.mapi().openObjects())
          .extracting(OpenObject::name)
          .containsExactly("session#1", "");
    }
  }

  @Test
  void a_process_that_was_killed_has_nothing_open() {
    try (Scene scene = Scene.with()) {
      scene.newPrivate("importer").client().terminate();

      assertThat(scene.mapi().openObjects()).isEmpty();
    }
  }

  @Test
  void what_an_actor_has_open_is_marked() {
    try (Scene scene = Scene.with()) {
      scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");

      assertThat(scene.mapi().openObjects()).isNotEmpty().allMatch(OpenObject::actor);
    }
  }
}
