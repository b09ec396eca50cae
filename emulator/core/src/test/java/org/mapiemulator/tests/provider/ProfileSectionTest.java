package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.NamesFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenProfileSectionFlag;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Sections of the profile, as clients and providers open them. */
class ProfileSectionTest {

  private static final MapiUid OWN = MapiUid.ofHex("0A0000000000000000000000000000AA");
  private static final int MODIFY = OpenProfileSectionFlag.MODIFY.value();
  private static final int FORCE = OpenProfileSectionFlag.FORCE_ACCESS.value();
  private static final PropTag SECURE = PropTag.of(PropType.UNICODE, 0x67F0);

  private static Hresult open(MapiSession session, MapiUid uid, int flags) {
    return Outcomes.of(() -> session.openProfileSection(uid, null, flags).release());
  }

  private static PropValue text(PropTag tag, String text) {
    return new PropValue(tag, text);
  }

  @Test
  @Verifies({"R-164", "R-374", "R-369"})
  void opening_for_writing_makes_a_section_and_what_is_set_stays_at_once() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      assertThat(open(ada.session(), OWN, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      try (ProfSect section = ada.session().openProfileSection(OWN, null, MODIFY)) {
        section.setProps(List.of(text(PropTags.PR_COMMENT, "ours")));
        section.saveChanges(0);
      }
      ada.leave();

      try (ProfSect again = scene.logon("bob").session().openProfileSection(OWN, null, 0)) {
        List<PropValue> values =
            again
                .getProps(
                    List.of(PropTags.PR_COMMENT, PropTags.PR_OBJECT_TYPE, PropTags.PR_PROFILE_NAME),
                    0)
                .value();
        assertThat(values.get(0).text()).isEqualTo("ours");
        assertThat(values.get(1).intValue()).isEqualTo(ObjectType.PROFSECT.value());
        assertThat(values.get(2).text()).isEqualTo("Fake");
        assertThat(Outcomes.of(() -> again.setProps(List.of(text(PropTags.PR_COMMENT, "no")))))
            .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      }
    }
  }

  @Test
  @Verifies({"R-373", "A-52"})
  void a_section_has_many_readers_or_one_writer() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession ada = scene.logon("ada").session();
      MapiSession bob = scene.logon("bob").session();
      ProfSect writer = ada.openProfileSection(OWN, null, MODIFY);
      assertThat(open(bob, OWN, 0)).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      assertThat(open(ada, OWN, MODIFY)).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      writer.release();

      ProfSect reader = ada.openProfileSection(OWN, null, 0);
      assertThat(open(bob, OWN, 0)).isEqualTo(Hresult.S_OK);
      assertThat(open(bob, OWN, MODIFY)).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      reader.release();
      assertThat(open(bob, OWN, MODIFY)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-204", "A-15", "A-76"})
  void a_section_is_free_again_when_its_session_or_process_has_ended() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession bob = scene.logon("bob").session();
      Party ada = scene.logon("ada");
      ProfSect section = ada.session().openProfileSection(OWN, null, MODIFY);
      ada.session().logoff(0, 0, 0);
      assertThat(open(bob, OWN, MODIFY)).isEqualTo(Hresult.S_OK);
      assertThat(section.release()).isZero();
      assertThat(open(bob, OWN, MODIFY)).isEqualTo(Hresult.S_OK);

      Party cid = scene.logon("cid");
      cid.session().openProfileSection(OWN, null, MODIFY);
      cid.client().terminate();
      assertThat(open(bob, OWN, MODIFY)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-375", "R-377", "A-52"})
  void a_section_of_a_provider_is_its_own_and_others_must_force_their_way() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      ProviderScene.open(ada, "One");
      MapiUid ofOne = ProviderScene.section(scene.library().logon());
      assertThat(open(ada.session(), ofOne, 0)).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      assertThat(open(ada.session(), ofOne, FORCE)).isEqualTo(Hresult.S_OK);
      var support = scene.library().logon().support();
      assertThat(Outcomes.of(() -> support.openProfileSection(ofOne, 0).release()))
          .isEqualTo(Hresult.S_OK);
      ProviderScene.open(ada, "Two");
      MapiUid ofTwo = ProviderScene.section(scene.library().logon());

      assertThat(ofTwo).isNotEqualTo(ofOne);
      assertThat(Outcomes.of(() -> support.openProfileSection(ofTwo, 0)))
          .isEqualTo(Hresult.MAPI_E_NO_ACCESS);
      assertThat(Outcomes.of(() -> support.openProfileSection(OWN, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> support.openProfileSection(OWN, MODIFY).release()))
          .isEqualTo(Hresult.S_OK);
      assertThat(open(ada.session(), OWN, 0)).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies("COL-14")
  void what_a_provider_writes_into_its_section_is_seen_in_the_table_of_stores() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      ProviderScene.open(ada, "One");
      try (ProfSect section = scene.library().logon().support().openProfileSection(null, MODIFY)) {
        section.setProps(List.of(text(PropTags.PR_DISPLAY_NAME, "Personal Folders")));
      }

      assertThat(ProviderScene.names(ada.session()))
          .containsExactly("Personal Folders", "Two", "Readable");
    }
  }

  @Test
  @Verifies("R-371")
  void secure_properties_are_for_those_who_name_them() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      try (ProfSect section = session.openProfileSection(OWN, null, MODIFY)) {
        section.setProps(List.of(text(SECURE, "secret"), text(PropTags.PR_COMMENT, "ours")));

        assertThat(section.getPropList(0x80000000)).contains(PropTags.PR_COMMENT);
        assertThat(section.getPropList(0x80000000)).doesNotContain(SECURE);
        assertThat(section.getProps(null, 0x80000000).value())
            .extracting(PropValue::tag)
            .contains(PropTags.PR_COMMENT)
            .doesNotContain(SECURE);
        assertThat(section.getProps(List.of(SECURE), 0).value().get(0).text()).isEqualTo("secret");
        section.deleteProps(List.of(SECURE));
        assertThat(section.getProps(List.of(SECURE), 0).value().get(0).isError()).isTrue();
      }
    }
  }

  @Test
  @Verifies({"R-368", "R-370"})
  void it_has_no_named_properties_and_what_it_computes_cannot_be_set() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      try (ProfSect section = session.openProfileSection(OWN, null, MODIFY)) {
        assertThat(Outcomes.of(() -> section.getIdsFromNames(List.of(), 0)))
            .isIn(Hresult.MAPI_E_NO_SUPPORT, Hresult.MAPI_E_INVALID_PARAMETER);
        assertThat(Outcomes.of(() -> section.getNamesFromIds(null, null, NamesFlag.NO_IDS.value())))
            .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
        List<PropProblem> problems =
            section.setProps(
                List.of(
                    text(PropTag.of(PropType.UNICODE, 0x8000), "named"),
                    new PropValue(PropTags.PR_OBJECT_TYPE, 1),
                    text(PropTags.PR_PROFILE_NAME, "other"),
                    text(PropTags.PR_COMMENT, "ours")));
        assertThat(problems).extracting(PropProblem::index).containsExactly(0, 1, 2);
        assertThat(section.getProps(List.of(PropTags.PR_COMMENT), 0).value().get(0).text())
            .isEqualTo("ours");
      }
    }
  }
}
