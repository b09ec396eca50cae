package org.mapiemulator.internal.store;

import java.util.ArrayList;
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
import org.mapiemulator.settings.RowEntryIds;

/** The rows of contents tables (COL-02 to COL-04). */
final class ContentsModel implements RowModel<MessageState> {

  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_PARENT_ENTRYID,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_MESSAGE_CLASS,
          PropTags.PR_SUBJECT,
          PropTags.PR_NORMALIZED_SUBJECT,
          PropTags.PR_SENDER_NAME,
          PropTags.PR_DISPLAY_TO,
          PropTags.PR_DISPLAY_CC,
          PropTags.PR_CLIENT_SUBMIT_TIME,
          PropTags.PR_MESSAGE_DELIVERY_TIME,
          PropTags.PR_LAST_MODIFICATION_TIME,
          PropTags.PR_MESSAGE_FLAGS,
          PropTags.PR_MESSAGE_SIZE,
          PropTags.PR_MSG_STATUS,
          PropTags.PR_HASATTACH,
          PropTags.PR_IMPORTANCE,
          PropTags.PR_PRIORITY,
          PropTags.PR_SENSITIVITY,
          PropTags.PR_CONVERSATION_INDEX,
          PropTags.PR_MAPPING_SIGNATURE,
          PropTags.PR_STORE_ENTRYID,
          PropTags.PR_STORE_RECORD_KEY);

  private static final int ENTRYID = 0x0FFF;
  private static final int PARENT_ENTRYID = 0x0E09;
  private static final int PARENT_DISPLAY = 0x0E05;

  private final StoreAccess access;
  private final MessageReader reader;
  private final boolean links;
  private final boolean shortTerm;

  /**
   * A model.
   *
   * @param links whether the folder is a search folder, whose rows name their folders (COL-04)
   */
  ContentsModel(StoreAccess access, boolean links) {
    this.access = access;
    this.reader = new MessageReader(access.identity(), access.storeEntryId(), access.state());
    this.links = links;
    this.shortTerm = access.settings().get(RowEntryIds.class) == RowEntryIds.SHORT_TERM;
  }

  @Override
  public long id(MessageState row) {
    return row.number();
  }

  @Override
  public List<PropTag> defaultColumns() {
    if (!links) {
      return COLUMNS;
    }
    List<PropTag> columns = new ArrayList<>(COLUMNS);
    columns.add(PropTags.PR_PARENT_DISPLAY);
    return columns;
  }

  /** The default columns, what the store adds, and what the messages have besides. */
  @Override
  public List<PropTag> allColumns(RowVersion<MessageState> version) {
    Map<Integer, PropTag> all = new LinkedHashMap<>();
    defaultColumns().forEach(tag -> all.put(tag.id(), tag));
    MessageReader.COMPUTED.forEach(tag -> all.putIfAbsent(tag.id(), tag));
    stored(version).forEach((id, tag) -> all.putIfAbsent(id, new PropTag(tag)));
    return new ArrayList<>(all.values());
  }

  @SuppressWarnings("unchecked") // nobody else has this key
  private static Map<Integer, Integer> stored(RowVersion<MessageState> version) {
    return (Map<Integer, Integer>)
        version
            .memo()
            .computeIfAbsent(
                ContentsModel.class,
                any -> {
                  Map<Integer, Integer> tags = new LinkedHashMap<>();
                  for (MessageState row : version.rows()) {
                    Props props = row.props();
                    for (int i = 0; i < props.size(); i++) {
                      tags.putIfAbsent(props.idAt(i), props.tagAt(i));
                    }
                  }
                  return tags;
                });
  }

  @Override
  public boolean intrinsic(int id) {
    return id != PARENT_DISPLAY && MessageReader.isIntrinsic(id);
  }

  @Override
  public int type(MessageState row, int id) {
    if (id == PARENT_DISPLAY) {
      return links ? PropType.UNICODE.value() : 0;
    }
    return reader.type(row, id);
  }

  private @Nullable Object parent(MessageState row) {
    @Nullable FolderState home = access.state().homeOf(row.number());
    return home == null ? null : access.identity().binary(ObjectType.FOLDER, home.number());
  }

  private @Nullable Object parentDisplay(MessageState row) {
    @Nullable FolderState home = links ? access.state().homeOf(row.number()) : null;
    return home == null ? null : home.name();
  }

  @Override
  public @Nullable Object value(MessageState row, int id) {
    return switch (id) {
      case ENTRYID -> shortTerm ? access.shortTerm(row.number()) : reader.value(row, id);
      case PARENT_ENTRYID -> parent(row);
      case PARENT_DISPLAY -> parentDisplay(row);
      default -> reader.value(row, id);
    };
  }

  @Override
  public List<Props> sub(MessageState row, int subObjectId) {
    return reader.sub(row, subObjectId);
  }
}
