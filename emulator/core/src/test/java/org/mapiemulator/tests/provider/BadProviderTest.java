package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.AddressBookLogon;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.FakeAddressBook;
import org.mapiemulator.tests.fixture.FakeCalls;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mockito.Mockito;

/** Providers that do what they must not: the client's call has a documented end all the same. */
class BadProviderTest {

  private static final int NO_MAIL = 0x8000;

  private static List<String> texts(KindScene scene) {
    return scene.mapi().findings().list().stream().map(Finding::toString).toList();
  }

  @Test
  void what_an_address_book_throws_is_found_and_named_and_the_session_goes_on() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Kinds").session();
      scene
          .calls()
          .when(
              "book 1 Logon",
              () -> {
                throw new IllegalStateException("the provider is broken");
              });

      assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);

      assertThat(scene.findings()).containsExactly(LintRule.FOREIGN_CODE_THREW);
      assertThat(texts(scene).get(0)).contains("IABProvider provider#1 (IABProvider::Logon)");
      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @SuppressWarnings("NullAway") // what a provider must not give
  void null_objects_and_objects_of_another_kind_are_found() {
    FakeCalls calls = new FakeCalls();
    List<AbProvider> bad = new ArrayList<>();
    bad.add(null);
    bad.add(Mockito.mock(AbProvider.class));
    AbProvider without = Mockito.mock(AbProvider.class);
    Mockito.when(without.logon(Mockito.any(), Mockito.anyLong(), Mockito.any(), Mockito.anyInt()))
        .thenReturn(new AddressBookLogon(null, null));
    bad.add(without);
    for (AbProvider provider : bad) {
      try (Scene scene = Scene.with()) {
        FakeAddressBook good = new FakeAddressBook(calls, "book", KindScene.BOOK);
        scene
            .mapi()
            .profiles()
            .add(
                "Bad",
                p ->
                    p.store("Mailbox - Bad")
                        .addressBook("Bad", KindScene.POST, () -> provider)
                        .addressBook("Good", KindScene.BOOK, good.init())
                        .withoutTransport()
                        .withoutAddressBook());
        MapiSession session = scene.logon("ada", "Bad", Scene.NEW_PRIVATE | NO_MAIL).session();

        assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);

        assertThat(scene.mapi().findings().list().stream().map(Finding::rule))
            .containsExactly(LintRule.PROVIDER_RESULT);
        assertThat(Outcomes.of(() -> session.logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
      }
    }
  }

  @Test
  @Verifies({"R-409", "R-436"})
  void a_support_object_that_is_released_twice_does_no_harm_and_is_found() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.needBook(ada.session());
      MapiSup support = scene.book().support();

      assertThat(support.release()).isZero();
      assertThat(support.release()).isZero();

      assertThat(KindScene.needBook(ada.session())).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(Outcomes.of(() -> ada.session().logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
      assertThat(scene.calls().log())
          .contains("logon at book 1 Logoff(0)", "book 1 Shutdown(0)", "book 1 released");
      assertThat(scene.findings()).contains(LintRule.PROVIDER_RESULT);
      assertThat(texts(scene).get(0)).contains("Book", "back more references than it had");
    }
  }

  @Test
  @Verifies("R-409")
  void a_support_object_that_no_provider_keeps_a_reference_to_ends_with_the_logon() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      scene.calls().reacting(what -> {});
      List<MapiSup> given = new ArrayList<>();
      scene
          .mapi()
          .profiles()
          .add(
              "Careless",
              p ->
                  p.addressBook(
                          "Careless",
                          KindScene.BOOK,
                          () -> {
                            AbProvider provider = scene.book().init().get();
                            return new Careless(provider, given);
                          })
                      .store("Mailbox - Careless")
                      .withoutTransport()
                      .withoutAddressBook());
      MapiSession session =
          ada.mapi32().mapiLogonEx(0, "Careless", null, Scene.NEW_PRIVATE | NO_MAIL);

      assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);

      assertThat(scene.findings()).isEmpty();
      assertThat(scene.mapi().journal().render())
          .contains("has ended: Careless kept no reference to it (R-409)");
      assertThat(Outcomes.of(() -> given.get(0).openProfileSection(null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }

  /** Logs on, and gives the reference to the support object back. */
  private static final class Careless extends org.mapiemulator.internal.property.ProviderObject
      implements AbProvider {
    private final AbProvider inner;
    private final List<MapiSup> given;

    Careless(AbProvider inner, List<MapiSup> given) {
      super(List.of(org.mapiemulator.mapi.Iid.AB_PROVIDER));
      this.inner = inner;
      this.given = given;
    }

    @Override
    public void shutdown(int flags) {
      inner.shutdown(flags);
    }

    @Override
    public AddressBookLogon logon(
        @Nullable MapiSup support, long uiParam, @Nullable String profileName, int flags) {
      AddressBookLogon logon = inner.logon(support, uiParam, profileName, flags);
      if (support != null) {
        support.release();
        given.add(support);
      }
      return logon;
    }
  }

  @Test
  @Verifies("A-81")
  void calls_back_into_mapi_from_the_logon_of_a_provider_work_or_are_refused() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      MapiSession session = ada.session();
      List<Hresult> results = new ArrayList<>();
      scene
          .calls()
          .when(
              "book 1 Logon",
              () -> {
                results.add(KindScene.needBook(session));
                results.add(KindScene.tryStore(session));
                results.add(
                    Outcomes.of(
                        () ->
                            ada.mapi32()
                                .mapiLogonEx(0, "Ada", null, Scene.NEW_PRIVATE | NO_MAIL)
                                .release()));
              });

      assertThat(KindScene.needBook(session)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);

      assertThat(results)
          .containsExactly(Hresult.MAPI_E_UNKNOWN_ENTRYID, Hresult.S_OK, Hresult.S_OK);
    }
  }

  @Test
  @Verifies("A-81")
  void a_store_that_opens_itself_while_it_starts_is_refused() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Kinds").session();
      List<Hresult> results = new ArrayList<>();
      scene.calls().when("store 1 starts", () -> results.add(KindScene.tryStore(session)));

      assertThat(KindScene.tryStore(session)).isEqualTo(Hresult.S_OK);

      assertThat(results).containsExactly(Hresult.MAPI_E_FAILONEPROVIDER);
    }
  }

  @Test
  @Verifies("A-81")
  void calls_back_into_mapi_from_logoff_and_shutdown_work_or_are_refused() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      MapiSession session = ada.session();
      EntryId id = ProviderScene.id(session, "Store");
      List<Hresult> results = new ArrayList<>();
      scene
          .calls()
          .reacting(
              what -> {
                if (what.contains("Logoff") || what.contains("Shutdown")) {
                  results.add(Outcomes.of(() -> session.openMsgStore(0, id, null, 0)));
                  results.add(KindScene.needBook(session));
                  results.add(Outcomes.of(() -> session.logoff(0, 0, 0)));
                }
              });
      KindScene.needBook(session);
      KindScene.open(session);

      assertThat(Outcomes.of(() -> session.logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);

      assertThat(results).hasSize(12).containsOnly(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }

  @Test
  @Verifies("A-81")
  void a_store_that_is_opened_again_in_its_own_logoff_is_opened_anew_or_refused() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Kinds").session();
      List<Hresult> results = new ArrayList<>();
      EntryId id = ProviderScene.id(session, "Store");
      scene
          .calls()
          .when(
              "logon at store 1 Logoff",
              () -> {
                scene.calls().reacting(what -> {});
                results.add(Outcomes.of(() -> session.openMsgStore(0, id, null, 0)));
              });

      KindScene.open(session).release();

      assertThat(results).containsExactly(Hresult.S_OK);
      assertThat(Outcomes.of(() -> session.logoff(0, 0, 0))).isEqualTo(Hresult.S_OK);
      assertThat(scene.calls().log()).contains("store 1 released");
    }
  }

  @Test
  @Verifies("R-525")
  void a_short_term_identifier_in_notify_is_found() {
    try (KindScene scene = KindScene.with()) {
      MapiSession session = scene.quiet("ada", "Kinds").session();
      KindScene.open(session);
      MapiSup support = scene.store().support();
      EntryId shortTerm = EntryId.ofHex("80000000" + KindScene.STORE + "01");
      EntryId longTerm = EntryId.ofHex("00000000" + KindScene.STORE + "01");

      support.notify(
          Binary.ofHex("CAFE"),
          List.of(new NewMailNotification(longTerm, longTerm, 0, "IPM.Note", 0)),
          0);
      assertThat(scene.findings()).isEmpty();
      support.notify(
          Binary.ofHex("CAFE"),
          List.of(new NewMailNotification(shortTerm, longTerm, 0, "IPM.Note", 0)),
          0);

      assertThat(scene.findings()).containsExactly(LintRule.PROVIDER_RESULT);
    }
  }
}
