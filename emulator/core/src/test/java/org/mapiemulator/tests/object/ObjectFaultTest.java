package org.mapiemulator.tests.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.journal.MapiMethod.COPY_TO;
import static org.mapiemulator.journal.MapiMethod.CREATE_ATTACH;
import static org.mapiemulator.journal.MapiMethod.DELETE_MESSAGES;
import static org.mapiemulator.journal.MapiMethod.GET_PROPS;
import static org.mapiemulator.journal.MapiMethod.LOGOFF;
import static org.mapiemulator.journal.MapiMethod.RELEASE;
import static org.mapiemulator.journal.MapiMethod.SAVE_CHANGES;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.tests.fixture.Outcomes;

/** What can go wrong by plan on the objects of stores. */
class ObjectFaultTest {

  private static final List<EntryId> IDS = List.of(EntryId.ofHex("00000000" + "77".repeat(20)));

  private static Faults faults(OpenStore open) {
    return open.scene.mapi().faults();
  }

  @Test
  void a_failure_is_answered_without_the_provider() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      faults(open).on(SAVE_CHANGES).of("message#1").answer(Hresult.MAPI_E_OBJECT_CHANGED);

      assertThat(Outcomes.of(() -> message.saveChanges(0)))
          .isEqualTo(Hresult.MAPI_E_OBJECT_CHANGED);
      assertThat(Outcomes.of(() -> message.saveChanges(0))).isEqualTo(Hresult.S_OK);

      verify(open.innerMessage).saveChanges(0);
      assertThat(open.rules()).isEmpty();
    }
  }

  @Test
  void a_warning_takes_the_place_of_the_providers_status() {
    try (OpenStore open = new OpenStore()) {
      MapiFolder folder = open.folder();
      Message message = folder.createMessage(null, 0);
      List<PropValue> values = List.of(PropValue.of(PropTags.PR_SUBJECT, "Minutes"));
      when(open.innerFolder.deleteMessages(any(), anyLong(), any(), anyInt()))
          .thenReturn(Hresult.S_OK);
      when(open.innerMessage.getProps(any(), anyInt())).thenReturn(Result.ok(values));
      faults(open).on(DELETE_MESSAGES).answer(Hresult.MAPI_W_PARTIAL_COMPLETION);
      faults(open).on(GET_PROPS).of(message).answer(Hresult.MAPI_W_ERRORS_RETURNED);

      assertThat(folder.deleteMessages(IDS, 0, null, 0))
          .isEqualTo(Hresult.MAPI_W_PARTIAL_COMPLETION);
      assertThat(message.getProps(null, 0))
          .isEqualTo(new Result<>(Hresult.MAPI_W_ERRORS_RETURNED, values));
    }
  }

  @Test
  void a_client_can_die_just_before_it_saves() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      faults(open).before(SAVE_CHANGES).by("archiver").terminateClient();

      assertThatThrownBy(() -> message.saveChanges(0)).isInstanceOf(ClientTerminatedError.class);

      verify(open.innerMessage, never()).saveChanges(anyInt());
    }
  }

  @Test
  void events_of_stores_and_tables_can_be_planned() {
    try (OpenStore open = new OpenStore()) {
      for (EventMask event :
          List.of(
              EventMask.NEW_MAIL,
              EventMask.OBJECT_CREATED,
              EventMask.OBJECT_DELETED,
              EventMask.OBJECT_MODIFIED,
              EventMask.OBJECT_MOVED,
              EventMask.OBJECT_COPIED,
              EventMask.SEARCH_COMPLETE,
              EventMask.TABLE_MODIFIED)) {
        assertThat(faults(open).onNotification(event).of("store#1").toString()).isNotEmpty();
      }
      assertThat(faults(open).onNotification().of(open.table()).toString()).contains("table#1");
    }
  }

  @Test
  void plans_that_cannot_happen_are_refused() {
    try (OpenStore open = new OpenStore()) {
      Message message = open.message();
      assertThatThrownBy(() -> faults(open).on(LOGOFF).of(message))
          .hasMessageContaining("has no method IMAPISession::Logoff");
      assertThatThrownBy(() -> faults(open).on(COPY_TO).answer(Hresult.MAPI_W_PARTIAL_COMPLETION))
          .hasMessageContaining("has no status to give it in");
      assertThatThrownBy(() -> faults(open).after(CREATE_ATTACH).answer(Hresult.MAPI_E_NO_ACCESS))
          .hasMessageContaining("gives an object");
      faults(open).before(RELEASE).of("profile section#1").run(() -> {});
      assertThatThrownBy(() -> faults(open).on(SAVE_CHANGES).of("section#1"))
          .hasMessageContaining("no name that fits here");
      message.release();
      assertThatThrownBy(() -> faults(open).on(SAVE_CHANGES).of(message))
          .hasMessageContaining("was released");
    }
  }
}
