package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.settings.SpoolerInterval;
import org.mapiemulator.settings.TeardownOrder;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Presets;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** The life of providers of all kinds: what they are asked, and in which order. */
class KindsLifeTest {

  private static final List<String> END_OF_STORE =
      List.of(
          "logon at store 1 Logoff(0)",
          "logon at store 1 released",
          "store 1 Shutdown(0)",
          "store 1 released");

  private static final List<String> END_OF_BOOK =
      List.of(
          "logon at book 1 Logoff(0)",
          "logon at book 1 released",
          "book 1 Shutdown(0)",
          "book 1 released");

  private static final List<String> END_OF_POST =
      List.of(
          "logon at post 1 TransportLogoff(0)",
          "logon at post 1 released",
          "post 1 Shutdown(0)",
          "post 1 released");

  private static List<String> together(List<List<String>> parts) {
    List<String> all = new ArrayList<>();
    parts.forEach(all::addAll);
    return all;
  }

  /** What matters of an end: not when the client's own reference to the store goes. */
  private static List<String> ends(List<String> calls) {
    return calls.stream()
        .filter(what -> !what.startsWith("the store of"))
        .filter(what -> !what.contains("TransportNotify"))
        .toList();
  }

  private static Party withAll(KindScene scene) {
    Party ada = scene.scene().logon("ada", "Kinds", Scene.NEW_PRIVATE);
    scene.mapi().clock().advance(SpoolerInterval.DEFAULT.sending().plus(Duration.ofSeconds(1)));
    KindScene.open(ada.session());
    KindScene.needBook(ada.session());
    return ada;
  }

  @Test
  @Verifies({"R-208", "R-209", "R-500", "A-18", "R-459", "R-438"})
  void the_last_session_ends_kind_by_kind_in_the_order_of_the_setting() {
    Map<TeardownOrder, List<String>> orders =
        Map.of(
            TeardownOrder.XP_MS_AB, together(List.of(END_OF_POST, END_OF_STORE, END_OF_BOOK)),
            TeardownOrder.AB_MS_XP, together(List.of(END_OF_BOOK, END_OF_STORE, END_OF_POST)),
            TeardownOrder.XP_AB_MS, together(List.of(END_OF_POST, END_OF_BOOK, END_OF_STORE)));
    orders.forEach(
        (order, expected) -> {
          try (KindScene scene = KindScene.with(order)) {
            Party ada = withAll(scene);
            assertThat(scene.calls().take())
                .contains("post 1 starts", "store 1 starts", "book 1 starts");

            assertThat(Outcomes.of(() -> ada.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);

            assertThat(ends(scene.calls().take())).containsExactlyElementsOf(expected);
          }
        });
  }

  @Test
  @Verifies({"R-208", "R-210", "A-05"})
  void the_providers_of_a_process_end_with_its_last_session_and_those_of_others_stay() {
    try (KindScene scene = KindScene.with()) {
      Party first = scene.scene().logon("ada", "Kinds", Scene.NEW_SHARED | 0x8000);
      MapiSession second = first.mapi32().mapiLogonEx(0, null, null, Scene.JOIN | 0x8000);
      Party bob = scene.scene().logon("bob", null, Scene.JOIN | 0x8000);
      for (MapiSession session : List.of(first.session(), second, bob.session())) {
        KindScene.needBook(session);
      }
      assertThat(scene.calls().take())
          .containsExactly(
              "book 1 starts",
              "book 1 Logon(0x80000001)",
              "logon at book 1 OpenEntry",
              "logon at book 1 OpenEntry",
              "book 2 starts",
              "book 2 Logon(0x80000001)",
              "logon at book 2 OpenEntry");

      first.session().logoff(0, 0, 0);
      assertThat(scene.calls().take()).isEmpty();
      assertThat(KindScene.needBook(second)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      scene.calls().take();

      second.logoff(0, 0, 0);
      assertThat(scene.calls().take()).containsExactlyElementsOf(END_OF_BOOK);
      assertThat(KindScene.needBook(bob.session())).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(scene.calls().take()).containsExactly("logon at book 2 OpenEntry");
    }
  }

  @Test
  @Verifies({"R-406", "R-407"})
  void each_core_has_providers_of_its_own() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      MapiSession other = ada.mapi32().mapiLogonEx(0, "Kinds", null, Scene.NEW_PRIVATE | 0x8000);
      KindScene.needBook(ada.session());
      KindScene.needBook(other);
      assertThat(scene.calls().take()).contains("book 1 starts", "book 2 starts");

      ada.session().logoff(0, 0, 0);

      assertThat(scene.calls().take()).containsExactlyElementsOf(END_OF_BOOK);
      assertThat(KindScene.needBook(other)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"A-19", "R-146", "R-414"})
  void address_books_and_stores_start_when_they_are_needed_or_all_in_the_logon() {
    Presets.all()
        .forEach(
            preset ->
                assertThat(preset.get(ProviderStart.class))
                    .as(preset.toString())
                    .isEqualTo(ProviderStart.LAZY));
    try (KindScene scene = KindScene.with(ProviderStart.LAZY)) {
      scene.quiet("ada", "Kinds");
      assertThat(scene.calls().take()).isEmpty();
    }
    try (KindScene scene = KindScene.with(ProviderStart.EAGER)) {
      Party ada = scene.quiet("ada", "Kinds");
      assertThat(scene.calls().take())
          .containsExactly(
              "book 1 starts",
              "book 1 Logon(0x80000001)",
              "store 1 starts",
              "store 1 Logon(0x80000005)");

      KindScene.open(ada.session()).release();
      assertThat(scene.calls().take()).containsExactly("store 1 Logon(0x80000000)");
      ada.session().logoff(0, 0, 0);
      assertThat(scene.calls().take())
          .containsExactlyElementsOf(
              together(
                  List.of(List.of("the store of store 1 released"), END_OF_STORE, END_OF_BOOK)));
    }
  }

  @Test
  @Verifies("A-19")
  void with_eager_start_the_process_of_a_session_that_joins_starts_its_own() {
    try (KindScene scene = KindScene.with(ProviderStart.EAGER)) {
      Party ada = scene.scene().logon("ada", "Kinds", Scene.NEW_SHARED | 0x8000);
      scene.calls().take();

      Party bob = scene.scene().logon("bob", null, Scene.JOIN | 0x8000);

      assertThat(scene.calls().take())
          .containsExactly(
              "book 2 starts",
              "book 2 Logon(0x80000001)",
              "store 2 starts",
              "store 2 Logon(0x80000005)");
      ada.mapi32().mapiLogonEx(0, null, null, Scene.JOIN | 0x8000);
      assertThat(scene.calls().take()).isEmpty();
      bob.session().logoff(0, 0, 0);
      assertThat(scene.calls().take())
          .contains("book 2 released")
          .doesNotContain("book 1 released");
    }
  }

  @Test
  @Verifies({"R-501", "R-524", "A-45"})
  void a_provider_that_fails_to_end_changes_nothing() {
    for (RuntimeException failure :
        List.of(
            new MapiException(Hresult.MAPI_E_CALL_FAILED, "Logoff"),
            new IllegalStateException("the provider is broken"))) {
      try (KindScene scene = KindScene.with()) {
        Party ada = withAll(scene);
        scene.calls().take();
        scene
            .calls()
            .reacting(
                what -> {
                  if (what.contains("Logoff") || what.contains("Shutdown")) {
                    throw failure;
                  }
                });

        assertThat(Outcomes.of(() -> ada.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);

        assertThat(ends(scene.calls().log()))
            .containsExactlyElementsOf(together(List.of(END_OF_POST, END_OF_STORE, END_OF_BOOK)));
      }
    }
  }

  @Test
  @Verifies({"R-402", "R-434"})
  void each_kind_has_its_entry_point_and_its_methods_and_ends_with_zero() {
    try (KindScene scene = KindScene.with()) {
      Party ada = withAll(scene);
      ada.session().logoff(0, 0, 0);

      assertThat(scene.mapi().journal().render())
          .contains("XPProviderInit", "ABProviderInit", "MSProviderInit")
          .contains("IXPLogon::TransportLogoff(0)", "IABLogon::Logoff(0)", "IMSLogon::Logoff(0)")
          .contains("IXPProvider::Shutdown(0)", "IABProvider::Shutdown(0)");
    }
  }

  @Test
  @Verifies("R-408")
  void two_transports_of_one_library_share_the_provider() {
    try (KindScene scene = KindScene.with()) {
      scene
          .mapi()
          .profiles()
          .add(
              "Two",
              p ->
                  p.store("Mailbox - Two")
                      .transport("North", KindScene.POST, scene.post().init())
                      .transport("South", KindScene.POST, scene.post().init())
                      .withoutTransport());
      Party ada = scene.scene().logon("ada", "Two", Scene.NEW_PRIVATE);
      scene.mapi().clock().advance(SpoolerInterval.DEFAULT.sending().plus(Duration.ofSeconds(1)));

      assertThat(scene.calls().take())
          .filteredOn(what -> what.contains("starts") || what.contains("TransportLogon"))
          .hasSize(3)
          .startsWith("post 1 starts")
          .allMatch(what -> what.startsWith("post 1"));
      ada.session().logoff(0, 0, 0);
      assertThat(ends(scene.calls().take()))
          .containsExactly(
              "logon at post 1 TransportLogoff(0)",
              "logon at post 1 released",
              "logon at post 1 TransportLogoff(0)",
              "logon at post 1 released",
              "post 1 Shutdown(0)",
              "post 1 released");
    }
  }
}
