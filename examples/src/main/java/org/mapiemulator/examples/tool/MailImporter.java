package org.mapiemulator.examples.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.StringFlag;

/** Writes messages into a folder of the default store of a profile. */
public final class MailImporter {

  private static final int MAKE =
      MapiFlag.bits(CreateFolderFlag.OPEN_IF_EXISTS, StringFlag.UNICODE);

  /** What is wrong with one message only; the next may go. */
  private static final Set<Hresult> SKIPS =
      Set.of(
          Hresult.MAPI_E_CORRUPT_DATA,
          Hresult.MAPI_E_TOO_BIG,
          Hresult.MAPI_E_BAD_VALUE,
          Hresult.MAPI_E_INVALID_TYPE);

  private final Mapi32 mapi32;
  private final String profile;

  /**
   * Makes an importer.
   *
   * @param mapi32 MAPI32.DLL as its process sees it
   * @param profile whose mailbox it writes to
   */
  public MailImporter(Mapi32 mapi32, String profile) {
    this.mapi32 = mapi32;
    this.profile = profile;
  }

  /**
   * Imports messages.
   *
   * @param folder the folder at the top of the mailbox; it is made if there is none
   * @param drafts the messages
   * @return why some were left out, a line for each
   * @throws MapiException if it cannot go on; what was imported before stays
   */
  public List<String> importMail(String folder, List<Draft> drafts) {
    List<String> skipped = new ArrayList<>();
    try (Logon logon = Logon.to(mapi32, profile);
        MsgStore store = logon.openDefaultStore();
        MapiFolder top = openTop(store);
        MapiFolder target =
            top.createFolder(FolderType.GENERIC.value(), folder, null, null, MAKE)) {
      MessageWriter writer = new MessageWriter(store);
      for (Draft draft : drafts) {
        try (Message message = target.createMessage(null, 0)) {
          writer.write(message, draft);
        } catch (MapiException e) {
          if (!SKIPS.contains(e.hresult())) {
            throw e;
          }
          skipped.add(draft.subject() + ": " + e.getMessage());
        }
      }
    }
    return skipped;
  }

  private static MapiFolder openTop(MsgStore store) {
    EntryId id = MapiUtil.hrGetOneProp(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId();
    return (MapiFolder) store.openEntry(id, Iid.MAPI_FOLDER, OpenFlag.MODIFY.value()).object();
  }
}
