package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.settings.ImplicitLogoffOnRelease;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Race;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** When providers are started, logged on to, logged off from and ended. */
class ProviderLifeTest {

  private static final String OPEN_ONE = "provider 1 Logon One in Fake [WRITE]";
  private static final List<String> END_OF_ONE =
      List.of(
          "store One released",
          "logon at One Logoff(0)",
          "logon at One released",
          "provider 1 Shutdown(0)",
          "provider 1 released");

  @Test
  @Verifies({"R-406", "R-407", "R-409", "R-420"})
  void one_provider_object_serves_all_stores_of_a_session_from_the_first_one_on() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      assertThat(scene.library().log()).isEmpty();

      MsgStore one = ProviderScene.open(ada, "One");
      MsgStore two = ProviderScene.open(ada, "Two");

      assertThat(one).isNotSameAs(two);
      assertThat(scene.library().takeLog())
          .containsExactly("provider 1 starts", OPEN_ONE, "provider 1 Logon Two in Fake [WRITE]");
      ProviderScene.open(scene.logon("bob"), "One");
      assertThat(scene.library().log())
          .containsExactly("provider 2 starts", "provider 2 Logon One in Fake [WRITE]");
    }
  }

  @Test
  @Verifies("R-417")
  void a_store_that_is_open_in_the_session_is_the_same_object_with_one_reference_more() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore first = ProviderScene.open(ada, "One");

      MsgStore second = ProviderScene.open(ada, "One");

      assertThat(second).isSameAs(first);
      assertThat(scene.library().logons()).hasSize(1);
      scene.library().takeLog();
      assertThat(first.release()).isEqualTo(1);
      assertThat(scene.library().takeLog()).isEmpty();
      assertThat(second.getPropList(0)).isNotEmpty();
      assertThat(second.release()).isZero();
      assertThat(scene.library().log()).containsExactlyElementsOf(END_OF_ONE);
    }
  }

  @Test
  @Verifies("R-417")
  void a_store_that_is_closed_while_its_provider_shares_it_is_opened_again() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore first = ProviderScene.open(ada, "One");
      scene
          .library()
          .sharing(
              () -> {
                scene.library().sharing(() -> {});
                first.release(); // as another thread would, just now
              });

      MsgStore second = ProviderScene.open(ada, "One");

      assertThat(second).isNotSameAs(first);
      assertThat(second.getPropList(0)).isNotEmpty();
      assertThat(scene.library().logons()).hasSize(2);
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-209", "R-436", "R-437", "R-438", "R-450", "A-70"})
  void the_last_release_of_a_store_ends_its_logon_and_the_last_logon_ends_the_provider() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore one = ProviderScene.open(ada, "One");
      MsgStore two = ProviderScene.open(ada, "Two");
      scene.library().takeLog();

      one.release();

      assertThat(scene.library().takeLog())
          .containsExactly("store One released", "logon at One Logoff(0)", "logon at One released");
      two.release();
      assertThat(scene.library().takeLog())
          .containsExactly(
              "store Two released",
              "logon at Two Logoff(0)",
              "logon at Two released",
              "provider 1 Shutdown(0)",
              "provider 1 released");
      ProviderScene.open(ada, "Two");
      assertThat(scene.library().log())
          .containsExactly("provider 2 starts", "provider 2 Logon Two in Fake [WRITE]");
    }
  }

  @Test
  @Verifies({"R-204", "R-208", "A-15"})
  void logoff_ends_the_logons_in_the_reverse_of_their_order_and_each_once() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore one = ProviderScene.open(ada, "One");
      MsgStore two = ProviderScene.open(ada, "Two");
      scene.library().takeLog();

      ada.session().logoff(0, 0, 0);

      assertThat(scene.library().takeLog())
          .containsSubsequence(
              "logon at Two Logoff(0)",
              "logon at Two released",
              "logon at One Logoff(0)",
              "logon at One released",
              "provider 1 Shutdown(0)",
              "provider 1 released")
          .doesNotHaveDuplicates();
      for (MsgStore store : List.of(one, two)) {
        assertThat(Outcomes.of(() -> store.getPropList(0)))
            .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
        assertThat(store.release()).isZero();
      }
      assertThat(scene.library().log()).noneMatch(what -> what.contains("Logoff"));
    }
  }

  @Test
  @Verifies({"R-208", "R-210", "R-407"})
  void clients_of_one_process_share_the_logon_until_the_last_of_them_leaves() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party first = scene.logonShared("ada");
      Party second =
          new Party(
              first.client(),
              first.mapi32(),
              first.mapi32().mapiLogonEx(0, null, null, Scene.JOIN));
      MsgStore one = ProviderScene.open(first, "One");
      MsgStore same = ProviderScene.open(second, "One");
      assertThat(same).isNotSameAs(one);
      assertThat(scene.library().logons()).hasSize(1);
      scene.library().takeLog();

      first.session().logoff(0, 0, 0);

      assertThat(scene.library().takeLog()).isEmpty();
      assertThat(Outcomes.of(() -> one.getPropList(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(same.getPropList(0)).isNotEmpty();
      second.session().logoff(0, 0, 0);
      assertThat(scene.library().takeLog())
          .containsExactlyElementsOf(END_OF_ONE.subList(1, END_OF_ONE.size()));
    }
  }

  @Test
  @Verifies({"R-210", "R-407"})
  void another_process_on_the_same_core_has_logons_of_its_own() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logonShared("ada");
      Party bob = scene.scene().join("bob");
      ProviderScene.open(ada, "One");
      MsgStore ofBob = ProviderScene.open(bob, "One");
      assertThat(scene.library().providers()).hasSize(2);
      scene.library().takeLog();

      ada.session().logoff(0, 0, 0);

      assertThat(scene.library().log())
          .contains("provider 1 Shutdown(0)")
          .doesNotContain("provider 2 Shutdown(0)");
      assertThat(ofBob.getPropList(0)).isNotEmpty();
    }
  }

  @Test
  @Verifies("A-14")
  void the_last_release_of_the_session_and_the_last_uninitialize_end_logons_as_logoff_does() {
    try (ProviderScene scene = ProviderScene.with(ImplicitLogoffOnRelease.ON)) {
      Party ada = scene.logon("ada");
      ProviderScene.open(ada, "One");
      ada.session().release();
      assertThat(scene.library().takeLog()).contains("logon at One Logoff(0)");

      Party bob = scene.logon("bob");
      ProviderScene.open(bob, "One");
      bob.mapi32().mapiUninitialize();
      assertThat(scene.library().log())
          .contains("logon at One Logoff(0)", "provider 2 Shutdown(0)", "provider 2 released");
    }
  }

  @Test
  @Verifies("A-04")
  void a_session_that_was_taken_away_still_ends_its_logons() {
    try (ProviderScene scene = ProviderScene.with(SharedLogoffMode.FORCED)) {
      Party ada = scene.logonShared("ada");
      Party bob = scene.scene().join("bob");
      MsgStore store = ProviderScene.open(bob, "One");
      ada.session().logoff(0, 1, 0);
      assertThat(Outcomes.of(() -> store.getPropList(0))).isEqualTo(Hresult.MAPI_E_END_OF_SESSION);
      scene.library().takeLog();

      bob.mapi32().mapiUninitialize();

      assertThat(scene.library().log()).contains("logon at One Logoff(0)");
    }
  }

  @Test
  @Verifies("A-76")
  void a_killed_process_ends_nothing_and_its_provider_is_never_called_again() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore store = ProviderScene.open(ada, "One");
      scene.library().takeLog();

      ada.client().terminate();

      assertThat(store.release()).isZero();
      assertThat(scene.library().log()).isEmpty();
    }
  }

  @Test
  @Verifies("R-501")
  void a_provider_that_fails_to_end_does_not_stop_the_teardown() {
    for (RuntimeException failure :
        List.of(
            new MapiException(Hresult.MAPI_E_DISK_ERROR, "IMSLogon::Logoff"),
            new IllegalStateException("the provider is broken"))) {
      try (ProviderScene scene = ProviderScene.with()) {
        Party ada = scene.logon("ada");
        ProviderScene.open(ada, "One");
        ProviderScene.open(ada, "Two");
        scene.library().takeLog();
        scene
            .library()
            .reacting(
                what -> {
                  if (what.contains("Logoff") || what.contains("Shutdown")) {
                    throw failure;
                  }
                });

        assertThat(Outcomes.of(() -> ada.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);

        assertThat(scene.library().log())
            .containsSubsequence(
                "logon at Two Logoff(0)",
                "logon at Two released",
                "logon at One Logoff(0)",
                "logon at One released",
                "provider 1 Shutdown(0)",
                "provider 1 released");
        // A code is ignored; anything else is a defect of the provider.
        long threw = scene.findings().stream().filter(LintRule.FOREIGN_CODE_THREW::equals).count();
        assertThat(threw).isEqualTo(failure instanceof MapiException ? 0 : 3);
      }
    }
  }

  @Test
  @Verifies({"R-203", "R-204"})
  void a_session_that_ends_while_the_provider_logs_on_gets_no_store_and_leaves_no_logon() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      EntryId id = ProviderScene.id(ada.session(), "One");
      scene
          .library()
          .reacting(
              what -> {
                if (what.equals("provider 1 Logon One in Fake []")) {
                  ada.session().logoff(0, 0, 0);
                }
              });

      assertThat(Outcomes.of(() -> ada.session().openMsgStore(0, id, null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      assertThat(scene.library().log())
          .containsSubsequence(
              "store One released",
              "logon at One Logoff(0)",
              "logon at One released",
              "provider 1 Shutdown(0)",
              "provider 1 released");
    }
  }

  @Test
  @Verifies("A-76")
  void a_process_that_is_killed_while_the_provider_logs_on_gets_nothing() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      EntryId id = ProviderScene.id(ada.session(), "One");
      scene.library().reacting(what -> ada.client().terminate());
      AtomicBoolean killed = new AtomicBoolean();

      try {
        ada.session().openMsgStore(0, id, null, 0);
      } catch (ClientTerminatedError e) {
        killed.set(true);
      }

      assertThat(killed).isTrue();
      assertThat(scene.library().log()).noneMatch(what -> what.contains("Logoff"));
    }
  }

  @Test
  @Verifies("R-407")
  void threads_that_open_stores_at_once_start_one_provider() throws InterruptedException {
    for (int round = 0; round < 20; round++) {
      try (ProviderScene scene = ProviderScene.with()) {
        Party ada = scene.logon("ada");
        EntryId one = ProviderScene.id(ada.session(), "One");
        EntryId two = ProviderScene.id(ada.session(), "Two");
        List<MsgStore> open = new ArrayList<>();

        List<String> results =
            Race.run(
                () -> keep(open, () -> ada.session().openMsgStore(0, one, null, 0).value()),
                () -> keep(open, () -> ada.session().openMsgStore(0, two, null, 0).value()),
                () -> keep(open, () -> ada.session().openMsgStore(0, one, null, 0).value()));

        assertThat(results).containsOnly("S_OK");
        open.forEach(store -> store.getProps(List.of(PropTags.PR_DISPLAY_NAME), 0));
        assertThat(scene.library().providers()).hasSize(1);
        ada.session().logoff(0, 0, 0);
        assertThat(scene.library().log().stream().filter(what -> what.contains("Shutdown")))
            .containsExactly("provider 1 Shutdown(0)");
      }
    }
  }

  private static void keep(List<MsgStore> open, Supplier<MsgStore> opening) {
    MsgStore store = opening.get();
    synchronized (open) {
      open.add(store);
    }
  }

  @Test
  @Verifies({"R-203", "R-208", "R-210"})
  void opening_and_logoff_at_once_leave_no_logon_behind() throws InterruptedException {
    for (int round = 0; round < 50; round++) {
      try (ProviderScene scene = ProviderScene.with()) {
        Party ada = scene.logon("ada");
        EntryId one = ProviderScene.id(ada.session(), "One");

        List<String> results =
            Race.run(
                () -> ada.session().openMsgStore(0, one, null, 0),
                () -> ada.session().logoff(0, 0, 0));

        assertThat(results.get(0)).isIn("S_OK", "MAPI_E_INVALID_OBJECT");
        assertThat(results.get(1)).isEqualTo("S_OK");
        long started = scene.library().log().stream().filter(w -> w.contains("starts")).count();
        assertThat(scene.library().log().stream().filter(what -> what.contains("Logoff")).count())
            .isEqualTo(scene.library().logons().size());
        assertThat(scene.library().log().stream().filter(w -> w.contains("Shutdown")).count())
            .isEqualTo(started);
      }
    }
  }
}
