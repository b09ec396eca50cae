package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.String8;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.AnsiCodePage;
import org.mapiemulator.settings.GetPropsLimit;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** IMAPIProp::GetProps and GetPropList. */
class GetPropsTest {

  private static final int UNICODE = StringFlag.UNICODE.value();

  private final Bag object =
      Bag.message()
          .holding(PropValue.of(Tags.SUBJECT, "Grüße, 世界"), PropValue.of(Tags.IMPORTANCE, 1));

  private Result<List<PropValue>> get(PropTag... tags) {
    return object.getProps(List.of(tags), 0);
  }

  private PropValue one(PropTag tag) {
    return get(tag).value().get(0);
  }

  @Test
  @Verifies({"PRP-19", "PRP-20", "PRP-21", "D-11", "PO-036"})
  void there_is_a_slot_for_each_tag_in_order_with_an_error_for_what_is_missing() {
    Result<List<PropValue>> result = get(Tags.SUBJECT, Tags.IMPORTANCE, Tags.BODY, Tags.IMPORTANCE);

    assertThat(result.status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
    assertThat(result.value())
        .containsExactly(
            PropValue.of(Tags.SUBJECT, "Grüße, 世界"),
            PropValue.of(Tags.IMPORTANCE, 1),
            new PropValue(new PropTag(0x1000000A), Hresult.MAPI_E_NOT_FOUND),
            PropValue.of(Tags.IMPORTANCE, 1));
    assertThat(get(Tags.SUBJECT).status()).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies("PRP-18")
  void a_list_without_tags_is_refused() {
    assertThat(Outcomes.of(() -> get())).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    List<@Nullable PropTag> hole = new ArrayList<>(Arrays.asList(Tags.SUBJECT, null));
    assertThat(Outcomes.of(() -> getUnchecked(hole))).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @SuppressWarnings({"unchecked", "rawtypes", "NullAway"})
  private void getUnchecked(List tags) {
    object.getProps(tags, 0);
  }

  @Test
  @Verifies({"PRP-18", "PRP-25", "D-26"})
  void no_list_stands_for_everything_in_the_width_of_the_flag() {
    assertThat(object.getProps(null, UNICODE).value())
        .containsExactly(
            PropValue.of(Tags.IMPORTANCE, 1),
            PropValue.of(Tags.SUBJECT, "Grüße, 世界"),
            PropValue.of(Tags.ENTRYID, Bag.ENTRY_ID));
    assertThat(object.getProps(null, 0).value())
        .contains(PropValue.of(Tags.SUBJECT_A, String8.of("Grüße, ??", 1252)));
    assertThat(object.getProps(null, 0).status()).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"PRP-24", "PRP-25", "PO-037"})
  void without_a_type_the_stored_one_comes() {
    List<PropTag> tags = List.of(Tags.unspecified(Tags.SUBJECT), Tags.unspecified(Tags.IMPORTANCE));

    assertThat(object.getProps(tags, UNICODE).value())
        .containsExactly(PropValue.of(Tags.SUBJECT, "Grüße, 世界"), PropValue.of(Tags.IMPORTANCE, 1));
    assertThat(object.getProps(tags, 0).value().get(0).tag()).isEqualTo(Tags.SUBJECT_A);
  }

  @Test
  @Verifies({"PRP-23", "D-13"})
  void strings_come_in_the_width_that_is_asked_for_and_nothing_else_is_converted() {
    assertThat(one(Tags.SUBJECT_A).value()).isEqualTo(String8.of("Grüße, ??", 1252));
    assertThat(one(Tags.SUBJECT).value()).isEqualTo("Grüße, 世界");
    assertThat(one(Tags.typed(Tags.SUBJECT, 3)).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
    assertThat(one(Tags.typed(Tags.IMPORTANCE, 2)).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
    assertThat(one(Tags.typed(Tags.IMPORTANCE, 0x14)).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
    assertThat(one(Tags.typed(Tags.IMPORTANCE, 0x1003)).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
  }

  @Test
  @Verifies("D-13")
  void the_code_page_can_be_another_one() {
    Bag russian =
        Bag.message(new AnsiCodePage(Charset.forName("windows-1251")))
            .holding(PropValue.of(Tags.SUBJECT, "Привет, ä"));

    assertThat(russian.getProps(List.of(Tags.SUBJECT_A), 0).value().get(0).value())
        .isEqualTo(String8.of("Привет, ?", 1251));
  }

  @Test
  void several_strings_are_converted_one_by_one() {
    object.holding(PropValue.of(Tags.KEYWORDS, List.of("a", "ü")));

    assertThat(one(Tags.KEYWORDS_A).values())
        .isEqualTo(List.of(String8.of("a", 1252), String8.of("ü", 1252)));
    assertThat(one(Tags.unspecified(Tags.KEYWORDS)).tag()).isEqualTo(Tags.KEYWORDS_A);
  }

  @Test
  @Verifies({"TAG-19", "D-16"})
  void html_is_bytes_and_a_string_of_the_same_bytes() {
    Binary bytes = Binary.of("<b>Köln</b>".getBytes(Charset.forName("windows-1252")));
    object.holding(PropValue.of(Tags.HTML, bytes), PropValue.of(Tags.INTERNET_CPID, 1252));

    assertThat(one(Tags.HTML).binary()).isEqualTo(bytes);
    assertThat(one(Tags.BODY_HTML).text()).isEqualTo("<b>Köln</b>");
    assertThat(one(Tags.BODY_HTML_A).value()).isEqualTo(new String8(bytes, 1252));
    assertThat(one(Tags.unspecified(Tags.HTML)).tag()).isEqualTo(Tags.HTML);
    assertThat(object.getPropList(UNICODE)).contains(Tags.HTML).doesNotContain(Tags.BODY_HTML);
  }

  @Test
  @Verifies("D-16")
  void html_without_a_code_page_is_utf_8() {
    object.holding(PropValue.of(Tags.HTML, Binary.of(new byte[] {(byte) 0xC3, (byte) 0xB6})));

    assertThat(one(Tags.BODY_HTML).text()).isEqualTo("ö");
  }

  @Test
  @Verifies("PRP-29")
  void pr_null_reserves_a_slot() {
    Result<List<PropValue>> result = get(PropTag.NULL, Tags.IMPORTANCE);

    assertThat(result.status()).isEqualTo(Hresult.S_OK);
    assertThat(result.value()).containsExactly(PropValue.NULL, PropValue.of(Tags.IMPORTANCE, 1));
  }

  @Test
  @Verifies({"PRP-28", "PRP-32", "D-15"})
  void an_object_is_listed_and_its_slot_says_nothing() {
    object.withObject(Tags.ATTACHMENTS.id());

    Result<List<PropValue>> result = get(Tags.ATTACHMENTS, Tags.unspecified(Tags.ATTACHMENTS));

    assertThat(result.status()).isEqualTo(Hresult.S_OK);
    assertThat(result.value())
        .containsExactly(PropValue.of(Tags.ATTACHMENTS, 0), PropValue.of(Tags.ATTACHMENTS, 0));
    assertThat(object.getPropList(UNICODE))
        .containsExactly(Tags.IMPORTANCE, Tags.SUBJECT, Tags.ATTACHMENTS, Tags.ENTRYID);
    assertThat(object.getProps(null, UNICODE).value()).contains(PropValue.of(Tags.ATTACHMENTS, 0));
    assertThat(one(Tags.typed(Tags.ATTACHMENTS, 3)).isError()).isTrue();
    assertThat(one(Tags.RECIPIENTS).isError(Hresult.MAPI_E_NOT_FOUND)).isTrue();
  }

  @Test
  @Verifies("TAG-14")
  void secure_properties_come_when_they_are_asked_for() {
    object.holding(PropValue.of(Tags.SECURE, "secret"));

    assertThat(object.getProps(null, UNICODE).value())
        .noneMatch(value -> value.tag().equals(Tags.SECURE));
    assertThat(object.getPropList(UNICODE)).doesNotContain(Tags.SECURE);
    assertThat(one(Tags.SECURE).text()).isEqualTo("secret");
  }

  @Test
  @Verifies({"PRP-22", "D-12"})
  void large_values_have_an_error_instead_where_the_object_wants_it() {
    object.holding(
        PropValue.of(Tags.BODY, "x".repeat(2049)),
        PropValue.of(Tags.HTML, Binary.of(new byte[4096])),
        PropValue.of(Tags.SEARCH_KEY, Binary.of(new byte[4097])));
    assertThat(get(Tags.BODY, Tags.SEARCH_KEY).status()).isEqualTo(Hresult.S_OK);

    object.limited = true;

    assertThat(one(Tags.BODY).isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)).isTrue();
    assertThat(one(Tags.BODY).tag()).isEqualTo(Tags.BODY.withType(PropType.ERROR));
    assertThat(one(Tags.BODY_A).text()).hasSize(2049);
    assertThat(one(Tags.HTML).binary().size()).isEqualTo(4096);
    assertThat(one(Tags.SEARCH_KEY).isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)).isTrue();
    assertThat(object.getProps(null, UNICODE).status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
  }

  @Test
  @Verifies("D-12")
  void the_limit_can_be_moved_and_taken_away() {
    Bag small = Bag.message(new GetPropsLimit(10)).holding(PropValue.of(Tags.SUBJECT, "sixsix"));
    Bag free = Bag.message(GetPropsLimit.NONE).holding(PropValue.of(Tags.BODY, "x".repeat(9999)));
    small.limited = true;
    free.limited = true;

    assertThat(small.getProps(List.of(Tags.SUBJECT), 0).value().get(0).isError()).isTrue();
    assertThat(free.getProps(List.of(Tags.BODY), 0).value().get(0).text()).hasSize(9999);
  }

  @Test
  @Verifies("PRP-33")
  void the_list_of_properties_has_strings_in_the_width_of_the_flag() {
    assertThat(object.getPropList(UNICODE))
        .containsExactly(Tags.IMPORTANCE, Tags.SUBJECT, Tags.ENTRYID);
    assertThat(object.getPropList(0))
        .containsExactly(Tags.IMPORTANCE, Tags.SUBJECT_A, Tags.ENTRYID);
  }

  @Test
  void identifiers_that_no_property_has_are_not_found() {
    for (int tag : new int[] {0, 0x1F, 0xFFFF001F, 0xFFFF0000, 0x0000000A, 0x00010001}) {
      assertThat(one(new PropTag(tag)).isError(Hresult.MAPI_E_NOT_FOUND)).as("%08X", tag).isTrue();
    }
  }

  @Test
  void a_deleted_object_says_so() {
    object.deleted = true;

    assertThat(Outcomes.of(() -> get(Tags.SUBJECT))).isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
    assertThat(Outcomes.of(() -> object.getPropList(0))).isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
    assertThat(Outcomes.of(() -> object.saveChanges(0))).isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
  }

  @Test
  void the_last_release_ends_the_object_once() {
    object.addRef();

    assertThat(object.release()).isEqualTo(1);
    assertThat(object.closed).isZero();
    assertThat(object.release()).isZero();
    assertThat(object.release()).isZero();
    assertThat(object.closed).isEqualTo(1);
  }
}
