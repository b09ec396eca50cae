package org.mapiemulator.examples.tool;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** Copies the subject and the text of the first message in the Inbox to a new message beside it. */
public final class NoteCopier {

  private static final int UNICODE = StringFlag.UNICODE.value();
  private static final List<PropTag> COPIED = List.of(PropTags.PR_SUBJECT, PropTags.PR_BODY);

  private final Mapi32 mapi32;
  private final String profile;
  private final boolean streams;

  private NoteCopier(Mapi32 mapi32, String profile, boolean streams) {
    this.mapi32 = mapi32;
    this.profile = profile;
    this.streams = streams;
  }

  /**
   * Takes what GetProps gives for what there is.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose mailbox it copies in
   * @return a copier that loses long texts
   */
  public static NoteCopier careless(Mapi32 mapi32, String profile) {
    return new NoteCopier(mapi32, profile, false);
  }

  /**
   * Opens a stream for what GetProps has no room for.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose mailbox it copies in
   * @return a copier as it should be
   */
  public static NoteCopier careful(Mapi32 mapi32, String profile) {
    return new NoteCopier(mapi32, profile, true);
  }

  /** Copies the message. */
  public void copyFirst() {
    try (Logon logon = Logon.to(mapi32, profile);
        MsgStore store = logon.openDefaultStore();
        MapiFolder inbox =
            (MapiFolder)
                store
                    .openEntry(
                        store.getReceiveFolder("IPM.Note", UNICODE).entryId(),
                        Iid.MAPI_FOLDER,
                        OpenFlag.MODIFY.value())
                    .object();
        Message original = (Message) inbox.openEntry(first(inbox), Iid.MESSAGE, 0).object();
        Message copy = inbox.createMessage(null, 0)) {
      copy(original, copy);
      copy.saveChanges(0);
    }
  }

  private static EntryId first(MapiFolder folder) {
    try (MapiTable contents = folder.getContentsTable(UNICODE)) {
      List<Row> rows =
          MapiUtil.hrQueryAllRows(contents, List.of(PropTags.PR_ENTRYID), null, null, 1);
      return rows.get(0).get(0).entryId();
    }
  }

  private void copy(Message original, Message copy) {
    List<PropValue> values = original.getProps(COPIED, UNICODE).value();
    PropValue body = values.get(1);
    if (streams && body.isError(Hresult.MAPI_E_NOT_ENOUGH_MEMORY)) {
      copy.setProps(values.subList(0, 1));
      String text = Streams.text(original, body);
      Streams.write(copy, PropTags.PR_BODY, text.getBytes(StandardCharsets.UTF_16LE));
    } else {
      copy.setProps(values); // a slot of type PT_ERROR is no value
    }
  }
}
