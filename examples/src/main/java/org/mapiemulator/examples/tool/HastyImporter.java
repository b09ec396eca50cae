package org.mapiemulator.examples.tool;

import java.util.List;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/**
 * Imports a message, and forgets SaveChanges: a folder saves by itself, a message does not. {@link
 * MailImporter} is how it should be.
 */
public final class HastyImporter {

  private final Mapi32 mapi32;
  private final String profile;

  /**
   * Makes an importer.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose mailbox it writes to
   */
  public HastyImporter(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    this.profile = profile;
  }

  /**
   * Imports a message into the top folder.
   *
   * @param subject its subject
   */
  public void importNote(String subject) {
    try (Logon logon = Logon.to(mapi32, profile);
        MsgStore store = logon.openDefaultStore()) {
      EntryId id = MapiUtil.hrGetOneProp(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId();
      int modify = OpenFlag.MODIFY.value();
      try (MapiFolder top = (MapiFolder) store.openEntry(id, Iid.MAPI_FOLDER, modify).object();
          Message message = top.createMessage(null, 0)) {
        message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, subject)));
      }
    }
  }
}
