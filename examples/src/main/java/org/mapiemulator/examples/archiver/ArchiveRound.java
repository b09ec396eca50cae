package org.mapiemulator.examples.archiver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiUtil;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;

/** One walk through the folders of a store. */
final class ArchiveRound {

  private static final String ARCHIVE = "Archive";
  private static final int MAKE =
      MapiFlag.bits(CreateFolderFlag.OPEN_IF_EXISTS, StringFlag.UNICODE);

  /** Folders whose mail is not the archive's business; a store need not have them. */
  private static final List<PropTag> LEFT_OUT =
      List.of(PropTags.PR_IPM_OUTBOX_ENTRYID, PropTags.PR_IPM_WASTEBASKET_ENTRYID);

  /** Another program was faster: what it has left is a matter for the next round. */
  static final Set<Hresult> OTHERS_WERE_FASTER =
      Set.of(
          Hresult.MAPI_E_NOT_FOUND,
          Hresult.MAPI_E_OBJECT_DELETED,
          Hresult.MAPI_E_OBJECT_CHANGED,
          Hresult.MAPI_E_SUBMITTED);

  private final MsgStore store;
  private final OldMail oldMail;
  private int archived;
  private int left;

  ArchiveRound(MsgStore store, Instant before) {
    this.store = store;
    this.oldMail = new OldMail(store, before);
  }

  /** Does the work; the result is for the log. */
  String run() {
    try (CleanUp cleanUp = new CleanUp()) {
      EntryId top = MapiUtil.hrGetOneProp(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId();
      MapiFolder subtree = openFolder(top);
      cleanUp.add(() -> subtree.release()); // ends: IPM subtree
      MapiFolder archive = makeFolder(subtree, ARCHIVE);
      cleanUp.add(() -> archive.release()); // ends: archive
      for (FolderPath folder : FolderPath.below(subtree, store, leftOut(archive))) {
        try {
          archive(folder, archive);
        } catch (MapiException e) {
          if (!OTHERS_WERE_FASTER.contains(e.hresult())) {
            throw e;
          }
        }
      }
    }
    return archived + " archived" + (left == 0 ? "" : ", " + left + " left for the next round");
  }

  private List<EntryId> leftOut(MapiProp archive) {
    List<EntryId> ids = new ArrayList<>();
    ids.add(MapiUtil.hrGetOneProp(archive, PropTags.PR_ENTRYID).entryId());
    for (PropValue value : store.getProps(LEFT_OUT, 0).value()) {
      if (!value.isError()) {
        ids.add(value.entryId());
      }
    }
    return ids;
  }

  private void archive(FolderPath path, MapiFolder archive) {
    try (CleanUp cleanUp = new CleanUp()) {
      MapiFolder folder = openFolder(path.entryId());
      cleanUp.add(() -> folder.release()); // ends: folder
      List<EntryId> old = oldMail.in(folder);
      if (old.isEmpty()) {
        return;
      }
      MapiFolder target = makeFolders(archive, path.names(), cleanUp);
      List<EntryId> stamped = old.stream().filter(message -> oldMail.stamp(message, path)).toList();
      int moved = OldMail.move(stamped, folder, target);
      archived += moved;
      left += old.size() - moved;
    }
  }

  private MapiFolder makeFolders(MapiFolder above, List<String> names, CleanUp cleanUp) {
    MapiFolder last = above;
    for (String name : names) {
      MapiFolder made = makeFolder(last, name);
      cleanUp.add(() -> made.release()); // ends: archive folder
      last = made;
    }
    return last;
  }

  private static MapiFolder makeFolder(MapiFolder above, String name) {
    int type = FolderType.GENERIC.value();
    return above.createFolder(type, name, null, null, MAKE); // opens: made folder
  }

  private MapiFolder openFolder(EntryId id) {
    int flags = OpenFlag.MODIFY.value();
    return (MapiFolder) store.openEntry(id, Iid.MAPI_FOLDER, flags).object(); // opens: folder
  }
}
