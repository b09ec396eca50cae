package org.mapiemulator.tests.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Legal and illegal calls in every state of a client session (part 5 of the specification). */
final class SessionStateCallsTest {

  private static final Hresult OK = Hresult.S_OK;
  private static final Hresult INVALID = Hresult.MAPI_E_INVALID_OBJECT;
  private static final Hresult ENDED = Hresult.MAPI_E_END_OF_SESSION;
  private static final Hresult NOT_INITIALIZED = Hresult.MAPI_E_NOT_INITIALIZED;
  private static final Hresult NO_INTERFACE = Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;

  /** Brings the session of B into a state and makes the calls while it is in it. */
  private interface Entry {
    void enter(Pair pair, Runnable calls);
  }

  /** A row: the state, and what ordinary calls, Unadvise, Logoff and QueryInterface give in it. */
  private record Row(
      String name,
      SessionState state,
      Setting setting,
      Entry entry,
      Hresult call,
      Hresult unadvise,
      Hresult logoff,
      Hresult queryInterface) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Row row(
      String name,
      SessionState state,
      Entry entry,
      Hresult call,
      Hresult unadvise,
      Hresult logoff,
      Hresult queryInterface) {
    Setting setting =
        state == SessionState.ENDED_BY_OTHER
            ? SharedLogoffMode.FORCED
            : SharedLogoffMode.COOPERATIVE;
    return new Row(name, state, setting, entry, call, unadvise, logoff, queryInterface);
  }

  private static Entry by(Consumer<Pair> step) {
    return (pair, calls) -> {
      step.accept(pair);
      calls.run();
    };
  }

  static Stream<Object> rows() {
    Entry loudEndOfA = by(pair -> pair.a().session().logoff(0, LOUD, 0));
    Entry uninitialized = by(pair -> pair.b().mapi32().mapiUninitialize());
    Entry uninitializedOnce =
        by(
            pair -> {
              pair.b().mapi32().mapiUninitialize();
              pair.b().mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
            });
    Entry ending =
        (pair, calls) -> {
          RecordingSink sink = new RecordingSink();
          sink.releasing(calls);
          pair.b().session().advise(null, 0, sink);
          pair.b().session().logoff(0, 0, 0);
        };
    return Stream.of(
        row("ALIVE", SessionState.ALIVE, by(pair -> {}), OK, OK, OK, OK),
        row("ASKED_TO_LEAVE", SessionState.ASKED_TO_LEAVE, loudEndOfA, OK, OK, OK, OK),
        row("ENDING", SessionState.ENDING, ending, INVALID, INVALID, INVALID, NO_INTERFACE),
        row("ENDED_BY_OTHER", SessionState.ENDED_BY_OTHER, loudEndOfA, ENDED, OK, OK, NO_INTERFACE),
        row(
            "LOGGED_OFF",
            SessionState.LOGGED_OFF,
            by(pair -> pair.b().session().logoff(0, 0, 0)),
            INVALID,
            INVALID,
            INVALID,
            NO_INTERFACE),
        row(
            "UNINITIALIZED",
            SessionState.UNINITIALIZED,
            uninitialized,
            NOT_INITIALIZED,
            NOT_INITIALIZED,
            NOT_INITIALIZED,
            NO_INTERFACE),
        row(
            "UNINITIALIZED, and initialized again",
            SessionState.UNINITIALIZED,
            uninitializedOnce,
            INVALID,
            INVALID,
            INVALID,
            NO_INTERFACE));
  }

  @ParameterizedTest
  @MethodSource("rows")
  @Verifies({"A-04", "A-07", "A-08", "A-09", "R-202", "R-203", "R-482", "R-493"})
  void each_call_gives_what_the_state_says(Row row) {
    try (Pair pair = Pair.with(row.setting())) {
      Party b = pair.b();
      MapiSession session = b.session();
      long connection = b.listen().connection();
      RecordingSink refused = new RecordingSink();
      List<SessionState> states = new ArrayList<>();
      List<Hresult> results = new ArrayList<>();

      row.entry()
          .enter(
              pair,
              () -> {
                states.add(b.client().sessions().get(0).state());
                // What is legal in every state: Release, AddRef, QueryInterface(IUnknown).
                session.addRef();
                session.release();
                results.add(Outcomes.of(() -> session.queryInterface(Iid.UNKNOWN).release()));
                results.add(Outcomes.of(() -> session.queryInterface(Iid.MAPI_SESSION).release()));
                results.add(Outcomes.of(session::queryIdentity));
                results.add(Outcomes.of(() -> session.advise(null, 0, refused)));
                results.add(Outcomes.of(() -> session.unadvise(connection)));
                results.add(Outcomes.of(() -> session.logoff(0, 0, 0)));
              });

      assertThat(states).containsExactly(row.state());
      assertThat(results)
          .containsExactly(
              OK, row.queryInterface(), row.call(), row.call(), row.unadvise(), row.logoff());
      // Registered or not, nothing holds the sink any more.
      assertThat(refused.references()).isEqualTo(1);
    }
  }
}
