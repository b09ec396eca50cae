package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.NamesFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropNames;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** IMAPIProp::GetNamesFromIDs and GetIDsFromNames. */
class NamesTest {

  private static final int CREATE = NamesCreateFlag.CREATE.value();
  private static final PropTag NO_ID = new PropTag(0x0000000A);

  private static final PropName KEYWORDS = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "Keywords");
  private static final PropName PRIVATE = PropName.of(PropertySets.PSETID_COMMON, 0x8506);

  private final Bag object = Bag.message();

  private Result<List<PropTag>> ids(int flags, @Nullable PropName... names) {
    return object.getIdsFromNames(Arrays.asList(names), flags);
  }

  private Result<PropNames> names(int... tags) {
    return object.getNamesFromIds(Arrays.stream(tags).mapToObj(PropTag::new).toList(), null, 0);
  }

  private void refusesIds(int flags, @Nullable PropName... names) {
    assertThat(Outcomes.of(() -> ids(flags, names))).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(object.getIdsFromNames(null, 0).value()).isEmpty();
  }

  @Test
  @Verifies({"NAM-01", "NAM-03", "NP-004", "NP-010"})
  void a_name_gets_an_identifier_that_stays() {
    Result<List<PropTag>> created = ids(CREATE, KEYWORDS, PRIVATE, KEYWORDS);

    assertThat(created.status()).isEqualTo(Hresult.S_OK);
    assertThat(created.value())
        .containsExactly(new PropTag(0x80000000), new PropTag(0x80010000), new PropTag(0x80000000));
    assertThat(ids(0, PRIVATE, KEYWORDS).value())
        .containsExactly(new PropTag(0x80010000), new PropTag(0x80000000));
  }

  @Test
  @Verifies({"NAM-02", "NP-001", "NP-009"})
  void a_name_without_an_identifier_is_an_error_in_its_slot() {
    ids(CREATE, PRIVATE);

    Result<List<PropTag>> result = ids(0, KEYWORDS, PRIVATE);

    assertThat(result.status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
    assertThat(result.value()).containsExactly(NO_ID, new PropTag(0x80000000));
  }

  @Test
  @Verifies("NAM-04")
  void no_names_stand_for_all_that_there_are() {
    ids(CREATE, KEYWORDS, PRIVATE);

    assertThat(object.getIdsFromNames(null, 0))
        .isEqualTo(Result.ok(List.of(new PropTag(0x80000000), new PropTag(0x80010000))));
    assertThat(Outcomes.of(() -> object.getIdsFromNames(null, CREATE)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies("NAM-05")
  void a_name_that_is_none_creates_nothing() {
    refusesIds(CREATE);
    refusesIds(CREATE, KEYWORDS, null);
    refusesIds(CREATE, KEYWORDS, new PropName(null, 0, 1, null));
    refusesIds(CREATE, KEYWORDS, new PropName(PropertySets.PSETID_COMMON, 2, 1, "x"));
    refusesIds(CREATE, KEYWORDS, new PropName(PropertySets.PSETID_COMMON, 1, 1, null));
  }

  @Test
  @Verifies({"NAM-06", "D-22"})
  void names_compare_with_case_and_by_what_their_kind_uses() {
    PropTag id = ids(CREATE, KEYWORDS).value().get(0);

    assertThat(ids(0, PropName.of(PropertySets.PS_PUBLIC_STRINGS, "keywords")).value())
        .containsExactly(NO_ID);
    assertThat(ids(0, PropName.of(PropertySets.PSETID_COMMON, "Keywords")).value())
        .containsExactly(NO_ID);
    assertThat(ids(0, new PropName(PropertySets.PS_PUBLIC_STRINGS, 1, 99, "Keywords")).value())
        .containsExactly(id);
    ids(CREATE, PRIVATE);
    assertThat(ids(0, new PropName(PropertySets.PSETID_COMMON, 0, 0x8506, "ignored")).status())
        .isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies("NAM-07")
  void too_many_names_are_too_big() {
    for (int i = 0; i < 10; i++) {
      ids(CREATE, PropName.of(PropertySets.PSETID_COMMON, i));
    }

    assertThat(Outcomes.of(() -> ids(CREATE, KEYWORDS))).isEqualTo(Hresult.MAPI_E_TOO_BIG);
    assertThat(Outcomes.of(() -> object.getIdsFromNames(Collections.nCopies(0x8000, KEYWORDS), 0)))
        .isEqualTo(Hresult.MAPI_E_TOO_BIG);
  }

  @Test
  @Verifies("NAM-08")
  void an_object_without_names_supports_neither_method() {
    Bag unnamed = Bag.message((Names) null);

    assertThat(Outcomes.of(() -> unnamed.getIdsFromNames(null, 0)))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
    assertThat(Outcomes.of(() -> unnamed.getNamesFromIds(null, null, 0)))
        .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
  }

  @Test
  @Verifies({"NAM-09", "NP-007"})
  void an_identifier_has_its_name_or_an_error() {
    ids(CREATE, KEYWORDS);

    Result<PropNames> result = names(0x8000101F, 0x9000001F);

    assertThat(result.status()).isEqualTo(Hresult.MAPI_W_ERRORS_RETURNED);
    assertThat(result.value().tags())
        .containsExactly(new PropTag(0x8000101F), new PropTag(0x9000000A));
    assertThat(result.value().names()).containsExactly(KEYWORDS, null);
    assertThat(names(0x80000000).status()).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"NAM-10", "NAM-12", "D-23", "NP-014"})
  void all_names_can_be_chosen_by_kind_and_by_property_set() {
    ids(CREATE, KEYWORDS, PRIVATE);

    assertThat(all(0)).containsExactly(KEYWORDS, PRIVATE);
    assertThat(all(NamesFlag.NO_STRINGS.value())).containsExactly(PRIVATE);
    assertThat(all(NamesFlag.NO_IDS.value())).containsExactly(KEYWORDS);
    assertThat(all(NamesFlag.NO_IDS.value() | NamesFlag.NO_STRINGS.value())).isEmpty();
    assertThat(object.getNamesFromIds(null, PropertySets.PSETID_COMMON, 0).value().names())
        .containsExactly(PRIVATE);
    assertThat(object.getNamesFromIds(null, null, 0).value().tags())
        .containsExactly(new PropTag(0x80000000), new PropTag(0x80010000));
  }

  private List<PropName> all(int flags) {
    return object.getNamesFromIds(null, null, flags).value().names();
  }

  @Test
  @Verifies({"NAM-11", "NAM-13"})
  void no_tags_are_refused_and_no_names_are_fine() {
    assertThat(Outcomes.of(() -> names())).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(object.getNamesFromIds(null, null, 0))
        .isEqualTo(Result.ok(new PropNames(List.of(), List.of())));
  }

  @Test
  @Verifies("NAM-14")
  void with_tags_the_property_set_is_ignored() {
    ids(CREATE, KEYWORDS);

    assertThat(
            object
                .getNamesFromIds(List.of(new PropTag(0x80000000)), PropertySets.PSETID_COMMON, 0)
                .value()
                .names())
        .containsExactly(KEYWORDS);
  }

  @Test
  @Verifies({"NAM-17", "D-25", "NP-012"})
  void identifiers_below_0x8000_have_names_in_ps_mapi() {
    PropName subject = PropName.of(PropertySets.PS_MAPI, 0x37);

    assertThat(names(0x0037001F))
        .isEqualTo(Result.ok(new PropNames(List.of(Tags.SUBJECT), List.of(subject))));
    assertThat(ids(0, subject).value()).containsExactly(new PropTag(0x00370000));
    assertThat(
            ids(
                    CREATE,
                    PropName.of(PropertySets.PS_MAPI, 0),
                    PropName.of(PropertySets.PS_MAPI, 0x8000),
                    PropName.of(PropertySets.PS_MAPI, "x"))
                .value())
        .containsExactly(NO_ID, NO_ID, NO_ID);
    assertThat(object.getIdsFromNames(null, 0).value()).isEmpty();
    assertThat(names(0x0000001F, 0xFFFF001F).value().names()).containsExactly(null, null);
  }
}
