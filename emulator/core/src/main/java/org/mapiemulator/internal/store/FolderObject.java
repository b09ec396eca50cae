package org.mapiemulator.internal.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CopyJob;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.loss.DescribesItself;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.SortOrderSet;

/**
 * IMAPIFolder: an open folder. It keeps nothing but which folder it is: what it shows is what the
 * mailbox holds now, and what it changes is changed at once (FLD-08).
 */
final class FolderObject extends PropObject implements MapiFolder, DescribesItself {

  private final OpenFolder open;

  FolderObject(StoreAccess access, FolderState folder, boolean writable) {
    super(Interfaces.FOLDER, access.propSettings());
    this.open = new OpenFolder(access, folder, writable);
  }

  /** What this folder is, for others that work with it. */
  OpenFolder open() {
    return open;
  }

  // ---- Properties ---------------------------------------------------------------------------

  @Override
  protected Props stored() {
    return open.state().props();
  }

  @Override
  protected @Nullable PropValue computed(int id, Props stored) {
    return open.computed(id);
  }

  @Override
  protected int[] computedIds() {
    return FolderRules.COMPUTED_IDS;
  }

  @Override
  protected int[] objectIds() {
    return FolderRules.OBJECT_IDS;
  }

  @Override
  protected NameMap names() {
    return open.access().names();
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.FOLDER;
  }

  @Override
  protected void requireWritable() {
    open.requireWritable();
  }

  @Override
  protected @Nullable Hresult refusalToSet(PropValue value) {
    return FolderRules.refusalToSet(open.state(), value.tag().id());
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return FolderRules.refusalToDelete(id);
  }

  @Override
  protected void commit(PropEdit edit) {
    FolderRules.commit(open, edit);
  }

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    if (iid.equals(Iid.MAPI_TABLE)) {
      @Nullable MapiTable table = FolderTables.open(open, tag, interfaceOptions);
      if (table != null) {
        return table;
      }
    }
    return super.openObject(tag, iid, interfaceOptions, flags);
  }

  @Override
  protected void copySubObjects(CopyJob job) {
    FolderCopy.copy(open, job);
  }

  @Override
  protected void requireCopyable(CopyJob job) {
    if (job.destination() instanceof FolderObject other
        && other.open.mailbox() == open.mailbox()
        && other.open.number().equals(open.number())) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "source and destination are one object (PRP-61)");
    }
    FolderCopy.requirePossible(open, job);
  }

  // ---- IMAPIContainer -----------------------------------------------------------------------

  @Override
  public MapiTable getContentsTable(int flags) {
    return FolderTables.contents(open, flags);
  }

  @Override
  public MapiTable getHierarchyTable(int flags) {
    return FolderTables.hierarchy(open, flags);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    open.state();
    return open.access().opener().open(entryId, iid, flags);
  }

  @Override
  public void setSearchCriteria(
      @Nullable Restriction restriction, @Nullable List<EntryId> containers, int flags) {
    SearchFolder.set(open, restriction, containers, flags);
  }

  @Override
  public SearchCriteria getSearchCriteria(int flags) {
    return SearchFolder.get(open);
  }

  // ---- IMAPIFolder --------------------------------------------------------------------------

  @Override
  public Message createMessage(@Nullable Iid iid, int flags) {
    return FolderMessages.create(open, iid, flags);
  }

  @Override
  public Hresult copyMessages(
      @Nullable List<EntryId> messages,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      long uiParam,
      @Nullable MapiProgress progress,
      int flags) {
    return MessageTransfer.copyMessages(open, messages, destIid, destFolder, progress, flags);
  }

  @Override
  public Hresult deleteMessages(
      @Nullable List<EntryId> messages, long uiParam, @Nullable MapiProgress progress, int flags) {
    return FolderMessages.delete(open, messages, progress, flags);
  }

  @Override
  public MapiFolder createFolder(
      int folderType,
      @Nullable String folderName,
      @Nullable String folderComment,
      @Nullable Iid iid,
      int flags) {
    return Subfolders.create(open, folderType, folderName, folderComment, iid, flags);
  }

  @Override
  public Hresult copyFolder(
      @Nullable EntryId entryId,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      @Nullable String newFolderName,
      long uiParam,
      @Nullable MapiProgress progress,
      int flags) {
    return FolderTransfer.copyFolder(
        open, entryId, destIid, destFolder, newFolderName, progress, flags);
  }

  @Override
  public Hresult deleteFolder(
      @Nullable EntryId entryId, long uiParam, @Nullable MapiProgress progress, int flags) {
    return Subfolders.delete(open, entryId, progress, flags);
  }

  @Override
  public Hresult setReadFlags(
      @Nullable List<EntryId> messages, long uiParam, @Nullable MapiProgress progress, int flags) {
    return FolderMessages.setReadFlags(open, messages, progress, flags);
  }

  @Override
  public int getMessageStatus(@Nullable EntryId entryId, int flags) {
    return MessageStatuses.get(open, entryId);
  }

  @Override
  public int setMessageStatus(@Nullable EntryId entryId, int newStatus, int newStatusMask) {
    return MessageStatuses.set(open, entryId, newStatus, newStatusMask);
  }

  @Override
  public void saveContentsSort(@Nullable SortOrderSet sortOrder, int flags) {
    FolderTables.saveSort(open, sortOrder, flags);
  }

  @Override
  public Hresult emptyFolder(long uiParam, @Nullable MapiProgress progress, int flags) {
    return Subfolders.empty(open, progress, flags);
  }

  // ---- For the report of what was lost --------------------------------------------------------

  @Override
  public String mailbox() {
    return open.access().mailbox().name();
  }

  @Override
  public String folder() {
    return FolderPath.of(open.access().state(), open.state().parent());
  }

  @Override
  public Optional<Object> saved(PropTag tag) {
    return Optional.ofNullable(open.state().props().value(tag.id()));
  }
}
