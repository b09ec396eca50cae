package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.journal.CallbackEntry;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A user who, while the logon dialog is shown, lets the program or another one call MAPI. */
class HookCallsMapiTest {

  private static final int ASK = bits(LogonFlag.UI);

  private final AtomicReference<Runnable> reaction = new AtomicReference<>(() -> {});
  private final List<Thread> threads = new ArrayList<>();

  private Scene scene() {
    return Scene.with(
        UiHooks.NO_USER.onLogon(
            dialog -> {
              threads.add(Thread.currentThread());
              reaction.get().run();
              return DialogAnswer.choose("Bob");
            }));
  }

  private static Hresult logon(MapiClient client, int more) {
    return Outcomes.of(
        () -> client.mapi32().mapiLogonEx(0, null, null, Scene.NEW_PRIVATE | ASK | more));
  }

  @Test
  @Verifies({"R-137", "A-28"})
  void the_lock_is_re_entrant_so_that_a_hook_can_log_on() {
    try (Scene scene = scene()) {
      MapiClient client = scene.initialized("client");
      reaction.set(
          () ->
              client
                  .mapi32()
                  .mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE | bits(LogonFlag.TIMEOUT_SHORT)));

      assertThat(logon(client, 0)).isEqualTo(Hresult.S_OK);

      assertThat(client.sessions()).extracting(SessionView::profile).containsExactly("Ada", "Bob");
      assertThat(threads).containsExactly(Thread.currentThread());
      assertThat(scene.mapi().clock().elapsed()).isZero();
      assertThat(scene.mapi().journal().callbacks())
          .extracting(CallbackEntry::method)
          .containsExactly("logon dialog");
    }
  }

  @Test
  @Verifies("A-28")
  void a_hook_inside_a_hook_logs_on_too() {
    try (Scene scene = scene()) {
      MapiClient client = scene.initialized("client");
      reaction.set(
          () -> {
            reaction.set(() -> {});
            assertThat(logon(client, 0)).isEqualTo(Hresult.S_OK);
          });

      assertThat(logon(client, 0)).isEqualTo(Hresult.S_OK);

      assertThat(threads).hasSize(2);
      assertThat(client.sessions()).hasSize(2);
    }
  }

  @Test
  @Verifies("R-094")
  void a_shared_session_that_a_hook_makes_is_not_joined_by_the_logon_that_asks() {
    try (Scene scene = scene()) {
      MapiClient client = scene.initialized("client");
      reaction.set(() -> client.mapi32().mapiLogonEx(0, "Ada", null, Scene.NEW_SHARED));

      assertThat(Outcomes.of(() -> client.mapi32().mapiLogonEx(0, null, null, Scene.JOIN | ASK)))
          .isEqualTo(Hresult.S_OK);

      assertThat(client.sessions()).extracting(SessionView::creator).containsExactly(true, true);
    }
  }

  @Test
  @Verifies("R-021")
  void a_hook_that_uninitializes_the_process_leaves_nothing_to_log_on_to() {
    try (Scene scene = scene()) {
      MapiClient client = scene.initialized("client");
      reaction.set(client.mapi32()::mapiUninitialize);

      assertThat(logon(client, 0)).isEqualTo(Hresult.MAPI_E_NOT_INITIALIZED);

      assertThat(client.sessions()).isEmpty();
      assertThat(scene.mapi().findings().failing()).isEmpty();
    }
  }

  @Test
  void a_hook_that_logs_another_session_off_disturbs_nothing() {
    try (Scene scene = scene()) {
      Party party = scene.newShared("client");
      reaction.set(() -> party.session().logoff(0, 0, 0));

      assertThat(logon(party.client(), 0)).isEqualTo(Hresult.S_OK);

      assertThat(Outcomes.of(() -> party.session().queryIdentity()))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(party.client().sessions()).extracting(SessionView::profile).contains("Bob");
    }
  }

  @Test
  @Verifies({"R-114", "A-46"})
  void a_hook_that_deletes_the_profile_it_chooses_fails_the_logon() {
    try (Scene scene = scene()) {
      MapiClient client = scene.initialized("client");
      reaction.set(() -> scene.mapi().profiles().delete("Bob"));

      assertThat(logon(client, 0)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  void a_hook_that_kills_the_process_ends_its_code_and_frees_the_lock() {
    try (Scene scene = scene()) {
      MapiClient client = scene.initialized("client");
      reaction.set(client::terminate);

      assertThatThrownBy(() -> logon(client, 0)).isInstanceOf(ClientTerminatedError.class);

      assertThat(client.sessions()).isEmpty();
      MapiSession next =
          scene
              .initialized("next")
              .mapi32()
              .mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE | bits(LogonFlag.TIMEOUT_SHORT));
      assertThat(next.release()).isZero();
      assertThat(scene.mapi().clock().elapsed()).isZero();
    }
  }
}
