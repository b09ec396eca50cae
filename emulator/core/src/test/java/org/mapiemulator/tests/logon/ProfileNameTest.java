package org.mapiemulator.tests.logon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.settings.AnsiCodePage;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

class ProfileNameTest {

  private static final int ANSI = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION);
  private static final int WIDE = ANSI | LogonFlag.UNICODE.value();

  private static Hresult logon(MapiClient client, String name, int flags) {
    return Outcomes.of(() -> client.mapi32().mapiLogonEx(0, name, null, flags));
  }

  @Test
  @Verifies({"R-114", "R-076"})
  void an_unknown_profile_cannot_be_logged_on_to() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "Eve", WIDE)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, "Ada ", WIDE)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-115", "R-116", "A-26"})
  void a_name_may_have_64_characters_and_not_one_more() {
    try (Scene scene = Scene.with()) {
      scene.mapi().profiles().add("x".repeat(64));
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "x".repeat(64), WIDE)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "x".repeat(65), WIDE)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, "x".repeat(100_000), WIDE)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(client.sessions()).hasSize(1);
    }
  }

  @Test
  @Verifies("R-117")
  void names_hold_accented_letters_digits_underscores_and_inner_spaces() {
    try (Scene scene = Scene.with()) {
      MapiClient client = scene.initialized("client");
      for (String name : new String[] {"Łódź", "7", "_", "Mail of Ada_2", "日本語"}) {
        scene.mapi().profiles().add(name);

        assertThat(logon(client, name, WIDE)).as(name).isEqualTo(Hresult.S_OK);
      }
    }
  }

  @Test
  @Verifies("R-118")
  void names_compare_without_case_and_keep_theirs() {
    try (Scene scene = Scene.with()) {
      scene.mapi().profiles().add("Émile");
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "ADA", WIDE)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "bOB", WIDE)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "éMILE", WIDE)).isEqualTo(Hresult.S_OK);
      assertThat(client.sessions()).extracting("profile").containsExactly("Ada", "Bob", "Émile");
    }
  }

  @Test
  @Verifies("R-122")
  void without_unicode_a_name_passes_through_the_code_page() {
    try (Scene scene = Scene.with()) {
      scene.mapi().profiles().add("Ωmega").add("Émile");
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "Ωmega", WIDE)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "Ωmega", ANSI)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, "Émile", ANSI)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("R-122")
  void the_code_page_is_that_of_the_machine() {
    try (Scene scene = Scene.with(new AnsiCodePage(Charset.forName("ISO-8859-7")))) {
      scene.mapi().profiles().add("Ωmega").add("Émile");
      MapiClient client = scene.initialized("client");

      assertThat(logon(client, "Ωmega", ANSI)).isEqualTo(Hresult.S_OK);
      assertThat(logon(client, "Émile", ANSI)).isEqualTo(Hresult.MAPI_E_LOGON_FAILED);
      assertThat(logon(client, "Émile", WIDE)).isEqualTo(Hresult.S_OK);
    }
  }
}
