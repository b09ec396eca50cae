package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsgServiceEntry;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.settings.UiAvailable;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** What MAPI does about providers that cannot log on. */
class LogonFailureTest {

  private static final int NO_MAIL = 0x8000;
  private static final int NO_DIALOG = OpenMsgStoreFlag.NO_DIALOG.value();
  private static final String CONFIGURE = "entry 3 0x%x null null";

  /** An entry function that notes what it is called with, and then does something. */
  private static MsgServiceEntry noting(List<String> calls, Runnable then) {
    return (support, uiParam, flags, context, props, admin) -> {
      calls.add(String.format(Locale.ROOT, "entry %d 0x%x %s %s", context, flags, props, admin));
      then.run();
    };
  }

  @Test
  @Verifies({"R-410", "R-412", "A-65"})
  void fail_one_provider_is_about_this_logon_only() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Suite").session();
      scene.store().logonsGive(Hresult.MAPI_E_FAILONEPROVIDER);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.S_OK);
      assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"R-413", "A-65", "R-144"})
  void another_failure_turns_all_providers_of_the_service_off_until_the_core_ends() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.scene().logon("ada", "Suite", Scene.NEW_SHARED | NO_MAIL);
      Party bob = scene.scene().logon("bob", null, Scene.JOIN | NO_MAIL);
      scene.store().logonsGive(Hresult.MAPI_E_LOGON_FAILED);

      assertThat(KindScene.tryStore(ada.session())).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);

      assertThat(KindScene.tryStore(ada.session())).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
      assertThat(KindScene.tryStore(bob.session())).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
      assertThat(KindScene.needBook(bob.session())).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(scene.calls().take())
          .containsExactly(
              "store 1 starts",
              "store 1 Logon(0x80000000)",
              "store 1 Shutdown(0)",
              "store 1 released");
      assertThat(scene.findings()).isEmpty();
      ada.session().logoff(0, 0, 0);
      bob.session().logoff(0, 0, 0);
      MapiSession later = scene.quiet("carl", "Suite").session();
      assertThat(KindScene.tryStore(later)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-413", "R-145"})
  void the_services_of_others_stay_on() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Kinds").session();
      scene.store().logonsGive(Hresult.MAPI_E_NETWORK_ERROR);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_NETWORK_ERROR);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
      assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies("A-81")
  void a_failure_that_tells_of_the_request_turns_nothing_off() {
    for (Hresult failure :
        List.of(
            Hresult.MAPI_E_USER_CANCEL,
            Hresult.MAPI_E_NO_ACCESS,
            Hresult.MAPI_E_NOT_FOUND,
            Hresult.MAPI_E_UNKNOWN_ENTRYID,
            Hresult.MAPI_E_INVALID_ENTRYID,
            Hresult.MAPI_E_UNKNOWN_FLAGS,
            Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED,
            Hresult.MAPI_E_INVALID_PARAMETER,
            Hresult.MAPI_E_BAD_CHARWIDTH)) {
      try (KindScene scene = KindScene.with()) {
        MapiSession session = scene.quiet("ada", "Suite").session();
        scene.store().logonsGive(failure);

        assertThat(KindScene.tryStore(session)).isEqualTo(failure);

        assertThat(KindScene.tryStore(session)).as(failure.name()).isEqualTo(Hresult.S_OK);
      }
    }
  }

  @Test
  @Verifies({"R-411", "R-389", "R-381", "R-382", "R-384", "A-65"})
  void a_provider_that_is_not_configured_gets_one_more_try_after_its_service_was_configured() {
    List<String> configured = new ArrayList<>();
    try (KindScene scene = KindScene.with(noting(configured, () -> {}))) {
      MapiSession session = scene.quiet("ada", "Suite").session();
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);

      assertThat(KindScene.tryStore(session, NO_DIALOG)).isEqualTo(Hresult.S_OK);

      assertThat(configured).containsExactly(String.format(Locale.ROOT, CONFIGURE, 0x80000000));
      assertThat(scene.calls().take())
          .startsWith("store 1 starts", "store 1 Logon(0x80000001)", "store 1 Logon(0x80000001)");
    }
  }

  @Test
  @Verifies({"R-411", "R-145", "A-65"})
  void the_second_time_is_a_failure() {
    List<String> configured = new ArrayList<>();
    try (KindScene scene = KindScene.with(noting(configured, () -> {}))) {
      MapiSession session = scene.quiet("ada", "Suite").session();
      scene
          .store()
          .logonsGive(Hresult.MAPI_E_UNCONFIGURED, Hresult.MAPI_E_UNCONFIGURED, Hresult.S_OK);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_UNCONFIGURED);

      assertThat(configured).hasSize(1);
      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
      assertThat(configured).hasSize(1);
      assertThat(scene.calls().log().stream().filter(what -> what.contains("Logon("))).hasSize(2);
    }
  }

  @Test
  @Verifies({"R-382", "R-385", "A-65"})
  void a_dialog_is_allowed_only_where_the_caller_and_the_machine_allow_one() {
    List<String> configured = new ArrayList<>();
    MsgServiceEntry entry = noting(configured, () -> {});
    try (KindScene scene = KindScene.with(entry)) {
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);
      KindScene.tryStore(scene.quiet("ada", "Suite").session());
    }
    try (KindScene scene = KindScene.with(entry, UiAvailable.NO)) {
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);
      KindScene.tryStore(scene.quiet("ada", "Suite").session());
    }

    assertThat(configured)
        .containsExactly(
            String.format(Locale.ROOT, CONFIGURE, 0x80000010),
            String.format(Locale.ROOT, CONFIGURE, 0x80000000));
  }

  @Test
  @Verifies("A-81")
  void a_service_that_cannot_be_configured_gets_no_second_try() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Suite").session();
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_UNCONFIGURED);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
    }
  }

  @Test
  @Verifies({"R-383", "A-81"})
  void what_the_entry_function_fails_with_changes_nothing_unless_the_user_cancels() {
    Hresult[] result = new Hresult[1];
    MsgServiceEntry entry =
        noting(
            new ArrayList<>(),
            () -> {
              throw new MapiException(result[0], "MSGSERVICEENTRY");
            });
    try (KindScene scene = KindScene.with(entry)) {
      MapiSession session = scene.quiet("ada", "Suite").session();

      result[0] = Hresult.MAPI_E_USER_CANCEL;
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);
      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_USER_CANCEL);

      result[0] = Hresult.MAPI_E_UNCONFIGURED;
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);
      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-388")
  void the_entry_function_has_a_support_object_for_as_long_as_it_runs() {
    @Nullable MapiSup[] kept = new MapiSup[1];
    List<Hresult> results = new ArrayList<>();
    MsgServiceEntry entry =
        (support, uiParam, flags, context, props, admin) -> {
          kept[0] = support;
          if (support == null) {
            return;
          }
          results.add(Outcomes.of(() -> support.openProfileSection(null, 0).release()));
          results.add(Outcomes.of(support::newUid));
          results.add(Outcomes.of(() -> support.modifyStatusRow(List.of(), 0)));
          results.add(Outcomes.of(() -> support.notify(null, null, 0)));
        };
    try (KindScene scene = KindScene.with(entry)) {
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);
      KindScene.tryStore(scene.quiet("ada", "Suite").session());

      assertThat(results)
          .containsExactly(
              Hresult.S_OK, Hresult.S_OK, Hresult.MAPI_E_NO_SUPPORT, Hresult.MAPI_E_NO_SUPPORT);
      MapiSup support = kept[0];
      assertThat(support).isNotNull();
      if (support != null) {
        assertThat(Outcomes.of(() -> support.openProfileSection(null, 0)))
            .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      }
    }
  }

  @Test
  @Verifies("A-81")
  void an_entry_function_that_is_broken_is_found_and_the_service_is_off() {
    MsgServiceEntry entry =
        noting(
            new ArrayList<>(),
            () -> {
              throw new IllegalStateException("the service is broken");
            });
    try (KindScene scene = KindScene.with(entry)) {
      MapiSession session = scene.quiet("ada", "Suite").session();
      scene.store().logonsGive(Hresult.MAPI_E_UNCONFIGURED);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_CALL_FAILED);

      assertThat(scene.findings()).containsExactly(LintRule.FOREIGN_CODE_THREW);
      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
    }
  }

  @Test
  @Verifies({"R-404", "R-413"})
  void a_provider_that_does_not_start_turns_its_service_off_too() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Suite").session();
      scene
          .calls()
          .when(
              "store 1 starts",
              () -> {
                throw new MapiException(Hresult.MAPI_E_VERSION, "MSProviderInit");
              });

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_VERSION);

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
      assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    }
  }

  @Test
  @Verifies({"A-65", "A-19", "R-144"})
  void an_eager_logon_succeeds_whatever_its_providers_do() {
    try (KindScene scene = KindScene.with(ProviderStart.EAGER)) {
      scene.store().logonsGive(Hresult.MAPI_E_LOGON_FAILED);
      scene.book().logonsGive(Hresult.MAPI_E_FAILONEPROVIDER);

      MapiSession session = scene.quiet("ada", "Kinds").session();

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
      assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(scene.findings()).isEmpty();
    }
  }
}
