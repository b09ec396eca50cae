package org.mapiemulator.tests.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.OpenObject;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Sessions that a test need not end. */
class LentSessionTest {

  @Test
  void a_lent_session_is_no_leak() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      MapiSession session = client.lendSession("Bob");

      assertThat(client.sessions())
          .singleElement()
          .matches(view -> view.profile().equals("Bob") && view.creator());
      assertThat(session.queryIdentity()).isNotNull();
      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().list()).isEmpty();
      assertThat(scene.mapi().openObjects()).isEmpty();
    }
  }

  @Test
  void a_test_that_ends_it_itself_is_right_too() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      MapiSession session = client.lendSession("Ada");
      session.logoff(0, 0, 0);
      session.release();
      client.mapi32().mapiUninitialize();

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void one_that_was_logged_off_only_is_released_quietly() {
    try (Scene scene = Scene.with()) {
      scene.mapi().client("importer").lendSession("Ada").logoff(0, 0, 0);

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  void references_that_the_code_under_test_added_are_leaks() {
    try (Scene scene = Scene.with()) {
      scene.mapi().client("importer").lendSession("Ada").addRef();

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.OBJECT_LEAKED);
    }
  }

  @Test
  void a_sink_that_is_left_on_it_is_found() {
    try (Scene scene = Scene.with()) {
      RecordingSink sink = new RecordingSink();
      scene
          .mapi()
          .client("importer")
          .lendSession("Ada")
          .advise(null, EventMask.EXTENDED.value(), sink);

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings()).hasSize(1);
      Finding finding = error.findings().get(0);
      assertThat(finding.rule()).isEqualTo(LintRule.SINK_NOT_UNADVISED);
      assertThat(finding.places()).containsOnlyKeys("advised"); // nobody's code has ended it
      assertThat(sink.references()).isEqualTo(1); // its own
    }
  }

  @Test
  void outlook_makes_the_shared_session_if_there_is_none() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      mapi.client("importer").lendSharedSession();

      assertThat(mapi.clients()).extracting(MapiClient::name).contains("OUTLOOK.EXE");
      assertThat(mapi.actor("OUTLOOK.EXE").client().sessions())
          .singleElement()
          .matches(view -> view.creator() && view.profile().equals("Ada"));
      assertThat(mapi.client("importer").sessions())
          .singleElement()
          .matches(view -> !view.creator() && view.core().equals("core#1"));
      assertThatCode(mapi::finish).doesNotThrowAnyException();
    }
  }

  @Test
  void a_lent_actor_is_no_leak_whatever_the_test_made_of_it() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      mapi.lendActor("OUTLOOK.EXE").listen();
      mapi.lendActor("left.exe").logOff();
      mapi.lendActor("gone.exe").exit();
      mapi.lendActor("killed.exe").terminate();
      mapi.lendActor("odd.exe").session().logoff(0, 0, 0);

      mapi.finish();

      assertThat(mapi.findings().list()).isEmpty();
      assertThat(mapi.openObjects()).isEmpty();
    }
  }

  @Test
  void an_actor_that_has_a_session_keeps_it() {
    try (Scene scene = Scene.with()) {
      MapiSubsystem mapi = scene.mapi();
      MapiSession session = mapi.actor("OUTLOOK.EXE").logOn("Bob").session();

      assertThat(mapi.lendActor("OUTLOOK.EXE").session()).isSameAs(session);
      assertThat(mapi.openObjects()).hasSize(2); // as nobody lent it
    }
  }

  @Test
  void it_joins_the_shared_session_that_is_there() {
    try (Scene scene = Scene.with()) {
      scene.mapi().actor("VIEWER.EXE").logOn("Bob");
      scene.mapi().client("importer").lendSharedSession();

      assertThat(scene.mapi().clients())
          .extracting(MapiClient::name)
          .containsExactly("VIEWER.EXE", "importer");
      assertThat(scene.mapi().client("importer").sessions())
          .singleElement()
          .matches(view -> view.profile().equals("Bob"));
    }
  }

  @Test
  void it_is_taken_back_although_another_client_has_ended_it() {
    try (Scene scene = Scene.with(SharedLogoffMode.FORCED)) {
      MapiClient client = scene.mapi().client("importer");
      client.lendSharedSession();
      scene.mapi().actor("OUTLOOK.EXE").logOffEveryone();
      assertThat(client.sessions())
          .singleElement()
          .matches(view -> view.state() == SessionState.ENDED_BY_OTHER);

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
      assertThat(scene.mapi().findings().failing()).isEmpty();
    }
  }

  @Test
  void a_killed_client_gives_nothing_back() {
    try (Scene scene = Scene.with()) {
      scene.mapi().client("importer").lendSession("Ada");
      scene.mapi().client("importer").terminate();

      assertThatCode(scene.mapi()::finish).doesNotThrowAnyException();
    }
  }

  @Test
  void a_process_that_the_code_under_test_initialized_is_its_own_affair() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      client.lendSession("Ada");

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.INITIALIZE_LEAKED);
    }
  }

  @Test
  void a_session_that_the_code_under_test_leaks_beside_it_is_found_as_such() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      client.lendSession("Ada");
      client.mapi32().mapiLogonEx(0, "Bob", null, Scene.NEW_PRIVATE);

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings())
          .extracting(Finding::toString)
          .containsExactly(
              "SessionLeaked: session#2 is still open at the end: Logoff and Release are missing.");
      assertThat(scene.mapi().openObjects())
          .extracting(OpenObject::name)
          .containsExactly("session#2");
    }
  }

  @Test
  void an_initialization_too_many_is_found_where_the_code_under_test_made_it() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      client.lendSession("Ada");
      initializeOnceMore(client);

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings()).hasSize(1);
      Finding finding = error.findings().get(0);
      assertThat(finding.what())
          .isEqualTo("The initialization count is 1 at the end: MAPIUninitialize is missing.");
      assertThat(finding.places().get("initialized"))
          .extracting(Place::methodName)
          .isEqualTo("initializeOnceMore");
    }
  }

  private static void initializeOnceMore(MapiClient client) {
    client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
  }

  @Test
  void an_initialization_after_its_end_is_none_that_was_lent() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");
      MapiSession session = client.lendSession("Ada");
      session.logoff(0, 0, 0);
      session.release();
      client.mapi32().mapiUninitialize();
      initializeOnceMore(client);

      FindingsError error = catchThrowableOfType(FindingsError.class, scene.mapi()::finish);

      assertThat(error.findings())
          .extracting(Finding::rule)
          .containsExactly(LintRule.INITIALIZE_LEAKED);
    }
  }

  @Test
  void what_nobody_took_is_found_although_the_session_is_taken_back() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");
      MapiClient client = scene.mapi().client("importer");
      client.mapi32().mapiInitialize(MapiInit.of());
      client.lendSharedSession().advise(null, EventMask.EXTENDED.value(), new RecordingSink());
      outlook.logOff();

      scene.mapi().close();

      assertThat(scene.mapi().findings().failing())
          .extracting(Finding::rule)
          .containsExactly(
              LintRule.NOBODY_PUMPS, LintRule.SINK_NOT_UNADVISED, LintRule.INITIALIZE_LEAKED);
    }
  }

  @Test
  void an_unknown_profile_is_refused() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.mapi().client("importer");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> client.lendSession("Eve"))
          .withMessage("name (\"Eve\") is no profile; there are [Ada, Bob].");
      assertThat(client.initializationCount()).isZero();
    }
  }

  @Test
  void outlook_needs_a_default_profile() {
    try (MapiSubsystem mapi = MapiSubsystem.start()) {
      MapiClient client = mapi.client("importer");

      assertThatIllegalArgumentException()
          .isThrownBy(client::lendSharedSession)
          .withMessage(
              "There is no default profile for OUTLOOK.EXE to log on to. Make one:"
                  + " profiles().add(name, p -> p.asDefault()).");
    }
  }
}
