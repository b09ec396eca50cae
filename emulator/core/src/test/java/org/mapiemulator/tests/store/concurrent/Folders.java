package org.mapiemulator.tests.store.concurrent;

import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.tests.fixture.StoreScene;

/** What a writer does with folders: only with its own, so that none of it can be refused. */
final class Folders {

  private final int writer;
  private final StoreScene scene;
  private final Random random;
  private final List<EntryId> tops;
  private final Log log;
  private final Map<EntryId, EntryId> subfolders = new LinkedHashMap<>();
  private int names;

  Folders(int writer, StoreScene scene, Random random, List<EntryId> tops, Log log) {
    this.writer = writer;
    this.scene = scene;
    this.random = random;
    this.tops = tops;
    this.log = log;
  }

  boolean has(EntryId folder) {
    return tops.contains(folder);
  }

  /** A folder to put something in. */
  EntryId any() {
    List<EntryId> all = new ArrayList<>(tops);
    all.addAll(subfolders.keySet());
    return all.get(random.nextInt(all.size()));
  }

  private String name() {
    return "folder " + writer + "." + ++names;
  }

  void step() {
    List<EntryId> all = new ArrayList<>(subfolders.keySet());
    EntryId top = tops.get(random.nextInt(2));
    if (all.isEmpty()) {
      create(top);
      return;
    }
    EntryId id = all.get(random.nextInt(all.size()));
    EntryId parent = subfolders.getOrDefault(id, id);
    switch (random.nextInt(all.size() > 3 ? 7 : 5)) {
      case 0 -> create(top);
      case 1 -> rename(random.nextBoolean() ? id : top);
      case 2 -> move(id, parent, tops.get(parent.equals(tops.get(0)) ? 1 : 0));
      case 3 -> copy(id, parent, top);
      case 4 -> empty(id);
      default -> delete(id, parent);
    }
  }

  private void create(EntryId parent) {
    String name = name();
    try (MapiFolder at = scene.folder(parent);
        MapiFolder created = StoreScene.newFolder(at, name)) {
      EntryId id = idOf(created);
      log.add(new Deed.FolderCreated(id, parent, name));
      subfolders.put(id, parent);
    }
  }

  private void rename(EntryId id) {
    String name = name();
    try (MapiFolder folder = scene.folder(id)) {
      folder.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, name)));
      log.add(new Deed.FolderRenamed(id, name));
    }
  }

  private void move(EntryId id, EntryId from, EntryId to) {
    try (MapiFolder source = scene.folder(from);
        MapiFolder target = scene.folder(to)) {
      source.copyFolder(id, null, target, null, 0, null, CopyFolderFlag.MOVE.value());
      log.add(new Deed.FolderMoved(id, from, to));
      subfolders.put(id, to);
    }
  }

  private void copy(EntryId original, EntryId from, EntryId to) {
    String name = name();
    try (MapiFolder source = scene.folder(from);
        MapiFolder target = scene.folder(to)) {
      source.copyFolder(original, null, target, name, 0, null, UNICODE);
      EntryId id = child(target, name);
      log.add(new Deed.FolderCopied(original, from, id, to, name, read(id)));
      subfolders.put(id, to);
    }
  }

  private static EntryId child(MapiFolder parent, String name) {
    try (MapiTable table = parent.getHierarchyTable(UNICODE)) {
      for (Row row : StoreScene.rows(table, PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME)) {
        if (row.get(1).text().equals(name)) {
          return row.get(0).entryId();
        }
      }
    }
    throw new AssertionError("There is no folder " + name);
  }

  private Map<EntryId, Mail> read(EntryId id) {
    try (MapiFolder folder = scene.folder(id)) {
      return mails(folder);
    }
  }

  /** Everything in a folder, read through the seam. */
  static Map<EntryId, Mail> mails(MapiFolder folder) {
    Map<EntryId, Mail> all = new LinkedHashMap<>();
    try (MapiTable table = folder.getContentsTable(UNICODE)) {
      for (Row row :
          StoreScene.rows(
              table, PropTags.PR_ENTRYID, PropTags.PR_MESSAGE_FLAGS, PropTags.PR_MSG_STATUS)) {
        EntryId id = row.get(0).entryId();
        try (Message message = (Message) folder.openEntry(id, null, MODIFY).object()) {
          boolean read = (row.get(1).intValue() & MessageFlag.READ.value()) != 0;
          all.put(id, new Mail(Content.read(message), read, row.get(2).intValue()));
        }
      }
    }
    return all;
  }

  private void empty(EntryId id) {
    try (MapiFolder folder = scene.folder(id)) {
      folder.emptyFolder(0, null, 0);
      log.add(new Deed.Emptied(id));
    }
  }

  private void delete(EntryId id, EntryId parent) {
    try (MapiFolder at = scene.folder(parent)) {
      at.deleteFolder(id, 0, null, DeleteFolderFlag.DEL_MESSAGES.value());
      log.add(new Deed.FolderDeleted(id, parent));
      subfolders.remove(id);
    }
  }
}
