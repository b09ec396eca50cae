package org.mapiemulator.internal.status;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.provider.OwnTable;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.settings.Settings;

/** The status table of a session: MAPI's own three rows, then the providers'. */
final class StatusTable extends OwnTable {

  private static final PropsModel MODEL =
      new PropsModel(
          List.of(
              PropTags.PR_DISPLAY_NAME,
              PropTags.PR_STATUS_CODE,
              PropTags.PR_RESOURCE_METHODS,
              PropTags.PR_PROVIDER_DLL_NAME,
              PropTags.PR_RESOURCE_FLAGS,
              PropTags.PR_RESOURCE_TYPE,
              PropTags.PR_ENTRYID,
              PropTags.PR_INSTANCE_KEY,
              PropTags.PR_OBJECT_TYPE,
              PropTags.PR_ROWID,
              PropTags.PR_PROVIDER_DISPLAY,
              PropTags.PR_STATUS_STRING,
              PropTags.PR_IDENTITY_DISPLAY,
              PropTags.PR_IDENTITY_ENTRYID,
              PropTags.PR_IDENTITY_SEARCH_KEY));

  private final Resources resources;
  private final Runnable listener = this::refresh;

  StatusTable(Settings settings, Resources resources) {
    super(settings, MODEL);
    this.resources = resources;
  }

  @Override
  protected void listen() {
    resources.listen(listener);
  }

  @Override
  protected void listenNoMore() {
    resources.listenNoMore(listener);
  }

  @Override
  protected List<PropsRow> current() {
    List<PropsRow> rows = new ArrayList<>();
    for (OwnResource own : OwnResource.values()) {
      rows.add(row(own.row(), resources.props(own)));
    }
    resources.rows().forEach(each -> rows.add(row(each.id(), Resources.props(each))));
    return rows;
  }

  private static PropsRow row(long id, Props props) {
    return new PropsRow(id, props);
  }
}
