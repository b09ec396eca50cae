package org.mapiemulator.examples.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;

/** A folder that a client has opened. What he changes in it is saved at once. */
final class MapFolderObject extends BasicFolder {

  private static final int UNICODE = StringFlag.UNICODE.value();

  private final MapContent content;
  private final MapItem item;
  private final boolean writable;

  MapFolderObject(MapContent content, MapItem item, boolean writable) {
    super(content.newProps(), all(item));
    this.content = content;
    this.item = item;
    this.writable = writable;
    protect(MapContent.ofStore(item).stream().map(PropValue::tag).toArray(PropTag[]::new));
    allowChanges(writable);
  }

  private static List<PropValue> all(MapItem item) {
    List<PropValue> all = new ArrayList<>(item.props());
    all.addAll(MapContent.ofStore(item));
    return all;
  }

  @Override
  void changed() {
    content.save(content.find(item.id()), data().getProps(null, UNICODE).value());
  }

  @Override
  public MapiTable getContentsTable(int flags) {
    return content.table(item.id(), false);
  }

  @Override
  public MapiTable getHierarchyTable(int flags) {
    return content.table(item.id(), true);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return content.open(entryId, flags);
  }

  @Override
  public Message createMessage(@Nullable Iid iid, int flags) {
    requireWritable("IMAPIFolder::CreateMessage");
    return new MapMessageObject(content, content.newItem(item.id(), false), true);
  }

  @Override
  public MapiFolder createFolder(
      int folderType,
      @Nullable String folderName,
      @Nullable String folderComment,
      @Nullable Iid iid,
      int flags) {
    String method = "IMAPIFolder::CreateFolder";
    requireWritable(method);
    if (folderName == null || folderName.isEmpty()) {
      throw new MapiException(Hresult.MAPI_E_INVALID_PARAMETER, method);
    }
    Optional<MapItem> known =
        content.memory().children(item.id(), true).stream()
            .filter(each -> each.text(PropTags.PR_DISPLAY_NAME).equalsIgnoreCase(folderName))
            .findFirst();
    if (known.isPresent() && !MapiFlag.isSet(flags, CreateFolderFlag.OPEN_IF_EXISTS)) {
      throw new MapiException(Hresult.MAPI_E_COLLISION, method);
    }
    MapItem folder = known.orElseGet(() -> newFolder(folderName));
    return new MapFolderObject(content, folder, true);
  }

  private MapItem newFolder(String name) {
    MapItem folder = content.newItem(item.id(), true);
    content.save(folder, List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, name)));
    return content.find(folder.id());
  }

  @Override
  public Hresult deleteMessages(
      @Nullable List<EntryId> messages, long uiParam, @Nullable MapiProgress progress, int flags) {
    requireWritable("IMAPIFolder::DeleteMessages");
    Hresult result = Hresult.S_OK;
    for (EntryId id : messages == null ? List.<EntryId>of() : messages) {
      Optional<MapItem> message =
          content.memory().find(MapIds.item(id)).filter(each -> each.parent() == item.id());
      message.ifPresent(content::delete);
      result = message.isPresent() ? result : Hresult.MAPI_W_PARTIAL_COMPLETION;
    }
    return result;
  }

  private void requireWritable(String method) {
    if (!writable) {
      throw new MapiException(Hresult.MAPI_E_NO_ACCESS, method);
    }
  }
}
