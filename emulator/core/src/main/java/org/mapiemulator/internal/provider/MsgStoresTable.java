package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProfileStores;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.settings.Settings;

/**
 * The table of message stores of a session (COL-14, COL-15, A-67): the stores of the profile as
 * their sections describe them, with the session's own flags.
 */
final class MsgStoresTable extends OwnTable {

  private static final PropsModel MODEL =
      new PropsModel(
          List.of(
              PropTags.PR_DEFAULT_STORE,
              PropTags.PR_DISPLAY_NAME,
              PropTags.PR_ENTRYID,
              PropTags.PR_INSTANCE_KEY,
              PropTags.PR_MDB_PROVIDER,
              PropTags.PR_OBJECT_TYPE,
              PropTags.PR_PROVIDER_DISPLAY,
              PropTags.PR_RECORD_KEY,
              PropTags.PR_RESOURCE_FLAGS,
              PropTags.PR_RESOURCE_TYPE));

  private final ProfileStores stores;
  private final StoreFlags flags;
  private final Runnable listener = this::refresh;

  MsgStoresTable(Settings settings, ProfileStores stores, StoreFlags flags) {
    super(settings, MODEL);
    this.stores = stores;
    this.flags = flags;
  }

  @Override
  protected void listen() {
    stores.listen(listener); // the profile lives longer than sessions
  }

  @Override
  protected void listenNoMore() {
    stores.listenNoMore(listener);
  }

  @Override
  protected List<PropsRow> current() {
    List<PropsRow> current = new ArrayList<>();
    for (StoreEntry entry : stores.all()) {
      if (entry.isPermanent()) {
        current.add(row(entry));
      }
    }
    return current;
  }

  private PropsRow row(StoreEntry entry) {
    Props section = entry.section().props();
    int all = flags.flags(entry);
    List<PropValue> cells = new ArrayList<>();
    for (PropTag column : MODEL.defaultColumns()) {
      @Nullable PropValue cell = section.get(column.id());
      if (cell != null && cell.tag().equals(column)) {
        cells.add(cell); // of another type it would be a column that nobody has asked for
      }
    }
    cells.add(new PropValue(PropTags.PR_OBJECT_TYPE, ObjectType.STORE.value()));
    cells.add(new PropValue(PropTags.PR_RESOURCE_FLAGS, all));
    boolean isDefault = (all & ResourceFlag.DEFAULT_STORE.value()) != 0;
    cells.add(new PropValue(PropTags.PR_DEFAULT_STORE, isDefault));
    return new PropsRow(entry.id(), Props.of(cells));
  }
}
