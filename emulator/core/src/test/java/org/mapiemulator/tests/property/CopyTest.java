package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.settings.CopyPropsFolderMove;
import org.mapiemulator.settings.CopyPropsMove;
import org.mapiemulator.settings.CopyToOtherKind;
import org.mapiemulator.settings.MoveWithoutReplace;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** IMAPIProp::CopyTo and CopyProps. */
class CopyTest {

  private static final int MOVE = CopyFlag.MOVE.value();
  private static final int NOREPLACE = CopyFlag.NOREPLACE.value();

  private static final PropProblem COMPUTED =
      new PropProblem(2, Tags.ENTRYID, Hresult.MAPI_E_COMPUTED);

  private final Bag source = source();
  private final Bag target =
      Bag.message().holding(PropValue.of(Tags.SUBJECT, "old"), PropValue.of(Tags.BODY, "stays"));

  private static Bag source(Setting... settings) {
    return Bag.message(settings)
        .holding(PropValue.of(Tags.SUBJECT, "new"), PropValue.of(Tags.IMPORTANCE, 2));
  }

  private List<PropProblem> copyAll(MapiUnknown destination, int flags, PropTag... excluded) {
    return source.copyTo(
        null,
        excluded.length == 0 ? null : List.of(excluded),
        0,
        null,
        Iid.MESSAGE,
        destination,
        flags);
  }

  private List<PropProblem> copySome(MapiUnknown destination, int flags, PropTag... tags) {
    return source.copyProps(List.of(tags), 0, null, Iid.MESSAGE, destination, flags);
  }

  @Test
  @Verifies({"PRP-62", "PRP-64", "PRP-67", "PO-055"})
  void everything_is_copied_and_what_is_computed_is_a_problem() {
    assertThat(copyAll(target, 0)).containsExactly(COMPUTED);

    assertThat(target.props().values())
        .containsExactly(
            PropValue.of(Tags.IMPORTANCE, 2),
            PropValue.of(Tags.SUBJECT, "new"),
            PropValue.of(Tags.BODY, "stays"));
    assertThat(source.props().size()).isEqualTo(2);
  }

  @Test
  @Verifies("PRP-62")
  void what_is_excluded_is_not_copied_whatever_its_type() {
    assertThat(copyAll(target, 0, Tags.typed(Tags.SUBJECT, 3), Tags.ENTRYID)).isEmpty();

    assertThat(target.props().value(0x37)).isEqualTo("old");
    assertThat(target.props().value(0x17)).isEqualTo(2);
  }

  @Test
  @Verifies({"PRP-63", "PO-048"})
  void only_what_is_listed_is_copied_and_what_is_missing_is_no_problem() {
    assertThat(copySome(target, 0, Tags.BODY, Tags.ENTRYID, Tags.unspecified(Tags.SUBJECT)))
        .containsExactly(new PropProblem(1, Tags.ENTRYID, Hresult.MAPI_E_COMPUTED));

    assertThat(target.props().value(0x37)).isEqualTo("new");
    assertThat(target.props().has(0x17)).isFalse();
    assertThat(target.props().value(0x1000)).isEqualTo("stays");
  }

  @Test
  @Verifies({"PRP-64", "D-20", "PO-047"})
  void what_is_there_can_be_kept() {
    assertThat(copyAll(target, NOREPLACE)).isEmpty();

    assertThat(target.props().value(0x37)).isEqualTo("old");
    assertThat(target.props().value(0x17)).isEqualTo(2);
  }

  @Test
  @Verifies({"PRP-69", "D-111"})
  void what_is_moved_is_gone_from_the_source_unless_there_was_a_problem() {
    assertThat(copyAll(target, MOVE | NOREPLACE)).isEmpty();
    assertThat(source.props().values()).containsExactly(PropValue.of(Tags.SUBJECT, "new"));

    assertThat(copyAll(target, MOVE)).hasSize(1);
    assertThat(source.props().isEmpty()).isTrue();
    assertThat(source.getPropList(0)).containsExactly(Tags.ENTRYID);
    assertThat(target.props().value(0x37)).isEqualTo("new");
  }

  @Test
  @Verifies("D-111")
  void the_settings_of_moving_are_obeyed() {
    Bag keeping = source(CopyPropsMove.KEEPS_SOURCE);
    keeping.copyProps(List.of(Tags.SUBJECT), 0, null, Iid.MESSAGE, target, MOVE);
    assertThat(keeping.props().has(0x37)).isTrue();
    keeping.copyTo(null, null, 0, null, Iid.MESSAGE, target, MOVE);
    assertThat(keeping.props().has(0x37)).isFalse();

    Bag refusing = source(MoveWithoutReplace.REFUSED);
    assertThat(
            Outcomes.of(
                () -> refusing.copyTo(null, null, 0, null, Iid.MESSAGE, target, MOVE | NOREPLACE)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies({"D-111", "PO-049"})
  void moving_from_a_folder_can_be_unsupported() {
    Bag free = Bag.folder().holding(PropValue.of(Tags.SUBJECT, "x"));
    Bag strict =
        Bag.folder(CopyPropsFolderMove.NO_SUPPORT).holding(PropValue.of(Tags.SUBJECT, "x"));
    Bag other = Bag.folder();

    assertThat(free.copyProps(List.of(Tags.SUBJECT), 0, null, Iid.MAPI_FOLDER, other, MOVE))
        .isEmpty();
    assertThat(
            Outcomes.of(
                () ->
                    strict.copyProps(List.of(Tags.SUBJECT), 0, null, Iid.MAPI_FOLDER, other, MOVE)))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
  }

  @Test
  @Verifies({"PRP-74", "D-111", "PO-057"})
  void other_kinds_are_copied_to_or_not() {
    Bag strict = source(CopyToOtherKind.NO_SUPPORT);

    assertThat(source.copyTo(null, null, 0, null, Iid.MAPI_PROP, Bag.folder(), 0)).hasSize(1);
    assertThat(
            Outcomes.of(() -> strict.copyTo(null, null, 0, null, Iid.MAPI_PROP, Bag.folder(), 0)))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    assertThat(strict.copyTo(null, null, 0, null, Iid.MAPI_PROP, target, 0)).hasSize(1);
  }

  @Test
  @Verifies({"PRP-60", "PRP-61"})
  void the_destination_is_another_object_with_the_interface() {
    assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, null, target, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, Iid.MESSAGE, null, 0)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> source.copyTo(null, null, 0, null, Iid.MAPI_FOLDER, target, 0)))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    assertThat(
            Outcomes.of(
                () -> source.copyTo(null, null, 0, null, Iid.MAPI_TABLE, mock(MapiTable.class), 0)))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    assertThat(Outcomes.of(() -> copyAll(source, 0))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    assertThat(target.commits).isZero();
  }

  @Test
  @Verifies({"PRP-62", "PRP-63"})
  void lists_need_tags_and_no_pr_null() {
    assertThat(copying(List.of())).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(copying(List.of(PropTag.NULL))).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(copying(null)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    for (List<PropTag> bad : List.of(List.<PropTag>of(), List.of(PropTag.NULL))) {
      assertThat(Outcomes.of(() -> source.copyTo(null, bad, 0, null, Iid.MESSAGE, target, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
    assertThat(target.commits).isZero();
  }

  private Hresult copying(@Nullable List<PropTag> tags) {
    return Outcomes.of(() -> source.copyProps(tags, 0, null, Iid.MESSAGE, target, 0));
  }

  @Test
  @Verifies({"PRP-60", "PRP-65", "PRP-66", "PO-056"})
  void sub_objects_come_along_unless_they_or_their_interface_are_excluded() {
    source.withObject(Tags.ATTACHMENTS.id()).withObject(Tags.RECIPIENTS.id());

    copyAll(target, 0, Tags.RECIPIENTS);
    assertThat(source.copiedObjects).containsExactly(Tags.ATTACHMENTS.id());

    source.copiedObjects.clear();
    source.copyTo(List.of(Iid.MESSAGE), null, 0, null, Iid.MESSAGE, target, 0);
    assertThat(source.copiedObjects).isEmpty();
    assertThat(target.props().value(0x37)).isEqualTo("new");

    for (Iid base : List.of(Iid.MAPI_PROP, Iid.UNKNOWN)) {
      assertThat(
              Outcomes.of(
                  () -> source.copyTo(List.of(base), null, 0, null, Iid.MESSAGE, target, 0)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies({"PRP-65", "D-21"})
  void copyprops_takes_the_sub_objects_that_are_listed() {
    source.withObject(Tags.ATTACHMENTS.id()).withObject(Tags.RECIPIENTS.id());

    assertThat(copySome(target, 0, Tags.SUBJECT, Tags.RECIPIENTS)).isEmpty();

    assertThat(source.copiedObjects).containsExactly(Tags.RECIPIENTS.id());
  }

  @Test
  void a_read_only_object_cannot_be_moved_from_or_copied_to() {
    source.readOnly = true;
    assertThat(Outcomes.of(() -> copyAll(target, MOVE))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    assertThat(target.commits).isZero();
    assertThat(Outcomes.of(() -> copyAll(target, 0))).isEqualTo(Hresult.S_OK);

    target.readOnly = true;
    assertThat(Outcomes.of(() -> copyAll(target, 0))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
  }

  @Test
  @Verifies("PRP-72")
  void named_properties_keep_their_name_where_the_mappings_differ() {
    Bag other = Bag.message(new Names(2));
    PropName name = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords");
    PropName filler = PropName.of(PropertySets.PSETID_COMMON, 1);
    PropTag mine = id(source, name).withType(0x1F);
    id(other, filler);
    source.holding(
        PropValue.of(mine, "red"), PropValue.of(new PropTag(0x8001001F), "without a name"));

    List<PropProblem> problems = copySome(other, 0, mine, new PropTag(0x8001001F), Tags.SUBJECT);

    assertThat(problems)
        .containsExactly(new PropProblem(1, new PropTag(0x8001001F), Hresult.MAPI_E_UNEXPECTED_ID));
    PropTag its = id(other, name).withType(0x1F);
    assertThat(its).isNotEqualTo(mine);
    assertThat(other.props().get(its.id())).isEqualTo(PropValue.of(its, "red"));
    assertThat(other.props().size()).isEqualTo(2);
  }

  @Test
  @Verifies("PRP-72")
  void named_properties_keep_their_identifier_where_the_mappings_are_the_same() {
    PropTag unnamed = new PropTag(0x8005001F);
    source.holding(PropValue.of(unnamed, "x"));

    assertThat(copySome(target, 0, unnamed)).isEmpty();

    assertThat(target.props().value(0x8005)).isEqualTo("x");
  }

  @Test
  void named_properties_are_a_problem_where_there_are_no_names() {
    PropTag mine = id(source, PropName.of(PropertySets.PSETID_COMMON, 1)).withType(0x1F);
    source.holding(PropValue.of(mine, "x"));

    assertThat(copySome(Bag.message((Names) null), 0, mine))
        .containsExactly(new PropProblem(0, mine, Hresult.MAPI_E_UNEXPECTED_ID));
  }

  private static PropTag id(Bag object, PropName name) {
    return object.getIdsFromNames(List.of(name), NamesCreateFlag.CREATE.value()).value().get(0);
  }

  @Test
  void an_object_of_somebody_else_is_called_through_its_interface() {
    Message foreign = mock(Message.class);
    when(foreign.queryInterface(Iid.MESSAGE)).thenReturn(foreign);
    when(foreign.setProps(
            List.of(PropValue.of(Tags.SUBJECT, "new"), PropValue.of(Tags.IMPORTANCE, 2))))
        .thenReturn(
            List.of(
                new PropProblem(1, Tags.IMPORTANCE, Hresult.MAPI_E_NO_ACCESS),
                new PropProblem(7, Tags.IMPORTANCE, Hresult.MAPI_E_NO_ACCESS)));

    assertThat(copySome(foreign, MOVE, Tags.BODY, Tags.SUBJECT, Tags.IMPORTANCE))
        .containsExactly(new PropProblem(2, Tags.IMPORTANCE, Hresult.MAPI_E_NO_ACCESS));

    assertThat(source.props().values()).containsExactly(PropValue.of(Tags.IMPORTANCE, 2));
  }

  @Test
  void named_properties_get_their_identifiers_from_an_object_of_somebody_else() {
    PropName name = PropName.of(PropertySets.PSETID_COMMON, 1);
    PropTag mine = id(source, name).withType(0x1F);
    source.holding(PropValue.of(mine, "x"));
    Message foreign = mock(Message.class);
    when(foreign.queryInterface(Iid.MESSAGE)).thenReturn(foreign);
    when(foreign.getProps(any(), anyInt()))
        .thenReturn(Result.ok(List.of(PropValue.error(Tags.SUBJECT, Hresult.MAPI_E_NOT_FOUND))));
    when(foreign.getIdsFromNames(List.of(name), NamesCreateFlag.CREATE.value()))
        .thenReturn(Result.ok(List.of(new PropTag(0x9ABC0000))));
    when(foreign.setProps(List.of(PropValue.of(new PropTag(0x9ABC001F), "x"))))
        .thenReturn(List.of(new PropProblem(0, mine, Hresult.MAPI_E_BAD_CHARWIDTH)));

    assertThat(copySome(foreign, 0, mine))
        .containsExactly(new PropProblem(0, mine, Hresult.MAPI_E_BAD_CHARWIDTH));
  }

  @Test
  void a_destination_that_denies_its_interface_is_not_supported() {
    Message foreign = mock(Message.class);
    when(foreign.queryInterface(any()))
        .thenThrow(
            new MapiException(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "IUnknown::QueryInterface"));

    assertThat(Outcomes.of(() -> copyAll(foreign, 0)))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
  }

  @Test
  void what_a_stream_has_written_is_copied() {
    try (var stream = (MapiStream) source.openProperty(Tags.SUBJECT_A, Iid.STREAM, 0, 2)) {
      stream.write(Binary.of(new byte[] {'H', 'i'}));
      copySome(target, 0, Tags.SUBJECT);
    }

    assertThat(target.props().value(0x37)).isEqualTo("Hi");
  }
}
