package org.mapiemulator.tests.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.testkit.Verifies;

/** IMAPISession::QueryIdentity over the rows of the status table. */
class IdentityTest {

  private static final Binary ADA = Binary.ofHex("0102030405");
  private static final Binary BOB = Binary.ofHex("0607");

  @Test
  @Verifies({"R-176", "A-64"})
  void without_an_identity_there_is_a_warning_and_nobody() {
    try (StatusScene scene = StatusScene.with()) {
      Result<EntryId> identity = scene.party().session().queryIdentity();

      assertThat(identity.status()).isEqualTo(Hresult.MAPI_W_NO_SERVICE);
      assertThat(identity.value().size()).isPositive();
      assertThat(scene.column(PropTags.PR_IDENTITY_ENTRYID)).containsOnlyNulls();
    }
  }

  @Test
  @Verifies({"R-176", "R-270", "A-64"})
  void the_first_row_with_an_identity_wins() {
    try (StatusScene scene = StatusScene.with()) {
      var store = scene.openStore();
      scene.transportSays(PropValue.of(PropTags.PR_IDENTITY_DISPLAY, "nobody"));
      scene
          .stores()
          .support()
          .modifyStatusRow(
              List.of(
                  PropValue.of(PropTags.PR_IDENTITY_DISPLAY, "Ada"),
                  PropValue.of(PropTags.PR_IDENTITY_ENTRYID, ADA),
                  PropValue.of(PropTags.PR_IDENTITY_SEARCH_KEY, BOB)),
              0);

      Result<EntryId> identity = scene.party().session().queryIdentity();

      assertThat(identity.status()).isEqualTo(Hresult.S_OK);
      assertThat(identity.value().bytes()).isEqualTo(ADA);
      store.release();
    }
  }

  @Test
  @Verifies({"R-175", "R-176"})
  void the_row_that_is_marked_comes_before_the_first() {
    try (StatusScene scene = StatusScene.with()) {
      var store = scene.openStore();
      scene.transportSays(PropValue.of(PropTags.PR_IDENTITY_ENTRYID, BOB));
      mark(scene.stores().support());
      scene
          .stores()
          .support()
          .modifyStatusRow(List.of(PropValue.of(PropTags.PR_IDENTITY_ENTRYID, ADA)), 0);

      assertThat(scene.party().session().queryIdentity().value().bytes()).isEqualTo(ADA);
      store.release();
    }
  }

  @Test
  @Verifies("R-175")
  void a_marked_row_without_an_identifier_is_one_of_nobody_else() {
    try (StatusScene scene = StatusScene.with()) {
      var store = scene.openStore();
      scene.transportSays(PropValue.of(PropTags.PR_IDENTITY_ENTRYID, BOB));
      mark(scene.stores().support());
      scene
          .stores()
          .support()
          .modifyStatusRow(
              List.of(
                  PropValue.of(PropTags.PR_IDENTITY_DISPLAY, "Ada"),
                  PropValue.of(
                      PropTags.PR_IDENTITY_SEARCH_KEY,
                      Binary.of("SMTP:ADA@EXAMPLE.ORG\0".getBytes(StandardCharsets.UTF_8)))),
              0);

      EntryId id = scene.party().session().queryIdentity().value();

      assertThat(id.providerUid()).contains(MapiUid.ofHex("812B1FA4BEA310199D6E00DD010F5402"));
      String text = new String(id.bytes().toByteArray(), StandardCharsets.UTF_16LE);
      assertThat(text).contains("Ada\0SMTP\0ADA@EXAMPLE.ORG\0");
      store.release();
    }
  }

  private static void mark(MapiSup support) {
    try (ProfSect section = support.openProfileSection(null, StatusScene.MODIFY)) {
      section.setProps(
          List.of(PropValue.of(PropTags.PR_RESOURCE_FLAGS, ResourceFlag.PRIMARY_IDENTITY.value())));
    }
  }
}
