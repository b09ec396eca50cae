package org.mapiemulator.examples.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/** A message without recipients and attachments. */
abstract class BasicMessage extends BasicProp implements Message {

  BasicMessage(PropData data, List<PropValue> values) {
    super(data, values, Iid.MESSAGE, Iid.MAPI_PROP);
  }

  @Override
  public MapiTable getAttachmentTable(int flags) {
    throw refused("IMessage::GetAttachmentTable");
  }

  @Override
  public Attach openAttach(int attachmentNumber, @Nullable Iid iid, int flags) {
    throw refused("IMessage::OpenAttach");
  }

  @Override
  public CreatedAttach createAttach(@Nullable Iid iid, int flags) {
    throw refused("IMessage::CreateAttach");
  }

  @Override
  public void deleteAttach(
      int attachmentNumber, long uiParam, @Nullable MapiProgress progress, int flags) {
    throw refused("IMessage::DeleteAttach");
  }

  @Override
  public MapiTable getRecipientTable(int flags) {
    throw refused("IMessage::GetRecipientTable");
  }

  @Override
  public void modifyRecipients(int flags, @Nullable List<Row> recipients) {
    throw refused("IMessage::ModifyRecipients");
  }

  @Override
  public void submitMessage(int flags) {
    throw refused("IMessage::SubmitMessage");
  }

  @Override
  public void setReadFlag(int flags) {
    throw refused("IMessage::SetReadFlag");
  }
}
