package org.mapiemulator.tests.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.DefaultStoreOption;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.MessageOptionsSupport;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** Methods of a session that can be answered without a store, a transport or an identity. */
class SessionWithoutStoresTest {

  @Test
  @Verifies("R-172")
  void message_options_are_never_found() {
    for (Settings settings :
        List.of(Settings.outlook2016(), Settings.outlook2010(), Settings.beforeOutlook2007Sp2())) {
      try (Scene scene = Scene.of(settings)) {
        MapiSession session = scene.newPrivate("client").session();
        for (int flags : new int[] {0, StringFlag.UNICODE.value()}) {
          assertThat(Outcomes.of(() -> session.messageOptions(0, flags, "SMTP", null)))
              .as(settings.toString())
              .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
        }
      }
    }
  }

  @Test
  @Verifies("R-173")
  void the_default_options_of_a_message_are_none_since_outlook_2013() {
    for (Settings settings :
        List.of(
            Settings.outlook2016(),
            Settings.outlook2013(),
            Settings.outlook2010().with(MessageOptionsSupport.OBSOLETE))) {
      try (Scene scene = Scene.of(settings)) {
        assertThat(scene.newPrivate("client").session().queryDefaultMessageOpt("SMTP", 0))
            .as(settings.toString())
            .isEmpty();
      }
    }
  }

  @Test
  @Verifies("R-173")
  void before_that_a_transport_is_asked_and_there_is_none() {
    for (Settings settings :
        List.of(
            Settings.outlook2010(),
            Settings.outlook2007Sp2(),
            Settings.beforeOutlook2007Sp2(),
            Settings.outlook2016().with(MessageOptionsSupport.CLASSIC))) {
      try (Scene scene = Scene.of(settings)) {
        MapiSession session = scene.newPrivate("client").session();
        assertThat(Outcomes.of(() -> session.queryDefaultMessageOpt("SMTP", 0)))
            .as(settings.toString())
            .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      }
    }
  }

  @Test
  @Verifies("R-174")
  void without_a_transport_there_is_no_address_type() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();

      assertThat(session.enumAdrTypes(0)).isEmpty();
      assertThat(session.enumAdrTypes(StringFlag.UNICODE.value())).isEmpty();
    }
  }

  @Test
  @Verifies("R-176")
  void without_an_identity_a_fixed_identifier_comes_with_a_warning_that_is_a_success() {
    try (Scene scene = Scene.with()) {
      scene.mapi().profiles().add("None", p -> p.withoutTransport());
      scene.mapi().profiles().add("Nor", p -> p.withoutTransport());
      Result<EntryId> ada = scene.logon("one", "None", Scene.NEW_PRIVATE).session().queryIdentity();
      Result<EntryId> bob = scene.logon("two", "Nor", Scene.NEW_PRIVATE).session().queryIdentity();

      assertThat(ada.status()).isEqualTo(new Hresult(0x00040203));
      assertThat(ada.status().isSuccess()).isTrue();
      assertThat(ada.value().size()).isPositive();
      assertThat(ada.value().providerUid()).isPresent();
      assertThat(bob).isEqualTo(ada);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-177")
  void a_default_store_is_set_by_exactly_one_of_five_numbers() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      for (DefaultStoreOption option : DefaultStoreOption.values()) {
        assertThat(Outcomes.of(() -> session.setDefaultStore(option.value(), null)))
            .as(option.macro())
            .isEqualTo(Hresult.S_OK);
      }
      // 6 would be PRIMARY and SIMPLE_TEMPORARY, 8 the next bit: they are no bits.
      for (int none : new int[] {0, 6, 7, 8, 16, -1, Integer.MIN_VALUE, Integer.MIN_VALUE | 1}) {
        assertThat(Outcomes.of(() -> session.setDefaultStore(none, null)))
            .as("%d", none)
            .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      }
    }
  }
}
