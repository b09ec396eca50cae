package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.spi.MapiGetSession;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.LogoffSignal;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.FakeCalls;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mockito.Mockito;

/** The session as a provider gets it by IMAPIGetSession. */
class ProviderSessionTest {

  private static final int NO_MAIL = 0x8000;
  private static final int EXTENDED = EventMask.EXTENDED.value();

  private static MapiSession sessionOf(MapiSup support) {
    try (MapiGetSession getter = (MapiGetSession) support.queryInterface(Iid.MAPI_GET_SESSION)) {
      return (MapiSession) getter.getMapiSession();
    }
  }

  /** A sink that notes in the provider's own list. */
  private static MapiAdviseSink noting(FakeCalls calls, String name) {
    return Mockito.mock(
        MapiAdviseSink.class,
        Mockito.withSettings()
            .defaultAnswer(
                call -> {
                  if (call.getMethod().getName().equals("onNotify")) {
                    calls.did(name + " hears " + call.getArgument(0));
                  }
                  return call.getMethod().getReturnType() == int.class ? 0 : null;
                }));
  }

  private static List<String> short_(List<String> calls) {
    return calls.stream()
        .map(what -> what.contains(" hears ") ? what.substring(0, what.indexOf('[')).trim() : what)
        .toList();
  }

  @Test
  @Verifies({"R-499", "A-02"})
  void the_end_of_the_last_session_is_told_to_a_provider_just_before_its_logoff() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.needBook(ada.session());
      KindScene.open(ada.session());
      sessionOf(scene.book().support()).advise(null, EXTENDED, noting(scene.calls(), "book"));
      sessionOf(scene.store().support()).advise(null, EXTENDED, noting(scene.calls(), "store"));
      sessionOf(scene.store().support()).advise(null, 0, noting(scene.calls(), "deaf"));
      scene.calls().take();

      ada.session().logoff(0, 0, 0);

      assertThat(short_(scene.calls().take()))
          .containsExactly(
              "store hears",
              "logon at store 1 Logoff(0)",
              "logon at store 1 released",
              "store 1 Shutdown(0)",
              "store 1 released",
              "book hears",
              "logon at book 1 Logoff(0)",
              "logon at book 1 released",
              "book 1 Shutdown(0)",
              "book 1 released");
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"A-02", "R-196"})
  void the_end_of_another_session_of_the_core_is_told_as_to_clients() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.scene().logon("ada", "Kinds", Scene.NEW_SHARED | NO_MAIL);
      Party bob = scene.scene().logon("bob", null, Scene.JOIN | NO_MAIL);
      KindScene.needBook(ada.session());
      ada.client().notifications().hold();
      sessionOf(scene.book().support()).advise(null, EXTENDED, noting(scene.calls(), "book"));
      scene.calls().take();

      bob.session().logoff(0, 0, 0);
      assertThat(scene.calls().take()).isEmpty();
      ada.client().notifications().deliverAll();

      assertThat(short_(scene.calls().take())).containsExactly("book hears");
    }
  }

  @Test
  @Verifies("A-83")
  void a_provider_hears_nothing_where_nobody_does_or_after_it_has_cancelled() {
    try (KindScene scene = KindScene.with(LogoffSignal.CRITICAL)) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.needBook(ada.session());
      sessionOf(scene.book().support()).advise(null, EXTENDED, noting(scene.calls(), "book"));
      ada.session().logoff(0, 0, 0);
      assertThat(scene.calls().take()).noneMatch(what -> what.contains("hears"));
    }
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.needBook(ada.session());
      MapiSession session = sessionOf(scene.book().support());
      long connection = session.advise(null, EXTENDED, noting(scene.calls(), "book"));
      session.unadvise(connection);
      assertThat(Outcomes.of(() -> session.unadvise(connection)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      ada.session().logoff(0, 0, 0);
      assertThat(scene.calls().take()).noneMatch(what -> what.contains("hears"));
    }
  }

  @Test
  @Verifies("A-83")
  void the_session_of_a_provider_is_the_client_s_but_cannot_be_ended() {
    try (KindScene scene = KindScene.with()) {
      Party ada = scene.quiet("ada", "Kinds");
      KindScene.needBook(ada.session());
      MapiSession session = sessionOf(scene.book().support());

      assertThat(ProviderScene.names(session)).containsExactly("Store");
      assertThat(Outcomes.of(() -> session.logoff(0, 0, 0))).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(Outcomes.of(() -> session.advise(null, 0, null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(session.release()).isZero();
      ada.session().logoff(0, 0, 0);
      assertThat(Outcomes.of(() -> session.getMsgStoresTable(0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(Outcomes.of(() -> sessionOf(scene.book().support())))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
    }
  }
}
