package org.mapiemulator.internal.addressbook;

import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** What new entries can be made of: the one-off table and PR_CREATE_TEMPLATES (COL-21). */
final class Templates {

  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ADDRTYPE,
          PropTags.PR_DEPTH,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_SELECTABLE);

  private static final List<PropsRow> ROWS =
      PropsRow.numbered(
          List.of(
              row("SMTP", "Internet Address", DisplayType.MAILUSER, EntryName.NEW_CONTACT),
              row(
                  Fields.PRIVATE_LIST,
                  "Personal Distribution List",
                  DisplayType.PRIVATE_DISTLIST,
                  EntryName.NEW_LIST)));

  private Templates() {}

  private static Props row(String type, String name, DisplayType shown, EntryName template) {
    return Props.of(
        List.of(
            new PropValue(PropTags.PR_ADDRTYPE, type),
            new PropValue(PropTags.PR_DEPTH, 0),
            new PropValue(PropTags.PR_DISPLAY_NAME, name),
            new PropValue(PropTags.PR_DISPLAY_TYPE, shown.value()),
            new PropValue(PropTags.PR_ENTRYID, template.entryId().bytes()),
            new PropValue(PropTags.PR_SELECTABLE, true)));
  }

  static MapiTable table(LogonAccess access, int flags) {
    return access.table(flags, COLUMNS, new ListSource<>(new PropsModel(COLUMNS), ROWS));
  }
}
