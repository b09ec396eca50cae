package org.mapiemulator.internal.store;

import java.util.List;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.UnsavedAttachments;

/** The tables of one open message, which follow its working copy (D-51, D-54). */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class MessageTables {

  private final MessageContext context;
  private final ListSource<PropsRow> recipients;
  private final ListSource<PropsRow> attachments;

  /**
   * Makes them.
   *
   * @param usable throws when the message can be used no more
   */
  MessageTables(MessageContext context, Draft draft, Runnable usable) {
    this.context = context;
    this.recipients =
        new ListSource<>(new PropsModel(Recipients.COLUMNS), draft.recipients().rows(), usable);
    this.attachments =
        new ListSource<>(new PropsModel(Attachments.COLUMNS), rows(draft.attachments()), usable);
  }

  /** Takes note of another working copy; called in the order of the changes. */
  void show(Draft before, Draft now) {
    if (now.recipients() != before.recipients()) {
      recipients.replace(now.recipients().rows());
    }
    if (now.attachments() != before.attachments()) {
      attachments.replace(rows(now.attachments()));
    }
  }

  private List<PropsRow> rows(Attachments shown) {
    return shown.rows(
        context.mailbox().identity(),
        settings().get(UnsavedAttachments.class) == UnsavedAttachments.AFTER_MESSAGE_SAVE);
  }

  /** GetRecipientTable. */
  MapiTable recipients(int flags) {
    return open(TableSpec.Kind.OTHER, flags, Recipients.COLUMNS, recipients);
  }

  /** GetAttachmentTable. */
  MapiTable attachments(int flags) {
    return open(TableSpec.Kind.ATTACHMENTS, flags, Attachments.COLUMNS, attachments);
  }

  private MapiTable open(
      TableSpec.Kind kind, int flags, List<PropTag> columns, ListSource<PropsRow> rows) {
    return new TableView<>(
        new TableSpec(
            kind,
            TableType.DYNAMIC,
            MapiFlag.isSet(flags, StringFlag.UNICODE),
            settings(),
            context.mailbox().environment().newUid()),
        new PropsModel(columns),
        rows,
        context.tableEvents());
  }

  private Settings settings() {
    return context.mailbox().environment().settings();
  }
}
