package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.PropsBuilder;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.PropTags;

/** What a save makes of an attachment as somebody wrote it: a client, a fixture or an importer. */
public final class SavedAttachment {

  /** Offset of what is not shown in the text (ATT-17). */
  static final int NOT_RENDERED = -1;

  /** What the store knows of an attachment without storing it; ascending. */
  static final int[] COMPUTED = {
    Ids.ATTACH_SIZE,
    Ids.ATTACH_NUM,
    PropTags.PR_ACCESS.id(),
    PropTags.PR_INSTANCE_KEY.id(),
    PropTags.PR_ACCESS_LEVEL.id(),
    PropTags.PR_MAPPING_SIGNATURE.id(),
    Ids.RECORD_KEY,
    PropTags.PR_OBJECT_TYPE.id()
  };

  private SavedAttachment() {}

  /**
   * One save. PR_ATTACH_METHOD, PR_RENDERING_POSITION (D-116) and the times have defaults; the
   * method is not compared with what is there (ATT-14).
   *
   * @param embedded the message that it contains; without PR_ATTACH_DATA_BIN then (TAG-19)
   */
  public static AttachState of(
      long number, Props written, @Nullable MessageState embedded, long now, SaveRules rules) {
    Props own = written.without(COMPUTED);
    if (embedded != null) {
      own = own.without(Ids.ATTACH_DATA);
    }
    PropsBuilder computed = new PropsBuilder();
    if (!own.has(Ids.ATTACH_METHOD)) {
      computed.add(PropTags.PR_ATTACH_METHOD.value(), AttachMethod.NO_ATTACHMENT.value());
    }
    if (!own.has(Ids.RENDERING)) {
      computed.add(PropTags.PR_RENDERING_POSITION.value(), NOT_RENDERED);
    }
    if (!own.has(Ids.CREATED)) {
      computed.add(PropTags.PR_CREATION_TIME.value(), now);
    }
    if (!own.has(Ids.MODIFIED)) {
      computed.add(PropTags.PR_LAST_MODIFICATION_TIME.value(), now);
    }
    own = own.with(computed.build());
    long size = own.bytes() + Integer.BYTES + (embedded == null ? 0 : embedded.size());
    own =
        own.with(
            Ids.ATTACH_SIZE,
            PropTags.PR_ATTACH_SIZE.type(),
            (int) Math.min(size, Integer.MAX_VALUE));
    return new AttachState(number, rules.shared(own), embedded);
  }

  /** PR_ATTACH_SIZE (ATT-15). */
  static int size(AttachState attachment) {
    return attachment.props().value(Ids.ATTACH_SIZE) instanceof Integer size ? size : 0;
  }
}
