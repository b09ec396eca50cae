package org.mapiemulator.tests.logoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SpoolerStart;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** What Logoff waits for, and what waits for the end of a session. */
final class LogoffWaitsTest {

  private static final Duration START = Duration.ofSeconds(20);

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-207", "A-78"})
  void an_early_logoff_waits_for_the_start_of_the_spooler(Settings settings) {
    assertThat(settings.get(SpoolerStart.class).duration()).isZero();
    // A service's sessions are without mail: the spooler does not know of them.
    boolean noMail = settings.toString().endsWith("service");
    try (Scene scene = Scene.of(settings.with(new SpoolerStart(START)))) {
      Party a = scene.newPrivate("A");
      scene.mapi().clock().advance(Duration.ofSeconds(5));

      a.session().logoff(0, 0, 0);

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(noMail ? Duration.ofSeconds(5) : START);
    }
  }

  @Test
  @Verifies("R-207")
  void a_late_logoff_does_not_wait() {
    try (Scene scene = Scene.with(new SpoolerStart(START))) {
      Party a = scene.newPrivate("A");
      scene.mapi().clock().advance(START.plusSeconds(1));

      a.session().logoff(0, 0, 0);

      assertThat(scene.mapi().clock().elapsed()).isEqualTo(START.plusSeconds(1));
    }
  }

  @Test
  @Verifies("R-207")
  void a_refused_logoff_and_a_session_without_mail_do_not_wait() {
    try (Scene scene = Scene.with(new SpoolerStart(START))) {
      Party a = scene.newPrivate("A");
      Party noMail = scene.logon("B", "Ada", Scene.NEW_PRIVATE | LogonFlag.NO_MAIL.value());

      assertThat(Outcomes.of(() -> a.session().logoff(0, 0, 1)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      noMail.session().logoff(0, 0, 0);

      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }

  @Test
  void the_start_of_the_spooler_cannot_take_a_negative_time() {
    assertThatIllegalArgumentException().isThrownBy(() -> new SpoolerStart(Duration.ofMillis(-1)));
  }

  @Test
  @Verifies("R-214")
  void a_profile_marked_for_deletion_goes_with_its_last_session() {
    try (Pair pair = Pair.with()) {
      var profiles = pair.scene().mapi().profiles();
      profiles.delete("Ada");

      pair.a().session().logoff(0, 0, 0);
      assertThat(profiles.markedForDeletion()).containsExactly("Ada");
      pair.b().session().logoff(0, 0, 0);

      assertThat(profiles.markedForDeletion()).isEmpty();
      assertThat(profiles.names()).containsExactly("Bob");
    }
  }
}
