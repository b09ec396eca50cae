package org.mapiemulator.internal.mailbox;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.FileAttachments;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.AttachState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.mailbox.AttachmentView;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** A saved attachment. */
record ShownAttachment(Source source, AttachState attachment) implements AttachmentView {

  private Props props() {
    return attachment.props();
  }

  @Override
  public String name() {
    for (PropTag tag :
        List.of(
            PropTags.PR_ATTACH_LONG_FILENAME,
            PropTags.PR_ATTACH_FILENAME,
            PropTags.PR_DISPLAY_NAME)) {
      String name = Values.text(props(), tag);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return embedded().map(MessageView::subject).orElse("");
  }

  @Override
  public String mimeType() {
    return Values.text(props(), PropTags.PR_ATTACH_MIME_TAG);
  }

  @Override
  public String contentId() {
    return Values.text(props(), PropTags.PR_ATTACH_CONTENT_ID);
  }

  @Override
  public AttachMethod method() {
    int number = Values.number(props(), PropTags.PR_ATTACH_METHOD, 0);
    for (AttachMethod method : AttachMethod.values()) {
      if (method.value() == number) {
        return method;
      }
    }
    return AttachMethod.NO_ATTACHMENT;
  }

  private @Nullable Binary data() {
    return props().value(PropTags.PR_ATTACH_DATA_BIN.id()) instanceof Binary bytes ? bytes : null;
  }

  @Override
  public byte[] bytes() {
    @Nullable Binary data = data();
    return data == null ? new byte[0] : data.toByteArray();
  }

  @Override
  public int size() {
    @Nullable Binary data = data();
    return embedded().map(MessageView::size).orElse(data == null ? 0 : data.size());
  }

  @Override
  public Optional<MessageView> embedded() {
    @Nullable MessageState message = attachment.embedded();
    return message == null
        ? Optional.empty()
        : Optional.of(new ShownMessage(source, message, true));
  }

  @Override
  public boolean isInline() {
    return !contentId().isEmpty()
        && (Values.number(props(), PropTags.PR_ATTACH_FLAGS, 0) & FileAttachments.MHTML_REF) != 0;
  }

  @Override
  public Optional<PropValue> property(PropTag tag) {
    return Optional.ofNullable(props().get(tag.id()));
  }

  @Override
  public List<PropValue> properties() {
    return props().values();
  }

  @Override
  public String toString() {
    return "\"" + name() + "\"";
  }
}
