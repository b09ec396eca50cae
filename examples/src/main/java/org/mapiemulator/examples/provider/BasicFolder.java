package org.mapiemulator.examples.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.SortOrderSet;

/** A folder that can be filled and read, and not searched, moved or copied. */
abstract class BasicFolder extends BasicProp implements MapiFolder {

  BasicFolder(PropData data, List<PropValue> values) {
    super(data, values, Iid.MAPI_FOLDER, Iid.MAPI_CONTAINER, Iid.MAPI_PROP);
  }

  @Override
  public void setSearchCriteria(
      @Nullable Restriction restriction, @Nullable List<EntryId> containers, int flags) {
    throw refused("IMAPIContainer::SetSearchCriteria");
  }

  @Override
  public SearchCriteria getSearchCriteria(int flags) {
    throw refused("IMAPIContainer::GetSearchCriteria");
  }

  @Override
  public Hresult copyMessages(
      @Nullable List<EntryId> messages,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destFolder,
      long uiParam,
      @Nullable MapiProgress progress,
      int flags) {
    throw refused("IMAPIFolder::CopyMessages");
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
    throw refused("IMAPIFolder::CopyFolder");
  }

  @Override
  public Hresult deleteFolder(
      @Nullable EntryId entryId, long uiParam, @Nullable MapiProgress progress, int flags) {
    throw refused("IMAPIFolder::DeleteFolder");
  }

  @Override
  public Hresult setReadFlags(
      @Nullable List<EntryId> messages, long uiParam, @Nullable MapiProgress progress, int flags) {
    throw refused("IMAPIFolder::SetReadFlags");
  }

  @Override
  public int getMessageStatus(@Nullable EntryId entryId, int flags) {
    throw refused("IMAPIFolder::GetMessageStatus");
  }

  @Override
  public int setMessageStatus(@Nullable EntryId entryId, int newStatus, int newStatusMask) {
    throw refused("IMAPIFolder::SetMessageStatus");
  }

  @Override
  public void saveContentsSort(@Nullable SortOrderSet sortOrder, int flags) {
    throw refused("IMAPIFolder::SaveContentsSort");
  }

  @Override
  public Hresult emptyFolder(long uiParam, @Nullable MapiProgress progress, int flags) {
    throw refused("IMAPIFolder::EmptyFolder");
  }
}
