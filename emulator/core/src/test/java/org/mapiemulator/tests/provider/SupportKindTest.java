package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.SpoolerInterval;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mockito.Mockito;

/** What the support objects of the kinds of provider offer, and for how long. */
class SupportKindTest {

  private static final Set<String> EVERYBODYS =
      Set.of(
          "CompareEntryIDs",
          "CreateOneOff",
          "MakeInvalid",
          "ModifyStatusRow",
          "NewUID",
          "Notify",
          "OpenAddressBook",
          "OpenEntry",
          "OpenProfileSection",
          "Subscribe",
          "Unsubscribe",
          "WrapStoreEntryID");

  /** Methods with arguments that are wrong where there are any. */
  private static Map<String, Runnable> methods(MapiSup support) {
    Message none = Mockito.mock(Message.class);
    Map<String, Runnable> all = new LinkedHashMap<>();
    all.put("CompareEntryIDs", () -> support.compareEntryIds(null, null, 0));
    all.put("CompleteMsg", () -> support.completeMsg(0, null));
    all.put("CreateOneOff", () -> support.createOneOff(null, null, null, 0));
    all.put("DoSentMail", () -> support.doSentMail(0, null));
    all.put("ExpandRecips", () -> support.expandRecips(null));
    all.put("MakeInvalid", () -> support.makeInvalid(0, null, 0, 0));
    all.put("ModifyProfile", () -> support.modifyProfile(1));
    all.put("ModifyStatusRow", () -> support.modifyStatusRow(null, 0));
    all.put("NewUID", support::newUid);
    all.put("Notify", () -> support.notify(null, null, 0));
    all.put("OpenAddressBook", () -> support.openAddressBook(null, 1));
    all.put("OpenEntry", () -> support.openEntry(null, null, 0));
    all.put("OpenProfileSection", () -> support.openProfileSection(null, 1));
    all.put("PrepareSubmit", () -> support.prepareSubmit(null, 1));
    all.put("ReadReceipt", () -> support.readReceipt(0, null, none));
    all.put("SetProviderUID", () -> support.setProviderUid(null, 0));
    all.put("SpoolerNotify", () -> support.spoolerNotify(0x400, null));
    all.put("SpoolerYield", () -> support.spoolerYield(1));
    all.put("StatusRecips", () -> support.statusRecips(null, null));
    all.put("StoreLogoffTransports", () -> support.storeLogoffTransports(3));
    all.put("Subscribe", () -> support.subscribe(null, 0, 0, null));
    all.put("Unsubscribe", () -> support.unsubscribe(1));
    all.put("WrapStoreEntryID", () -> support.wrapStoreEntryId(null));
    return all;
  }

  private static Set<String> offered(MapiSup support) {
    Set<String> offered = new TreeSet<>();
    methods(support)
        .forEach(
            (name, call) -> {
              if (!Outcomes.of(call).equals(Hresult.MAPI_E_NO_SUPPORT)) {
                offered.add(name);
              }
            });
    return offered;
  }

  private static Set<String> and(String... more) {
    Set<String> all = new TreeSet<>(EVERYBODYS);
    all.addAll(List.of(more));
    return all;
  }

  private static void withAll(KindScene scene) {
    Party ada = scene.scene().logon("ada", "Kinds", Scene.NEW_PRIVATE);
    scene.mapi().clock().advance(SpoolerInterval.DEFAULT.sending().plus(Duration.ofSeconds(1)));
    KindScene.open(ada.session());
    KindScene.needBook(ada.session());
  }

  @Test
  @Verifies({"R-432", "R-433"})
  void each_kind_of_provider_has_its_own_methods() {
    try (KindScene scene = KindScene.with()) {
      withAll(scene);

      assertThat(offered(scene.book().support())).isEqualTo(and("SetProviderUID"));
      assertThat(offered(scene.post().support()))
          .isEqualTo(and("SpoolerNotify", "SpoolerYield", "StatusRecips"));
      assertThat(offered(scene.store().support()))
          .isEqualTo(
              and(
                  "CompleteMsg",
                  "DoSentMail",
                  "ExpandRecips",
                  "ModifyProfile",
                  "PrepareSubmit",
                  "ReadReceipt",
                  "SetProviderUID",
                  "SpoolerNotify",
                  "StoreLogoffTransports"));
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"A-82", "R-436"})
  void after_its_end_a_support_object_holds_nothing_and_says_so() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.needBook(ada.session());
      MapiSup support = scene.book().support();
      EntryId id = EntryId.ofHex("00000000" + KindScene.BOOK + "01");

      ada.session().logoff(0, 0, 0);

      assertThat(Outcomes.of(() -> support.openProfileSection(null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> support.openEntry(id, null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> support.compareEntryIds(id, id, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> support.modifyStatusRow(List.of(), 0))).isEqualTo(Hresult.S_OK);
      assertThat(support.notify(Binary.ofHex("CAFE"), List.of(), 0)).isZero();
      assertThat(Outcomes.of(() -> support.setProviderUid(KindScene.STORE, 0)))
          .isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(support::newUid)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-166", "R-430"})
  void a_provider_gets_at_the_objects_of_the_others_by_their_identifiers() {
    try (KindScene scene = KindScene.with()) {
      withAll(scene);
      MapiSup support = scene.store().support();
      EntryId inBook = EntryId.ofHex("00000000" + KindScene.BOOK + "01");
      EntryId inStore = EntryId.ofHex("00000000" + KindScene.STORE + "01");
      scene.calls().take();

      assertThat(Outcomes.of(() -> support.openEntry(inBook, null, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(support.compareEntryIds(inBook, inBook, 0)).isTrue();
      assertThat(support.compareEntryIds(inBook, inStore, 0)).isFalse();
      assertThat(
              Outcomes.of(
                  () ->
                      support.openEntry(
                          EntryId.ofHex("00000000" + KindScene.POST + "01"), null, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(scene.calls().take())
          .containsExactly("logon at book 1 OpenEntry", "logon at book 1 CompareEntryIDs");
    }
  }

  @Test
  @Verifies({"R-430", "R-429"})
  void of_two_logons_with_one_identifier_the_first_is_asked() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.needBook(ada.session());
      KindScene.open(ada.session());
      scene.store().support().setProviderUid(KindScene.BOOK, 0);
      scene.calls().take();
      KindScene.needBook(ada.session());
      assertThat(scene.calls().take()).containsExactly("logon at book 1 OpenEntry");

      scene.book().support().setProviderUid(KindScene.STORE, 0);
      EntryId inStore = EntryId.ofHex("00000000" + KindScene.STORE + "01");
      Outcomes.of(() -> ada.session().openEntry(inStore, null, 0));
      assertThat(scene.calls().take()).containsExactly("logon at book 1 OpenEntry");
    }
  }

  @Test
  @Verifies("R-441")
  void make_invalid_checks_what_it_is_given() {
    try (KindScene scene = KindScene.with()) {
      withAll(scene);
      MapiSup support = scene.post().support();
      MapiUnknown object = Mockito.mock(MapiUnknown.class);

      assertThat(Outcomes.of(() -> support.makeInvalid(1, object, 1, 3)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> support.makeInvalid(0, object, 1, 2)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.makeInvalid(0, object, 1, 3))).isEqualTo(Hresult.S_OK);
    }
  }
}
