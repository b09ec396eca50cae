package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.mapi.Failures.assertFails;
import static org.mapiemulator.tests.mapi.Failures.assertInvalid;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.DecomposedEntryId;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EntryIdUtil;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.testkit.Verifies;

/** {@link EntryIdUtil}: text and compound identifiers. */
class EntryIdUtilTest {

  private static final EntryId MESSAGE = EntryId.ofHex("00000000" + "AABBCCDD");
  private static final EntryId STORE = EntryId.ofHex("00000000" + "11");
  private static final Binary KEY = Binary.ofHex("0102030405");

  private final Fake<MapiTable> stores = stores();
  private final MapiSession session =
      new Fake<>(MapiSession.class).on("getMsgStoresTable", call -> stores.object()).object();

  @Test
  @Verifies("UTL-22")
  void an_identifier_is_text_and_back() {
    String text = EntryIdUtil.hrSzFromEntryId(MESSAGE);

    assertThat(text).isEqualTo("00000000AABBCCDD");
    assertThat(EntryIdUtil.hrEntryIdFromSz(text)).isEqualTo(MESSAGE);
    assertThat(EntryIdUtil.hrEntryIdFromSz("00000000aabbccdd")).isEqualTo(MESSAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "000", "no entry id", "0000000G"})
  @Verifies("UTL-22")
  void another_text_is_no_identifier(String text) {
    assertFails(
        () -> EntryIdUtil.hrEntryIdFromSz(text), "HrEntryIDFromSz", Hresult.MAPI_E_INVALID_ENTRYID);
    assertFails(
        () -> EntryIdUtil.hrDecomposeMsgId(session, text),
        "HrDecomposeMsgID",
        Hresult.MAPI_E_INVALID_ENTRYID);
  }

  @Test
  @Verifies("EID-15")
  void a_compound_identifier_names_a_store_and_an_object() {
    EntryId compound = EntryIdUtil.hrComposeEid(session, KEY, MESSAGE);

    assertThat(compound).isNotEqualTo(MESSAGE);
    assertThat(compound.bytes().toByteArray()[1]).as("MAPI_COMPOUND").isEqualTo((byte) 0x80);
    assertThat(EntryIdUtil.hrDecomposeEid(session, compound))
        .isEqualTo(new DecomposedEntryId(STORE, MESSAGE));
    assertThat(stores.calls()).contains("close[]");
  }

  @Test
  @Verifies("EID-15")
  void without_a_store_the_identifier_is_copied() {
    assertThat(EntryIdUtil.hrComposeEid(session, Binary.EMPTY, MESSAGE)).isEqualTo(MESSAGE);
    assertThat(EntryIdUtil.hrComposeEid(session, null, MESSAGE)).isEqualTo(MESSAGE);
    assertThat(EntryIdUtil.hrDecomposeEid(session, MESSAGE))
        .isEqualTo(new DecomposedEntryId(null, MESSAGE));
    assertThat(EntryIdUtil.hrDecomposeEid(session, EntryId.ofHex("0080")))
        .isEqualTo(new DecomposedEntryId(null, EntryId.ofHex("0080")));
    assertThat(stores.calls()).isEmpty();
  }

  @Test
  @Verifies("UTL-08")
  void a_compound_identifier_is_text_and_back() {
    String text = EntryIdUtil.hrComposeMsgId(session, KEY, MESSAGE);

    assertThat(text)
        .isEqualTo(EntryIdUtil.hrSzFromEntryId(EntryIdUtil.hrComposeEid(session, KEY, MESSAGE)));
    assertThat(EntryIdUtil.hrDecomposeMsgId(session, text))
        .isEqualTo(EntryIdUtil.hrDecomposeEid(session, EntryIdUtil.hrEntryIdFromSz(text)))
        .isEqualTo(new DecomposedEntryId(STORE, MESSAGE));
  }

  @Test
  void a_store_that_the_profile_lacks_is_not_found() {
    EntryId compound = EntryIdUtil.hrComposeEid(session, Binary.ofHex("09"), MESSAGE);

    assertFails(
        () -> EntryIdUtil.hrDecomposeEid(session, compound),
        "HrDecomposeEID",
        Hresult.MAPI_E_NOT_FOUND);
    assertThat(stores.calls()).contains("close[]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "00800000",
        "0080000001000000",
        "0080000000000000AA",
        "0080000001000000AA",
        "00800000FFFFFFFFAABB",
        "00800000FFFFFF7FAABB"
      })
  void a_damaged_compound_identifier_is_invalid(String hex) {
    assertFails(
        () -> EntryIdUtil.hrDecomposeEid(session, EntryId.ofHex(hex)),
        "HrDecomposeEID",
        Hresult.MAPI_E_INVALID_ENTRYID);
  }

  @Test
  void a_null_argument_is_an_invalid_parameter() {
    assertInvalid(() -> EntryIdUtil.hrSzFromEntryId(null), "HrSzFromEntryID");
    assertInvalid(() -> EntryIdUtil.hrSzFromEntryId(EntryId.of()), "HrSzFromEntryID");
    assertInvalid(() -> EntryIdUtil.hrSzFromEntryId(EntryId.nullPointer(24)), "HrSzFromEntryID");
    assertInvalid(() -> EntryIdUtil.hrEntryIdFromSz(null), "HrEntryIDFromSz");
    assertInvalid(() -> EntryIdUtil.hrComposeEid(null, KEY, MESSAGE), "HrComposeEID");
    assertInvalid(() -> EntryIdUtil.hrComposeEid(session, KEY, null), "HrComposeEID");
    assertInvalid(() -> EntryIdUtil.hrDecomposeEid(null, MESSAGE), "HrDecomposeEID");
    assertInvalid(() -> EntryIdUtil.hrDecomposeEid(session, null), "HrDecomposeEID");
    assertInvalid(() -> EntryIdUtil.hrComposeMsgId(session, KEY, null), "HrComposeMsgID");
    assertInvalid(() -> EntryIdUtil.hrDecomposeMsgId(session, null), "HrDecomposeMsgID");
  }

  private static Fake<MapiTable> stores() {
    Deque<Row> left = new ArrayDeque<>();
    List<Row> rows =
        List.of(
            row(EntryId.ofHex("0000000022"), Binary.ofHex("0506")),
            Row.of(PropValue.error(PropTags.PR_RECORD_KEY, Hresult.MAPI_E_NOT_FOUND)),
            row(STORE, KEY));
    return new Fake<>(MapiTable.class)
        .on("seekRow", call -> left.addAll(rows) ? Result.ok(0) : null)
        .on("queryRows", call -> left.isEmpty() ? List.of() : List.of(left.removeFirst()));
  }

  private static Row row(EntryId store, Binary recordKey) {
    return Row.of(
        PropValue.of(PropTags.PR_ENTRYID, store), PropValue.of(PropTags.PR_RECORD_KEY, recordKey));
  }
}
