package org.mapiemulator.internal.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.RowModel;
import org.mapiemulator.internal.table.RowVersion;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/** The rows of the outgoing queue table (COL-22). */
final class QueueModel implements RowModel<Queued> {

  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_CLIENT_SUBMIT_TIME,
          PropTags.PR_DISPLAY_BCC,
          PropTags.PR_DISPLAY_CC,
          PropTags.PR_DISPLAY_TO,
          PropTags.PR_MESSAGE_FLAGS,
          PropTags.PR_MESSAGE_SIZE,
          PropTags.PR_PRIORITY,
          PropTags.PR_SENDER_NAME,
          PropTags.PR_SUBJECT,
          PropTags.PR_SUBMIT_FLAGS);

  private static final int SUBMIT_FLAGS = 0x0E14;
  private static final int PARENT_ENTRYID = 0x0E09;

  private final StoreAccess access;
  private final MessageReader reader;

  QueueModel(StoreAccess access) {
    this.access = access;
    this.reader = new MessageReader(access.identity(), access.storeEntryId(), access.state());
  }

  @Override
  public long id(Queued row) {
    return row.submission();
  }

  @Override
  public List<PropTag> defaultColumns() {
    return COLUMNS;
  }

  /** The default columns, what the store adds, and what the messages have besides. */
  @Override
  public List<PropTag> allColumns(RowVersion<Queued> version) {
    Map<Integer, PropTag> all = new LinkedHashMap<>();
    COLUMNS.forEach(tag -> all.put(tag.id(), tag));
    MessageReader.COMPUTED.forEach(tag -> all.putIfAbsent(tag.id(), tag));
    for (Queued row : version.rows()) {
      row.message().props().tags().forEach(tag -> all.putIfAbsent(tag.id(), tag));
    }
    return List.copyOf(all.values());
  }

  @Override
  public boolean intrinsic(int id) {
    return id != SUBMIT_FLAGS && MessageReader.isIntrinsic(id);
  }

  @Override
  public int type(Queued row, int id) {
    return id == SUBMIT_FLAGS ? PropType.LONG.value() : reader.type(row.message(), id);
  }

  @Override
  public @Nullable Object value(Queued row, int id) {
    return switch (id) {
      case SUBMIT_FLAGS -> SubmitFlags.of(access.mailbox(), row);
      case PARENT_ENTRYID -> parent(row);
      default -> reader.value(row.message(), id);
    };
  }

  private @Nullable Object parent(Queued row) {
    @Nullable FolderState home = access.state().homeOf(row.message().number());
    return home == null ? null : access.identity().binary(ObjectType.FOLDER, home.number());
  }

  @Override
  public List<Props> sub(Queued row, int subObjectId) {
    return reader.sub(row.message(), subObjectId);
  }
}
