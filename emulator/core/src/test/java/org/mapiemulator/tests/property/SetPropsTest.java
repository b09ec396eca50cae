package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.settings.DeleteMissingProperty;
import org.mapiemulator.settings.SetPropsOfNullType;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** IMAPIProp::SetProps and DeleteProps. */
class SetPropsTest {

  private static final PropValue SUBJECT = PropValue.of(Tags.SUBJECT, "new");

  private final Bag object =
      Bag.message().holding(PropValue.of(Tags.SUBJECT, "old"), PropValue.of(Tags.IMPORTANCE, 1));

  private List<PropProblem> set(PropValue... values) {
    return object.setProps(List.of(values));
  }

  private List<PropProblem> delete(PropTag... tags) {
    return object.deleteProps(List.of(tags));
  }

  private void refuses(Hresult hresult, PropValue... values) {
    assertThat(Outcomes.of(() -> set(values))).isEqualTo(hresult);
    assertThat(object.commits).isZero();
  }

  private void refuses(PropValue value, Hresult scode) {
    assertThat(set(SUBJECT, value))
        .as(value.toString())
        .containsExactly(new PropProblem(1, value.tag(), scode));
    assertThat(object.props().value(0x37)).isEqualTo("new");
  }

  @Test
  @Verifies({"PRP-31", "PRP-50", "PRP-51"})
  void values_are_there_at_once_and_types_may_change() {
    PropValue unknown = PropValue.of(new PropTag(0x66660003), 7);

    assertThat(set(SUBJECT, PropValue.of(Tags.typed(Tags.IMPORTANCE, 0x14), 5L), unknown))
        .isEmpty();

    assertThat(object.getProps(List.of(Tags.SUBJECT, unknown.tag()), 0).value())
        .containsExactly(SUBJECT, unknown);
    assertThat(object.props().type(Tags.IMPORTANCE.id())).isEqualTo(PropType.I8.value());
    assertThat(object.commits).isEqualTo(1);
  }

  @Test
  void of_two_values_of_one_property_the_last_one_counts() {
    assertThat(set(PropValue.of(Tags.SUBJECT, "first"), PropValue.of(Tags.SUBJECT_A, "second")))
        .isEmpty();

    assertThat(object.props().value(0x37)).isEqualTo("second");
  }

  @Test
  @Verifies("PRP-44")
  void nothing_to_set_is_refused() {
    refuses(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> object.setProps(null)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    List<@Nullable PropValue> hole = new ArrayList<>(Arrays.asList(SUBJECT, null));
    assertThat(Outcomes.of(() -> setUnchecked(hole))).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(object.commits).isZero();
  }

  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
  private void setUnchecked(List values) {
    object.setProps(values);
  }

  @Test
  @Verifies("PRP-45")
  void pr_null_and_errors_are_skipped() {
    assertThat(set(PropValue.NULL, PropValue.error(Tags.SUBJECT, Hresult.MAPI_E_NOT_FOUND)))
        .isEmpty();

    assertThat(object.props().value(0x37)).isEqualTo("old");
    assertThat(object.commits).isZero();
  }

  @Test
  @Verifies({"PRP-46", "PRP-48", "TAG-06"})
  void objects_and_no_values_fail_the_call_as_a_whole() {
    refuses(Hresult.MAPI_E_INVALID_PARAMETER, SUBJECT, PropValue.of(Tags.ATTACHMENTS, 0));
    refuses(Hresult.MAPI_E_INVALID_PARAMETER, SUBJECT, PropValue.of(Tags.KEYWORDS, List.of()));
  }

  @Test
  @Verifies("D-110")
  void the_type_pt_null_fails_the_call_or_is_dropped() {
    PropValue nothing = new PropValue(Tags.SUBJECT.withType(PropType.NULL), null);
    refuses(Hresult.MAPI_E_INVALID_PARAMETER, PropValue.of(Tags.IMPORTANCE, 2), nothing);

    Bag lenient = Bag.message(SetPropsOfNullType.DROPPED).holding(SUBJECT);
    assertThat(lenient.setProps(List.of(nothing, PropValue.of(Tags.IMPORTANCE, 2)))).isEmpty();
    assertThat(lenient.props().value(0x37)).isEqualTo("new");
    assertThat(lenient.props().value(0x17)).isEqualTo(2);
  }

  @Test
  @Verifies({"PRP-47", "PRP-49", "D-02", "PO-024"})
  void a_property_that_is_refused_is_a_problem_and_the_others_are_set() {
    refuses(PropValue.of(Tags.ENTRYID, Binary.EMPTY), Hresult.MAPI_E_COMPUTED);
    refuses(PropValue.of(new PropTag(0x66601234), "x"), Hresult.MAPI_E_INVALID_TYPE);
    refuses(PropValue.of(new PropTag(0x66600000), "x"), Hresult.MAPI_E_INVALID_TYPE);
    refuses(PropValue.of(new PropTag(0x6660100B), List.of(true)), Hresult.MAPI_E_INVALID_TYPE);
    refuses(PropValue.of(new PropTag(0x66603003), List.of(1)), Hresult.MAPI_E_INVALID_TYPE);
    refuses(PropValue.of(new PropTag(0x0000001F), "x"), Hresult.MAPI_E_UNEXPECTED_ID);
    refuses(PropValue.of(new PropTag(0xFFFF001F), "x"), Hresult.MAPI_E_UNEXPECTED_ID);
    object.withObject(Tags.ATTACHMENTS.id());
    refuses(PropValue.of(Tags.typed(Tags.ATTACHMENTS, 3), 1), Hresult.MAPI_E_UNEXPECTED_TYPE);
    assertThat(object.getProps(List.of(Tags.ENTRYID), 0).value().get(0).binary())
        .isEqualTo(Bag.ENTRY_ID);
  }

  @Test
  @Verifies("PRP-54")
  void the_masks_of_the_store_can_never_be_set_or_deleted() {
    refuses(PropValue.of(Tags.SUPPORT_MASK, 0), Hresult.MAPI_E_COMPUTED);
    refuses(PropValue.of(Tags.UNICODE_MASK, 0), Hresult.MAPI_E_COMPUTED);
    assertThat(delete(Tags.SUPPORT_MASK))
        .containsExactly(new PropProblem(0, Tags.SUPPORT_MASK, Hresult.MAPI_E_COMPUTED));
  }

  @Test
  @Verifies("PRP-52")
  void named_identifiers_need_an_object_with_names() {
    Bag unnamed = Bag.message((Names) null);
    PropTag named = new PropTag(0x8000001F);

    assertThat(unnamed.setProps(List.of(PropValue.of(named, "x"))))
        .containsExactly(new PropProblem(0, named, Hresult.MAPI_E_UNEXPECTED_ID));
    assertThat(set(PropValue.of(named, "x"))).isEmpty();
  }

  @Test
  @Verifies("PRP-53")
  void a_message_class_has_a_limit() {
    refuses(
        Hresult.MAPI_E_INVALID_PARAMETER,
        SUBJECT,
        PropValue.of(Tags.MESSAGE_CLASS, "x".repeat(256)));
    refuses(
        Hresult.MAPI_E_INVALID_PARAMETER,
        SUBJECT,
        new PropValue(
            Tags.typed(Tags.MESSAGE_CLASS, 0x1E), new String8(Binary.of(new byte[256]), 4711)));
    assertThat(set(PropValue.of(Tags.MESSAGE_CLASS, "x".repeat(255)))).isEmpty();
  }

  @Test
  @Verifies({"D-03", "PRP-56"})
  void a_read_only_object_refuses_the_call_as_a_whole() {
    object.readOnly = true;

    refuses(Hresult.MAPI_E_NO_ACCESS, SUBJECT);
    assertThat(Outcomes.of(() -> delete(Tags.SUBJECT))).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    assertThat(object.commits).isZero();
  }

  @Test
  @Verifies({"TAG-19", "D-16"})
  void a_string_is_written_to_html_in_the_code_page_that_comes_along() {
    set(PropValue.of(Tags.BODY_HTML, "ö"), PropValue.of(Tags.INTERNET_CPID, 1252));
    assertThat(object.props().value(0x1013)).isEqualTo(Binary.of(new byte[] {(byte) 0xF6}));

    set(PropValue.of(Tags.BODY_HTML_A, String8.of("é", 1252)));
    assertThat(object.props().value(0x1013)).isEqualTo(Binary.of(new byte[] {(byte) 0xE9}));
  }

  @Test
  @Verifies("PRP-55")
  void nothing_to_delete_is_refused_and_types_do_not_matter() {
    assertThat(Outcomes.of(() -> object.deleteProps(null)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(Outcomes.of(() -> delete())).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);

    assertThat(delete(Tags.typed(Tags.SUBJECT, 3))).isEmpty();

    assertThat(object.props().has(0x37)).isFalse();
    assertThat(object.props().has(0x17)).isTrue();
  }

  @Test
  @Verifies("PRP-56")
  void what_cannot_be_deleted_is_a_problem() {
    assertThat(delete(Tags.SUBJECT, Tags.ENTRYID))
        .containsExactly(new PropProblem(1, Tags.ENTRYID, Hresult.MAPI_E_COMPUTED));

    assertThat(object.props().has(0x37)).isFalse();
  }

  @Test
  @Verifies({"PRP-58", "D-10"})
  void deleting_what_is_not_there_is_fine_or_a_problem() {
    assertThat(delete(Tags.BODY)).isEmpty();
    assertThat(object.commits).isZero();

    Bag strict = Bag.message(DeleteMissingProperty.PROBLEM).holding(SUBJECT);
    assertThat(strict.deleteProps(List.of(Tags.BODY, Tags.SUBJECT, PropTag.NULL)))
        .containsExactly(new PropProblem(0, Tags.BODY, Hresult.MAPI_E_NOT_FOUND));
    assertThat(strict.props().isEmpty()).isTrue();
  }

  @Test
  void deleting_an_object_is_up_to_the_object() {
    object.withObject(Tags.ATTACHMENTS.id());

    assertThat(delete(Tags.ATTACHMENTS)).isEmpty();

    assertThat(object.getPropList(0)).doesNotContain(Tags.ATTACHMENTS);
  }

  @Test
  @Verifies("PRP-06")
  void saving_an_object_whose_changes_are_immediate_does_nothing() {
    set(SUBJECT);

    object.saveChanges(0);

    assertThat(object.commits).isEqualTo(1);
    assertThat(object.props().value(0x37)).isEqualTo("new");
  }
}
