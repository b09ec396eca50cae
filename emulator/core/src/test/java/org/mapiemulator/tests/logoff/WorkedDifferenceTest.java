package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The table of part 4.3 of the specification: one test, several columns. */
final class WorkedDifferenceTest {

  /** One column, in the order of its rows; what all columns share is in the test. */
  record Column(
      String name,
      Settings settings,
      int diagnostics,
      Hresult clientShutdown,
      Hresult callOfB,
      boolean joinsTheOldCore,
      Hresult secondLogoff) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final Hresult OK = Hresult.S_OK;
  private static final Hresult NO_INTERFACE = Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;
  private static final Hresult INVALID = Hresult.MAPI_E_INVALID_OBJECT;

  static Stream<Column> columns() {
    Settings newest = Settings.outlook2016();
    Settings forced = newest.with(SharedLogoffMode.FORCED);
    return Stream.of(
        new Column("P07", Settings.beforeOutlook2007Sp2(), 0, NO_INTERFACE, OK, false, INVALID),
        new Column("SP2", Settings.outlook2007Sp2(), 1, OK, OK, false, INVALID),
        new Column("O10", Settings.outlook2010(), 1, OK, OK, false, INVALID),
        new Column("O13", Settings.outlook2013(), 1, OK, OK, false, INVALID),
        new Column("O16", newest, 1, OK, OK, false, INVALID),
        new Column("FORCED", forced, 1, OK, Hresult.MAPI_E_END_OF_SESSION, false, INVALID),
        new Column("LENIENT", newest.lenient(), 0, OK, OK, true, OK));
  }

  @ParameterizedTest
  @MethodSource("columns")
  @Verifies({"A-01", "A-04", "A-09", "R-200", "R-211"})
  void the_same_steps_in_every_column(Column column) {
    try (Pair pair = Pair.of(column.settings())) {
      Party a = pair.a();
      Party b = pair.b();
      b.listen(EventMask.EXTENDED);

      assertThat(Outcomes.of(() -> a.session().queryInterface(Iid.MAPI_CLIENT_SHUTDOWN).release()))
          .isEqualTo(column.clientShutdown());

      assertThat(Outcomes.of(() -> a.session().logoff(0, LOUD, 0))).isEqualTo(OK);
      assertThat(pair.scene().mapi().findings().of(LintRule.SHARED_LOGOFF))
          .hasSize(column.diagnostics());

      assertThat(queued(b)).containsExactly(CRITICAL, EXTENDED);

      // The table opens a store here; any other call on the session is decided in the same way.
      assertThat(Outcomes.of(() -> b.session().queryIdentity())).isEqualTo(column.callOfB());

      Party late = pair.scene().logon("late", "Ada", Scene.JOIN);
      assertThat(late.client().sessions().get(0).core().equals(b.client().sessions().get(0).core()))
          .isEqualTo(column.joinsTheOldCore());

      assertThat(Outcomes.of(() -> b.session().logoff(0, 0, 0))).isEqualTo(OK);
      assertThat(Outcomes.of(() -> b.session().logoff(0, 0, 0))).isEqualTo(column.secondLogoff());
    }
  }
}
