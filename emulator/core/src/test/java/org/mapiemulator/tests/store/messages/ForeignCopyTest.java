package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;
import static org.mapiemulator.tests.store.messages.Mail.attach;
import static org.mapiemulator.tests.store.messages.Mail.embed;
import static org.mapiemulator.tests.store.messages.Mail.recipient;
import static org.mapiemulator.tests.store.messages.Mail.set;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

/** Copies to messages of somebody else, which are called through their interface. */
class ForeignCopyTest {

  private final StoreScene scene = StoreScene.with();
  private final Message source = scene.inbox().createMessage(null, 0);
  private final Message target = mock(Message.class);
  private final Attach theirs = mock(Attach.class);

  @BeforeEach
  void prepare() {
    set(source, PropTags.PR_SUBJECT, "x");
    doReturn(target).when(target).queryInterface(any());
    doReturn(theirs).when(theirs).queryInterface(any());
    doReturn(List.of()).when(target).setProps(any());
    doReturn(List.of()).when(theirs).setProps(any());
    doReturn(new CreatedAttach(0, theirs)).when(target).createAttach(any(), anyInt());
  }

  @AfterEach
  void end() {
    scene.close();
  }

  private List<PropProblem> copy() {
    return source.copyTo(null, null, 0, null, Iid.MESSAGE, target, 0);
  }

  @Test
  @Verifies({"PRP-65", "PRP-62"})
  void recipients_are_given_to_modify_recipients_without_their_numbers() {
    source.modifyRecipients(0, List.of(recipient(RecipientType.TO, "Ada")));

    assertThat(copy()).isEmpty();

    verify(target)
        .modifyRecipients(
            eq(0),
            argThat(
                rows ->
                    rows.size() == 1
                        && rows.get(0) != null
                        && rows.get(0).find(PropTags.PR_ROWID).isEmpty()
                        && rows.get(0)
                            .values()
                            .contains(PropValue.of(PropTags.PR_DISPLAY_NAME, "Ada"))));
  }

  @Test
  @Verifies("PRP-65")
  void attachments_are_created_and_saved_and_the_messages_in_them_too() {
    Message inner = mock(Message.class);
    doReturn(inner).when(inner).queryInterface(any());
    doReturn(List.of()).when(inner).setProps(any());
    doReturn(inner)
        .when(theirs)
        .openProperty(eq(PropTags.PR_ATTACH_DATA_OBJ), eq(Iid.MESSAGE), anyInt(), anyInt());
    Attach attach = source.createAttach(null, 0).attach();
    Message mine = embed(attach);
    set(mine, PropTags.PR_SUBJECT, "inner");
    mine.saveChanges(0);
    attach.saveChanges(0);

    assertThat(copy()).isEmpty();

    verify(inner)
        .setProps(argThat(values -> values.contains(PropValue.of(PropTags.PR_SUBJECT, "inner"))));
    verify(inner).saveChanges(anyInt());
    // One reference came from OpenProperty, one from QueryInterface.
    verify(inner, times(2)).release();
    verify(theirs).saveChanges(anyInt());
    verify(theirs, times(2)).release();
    verify(target, never()).saveChanges(anyInt());
  }

  @Test
  @Verifies({"PRP-67", "PRP-47"})
  void what_the_destination_refuses_is_a_problem_of_the_sub_object() {
    attach(source, "a", StoreScene.bytes(1));
    source.modifyRecipients(0, List.of(recipient(RecipientType.TO, "Ada")));
    doThrow(new MapiException(Hresult.MAPI_E_NO_ACCESS, "IMessage::ModifyRecipients"))
        .when(target)
        .modifyRecipients(anyInt(), any());
    doReturn(null).when(target).createAttach(any(), anyInt());

    assertThat(copy())
        .extracting(PropProblem::tag, PropProblem::scode)
        .containsExactly(
            tuple(PropTags.PR_MESSAGE_RECIPIENTS, Hresult.MAPI_E_NO_ACCESS),
            tuple(PropTags.PR_MESSAGE_ATTACHMENTS, Hresult.MAPI_E_CALL_FAILED));
    source.saveChanges(KEEP);
  }
}
