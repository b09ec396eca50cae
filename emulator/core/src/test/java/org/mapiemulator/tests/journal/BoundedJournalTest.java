package org.mapiemulator.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.tests.fixture.Scene;

class BoundedJournalTest {

  /** A call that makes exactly one entry. */
  private static void call(Scene scene, int times) {
    Ole32 ole32 = scene.mapi().client("importer").ole32();
    for (int i = 0; i < times; i++) {
      ole32.coInitializeEx(0);
    }
  }

  @Test
  void as_many_entries_are_kept_as_the_bound_says_and_never_fewer() {
    try (Scene scene = Scene.with(new JournalBound(20))) {
      Journal journal = scene.mapi().journal();
      // More than two of the chunks that the journal grows by.
      for (int made = 1; made <= 1200; made++) {
        call(scene, 1);

        assertThat(journal.entries()).hasSize(Math.min(made, 20));
        assertThat(journal.dropped()).isEqualTo(Math.max(0, made - 20));
        assertThat(journal.entries().get(journal.entries().size() - 1).step()).isEqualTo(made);
      }
    }
  }

  @Test
  void a_bound_larger_than_a_chunk_is_kept_too() {
    try (Scene scene = Scene.with(new JournalBound(700))) {
      call(scene, 3000);

      assertThat(scene.mapi().journal().entries()).hasSize(700);
      assertThat(scene.mapi().journal().entries().get(0).step()).isEqualTo(2301);
      assertThat(scene.mapi().journal().dropped()).isEqualTo(2300);
    }
  }

  @Test
  void a_journal_that_dropped_entries_cannot_say_never() {
    try (Scene scene = Scene.with(new JournalBound(16))) {
      Journal journal = scene.mapi().journal();
      call(scene, 16);

      assertThat(journal.never("MAPIInitialize")).isTrue();
      assertThat(journal.never("CoInitializeEx")).isFalse();

      call(scene, 1);

      assertThatIllegalStateException()
          .isThrownBy(() -> journal.never("MAPIInitialize"))
          .withMessage(
              "Earlier entries were dropped (1), so the journal cannot say that MAPIInitialize was"
                  + " never called. Make it larger: settings.with(new JournalBound(…)).");
      assertThat(journal.render()).startsWith("(earlier entries dropped: 1)\nstep  importer\n");
    }
  }

  @Test
  void a_bound_that_could_hold_nothing_useful_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new JournalBound(15))
        .withMessage("entries (15) must be at least 16.");
  }
}
