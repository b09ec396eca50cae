package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;
import static org.mapiemulator.tests.fixture.Pair.queued;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UnadviseUnknown;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

final class AdviseTest {

  private static final EntryId OF_NOBODY =
      EntryId.ofHex("00000000" + "0123456789ABCDEF0123456789ABCDEF" + "01");

  @Test
  @Verifies({"R-216", "R-217"})
  void every_registration_has_a_number_of_its_own_that_is_not_zero() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      RecordingSink sink = new RecordingSink();
      long first = a.session().advise(null, 0, sink);
      long second = a.session().advise(null, 0, sink);
      a.session().unadvise(first);
      long third = a.session().advise(null, 0, sink);

      assertThat(new long[] {first, second, third}).doesNotContain(0).doesNotHaveDuplicates();
      assertThat(Outcomes.of(() -> a.session().unadvise(second))).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> a.session().unadvise(third))).isEqualTo(Hresult.S_OK);
    }
  }

  @Test
  @Verifies({"R-218", "R-252"})
  void the_session_holds_a_reference_from_advise_to_unadvise() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      RecordingSink sink = a.listen();
      assertThat(sink.references()).isEqualTo(2);
      assertThat(sink.release()).isEqualTo(1);

      a.session().unadvise(sink.connection());

      assertThat(sink.references()).isZero();
      assertThat(a.client().sessions().get(0).registrations()).isZero();
    }
  }

  @Test
  @Verifies({"R-219", "R-229", "A-32"})
  void with_every_known_bit_only_critical_errors_and_farewells_arrive() {
    int known = 0;
    for (EventMask event : EventMask.values()) {
      known |= event == EventMask.RESERVED_FOR_MAPI ? 0 : event.value();
    }
    try (Pair pair = Pair.with()) {
      pair.b().session().advise(null, known, new RecordingSink());

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.b())).containsExactly(CRITICAL, EXTENDED);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = EventMask.class,
      names = {"EXTENDED", "RESERVED_FOR_MAPI"},
      mode = EnumSource.Mode.EXCLUDE)
  @Verifies({"R-220", "A-32"})
  void any_other_known_bit_alone_is_accepted_and_gives_critical_errors(EventMask event) {
    try (Pair pair = Pair.with()) {
      pair.b().listen(event);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.b())).containsExactly(CRITICAL);
    }
  }

  @Test
  @Verifies({"A-32", "A-74"})
  void bad_parameters_are_refused_and_register_nothing() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      RecordingSink sink = new RecordingSink();

      assertThat(advise(a, null, 0, null)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(advise(a, EntryId.nullPointer(24), 0, sink))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(advise(a, null, 0x400, sink)).isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(advise(a, null, bits(EventMask.RESERVED_FOR_MAPI), sink))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      // Null pointers are looked at before flags (0.3).
      assertThat(advise(a, null, 0x400, null)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);

      assertThat(sink.references()).isEqualTo(1);
      assertThat(a.client().sessions().get(0).registrations()).isZero();
    }
  }

  @Test
  @Verifies("A-32")
  void a_size_of_zero_means_the_session_itself_whatever_the_pointer_is() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = new RecordingSink();
      assertThat(advise(pair.b(), EntryId.of(), 0, sink)).isEqualTo(Hresult.S_OK);
      assertThat(advise(pair.b(), EntryId.nullPointer(0), 0, sink)).isEqualTo(Hresult.S_OK);

      pair.a().session().logoff(0, LOUD, 0);

      assertThat(queued(pair.b())).containsExactly(CRITICAL, CRITICAL);
    }
  }

  @ParameterizedTest
  @EnumSource(EventMask.class)
  @Verifies({"R-222", "R-229"})
  void with_an_entry_identifier_each_bit_is_either_valid_or_unknown(EventMask event) {
    boolean valid =
        switch (event) {
          case CRITICAL_ERROR,
              EXTENDED,
              NEW_MAIL,
              OBJECT_CREATED,
              OBJECT_COPIED,
              OBJECT_DELETED,
              OBJECT_MODIFIED,
              OBJECT_MOVED,
              SEARCH_COMPLETE ->
              true;
          case TABLE_MODIFIED, STATUS_OBJECT_MODIFIED, INDEXING, RESERVED_FOR_MAPI -> false;
        };
    try (Scene scene = Scene.with()) {
      RecordingSink sink = new RecordingSink();

      Hresult result = advise(scene.newPrivate("A"), OF_NOBODY, bits(event), sink);

      // A valid mask gets as far as the search for the provider, and there is none.
      assertThat(result)
          .isEqualTo(valid ? Hresult.MAPI_E_UNKNOWN_ENTRYID : Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-223", "A-75"})
  void an_entry_identifier_without_provider_is_unknown_and_one_without_uid_invalid() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");

      assertThat(advise(a, OF_NOBODY, 0, new RecordingSink()))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(advise(a, EntryId.ofHex("00000000FF"), 0, new RecordingSink()))
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
    }
  }

  @ParameterizedTest
  @MethodSource("org.mapiemulator.tests.fixture.Presets#all")
  @Verifies({"R-254", "A-33"})
  void an_unknown_number_gives_what_the_setting_says(Settings settings) {
    boolean lenient = settings.toString().endsWith("lenient");
    assertThat(settings.get(UnadviseUnknown.class))
        .isEqualTo(lenient ? UnadviseUnknown.S_OK : UnadviseUnknown.NOT_FOUND);
    for (UnadviseUnknown value : UnadviseUnknown.values()) {
      try (Scene scene = Scene.of(settings.with(value))) {
        Party a = scene.newPrivate("A");
        RecordingSink sink = a.listen();
        a.session().unadvise(sink.connection());
        Hresult expected = value == UnadviseUnknown.S_OK ? Hresult.S_OK : Hresult.MAPI_E_NOT_FOUND;

        assertThat(Outcomes.of(() -> a.session().unadvise(sink.connection()))).isEqualTo(expected);
        assertThat(Outcomes.of(() -> a.session().unadvise(12345))).isEqualTo(expected);
        assertThat(Outcomes.of(() -> a.session().unadvise(0)))
            .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
        assertThat(sink.references()).isEqualTo(1);
        assertThat(scene.mapi().findings().of(LintRule.UNADVISE_UNKNOWN)).hasSize(2);
      }
    }
  }

  @Test
  @Verifies({"R-216", "R-254"})
  void a_number_that_lost_its_upper_half_is_unknown() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      long connection = a.listen().connection();

      // As code does that keeps ULONG_PTR in 32 bits.
      assertThat(Outcomes.of(() -> a.session().unadvise(connection & 0xFFFFFFFFL)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies("R-254")
  void a_number_of_another_session_is_unknown() {
    try (Pair pair = Pair.with()) {
      RecordingSink sink = pair.a().listen();
      MapiSession other = pair.b().session();

      assertThat(Outcomes.of(() -> other.unadvise(sink.connection())))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(sink.references()).isEqualTo(2);
    }
  }

  private static Hresult advise(
      Party party, @Nullable EntryId entryId, int mask, @Nullable RecordingSink sink) {
    return Outcomes.of(() -> party.session().advise(entryId, mask, sink));
  }
}
