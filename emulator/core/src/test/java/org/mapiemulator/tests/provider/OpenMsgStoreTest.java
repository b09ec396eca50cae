package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.spi.ModifyProfileFlag;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mockito.Mockito;

/** IMAPISession::OpenMsgStore on stores of a provider that is not the emulator's. */
class OpenMsgStoreTest {

  /** The identifier of a store, as a client would make it by hand: wrapped (STO-08). */
  private static EntryId wrapped(String dll, String original) {
    StringBuilder hex = new StringBuilder("0000000038A1BB1005E5101AA1BB08002B2A56C20000");
    for (int i = 0; i < dll.length(); i++) {
      hex.append(String.format(Locale.ROOT, "%02x", (int) dll.charAt(i)));
    }
    do {
      hex.append("00");
    } while (hex.length() % 8 != 0);
    return EntryId.ofHex(hex + original);
  }

  private static String dll(MapiSession session) {
    byte[] id = ProviderScene.id(session, "One").bytes().toByteArray();
    StringBuilder name = new StringBuilder();
    for (int i = 22; id[i] != 0; i++) {
      name.append((char) id[i]);
    }
    return name.toString();
  }

  /** The identifier of a store that the profile does not have, made by hand. */
  static EntryId handMade(MapiSession session, String store) {
    return wrapped(dll(session), original(store));
  }

  private static String original(String store) {
    StringBuilder hex = new StringBuilder("00000000" + FakeLibrary.UID);
    for (int i = 0; i < store.length(); i++) {
      hex.append(String.format(Locale.ROOT, "%02x", (int) store.charAt(i)));
    }
    return hex.toString();
  }

  private static Hresult open(MapiSession session, EntryId id, int flags) {
    return Outcomes.of(() -> session.openMsgStore(0, id, null, flags));
  }

  @Test
  @Verifies({"R-153", "R-415", "R-416", "STO-08"})
  void the_provider_gets_the_flags_and_the_identifier_that_it_made_itself() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId id = ProviderScene.id(session, "One");
      assertThat(id).isEqualTo(wrapped(dll(session), original("One")));
      for (OpenMsgStoreFlag flag : OpenMsgStoreFlag.values()) {
        if (flag != OpenMsgStoreFlag.ONLINE) {
          session.openMsgStore(0, id, null, flag.value()).value().release();
        }
      }

      assertThat(scene.library().log())
          .contains(
              "provider 1 Logon One in Fake [NO_DIALOG]",
              "provider 2 Logon One in Fake [WRITE]",
              "provider 3 Logon One in Fake [DEFERRED_ERRORS]",
              "provider 4 Logon One in Fake [BEST_ACCESS]",
              "provider 5 Logon One in Fake [TEMPORARY]",
              "provider 6 Logon One in Fake [NO_MAIL]");
    }
  }

  @Test
  @Verifies("R-158")
  void a_provider_that_does_not_know_online_refuses_it_and_works_without() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId id = ProviderScene.id(session, "One");

      assertThat(open(session, id, OpenMsgStoreFlag.ONLINE.value()))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(open(session, id, 0)).isEqualTo(Hresult.S_OK);
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-156", "A-75", "STO-08"})
  void identifiers_of_no_store_say_why() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId good = ProviderScene.id(session, "One");
      byte[] cut = Arrays.copyOf(good.bytes().toByteArray(), 24);

      assertThat(open(session, EntryId.ofHex("00"), 0)).isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(open(session, EntryId.of(cut), 0)).isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(open(session, wrapped("", original("One")), 0))
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(open(session, wrapped("nobody.dll", original("One")), 0))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      // As the provider sees it, which no client ever should.
      assertThat(open(session, EntryId.ofHex(original("One")), 0))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(scene.library().log()).isEmpty();
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-156", "R-412", "R-413"})
  void what_logon_fails_with_is_what_the_client_gets_and_the_next_session_tries_again() {
    try (ProviderScene scene = ProviderScene.with()) {
      for (Hresult failure :
          List.of(
              Hresult.MAPI_E_LOGON_FAILED,
              Hresult.MAPI_E_NO_ACCESS,
              Hresult.MAPI_E_NOT_FOUND,
              Hresult.MAPI_E_UNKNOWN_CPID,
              Hresult.MAPI_E_UNKNOWN_LCID,
              Hresult.MAPI_E_FAILONEPROVIDER)) {
        MapiSession session = scene.logon("ada").session();
        scene.library().logonResult(failure);
        assertThat(open(session, ProviderScene.id(session, "One"), 0)).isEqualTo(failure);
        assertThat(scene.findings()).isEmpty();
        session.logoff(0, 0, 0);
      }

      scene.library().logonResult(null);
      MapiSession session = scene.logon("ada").session();
      assertThat(open(session, ProviderScene.id(session, "One"), 0)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-084")
  void a_result_that_no_page_knows_reaches_the_client_and_is_found() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      scene.library().logonResult(Hresult.MAPI_E_FOLDER_CYCLE);

      assertThat(open(session, ProviderScene.id(session, "One"), 0))
          .isEqualTo(Hresult.MAPI_E_FOLDER_CYCLE);
      assertThat(scene.findings()).containsExactly(LintRule.UNDOCUMENTED_RESULT);
    }
  }

  @Test
  @Verifies("R-157")
  void a_store_with_errors_is_open_and_the_session_tells_of_them() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      scene.library().logonResult(Hresult.MAPI_W_ERRORS_RETURNED);

      Result<MsgStore> result = session.openMsgStore(0, ProviderScene.id(session, "One"), null, 0);

      assertThat(result.status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
      assertThat(result.value().getPropList(0)).isNotEmpty();
      assertThat(session.getLastError(result.status(), 0))
          .isNotNull()
          .extracting(error -> error.error())
          .isEqualTo("the half of One is gone");
    }
  }

  @Test
  @Verifies("R-418")
  void an_interface_that_no_store_has_is_refused_before_the_provider_is_asked() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId id = ProviderScene.id(session, "One");

      assertThat(Outcomes.of(() -> session.openMsgStore(0, id, Iid.MAPI_FOLDER, 0)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(scene.library().log()).isEmpty();
      assertThat(Outcomes.of(() -> session.openMsgStore(0, id, Iid.UNKNOWN, 0)))
          .isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  void a_provider_that_throws_or_gives_a_store_without_a_logon_is_found() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId id = ProviderScene.id(session, "One");
      scene.library().answering(new StoreLogon(Hresult.S_OK, null, stray(), null));
      assertThat(open(session, id, 0)).isEqualTo(Hresult.MAPI_E_CALL_FAILED);
      scene
          .library()
          .reacting(
              what -> {
                throw new IllegalStateException("the provider is broken");
              });
      assertThat(open(session, id, 0)).isEqualTo(Hresult.MAPI_E_CALL_FAILED);

      assertThat(scene.findings())
          .containsExactly(LintRule.PROVIDER_RESULT, LintRule.FOREIGN_CODE_THREW);
      assertThat(scene.library().logons()).isEmpty();
    }
  }

  private static MsgStore stray() {
    return Mockito.mock(MsgStore.class);
  }

  @Test
  @Verifies("R-413")
  void a_provider_that_cannot_be_started_fails_the_call_and_may_start_for_other_stores() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId id = ProviderScene.id(session, "One");
      scene
          .library()
          .reacting(
              what -> {
                throw new MapiException(Hresult.MAPI_E_LOGON_FAILED, "MSProviderInit");
              });
      assertThat(open(session, id, 0)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);

      scene.library().reacting(what -> {});
      assertThat(open(session, id, 0)).isEqualTo(Hresult.MAPI_E_FAILONEPROVIDER);
      assertThat(open(session, ProviderScene.id(session, "Two"), 0)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-161", "R-215", "R-424", "A-67"})
  void a_store_by_a_hand_made_identifier_has_a_section_for_as_long_as_it_is_open() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      EntryId id = handMade(ada.session(), "Three");

      MsgStore store = ada.session().openMsgStore(0, id, null, 0).value();

      assertThat(ProviderScene.names(ada.session())).doesNotContain("Three");
      MapiUid section = ProviderScene.section(scene.library().logon());
      int force = 0x00080000;
      assertThat(Outcomes.of(() -> ada.session().openProfileSection(section, null, force)))
          .isEqualTo(Hresult.S_OK);
      store.release();
      assertThat(Outcomes.of(() -> ada.session().openProfileSection(section, null, force)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"R-159", "R-431", "A-67"})
  void modify_profile_makes_such_a_store_a_permanent_one_unless_it_is_temporary() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      EntryId id = handMade(ada.session(), "Three");
      MsgStore store = ada.session().openMsgStore(0, id, null, 0).value();
      int before = ProviderScene.names(ada.session()).size();

      scene.library().logon().support().modifyProfile(ModifyProfileFlag.TEMPORARY.value());
      assertThat(ProviderScene.names(ada.session())).hasSize(before);
      scene.library().logon().support().modifyProfile(0);

      assertThat(ProviderScene.rows(ada.session()).get(before).find(PropTags.PR_ENTRYID))
          .hasValueSatisfying(value -> assertThat(value.entryId()).isEqualTo(id));
      store.release();
      ada.leave();
      assertThat(ProviderScene.rows(scene.logon("bob").session())).hasSize(before + 1);
    }
  }

  @Test
  @Verifies("R-424")
  void identifiers_that_the_provider_calls_the_same_mean_one_store_of_the_profile() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      EntryId other = wrapped(dll(ada.session()), original("ONE"));

      ada.session().openMsgStore(0, other, null, 0);

      assertThat(
              scene
                  .library()
                  .logon()
                  .support()
                  .openProfileSection(null, 0)
                  .getProps(List.of(PropTags.PR_DISPLAY_NAME), 0)
                  .value()
                  .get(0)
                  .text())
          .isEqualTo("One");
    }
  }

  @Test
  @Verifies({"R-377", "R-429", "R-441"})
  void the_support_object_checks_what_the_provider_passes() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore store = ProviderScene.open(ada, "One");
      var support = scene.library().logon().support();
      var inner = scene.library().logon().store();

      assertThat(Outcomes.of(() -> support.makeInvalid(1, inner, 1, 3)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> support.makeInvalid(0, null, 1, 3)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.makeInvalid(0, inner, 1, 2)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.setProviderUid(null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.setProviderUid(FakeLibrary.UID, 1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> support.wrapStoreEntryId(EntryId.nullPointer(4))))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.modifyProfile(OpenMsgStoreFlag.WRITE.value())))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> support.openProfileSection(null, 2)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(support.getLastError(Hresult.MAPI_E_UNKNOWN_FLAGS, 0)).isNotNull();
      assertThat(support.getLastError(Hresult.MAPI_E_NOT_FOUND, 0)).isNull();

      assertThat(Outcomes.of(() -> store.getPropList(0))).isEqualTo(Hresult.S_OK);
      support.makeInvalid(0, inner, 1, 3);
      assertThat(Outcomes.of(() -> store.getPropList(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(store.release()).isZero();
    }
  }

  @Test
  void new_identifiers_come_from_the_seed_and_differ() {
    MapiUid[] first = new MapiUid[2];
    for (int run = 0; run < 2; run++) {
      try (ProviderScene scene = ProviderScene.with()) {
        ProviderScene.open(scene.logon("ada"), "One");
        var support = scene.library().logon().support();
        first[run] = support.newUid();
        assertThat(support.newUid()).isNotEqualTo(first[run]);
      }
    }
    assertThat(first[0]).isEqualTo(first[1]);
  }

  @Test
  @Verifies("R-156")
  void stores_of_two_profiles_and_of_the_emulator_do_not_know_each_other() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party fake = scene.logon("fake");
      Party ada = scene.scene().logon("ada", "Ada", Scene.NEW_PRIVATE);

      assertThat(open(ada.session(), ProviderScene.id(fake.session(), "One"), 0))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(open(fake.session(), ProviderScene.id(ada.session(), "Mailbox - Ada"), 0))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }
}
