package org.mapiemulator.tests.object;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.UnicodeGetLastError;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;

class ProviderFailureTest {

  private static MapiException failure(Hresult result, MapiError error) {
    return new MapiException(result, "the provider", error, null);
  }

  @Test
  @Verifies({"PRP-01", "PRP-04", "GEN-18"})
  void what_a_provider_reports_is_the_result_and_get_last_error_tells_more() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      MapiError error = new MapiError(MapiError.VERSION, "no room", "Vault", 7, 8);
      doThrow(failure(Hresult.MAPI_E_NO_ACCESS, error)).when(open.innerMessage).saveChanges(0);

      assertThatThrownBy(() -> message.saveChanges(0))
          .isInstanceOfSatisfying(
              MapiException.class,
              thrown -> {
                assertThat(thrown.hresult()).isEqualTo(Hresult.MAPI_E_NO_ACCESS);
                assertThat(thrown.method()).isEqualTo("IMAPIProp::SaveChanges");
                assertThat(thrown.error()).contains(error);
                assertThat(thrown).hasMessageContaining("no room");
              });

      assertThat(message.getLastError(Hresult.MAPI_E_NO_ACCESS, 0)).isEqualTo(error);
      assertThat(message.getLastError(Hresult.MAPI_E_CORRUPT_DATA, 0)).isNull();
      assertThat(open.folder().getLastError(Hresult.MAPI_E_NO_ACCESS, 0)).isNull();
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies({"PRP-02", "TBL-45"})
  void a_provider_may_answer_get_last_error_itself_in_the_width_that_the_version_has() {
    try (OpenStore open = new OpenStore(UnicodeGetLastError.ANSI_ONLY)) {
      MapiError error = new MapiError(MapiError.VERSION, "disk", "Vault", 0, 0);
      when(open.innerTable.getLastError(Hresult.MAPI_E_CALL_FAILED, 0)).thenReturn(error);
      var table = open.table();

      assertThat(table.getLastError(Hresult.MAPI_E_CALL_FAILED, 0)).isSameAs(error);
      assertThat(
              Outcomes.of(
                  () -> table.getLastError(Hresult.MAPI_E_CALL_FAILED, StringFlag.UNICODE.value())))
          .isEqualTo(Hresult.MAPI_E_BAD_CHARWIDTH);
    }
  }

  @Test
  void anything_else_that_a_provider_throws_is_call_failed_and_names_the_provider() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      for (Throwable thrown :
          List.of(
              new IllegalStateException("boom"),
              new StackOverflowError(),
              new AssertionError("wrong"))) {
        doThrow(thrown).when(open.innerFolder).getPropList(0);
        assertThat(Outcomes.of(() -> folder.getPropList(0))).isEqualTo(Hresult.MAPI_E_CALL_FAILED);
      }

      assertThat(open.found(LintRule.FOREIGN_CODE_THREW))
          .hasSize(3)
          .first()
          .satisfies(
              finding -> {
                assertThat(finding.what())
                    .startsWith("IMAPIProp::GetPropList on folder#1: MapiFolder")
                    .endsWith(" of the provider threw java.lang.IllegalStateException: boom.");
                assertThat(finding.client()).isEqualTo("archiver");
              });
    }
  }

  @Test
  void a_kill_inside_a_provider_goes_through() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      when(open.innerFolder.getPropList(0))
          .thenAnswer(
              invocation -> {
                open.party.client().terminate();
                return List.of();
              });

      assertThatThrownBy(() -> folder.getPropList(0)).isInstanceOf(ClientTerminatedError.class);

      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  @Verifies("GEN-03")
  void nothing_where_something_is_due_is_call_failed_and_a_finding() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      when(open.innerMessage.openProperty(any(), any(), anyInt(), anyInt())).thenReturn(null);
      when(open.innerStore.openEntry(any(), any(), anyInt()))
          .thenReturn(new OpenedEntry(ObjectType.MESSAGE.value(), open.innerTable));
      List<Runnable> calls =
          List.of(
              () -> message.getProps(null, 0),
              () -> message.openProperty(OpenStore.BODY, Iid.STREAM, 0, 0),
              () -> message.getRecipientTable(0),
              () -> message.createAttach(null, 0),
              () -> open.store.openEntry(null, null, 0),
              () -> open.store.advise(null, EventMask.NEW_MAIL.value(), new RecordingSink()));

      for (Runnable call : calls) {
        assertThat(Outcomes.of(call)).isEqualTo(Hresult.MAPI_E_CALL_FAILED);
      }

      assertThat(open.found(LintRule.PROVIDER_RESULT)).hasSize(calls.size());
      assertThat(open.found(LintRule.PROVIDER_RESULT).get(0).what())
          .startsWith("IMAPIProp::GetProps on message#1: ")
          .endsWith(" of the provider gave null.");
      assertThat(open.found(LintRule.PROVIDER_RESULT).get(5).what())
          .endsWith("gave 0 as the number of a registration.");
    }
  }

  @Test
  @Verifies("GEN-17")
  void no_lock_is_held_while_a_provider_works() {
    try (OpenStore open = new OpenStore()) {
      var scheduler =
          requireNonNull(ClientSession.of(open.party.session())).process().gate().scheduler();
      MapiFolder folder = open.folder();
      when(open.innerFolder.getPropList(0))
          .thenAnswer(
              invocation -> {
                assertThat(scheduler.isLocked()).isFalse();
                return List.of();
              });
      when(open.innerFolder.release())
          .thenAnswer(
              invocation -> {
                assertThat(scheduler.isLocked()).isFalse();
                return 0;
              });

      folder.getPropList(0);
      folder.release();

      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  void a_provider_of_a_kind_that_nobody_knows_is_refused() {
    try (OpenStore open = new OpenStore()) {
      when(open.innerMessage.openProperty(any(), any(), anyInt(), anyInt()))
          .thenReturn(mock(MapiUnknown.class));
      Message message = open.message();

      assertThat(Outcomes.of(() -> message.openProperty(OpenStore.BODY, Iid.STORAGE, 0, 0)))
          .isEqualTo(Hresult.MAPI_E_CALL_FAILED);

      assertThat(open.rules()).containsExactly(LintRule.PROVIDER_RESULT);
    }
  }
}
