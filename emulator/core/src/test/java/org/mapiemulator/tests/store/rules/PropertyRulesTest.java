package org.mapiemulator.tests.store.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.add;
import static org.mapiemulator.tests.fixture.StoreScene.get;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;
import static org.mapiemulator.tests.fixture.StoreScene.newFolder;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropNames;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.settings.BodyFormats;
import org.mapiemulator.settings.DeleteMissingProperty;
import org.mapiemulator.settings.MoveWithoutReplace;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.StoreScene;

/** Objects with properties. */
class PropertyRulesTest {

  private final StoreScene scene = StoreScene.with();
  private final MapiFolder inbox = scene.inbox();

  @AfterEach
  void end() {
    scene.close();
  }

  @Test
  @Verifies({"TAG-16", "D-02"})
  void a_read_only_property_stays_readable_and_as_it_was() {
    Message message = scene.message(add(inbox, "x"));
    PropValue size = get(message, PropTags.PR_MESSAGE_SIZE);

    List<PropProblem> set = message.setProps(List.of(PropValue.of(PropTags.PR_MESSAGE_SIZE, 1)));
    List<PropProblem> deleted = message.deleteProps(List.of(PropTags.PR_MESSAGE_SIZE));

    assertThat(set).extracting(PropProblem::scode).containsExactly(Hresult.MAPI_E_COMPUTED);
    assertThat(deleted).extracting(PropProblem::scode).containsExactly(Hresult.MAPI_E_COMPUTED);
    assertThat(get(message, PropTags.PR_MESSAGE_SIZE)).isEqualTo(size);
  }

  @Test
  @Verifies({"TAG-18", "PO-025", "TAG-07"})
  void values_of_all_types_come_back_as_they_were() {
    List<PropValue> values = new ArrayList<>();
    int id = 0x6700;
    Object[][] samples = {
      {PropType.I2, (short) -5},
      {PropType.LONG, -123_456},
      {PropType.R4, -1.5f},
      {PropType.DOUBLE, 1e300},
      {PropType.CURRENCY, -10_000L},
      {PropType.APPTIME, 36_526.25},
      {PropType.BOOLEAN, true},
      {PropType.BOOLEAN, false},
      {PropType.I8, Long.MIN_VALUE},
      {PropType.UNICODE, "naïve \uD83D\uDE00"},
      {PropType.UNICODE, ""},
      {PropType.SYSTIME, 132_223_104_000_000_000L},
      {PropType.CLSID, PropertySets.PSETID_MEETING},
      {PropType.BINARY, Binary.of((byte) 0, (byte) -1, (byte) 10)},
      {PropType.BINARY, Binary.EMPTY},
      {PropType.MV_LONG, List.of(1, 2, 3)},
      {PropType.MV_UNICODE, List.of("a", "")},
      {PropType.MV_BINARY, List.of(Binary.EMPTY, Binary.of((byte) 7))},
      {PropType.MV_CLSID, List.of(PropertySets.PS_MAPI)},
    };
    for (Object[] sample : samples) {
      values.add(PropValue.of(PropTag.of((PropType) sample[0], id++), sample[1]));
    }
    Message message = inbox.createMessage(null, 0);
    assertThat(message.setProps(values)).isEmpty();
    message.saveChanges(KEEP);

    Message again = scene.message(idOf(message));
    assertThat(again.getProps(values.stream().map(PropValue::tag).toList(), 0).value())
        .isEqualTo(values);
  }

  @Test
  @Verifies({"PRP-27", "PRP-46", "PO-031"})
  void no_values_at_all_are_refused_and_change_nothing() {
    PropTag tag = PropTag.of(PropType.MV_LONG, 0x6700);
    EntryId id = add(inbox, "x", PropValue.of(tag, List.of(1, 2, 3)));
    Message message = scene.message(id);

    assertThat(Outcomes.of(() -> message.setProps(List.of(new PropValue(tag, List.<Integer>of())))))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    message.saveChanges(KEEP);
    assertThat(get(scene.message(id), tag).values()).isEqualTo(List.of(1, 2, 3));
  }

  @Test
  @Verifies({"PRP-30", "EID-05"})
  void get_props_gives_long_term_identifiers() {
    Message message = scene.message(add(inbox, "x"));

    assertThat(idOf(message).bytes().toByteArray()).startsWith(0, 0, 0, 0);
  }

  @Test
  @Verifies({"PRP-34", "TAG-14"})
  void secure_properties_come_when_they_are_asked_for() {
    PropTag secure = PropTag.of(PropType.LONG, 0x67F0);
    Message message = scene.message(add(inbox, "x", PropValue.of(secure, 5)));

    assertThat(message.getPropList(UNICODE)).doesNotContain(secure);
    assertThat(get(message, secure).intValue()).isEqualTo(5);
  }

  @Test
  @Verifies({"NAM-15", "D-24"})
  void one_mapping_serves_the_whole_store() {
    Message message = scene.message(add(inbox, "x"));
    PropValue before = get(message, PropTags.PR_MAPPING_SIGNATURE);
    PropTag tag =
        message
            .getIdsFromNames(List.of(PropName.of(PropertySets.PSETID_COMMON, 0x8554)), 2)
            .value()
            .get(0);

    assertThat(
            inbox
                .getIdsFromNames(List.of(PropName.of(PropertySets.PSETID_COMMON, 0x8554)), 0)
                .value())
        .containsExactly(tag);
    assertThat(get(message, PropTags.PR_MAPPING_SIGNATURE)).isEqualTo(before);
    assertThat(get(inbox, PropTags.PR_MAPPING_SIGNATURE)).isEqualTo(before);
    assertThat(get(scene.store(), PropTags.PR_MAPPING_SIGNATURE)).isEqualTo(before);
  }

  @Test
  @Verifies("NP-015")
  void names_and_identifiers_lead_to_each_other() {
    List<PropName> names =
        List.of(
            PropName.of(PropertySets.PS_PUBLIC_STRINGS, 0xCAFE),
            PropName.of(PropertySets.PS_PUBLIC_STRINGS, "mapitest"));
    Message message = inbox.createMessage(null, 0);
    List<PropTag> tags = message.getIdsFromNames(names, 2).value();

    PropNames all = message.getNamesFromIds(null, null, 0).value();
    assertThat(all.names()).containsAll(names);
    for (int i = 0; i < all.tags().size(); i++) {
      PropName name = all.names().get(i);
      assertThat(name).isNotNull();
      assertThat(message.getIdsFromNames(List.of(name), 0).value())
          .extracting(PropTag::id)
          .containsExactly(all.tags().get(i).id());
    }
    assertThat(message.getNamesFromIds(tags, null, 0).value().names()).isEqualTo(names);
  }

  @Test
  @Verifies({"STM-06", "D-19", "STM-16"})
  void modify_alone_opens_a_stream_for_writing_on_a_subject_too() {
    Message message = scene.message(add(inbox, "short"));
    try (MapiStream stream =
        (MapiStream)
            message.openProperty(
                PropTags.PR_SUBJECT, Iid.STREAM, 0, OpenPropertyFlag.MODIFY.value())) {
      stream.write(Binary.of("lo".getBytes(StandardCharsets.UTF_16LE)));
      stream.commit(0);
    }

    assertThat(get(message, PropTags.PR_SUBJECT).text()).isEqualTo("loort");
  }

  @Test
  @Verifies({"PO-046", "PO-017"})
  void changes_of_a_folder_are_there_at_once() {
    MapiFolder folder = scene.newFolder("Projects");
    PropTag tag = PropTag.of(PropType.STRING8, 0x6600);
    folder.setProps(List.of(PropValue.of(tag, "x")));
    assertThat(folder.getPropList(0)).contains(tag);

    folder.deleteProps(List.of(tag));

    assertThat(get(scene.folder(idOf(folder)), tag).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
  }

  @Test
  @Verifies({"PO-018", "D-10"})
  void a_property_that_is_not_there_can_be_a_problem_to_delete() {
    try (StoreScene strict = StoreScene.with(DeleteMissingProperty.PROBLEM)) {
      Message message = strict.message(add(strict.inbox(), "x"));

      assertThat(message.deleteProps(List.of(PropTags.PR_BODY)))
          .containsExactly(new PropProblem(0, PropTags.PR_BODY, Hresult.MAPI_E_NOT_FOUND));
    }
    assertThat(scene.message(add(inbox, "x")).deleteProps(List.of(PropTags.PR_BODY))).isEmpty();
  }

  @Test
  @Verifies({"PO-054", "PRP-59", "D-111"})
  void move_and_noreplace_together_can_be_refused() {
    try (StoreScene strict = StoreScene.with(MoveWithoutReplace.REFUSED)) {
      Message source = strict.message(add(strict.inbox(), "x"));
      Message target = strict.inbox().createMessage(null, 0);

      assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, Iid.MESSAGE, target, 3)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
    Message source = scene.message(add(inbox, "x"));
    Message target = inbox.createMessage(null, 0);
    assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, Iid.MESSAGE, target, 3)))
        .isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"PO-059", "PO-060", "PRP-68"})
  void a_folder_cannot_be_copied_into_itself_nor_onto_names_that_are_there() {
    MapiFolder source = scene.newFolder("Source");
    MapiFolder child = newFolder(source, "Child");
    MapiFolder target = scene.newFolder("Target");
    newFolder(target, "Child");

    assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, Iid.MAPI_FOLDER, child, 0)))
        .isEqualTo(Hresult.MAPI_E_FOLDER_CYCLE);
    assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, Iid.MAPI_FOLDER, target, 0)))
        .isEqualTo(Hresult.MAPI_E_COLLISION);
  }

  @Test
  @Verifies("PO-065")
  void null_parameters_are_refused_on_folders_and_stores() {
    assertThat(Outcomes.of(() -> inbox.openProperty(new PropTag(0), null, 0, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> scene.store().openProperty(new PropTag(0), null, 0, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> inbox.deleteProps(null)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> scene.store().deleteProps(null)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies({"MG-035", "D-125"})
  void the_last_format_of_a_body_can_win() {
    try (StoreScene last = StoreScene.with(BodyFormats.LAST_WINS)) {
      Message message = last.inbox().createMessage(null, 0);
      message.setProps(List.of(PropValue.of(PropTags.PR_HTML, new byte[] {60})));
      message.saveChanges(KEEP);
      message.setProps(List.of(PropValue.of(PropTags.PR_BODY, "text")));
      message.saveChanges(KEEP);

      Message again = last.message(idOf(message));
      assertThat(get(again, PropTags.PR_BODY).text()).isEqualTo("text");
      assertThat(get(again, PropTags.PR_HTML).isError()).isTrue();
    }
  }

  @Test
  @Verifies({"CLS-08", "CLS-10"})
  void topic_importance_and_sensitivity_are_plain_values() {
    Message message =
        scene.message(
            add(
                inbox,
                "RE: x",
                PropValue.of(PropTags.PR_CONVERSATION_TOPIC, "x"),
                PropValue.of(PropTags.PR_IMPORTANCE, 2),
                PropValue.of(PropTags.PR_PRIORITY, -1),
                PropValue.of(PropTags.PR_SENSITIVITY, 3)));

    assertThat(get(message, PropTags.PR_CONVERSATION_TOPIC).text()).isEqualTo("x");
    assertThat(get(message, PropTags.PR_IMPORTANCE).intValue()).isEqualTo(2);
    assertThat(get(message, PropTags.PR_PRIORITY).intValue()).isEqualTo(-1);
    assertThat(get(message, PropTags.PR_SENSITIVITY).intValue()).isEqualTo(3);
  }

  @Test
  @Verifies("EID-16")
  void attachments_have_no_entry_identifier() {
    Message message = inbox.createMessage(null, 0);
    Attach attach = message.createAttach(null, 0).attach();
    attach.saveChanges(KEEP);

    assertThat(get(attach, PropTags.PR_ENTRYID).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
  }

  @Test
  @Verifies({"EID-01", "EID-02", "EID-03"})
  void an_entry_identifier_has_flags_and_the_identity_of_its_provider() {
    EntryId message = add(inbox, "x");
    MapiUid store = idOf(inbox).providerUid().orElseThrow();

    assertThat(message.bytes().toByteArray()).startsWith(0, 0, 0, 0);
    assertThat(message.providerUid()).contains(store);
  }
}
