package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** A logon waits for the answer to a dialog that nobody sees (B35). */
class HiddenPromptTest {

  private static final int ASK = Scene.NEW_PRIVATE | bits(LogonFlag.UI);
  private static final int HASTY = Scene.NEW_PRIVATE | bits(LogonFlag.TIMEOUT_SHORT);

  private static UiHooks nobody() {
    return UiHooks.NO_USER
        .onLogon(dialog -> DialogAnswer.never())
        .onService(dialog -> DialogAnswer.never());
  }

  private static Background<Hresult> hang(Scene scene, MapiClient client) {
    Background<Hresult> hanging =
        Background.start(
            () -> {
              scene.initialized(client.name());
              return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, null, null, ASK));
            });
    Background.awaitWaiting(client);
    return hanging;
  }

  @Test
  @Verifies({"R-136", "R-137"})
  void it_hangs_visibly_and_holds_up_every_other_logon_of_the_machine() {
    try (Scene scene = Scene.with(nobody())) {
      MapiClient hidden = scene.mapi().client("hidden");
      Background<Hresult> hanging = hang(scene, hidden);

      assertThat(hidden.waiting())
          .singleElement()
          .satisfies(
              waiting -> {
                assertThat(waiting.thread()).isSameAs(hanging.thread());
                assertThat(waiting.what()).isEqualTo("logon dialog, which nobody sees");
                assertThat(waiting.until()).isEmpty();
              });
      // Everybody waits, so that the clock moves to the end of the short wait by itself.
      MapiClient other = scene.initialized("other");
      assertThat(Outcomes.of(() -> other.mapi32().mapiLogonEx(0, "Bob", null, HASTY)))
          .isEqualTo(Hresult.MAPI_E_TIMEOUT);
      assertThat(scene.mapi().clock().elapsed()).isEqualTo(Duration.ofSeconds(5));

      hidden.terminate();

      assertThatThrownBy(hanging::result).hasCauseInstanceOf(ClientTerminatedError.class);
      other.mapi32().mapiLogonEx(0, "Bob", null, HASTY);
      assertThat(hidden.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies("R-136")
  void nobody_ends_it_so_that_it_is_reported_as_a_stall() {
    try (Scene scene = Scene.with(nobody(), new StallLimit(Duration.ofMillis(50)))) {
      MapiClient client = scene.initialized("client");
      int services = Scene.NEW_PRIVATE | bits(LogonFlag.SERVICE_UI_ALWAYS);

      assertThatThrownBy(() -> client.mapi32().mapiLogonEx(0, null, null, ASK))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("logon dialog, which nobody sees");
      assertThatThrownBy(() -> client.mapi32().mapiLogonEx(0, "Ada", null, services))
          .isInstanceOf(StallError.class)
          .hasMessageContaining("configuration dialog of Mailbox - Ada");

      assertThat(scene.mapi().findings().of(LintRule.STALLED)).hasSize(2);
      assertThat(client.sessions()).isEmpty();
      assertThat(client.waiting()).isEqualTo(List.of());
      client.mapi32().mapiLogonEx(0, "Bob", null, HASTY);
    }
  }
}
