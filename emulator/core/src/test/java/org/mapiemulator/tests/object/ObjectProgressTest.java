package org.mapiemulator.tests.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.DeleteMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

class ObjectProgressTest {

  private static final List<EntryId> IDS = List.of(EntryId.ofHex("00000000" + "55".repeat(20)));
  private static final int DIALOG = DeleteMessagesFlag.DIALOG.value();

  @Test
  @Verifies({"PRG-02", "PRP-73"})
  void without_the_dialog_flag_window_and_progress_object_are_ignored() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      MapiProgress progress = mock(MapiProgress.class);
      when(open.innerFolder.deleteMessages(any(), anyLong(), any(), anyInt()))
          .thenReturn(Hresult.S_OK);

      folder.deleteMessages(IDS, 0x1234, progress, 0);

      verify(open.innerFolder).deleteMessages(eq(IDS), eq(0L), isNull(), eq(0));
      verifyNoInteractions(progress);
    }
  }

  @Test
  @Verifies("PRG-02")
  void with_it_the_provider_reaches_the_progress_object_of_the_client() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      MapiProgress progress = mock(MapiProgress.class);
      when(progress.getMax()).thenReturn(77);
      when(open.innerFolder.deleteMessages(any(), eq(0x1234L), any(), eq(DIALOG)))
          .thenAnswer(
              invocation -> {
                MapiProgress given = invocation.getArgument(2);
                assertThat(given.getMax()).isEqualTo(77);
                given.setLimits(1, 2, null);
                given.progress(1, 1, 1);
                return Hresult.S_OK;
              });

      folder.deleteMessages(IDS, 0x1234, progress, DIALOG);

      verify(progress).progress(1, 1, 1);
      verify(progress).setLimits(1, 2, null);
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  void what_a_progress_object_throws_stays_with_it() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      MapiProgress progress = mock(MapiProgress.class);
      when(progress.getFlags()).thenThrow(new IllegalStateException("no window"));
      doThrow(new AssertionError("no window"))
          .when(progress)
          .progress(anyInt(), anyInt(), anyInt());
      when(open.innerFolder.deleteMessages(any(), anyLong(), any(), anyInt()))
          .thenAnswer(
              invocation -> {
                MapiProgress given = invocation.getArgument(2);
                assertThat(given.getFlags()).isEqualTo(1);
                given.progress(1, 1, 1);
                return Hresult.S_OK;
              });

      assertThat(Outcomes.of(() -> folder.deleteMessages(IDS, 0, progress, DIALOG)))
          .isEqualTo(Hresult.S_OK);

      assertThat(open.found(LintRule.FOREIGN_CODE_THREW))
          .extracting(finding -> finding.what())
          .containsExactly(
              "GetFlags of progress#1 threw java.lang.IllegalStateException: no window.",
              "Progress of progress#1 threw java.lang.AssertionError: no window.");
    }
  }
}
