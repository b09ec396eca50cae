package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Assertions on sessions: each state, each fact, and what is said where it does not hold. */
class MapiSessionAssertTest {

  @Test
  void a_session_is_alive_from_its_logon_to_its_logoff() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");

      assertThat(archiver.session()).isAlive().isConnected().hasState(SessionState.ALIVE);
      FailureText.compare(
          "session-not-logged-off", () -> assertThat(archiver.session()).isLoggedOff());
      FailureText.compare(
          "session-not-released", () -> assertThat(archiver.session()).isReleased());

      archiver.session().logoff(0, 0, 0);

      assertThat(archiver.session()).isLoggedOff().hasState(SessionState.LOGGED_OFF);
      FailureText.compare("session-not-alive", () -> assertThat(archiver.session()).isAlive());
      FailureText.compare(
          "session-not-connected", () -> assertThat(archiver.session()).isConnected());

      archiver.session().release();

      assertThat(archiver.session()).isReleased().isLoggedOff().hasReferences(0);
      FailureText.compare(
          "session-in-another-state",
          () -> assertThat(archiver.session()).hasState(SessionState.LOGGED_OFF));
    }
  }

  @Test
  void a_session_that_went_with_its_process_was_not_logged_off() {
    try (Scene scene = Scene.with()) {
      Scene.Party uninitialized = scene.newPrivate("uninitialized");
      Scene.Party killed = scene.newPrivate("killed");

      uninitialized.mapi32().mapiUninitialize();
      uninitialized.session().release();
      killed.client().terminate();

      FailureText.compare(
          "session-uninitialized", () -> assertThat(uninitialized.session()).isLoggedOff());
      FailureText.compare("session-killed", () -> assertThat(killed.session()).isAlive());
      assertThat(FailureText.of(() -> assertThat(killed.session()).isConnected()))
          .contains("it was ALIVE when its process went");
    }
  }

  @Test
  void another_client_asks_to_leave_and_ends() {
    try (Pair asked = Pair.with(SharedLogoffMode.COOPERATIVE);
        Pair forced = Pair.with(SharedLogoffMode.FORCED)) {
      asked.a().session().logoff(0, Pair.LOUD, 0);
      forced.a().session().logoff(0, Pair.LOUD, 0);

      assertThat(asked.b().session()).isAskedToLeave().isConnected();
      assertThat(forced.b().session()).isEndedByOther().isConnected();
      FailureText.compare("session-asked", () -> assertThat(asked.b().session()).isAlive());
      FailureText.compare(
          "session-forced", () -> assertThat(forced.b().session()).isAskedToLeave());
      FailureText.compare(
          "session-not-ended-by-other", () -> assertThat(asked.b().session()).isEndedByOther());
    }
  }

  @Test
  void what_is_shared_and_with_whom() {
    try (Pair pair = Pair.with()) {
      Scene.Party alone = pair.scene().newPrivate("alone");

      assertThat(pair.b().session()).isShared().isSharedWith(pair.a().session());
      assertThat(alone.session()).isPrivate();
      FailureText.compare("session-not-shared", () -> assertThat(alone.session()).isShared());
      FailureText.compare("session-not-private", () -> assertThat(pair.a().session()).isPrivate());
      FailureText.compare(
          "session-not-shared-with",
          () -> assertThat(alone.session()).isSharedWith(pair.a().session()));
    }
  }

  @Test
  void profile_client_references_and_registrations() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      archiver.session().addRef();
      RecordingSink sink = archiver.listen(EventMask.CRITICAL_ERROR);

      assertThat(archiver.session())
          .usesProfile("Ada")
          .isOf("archiver")
          .hasReferences(2)
          .hasRegistrations(1);
      FailureText.compare(
          "session-profile", () -> assertThat(archiver.session()).usesProfile("Bob"));
      FailureText.compare("session-client", () -> assertThat(archiver.session()).isOf("indexer"));
      FailureText.compare(
          "session-references", () -> assertThat(archiver.session()).hasReferences(1));
      FailureText.compare(
          "session-registrations", () -> assertThat(archiver.session()).hasRegistrations(0));

      archiver.session().unadvise(sink.connection());

      assertThat(archiver.session()).hasRegistrations(0);
    }
  }

  @Test
  void looking_at_a_session_leaves_no_trace() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      int before = scene.mapi().journal().entries().size();

      assertThat(archiver.session()).isAlive().isPrivate().hasReferences(1);

      assertThat(scene.mapi().journal().entries()).hasSize(before);
    }
  }

  @Test
  void the_session_of_an_actor_is_a_session() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada");

      assertThat(outlook.session()).isShared().isOf("OUTLOOK.EXE");
    }
  }

  @Test
  void a_spy_of_a_session_is_looked_through_and_keeps_its_answers_and_its_books() {
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      MapiSession spy = spy(archiver.session());
      doThrow(new MapiException(MAPI_E_NO_SUPPORT, "IMAPISession::GetStatusTable"))
          .when(spy)
          .getStatusTable(0);

      assertThatMapiCall(() -> spy.getStatusTable(0)).isRejectedWith(MAPI_E_NO_SUPPORT);
      spy.logoff(0, 0, 0);
      int booked = mockingDetails(spy).getInvocations().size();

      assertThat(spy).isLoggedOff().hasReferences(1);
      verify(spy).logoff(0, 0, 0);
      assertThat(mockingDetails(spy).getInvocations()).hasSize(booked);
    }
  }

  @Test
  void a_mock_of_a_session_is_refused() {
    MapiSession mock = mock(MapiSession.class);

    assertThat(FailureText.of(() -> assertThat(mock).isAlive()))
        .startsWith("\nExpecting a session of the emulator, or a spy of one\nbut was an object of ")
        .contains("MapiSession")
        .endsWith(
            ".\nThe emulator knows nothing about a mock or a class of your own. Assert on the"
                + " session that MAPILogonEx gave.\n");
    try (Scene scene = Scene.with()) {
      Scene.Party archiver = scene.newPrivate("archiver");
      assertThat(FailureText.of(() -> assertThat(archiver.session()).isSharedWith(mock)))
          .startsWith("\nExpecting a session of the emulator");
    }
  }

  @Test
  void null_gets_the_usual_text() {
    assertThatThrownBy(() -> assertThat((MapiSession) null).isAlive())
        .isInstanceOf(AssertionError.class)
        .hasMessage("%nExpecting actual not to be null".formatted());
  }

  @Test
  void a_description_and_a_message_of_the_users_own_are_kept() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("archiver").session();
      AtomicInteger made = new AtomicInteger();

      assertThat(FailureText.of(() -> assertThat(session).as("the session").isLoggedOff()))
          .startsWith("[the session] ");
      assertThat(
              FailureText.of(
                  () ->
                      assertThat(session)
                          .withFailMessage(() -> "message " + made.incrementAndGet())
                          .isLoggedOff()))
          .isEqualTo("message 1");
    }
  }

  @Test
  void a_negative_number_is_refused() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("archiver").session();

      assertThatThrownBy(() -> assertThat(session).hasReferences(-1))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("expected (-1) must not be negative. Expect 0 or more.");
      assertThatThrownBy(() -> assertThat(session).hasRegistrations(-1))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
