package org.mapiemulator.tests.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UnicodeGetLastError;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

class GetLastErrorTest {

  private static final int ANSI = 0;
  private static final int WIDE = StringFlag.UNICODE.value();

  private static @Nullable MapiError last(MapiSession session, Hresult result) {
    return session.getLastError(result, WIDE);
  }

  private static MapiException failure(Runnable call) {
    return catchThrowableOfType(MapiException.class, call::run);
  }

  @Test
  @Verifies("R-086")
  void a_session_tells_more_about_any_code_that_one_of_its_calls_gave() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      List<Runnable> failing =
          List.of(
              () -> session.openEntry(null, null, 0),
              () -> session.adminServices(4),
              () -> session.adminServices(0),
              () -> session.unadvise(77),
              () -> session.openAddressBook(0, Iid.MESSAGE, 0));
      for (Runnable call : failing) {
        MapiException thrown = failure(call);

        MapiError error = last(session, thrown.hresult());
        assertThat(error).as(thrown.method()).isNotNull();
        assertThat(thrown.error()).contains(error);
        assertThat(thrown).hasMessageContaining(String.valueOf(error.error()));
      }
    }
  }

  @Test
  @Verifies({"R-090", "PRP-03"})
  void the_structure_has_version_0_and_a_short_component() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      Hresult result = failure(() -> session.adminServices(4)).hresult();

      MapiError error = last(session, result);

      assertThat(error).isNotNull();
      assertThat(error.version()).isZero();
      assertThat(error.component()).isNotNull().hasSizeBetween(1, 30);
      assertThat(error.error()).isNotBlank();
    }
  }

  @Test
  @Verifies("R-087")
  void about_other_codes_it_knows_nothing_and_says_so_with_s_ok_and_null() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();

      assertThat(last(session, Hresult.MAPI_E_NOT_FOUND)).isNull();
      assertThat(last(session, Hresult.S_OK)).isNull();
      assertThat(last(session, new Hresult(0x80041234))).isNull();
      assertThat(Outcomes.of(() -> session.adminServices(4)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(last(session, Hresult.MAPI_E_NOT_FOUND)).isNull();
      assertThat(scene.mapi().findings().failing()).hasSize(1); // that of the undefined flag
    }
  }

  @Test
  @Verifies("R-086")
  void it_is_asked_of_the_object_that_gave_the_code_and_no_other() {
    try (Scene scene = Scene.with()) {
      Party first = scene.newShared("client");
      MapiSession second = first.mapi32().mapiLogonEx(0, null, null, Scene.JOIN);
      Hresult result = failure(() -> first.session().adminServices(0)).hresult();

      assertThat(last(second, result)).isNull();
      assertThat(last(first.session(), result)).isNotNull();
    }
  }

  @Test
  @Verifies("R-086")
  void asking_changes_nothing_not_even_when_the_question_is_refused() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      Hresult result = failure(() -> session.adminServices(4)).hresult();
      MapiError error = last(session, result);

      assertThat(Outcomes.of(() -> session.getLastError(result, 1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> session.getLastError(null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(session::queryIdentity)).isEqualTo(Hresult.S_OK);

      assertThat(error).isNotNull();
      assertThat(last(session, result)).isEqualTo(error);
    }
  }

  @Test
  @Verifies({"R-089", "A-36"})
  void both_widths_are_accepted_since_outlook_2007_sp2() {
    for (Settings settings :
        List.of(
            Settings.outlook2007Sp2(),
            Settings.outlook2010(),
            Settings.outlook2013(),
            Settings.outlook2016(),
            Settings.outlook2016().lenient(),
            Settings.beforeOutlook2007Sp2().with(UnicodeGetLastError.BOTH))) {
      try (Scene scene = Scene.of(settings)) {
        MapiSession session = scene.newPrivate("client").session();
        Hresult result = failure(() -> session.adminServices(0)).hresult();

        assertThat(session.getLastError(result, ANSI)).as(settings.toString()).isNotNull();
        assertThat(session.getLastError(result, WIDE)).as(settings.toString()).isNotNull();
      }
    }
  }

  @Test
  @Verifies({"R-089", "A-36"})
  void before_that_wide_strings_give_bad_charwidth() {
    for (Settings settings :
        List.of(
            Settings.beforeOutlook2007Sp2(),
            Settings.outlook2016().with(UnicodeGetLastError.ANSI_ONLY))) {
      try (Scene scene = Scene.of(settings)) {
        MapiSession session = scene.newPrivate("client").session();
        Hresult result = failure(() -> session.adminServices(0)).hresult();

        assertThat(Outcomes.of(() -> session.getLastError(result, WIDE)))
            .isEqualTo(Hresult.MAPI_E_BAD_CHARWIDTH);
        assertThat(session.getLastError(result, ANSI)).isNotNull();
      }
    }
  }

  @Test
  @Verifies("A-11")
  void undefined_flags_come_before_the_width() {
    try (Scene scene = Scene.with(UnicodeGetLastError.ANSI_ONLY)) {
      MapiSession session = scene.newPrivate("client").session();

      assertThat(Outcomes.of(() -> session.getLastError(Hresult.MAPI_E_NOT_FOUND, WIDE | 2)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
  }
}
