package org.mapiemulator.tests.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ShowFormFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/** Forms are not emulated; their parameters are looked at all the same. */
class FormsTest {

  private final MsgStore store = mock(MsgStore.class);
  private final MapiFolder folder = mock(MapiFolder.class);
  private final Message message = mock(Message.class);

  private Hresult show(MapiSession session, @Nullable Iid iid, @Nullable Message sent, int flags) {
    return Outcomes.of(
        () -> session.showForm(0, store, folder, iid, 1, sent, flags, 0, 0, 0, "IPM.Note"));
  }

  @Test
  @Verifies({"R-074", "R-076"})
  void a_message_is_prepared_for_imessage_only_and_a_refusal_takes_no_reference() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      for (Iid other : new Iid[] {Iid.UNKNOWN, Iid.MAPI_PROP, Iid.MAPI_SESSION}) {
        assertThat(Outcomes.of(() -> session.prepareForm(other, message)))
            .as(other.name())
            .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      }
      assertThat(Outcomes.of(() -> session.prepareForm(Iid.MESSAGE, message)))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(Outcomes.of(() -> session.prepareForm(null, message)))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);

      verifyNoInteractions(message);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-074", "A-11"})
  void a_form_is_shown_with_two_flags_and_without_a_message_that_was_sent() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      int known = bits(ShowFormFlag.POST_MESSAGE, ShowFormFlag.NEW_MESSAGE);

      assertThat(show(session, null, null, known)).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(show(session, Iid.MESSAGE, null, 0)).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(show(session, Iid.MSG_STORE, null, 0))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
      assertThat(show(session, null, message, 0)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(show(session, null, null, 4)).isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      verifyNoInteractions(store, folder, message);
    }
  }
}
