package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogoffDialog;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;

final class LogoffDialogTest {

  private static final int UI = LogoffFlag.UI.value();

  /** The user: hooks are part of the settings, which exist before the clients do. */
  private static final class User implements Function<LogoffDialog, DialogAnswer> {
    final List<LogoffDialog> seen = new ArrayList<>();
    Function<LogoffDialog, DialogAnswer> answer = dialog -> DialogAnswer.confirm();

    @Override
    public DialogAnswer apply(LogoffDialog dialog) {
      seen.add(dialog);
      return answer.apply(dialog);
    }

    UiHooks hooks() {
      return UiHooks.NO_USER.onLogoff(this);
    }
  }

  @Test
  @Verifies({"R-191", "A-13"})
  void the_dialog_is_shown_over_the_window_of_the_caller_and_confirmed() {
    User user = new User();
    try (Pair pair = Pair.with(user.hooks())) {
      pair.a().session().logoff(0x1234L, UI, 0);

      assertThat(user.seen).containsExactly(new LogoffDialog("A", 0x1234L, "session#1"));
      assertThat(pair.a().client().sessions().get(0).state()).isEqualTo(SessionState.LOGGED_OFF);
    }
  }

  @Test
  @Verifies({"R-483", "R-484", "A-13"})
  void a_refusal_leaves_everything_as_it_was() {
    User user = new User();
    user.answer = dialog -> DialogAnswer.cancel();
    try (Pair pair = Pair.with(user.hooks())) {
      RecordingSink own = pair.a().listen(EventMask.EXTENDED);
      pair.b().listen(EventMask.EXTENDED);

      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, UI | LOUD, 0)))
          .isEqualTo(Hresult.MAPI_E_USER_CANCEL);

      assertThat(pair.a().client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
      assertThat(own.references()).isEqualTo(2);
      assertThat(queued(pair.b())).isEmpty();
      assertThat(Outcomes.of(() -> pair.join("C"))).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> pair.a().session().queryIdentity())).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-13")
  void parameters_are_checked_before_anybody_is_asked() {
    User user = new User();
    try (Pair pair = Pair.with(user.hooks())) {
      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, UI, 1)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(user.seen).isEmpty();
    }
  }

  @Test
  @Verifies("A-72")
  void nobody_is_asked_where_no_dialog_can_be_shown() {
    User user = new User();
    user.answer = dialog -> DialogAnswer.cancel();
    try (Pair pair = Pair.of(Settings.outlook2016().asService().with(user.hooks()))) {
      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, UI, 0))).isEqualTo(Hresult.S_OK);
      assertThat(user.seen).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(SecondLogoffResult.class)
  @Verifies({"A-77", "A-09"})
  void a_session_that_ends_while_the_dialog_is_up_is_not_ended_twice(SecondLogoffResult second) {
    User user = new User();
    try (Pair pair = Pair.with(user.hooks(), second)) {
      pair.b().listen(EventMask.EXTENDED);
      user.answer =
          dialog -> {
            pair.a().session().logoff(0, 0, 0);
            return DialogAnswer.confirm();
          };

      Hresult outer = Outcomes.of(() -> pair.a().session().logoff(0, UI | LOUD, 0));

      assertThat(outer)
          .isEqualTo(
              second == SecondLogoffResult.S_OK ? Hresult.S_OK : Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(queued(pair.b())).containsExactly(Pair.EXTENDED);
    }
  }

  @Test
  @Verifies("R-492")
  void a_client_that_is_asked_to_leave_while_its_own_dialog_is_up_leaves_with_s_ok() {
    User user = new User();
    try (Pair pair = Pair.with(user.hooks())) {
      pair.a().listen(EventMask.EXTENDED);
      pair.b().listen(EventMask.EXTENDED);
      user.answer =
          dialog -> {
            pair.b().session().logoff(0, LOUD, 0);
            return DialogAnswer.confirm();
          };

      assertThat(Outcomes.of(() -> pair.a().session().logoff(0, UI | LOUD, 0)))
          .isEqualTo(Hresult.S_OK);

      // A was told before its end began; that is dropped with its registration.
      assertThat(queued(pair.a())).isEmpty();
      assertThat(queued(pair.b())).isEmpty();
    }
  }

  @Test
  @Verifies("A-76")
  void a_process_killed_while_its_dialog_is_up_does_not_log_off() {
    User user = new User();
    try (Pair pair = Pair.with(user.hooks())) {
      Party a = pair.a();
      pair.b().listen(EventMask.EXTENDED);
      user.answer =
          dialog -> {
            a.client().terminate();
            return DialogAnswer.confirm();
          };

      assertThatExceptionOfType(ClientTerminatedError.class)
          .isThrownBy(() -> a.session().logoff(0, UI | LOUD, 0));

      // Told once, by the death: neither a request to leave nor a second farewell.
      assertThat(queued(pair.b())).containsExactly(Pair.EXTENDED);
      assertThat(pair.b().client().sessions().get(0).state()).isEqualTo(SessionState.ALIVE);
    }
  }
}
