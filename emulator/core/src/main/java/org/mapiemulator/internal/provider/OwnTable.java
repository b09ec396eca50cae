package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.RowSource;
import org.mapiemulator.internal.table.RowVersion;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.Settings;

/**
 * A dynamic table that is MAPI's own. What its rows are made of is listened to only while somebody
 * looks at it.
 */
public abstract class OwnTable implements RowSource<PropsRow> {

  private final Settings settings;
  private final PropsModel model;
  private final ListSource<PropsRow> rows;
  private final List<TableView<PropsRow>> views = new ArrayList<>(1);

  protected OwnTable(Settings settings, PropsModel model) {
    this.settings = settings;
    this.model = model;
    this.rows = new ListSource<>(model, List.of());
  }

  /** The rows as they are now. */
  protected abstract List<PropsRow> current();

  /** Begins to call {@link #refresh} when rows may have changed. */
  protected abstract void listen();

  /** Ends what {@link #listen} began. */
  protected abstract void listenNoMore();

  /** Opens a view; its identifier must be one that no other view has. */
  final TableView<PropsRow> open(boolean unicode, MapiUid id, TableEvents events) {
    TableSpec spec = new TableSpec(TableSpec.Kind.OTHER, TableType.DYNAMIC, unicode, settings, id);
    return new TableView<>(spec, model, this, events);
  }

  @Override
  public final RowVersion<PropsRow> version() {
    return rows.version();
  }

  @Override
  public final synchronized void attach(TableView<PropsRow> view) {
    if (views.isEmpty()) {
      listen();
      rows.replace(current());
    }
    views.add(view);
    rows.attach(view);
  }

  @Override
  public final synchronized void detach(TableView<PropsRow> view) {
    rows.detach(view);
    if (views.remove(view) && views.isEmpty()) {
      listenNoMore();
    }
  }

  /** Whether a view has not been released yet. */
  final synchronized boolean isAttached(TableView<PropsRow> view) {
    return views.contains(view);
  }

  /** Something may have changed; views that are open follow, and notify. */
  public final synchronized void refresh() {
    if (!views.isEmpty()) {
      rows.replace(current());
    }
  }
}
