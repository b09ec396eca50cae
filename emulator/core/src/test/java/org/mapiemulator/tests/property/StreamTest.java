package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StreamCopied;
import org.mapiemulator.mapi.StreamSeek;
import org.mapiemulator.mapi.StreamStat;
import org.mapiemulator.settings.AnsiCodePage;
import org.mapiemulator.settings.SeekPastEnd;
import org.mapiemulator.settings.StreamLimit;
import org.mapiemulator.settings.StreamMode;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** IStream on a property. */
class StreamTest {

  private static final int MODIFY = OpenPropertyFlag.MODIFY.value();
  private static final int CREATE = OpenPropertyFlag.CREATE.value();
  private static final int APPEND = OpenPropertyFlag.STREAM_APPEND.value();
  private static final int SET = StreamSeek.SET.value();
  private static final int CUR = StreamSeek.CUR.value();
  private static final int END = StreamSeek.END.value();

  private final Bag object =
      Bag.message().holding(PropValue.of(Tags.SEARCH_KEY, bytes("0123456789")));

  private static Binary bytes(String text) {
    return Binary.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private MapiStream open(PropTag tag, int flags) {
    return open(object, tag, flags);
  }

  private static MapiStream open(Bag owner, PropTag tag, int flags) {
    return (MapiStream) owner.openProperty(tag, Iid.STREAM, 0, flags);
  }

  private Hresult opening(@Nullable PropTag tag, @Nullable Iid iid, int flags) {
    return Outcomes.of(() -> object.openProperty(tag, iid, 0, flags));
  }

  private @Nullable Object stored(PropTag tag) {
    return object.getProps(List.of(tag), 0).value().get(0).value();
  }

  private static String rest(MapiStream stream) {
    return new String(stream.read(-1).toByteArray(), StandardCharsets.ISO_8859_1);
  }

  @Test
  @Verifies("PRP-36")
  void a_stream_needs_an_interface_and_a_type() {
    assertThat(opening(Tags.SEARCH_KEY, null, 0)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(opening(null, Iid.STREAM, 0)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    assertThat(opening(Tags.unspecified(Tags.SEARCH_KEY), Iid.STREAM, 0))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }

  @Test
  @Verifies({"PRP-37", "ST-002"})
  void what_is_not_there_cannot_be_opened_without_creating_it() {
    assertThat(opening(Tags.BODY, Iid.STREAM, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(opening(Tags.BODY, Iid.STREAM, MODIFY)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(opening(Tags.typed(Tags.SEARCH_KEY, 0x1F), Iid.STREAM, 0))
        .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    assertThat(opening(Tags.ATTACHMENTS, Iid.MAPI_TABLE, 0)).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
  }

  @Test
  @Verifies("PRP-39")
  void properties_have_the_interfaces_of_their_types() {
    object.withObject(Tags.ATTACHMENTS.id()).holding(PropValue.of(Tags.IMPORTANCE, 1));

    for (Iid iid : List.of(Iid.STORAGE, Iid.STREAM_DOCFILE, Iid.MAPI_TABLE, Iid.MESSAGE)) {
      assertThat(opening(Tags.SEARCH_KEY, iid, 0))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
    for (PropTag tag : List.of(Tags.IMPORTANCE, Tags.ATTACHMENTS, Tags.KEYWORDS)) {
      assertThat(opening(tag, Iid.STREAM, CREATE))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
    assertThat(opening(Tags.ATTACHMENTS, Iid.STORAGE, 0))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
  }

  @Test
  void writing_needs_an_object_and_a_property_that_can_be_written() {
    assertThat(opening(Tags.ENTRYID, Iid.STREAM, 0)).isEqualTo(Hresult.S_OK);
    assertThat(opening(Tags.ENTRYID, Iid.STREAM, MODIFY)).isEqualTo(Hresult.MAPI_E_COMPUTED);
    object.readOnly = true;
    assertThat(opening(Tags.SEARCH_KEY, Iid.STREAM, MODIFY)).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
    assertThat(opening(Tags.SEARCH_KEY, Iid.STREAM, 0)).isEqualTo(Hresult.S_OK);
  }

  @Test
  @Verifies({"STM-01", "D-17"})
  void text_is_utf_16_or_bytes_without_a_terminator() {
    object.holding(PropValue.of(Tags.SUBJECT, "ä\uD800"));

    assertThat(open(Tags.SUBJECT, 0).read(100)).isEqualTo(Binary.ofHex("E40000D8"));
    assertThat(open(Tags.SUBJECT_A, 0).read(100)).isEqualTo(Binary.ofHex("E43F"));
    assertThat(open(Tags.SEARCH_KEY, 0).read(100)).isEqualTo(bytes("0123456789"));
  }

  @Test
  @Verifies({"STM-01", "D-17"})
  void one_terminator_at_the_end_of_what_was_written_is_dropped() {
    write(Tags.BODY, Binary.ofHex("E40000D800000000"));
    assertThat(stored(Tags.BODY)).isEqualTo("ä\uD800\0");
    write(Tags.BODY, Binary.ofHex("E4000000FF"));
    assertThat(stored(Tags.BODY)).isEqualTo("ä");
    write(Tags.BODY_A, Binary.ofHex("E44100"));
    assertThat(stored(Tags.BODY)).isEqualTo("äA");
    write(Tags.BODY_A, Binary.EMPTY);
    assertThat(stored(Tags.BODY)).isEqualTo("");
    write(Tags.SEARCH_KEY, Binary.ofHex("0100"));
    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(Binary.ofHex("0100"));
  }

  private void write(PropTag tag, Binary bytes) {
    try (MapiStream stream = open(tag, CREATE | MODIFY)) {
      stream.write(bytes);
      stream.commit(0);
    }
  }

  @Test
  @Verifies({"TAG-19", "D-16"})
  void html_is_one_value_for_streams_of_all_types() {
    object.holding(PropValue.of(Tags.INTERNET_CPID, 1251));
    write(Tags.BODY_HTML, Binary.of("Привет".getBytes(StandardCharsets.UTF_16LE)));

    Binary narrow = Binary.of("Привет".getBytes(Charset.forName("windows-1251")));
    assertThat(stored(Tags.HTML)).isEqualTo(narrow);
    assertThat(open(Tags.BODY_HTML_A, 0).read(100)).isEqualTo(narrow);
    assertThat(open(Tags.BODY_HTML, 0).read(100).size()).isEqualTo(12);
    write(Tags.BODY_HTML_A, narrow.slice(0, 2));
    assertThat(stored(Tags.BODY_HTML)).isEqualTo("Пр");
  }

  @Test
  void eight_bit_text_is_in_the_code_page_of_the_setting() {
    Bag russian =
        Bag.message(new AnsiCodePage(Charset.forName("windows-1251")))
            .holding(PropValue.of(Tags.SUBJECT, "П"));

    assertThat(open(russian, Tags.SUBJECT_A, 0).read(9)).isEqualTo(Binary.ofHex("CF"));
  }

  @Test
  @Verifies("TAG-19")
  void the_data_of_an_attachment_are_one_value_under_both_tags() {
    write(Tags.DATA_OBJ, bytes("OLE"));

    assertThat(stored(Tags.DATA_BIN)).isEqualTo(bytes("OLE"));
    assertThat(rest(open(Tags.DATA_OBJ, 0))).isEqualTo("OLE");
    object.withObject(Tags.DATA_OBJ.id());
    assertThat(opening(Tags.DATA_OBJ, Iid.STREAM, 0))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
  }

  @Test
  @Verifies({"PRP-38", "D-07", "STM-05", "ST-001"})
  void creating_drops_what_was_there_and_allows_writing() {
    MapiStream stream = open(Tags.SEARCH_KEY, CREATE);

    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(Binary.EMPTY);
    assertThat(stream.write(bytes("new"))).isEqualTo(3);
    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("new"));
  }

  @Test
  void creating_without_writing_leaves_an_empty_value() {
    open(Tags.BODY, CREATE).close();

    assertThat(stored(Tags.BODY)).isEqualTo("");
  }

  @Test
  @Verifies({"STM-02", "ST-016", "ST-018"})
  void writing_overwrites_and_extends() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);
    stream.seek(8, SET);

    assertThat(stream.write(bytes("ABCD"))).isEqualTo(4);

    assertThat(stream.read(10)).isEqualTo(Binary.EMPTY);
    assertThat(stream.stat(0)).isEqualTo(new StreamStat(2, 12, 2));
    stream.seek(0, SET);
    assertThat(rest(stream)).isEqualTo("01234567ABCD");
    assertThat(stream.write(Binary.EMPTY)).isZero();
    assertThat(Outcomes.of(() -> stream.write(null))).isEqualTo(Hresult.STG_E_INVALIDPOINTER);
  }

  @Test
  void reading_goes_on_where_it_stopped() {
    MapiStream stream = open(Tags.SEARCH_KEY, 0);

    assertThat(stream.read(3)).isEqualTo(bytes("012"));
    assertThat(stream.read(0)).isEqualTo(Binary.EMPTY);
    assertThat(stream.read(3)).isEqualTo(bytes("345"));
    assertThat(stream.read(-1)).isEqualTo(bytes("6789"));
    assertThat(stream.read(Integer.MAX_VALUE)).isEqualTo(Binary.EMPTY);
  }

  @Test
  @Verifies("STM-03")
  void the_position_moves_from_anywhere_but_not_before_the_beginning() {
    MapiStream stream = open(Tags.SEARCH_KEY, 0);

    assertThat(stream.seek(0, END)).isEqualTo(10);
    assertThat(stream.seek(-2, CUR)).isEqualTo(8);
    assertThat(stream.seek(-7, END)).isEqualTo(3);
    assertThat(stream.read(1)).isEqualTo(bytes("3"));
    assertThat(stream.seek(0, CUR)).isEqualTo(4);
    assertThat(stream.stat(0)).isEqualTo(new StreamStat(2, 10, 0));
    for (Runnable bad :
        List.<Runnable>of(
            () -> stream.seek(-1, SET),
            () -> stream.seek(-11, END),
            () -> stream.seek(Long.MAX_VALUE, END),
            () -> stream.seek(0, 3),
            () -> stream.seek(0, -1))) {
      assertThat(Outcomes.of(bad)).isEqualTo(Hresult.STG_E_INVALIDFUNCTION);
    }
    assertThat(stream.seek(0, CUR)).isEqualTo(4);
  }

  @Test
  @Verifies("D-18")
  void seeking_past_the_end_extends_at_the_next_write() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);

    assertThat(stream.seek(12, SET)).isEqualTo(12);
    assertThat(stream.stat(0).size()).isEqualTo(10);
    assertThat(stream.read(1)).isEqualTo(Binary.EMPTY);
    stream.write(bytes("x"));
    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("0123456789\0\0x"));
  }

  @Test
  @Verifies({"D-18", "ST-006"})
  void seeking_past_the_end_can_extend_at_once() {
    Bag eager =
        Bag.message(SeekPastEnd.AT_ONCE).holding(PropValue.of(Tags.SEARCH_KEY, bytes("01")));
    open(eager, Tags.SEARCH_KEY, 0).seek(4, SET);
    assertThat(eager.props().value(0x300B)).isEqualTo(bytes("01"));

    open(eager, Tags.SEARCH_KEY, MODIFY).seek(4, SET);

    assertThat(eager.getProps(List.of(Tags.SEARCH_KEY), 0).value().get(0).value())
        .isEqualTo(bytes("01\0\0"));
  }

  @Test
  void the_size_can_be_set() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);
    stream.setSize(3);
    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("012"));

    stream.setSize(5);

    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("012\0\0"));
    assertThat(stream.seek(0, CUR)).isZero();
  }

  @Test
  void a_stream_can_begin_at_the_end() {
    open(Tags.SEARCH_KEY, MODIFY | APPEND).write(bytes("X"));

    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("0123456789X"));
  }

  @Test
  @Verifies({"STM-07", "D-112", "ST-003"})
  void a_stream_for_reading_refuses_to_be_written() {
    MapiStream stream = open(Tags.SEARCH_KEY, 0);

    assertThat(Outcomes.of(() -> stream.write(bytes("x")))).isEqualTo(Hresult.STG_E_ACCESSDENIED);
    assertThat(Outcomes.of(() -> stream.setSize(0))).isEqualTo(Hresult.STG_E_ACCESSDENIED);
    stream.commit(0);
    stream.revert();
    stream.close();
    assertThat(object.commits).isZero();
  }

  @Test
  @Verifies("D-19")
  void modify_alone_makes_a_stream_writable() {
    MapiStream stream = (MapiStream) object.openProperty(Tags.SEARCH_KEY, Iid.STREAM, 0, MODIFY);

    assertThat(stream.write(bytes("x"))).isEqualTo(1);
  }

  @Test
  @Verifies({"STM-04", "D-112", "ST-013"})
  void what_was_written_counts_at_once_and_costs_one_change() {
    MapiStream stream = open(Tags.SEARCH_KEY, CREATE);
    for (int i = 0; i < 1000; i++) {
      stream.write(bytes("x"));
    }
    stream.release();

    assertThat(object.commits).isEqualTo(1);
    assertThat(object.props().value(0x300B)).isEqualTo(bytes("x".repeat(1000)));
  }

  @Test
  void writing_nothing_changes_nothing() {
    try (MapiStream stream = open(Tags.SEARCH_KEY, MODIFY)) {
      stream.read(3);
      stream.commit(0);
    }

    assertThat(object.commits).isZero();
  }

  @Test
  @Verifies("D-112")
  void a_transacted_stream_counts_with_commit_alone() {
    Bag transacted =
        Bag.message(StreamMode.TRANSACTED).holding(PropValue.of(Tags.SEARCH_KEY, bytes("old")));
    try (MapiStream dropped = open(transacted, Tags.SEARCH_KEY, CREATE)) {
      dropped.write(bytes("dropped"));
    }
    transacted.saveChanges(0);
    assertThat(transacted.props().value(0x300B)).isEqualTo(bytes("old"));

    MapiStream stream = open(transacted, Tags.SEARCH_KEY, MODIFY);
    stream.write(bytes("NEW"));
    stream.commit(0);
    stream.write(bytes("more"));
    stream.revert();

    assertThat(stream.stat(0).size()).isEqualTo(3);
    stream.seek(0, SET);
    assertThat(rest(stream)).isEqualTo("NEW");
    stream.close();
    assertThat(transacted.props().value(0x300B)).isEqualTo(bytes("NEW"));
  }

  @Test
  void reverting_a_direct_stream_does_nothing() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);
    stream.write(bytes("AB"));

    stream.revert();

    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("AB23456789"));
  }

  @Test
  @Verifies({"PRP-43", "D-06"})
  void the_last_of_two_streams_and_setprops_wins() {
    MapiStream first = open(Tags.SEARCH_KEY, MODIFY);
    MapiStream second = open(Tags.SEARCH_KEY, MODIFY);
    first.write(bytes("A"));
    second.seek(1, SET);
    second.write(bytes("B"));
    second.commit(0);
    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("A123456789"));

    second.write(bytes("C"));
    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("0BC3456789"));
    object.setProps(List.of(PropValue.of(Tags.SEARCH_KEY, bytes("set"))));
    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("set"));
  }

  @Test
  void a_clone_has_the_same_bytes_and_a_position_of_its_own() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);
    stream.seek(4, SET);
    MapiStream clone = stream.cloneStream();
    stream.seek(0, SET);
    stream.write(bytes("ABCDEF"));

    assertThat(rest(clone)).isEqualTo("EF6789");
    stream.close();
    clone.write(bytes("!"));
    clone.close();
    assertThat(object.props().value(0x300B)).isEqualTo(bytes("ABCDEF6789!"));
  }

  @Test
  @Verifies("ST-021")
  void a_stream_can_be_copied_to_another_one() {
    Binary large = Binary.of(new byte[200_000]);
    Bag other = Bag.message().holding(PropValue.of(Tags.HTML, large));
    MapiStream target = open(Tags.DATA_BIN, CREATE);

    assertThat(open(other, Tags.HTML, 0).copyTo(target, large.size()))
        .isEqualTo(new StreamCopied(200_000, 200_000));

    assertThat(stored(Tags.DATA_BIN)).isEqualTo(large);
    assertThat(target.stat(0).size()).isEqualTo(200_000);
    MapiStream source = open(other, Tags.HTML, 0);
    assertThat(source.copyTo(target, 5)).isEqualTo(new StreamCopied(5, 5));
    assertThat(source.seek(0, CUR)).isEqualTo(5);
    assertThat(Outcomes.of(() -> source.copyTo(null, 1))).isEqualTo(Hresult.STG_E_INVALIDPOINTER);
    assertThat(Outcomes.of(() -> source.copyTo(source, 1))).isEqualTo(Hresult.STG_E_ACCESSDENIED);
  }

  @Test
  void a_stream_can_be_copied_to_its_own_clone() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);
    MapiStream clone = stream.cloneStream();
    clone.seek(3, SET);

    assertThat(stream.copyTo(clone, -1)).isEqualTo(new StreamCopied(10, 10));

    assertThat(stored(Tags.SEARCH_KEY)).isEqualTo(bytes("0120123456789"));
  }

  @Test
  @Verifies("ST-010")
  void a_property_has_a_largest_size() {
    Bag small = Bag.message(new StreamLimit(1000));
    MapiStream stream = open(small, Tags.SEARCH_KEY, CREATE);
    stream.write(Binary.of(new byte[999]));

    assertThat(Outcomes.of(() -> stream.write(bytes("ab")))).isEqualTo(Hresult.MAPI_E_TOO_BIG);
    assertThat(Outcomes.of(() -> stream.setSize(1001))).isEqualTo(Hresult.MAPI_E_TOO_BIG);
    assertThat(Outcomes.of(() -> stream.setSize(-1))).isEqualTo(Hresult.MAPI_E_TOO_BIG);
    stream.seek(1L << 40, SET);
    assertThat(Outcomes.of(() -> stream.write(bytes("a")))).isEqualTo(Hresult.MAPI_E_TOO_BIG);
    stream.seek(Long.MAX_VALUE, SET);
    assertThat(Outcomes.of(() -> stream.write(bytes("a")))).isEqualTo(Hresult.MAPI_E_TOO_BIG);
    stream.seek(0, END);
    assertThat(stream.write(bytes("a"))).isEqualTo(1);
    assertThat(stream.stat(0).size()).isEqualTo(1000);
  }

  @Test
  void regions_cannot_be_locked() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);

    assertThat(Outcomes.of(() -> stream.lockRegion(0, 1, 1)))
        .isEqualTo(Hresult.STG_E_INVALIDFUNCTION);
    assertThat(Outcomes.of(() -> stream.unlockRegion(0, 1, 1)))
        .isEqualTo(Hresult.STG_E_INVALIDFUNCTION);
  }

  @Test
  void a_stream_outlives_its_object_but_writes_nowhere() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);
    stream.write(bytes("AB"));
    object.deleted = true;

    assertThat(rest(stream)).isEqualTo("23456789");
    assertThat(Outcomes.of(() -> stream.commit(0))).isEqualTo(Hresult.MAPI_E_OBJECT_DELETED);
    stream.close();
    object.deleted = false;
    assertThat(object.props().value(0x300B)).isEqualTo(bytes("0123456789"));
  }

  @Test
  void a_stream_of_an_object_that_became_read_only_cannot_be_written() {
    MapiStream stream = open(Tags.SEARCH_KEY, MODIFY);
    object.readOnly = true;

    assertThat(Outcomes.of(() -> stream.write(bytes("x")))).isEqualTo(Hresult.STG_E_ACCESSDENIED);
    assertThat(Outcomes.of(() -> stream.setSize(1))).isEqualTo(Hresult.STG_E_ACCESSDENIED);
  }

  @Test
  void a_stream_has_its_interface_and_no_other() {
    MapiStream stream = open(Tags.SEARCH_KEY, 0);

    assertThat(stream.queryInterface(Iid.STREAM)).isSameAs(stream);
    assertThat(stream.queryInterface(Iid.UNKNOWN)).isSameAs(stream);
    assertThat(Outcomes.of(() -> stream.queryInterface(Iid.MAPI_PROP)))
        .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    assertThat(Outcomes.of(() -> stream.queryInterface(null)))
        .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
  }
}
