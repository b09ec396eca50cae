package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.RowModel;
import org.mapiemulator.internal.table.RowVersion;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/** The rows of the receive folder table (COL-13, SR-010). */
final class ReceiveModel implements RowModel<ReceiveAssociation> {

  private static final List<PropTag> COLUMNS =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_MESSAGE_CLASS,
          PropTags.PR_LAST_MODIFICATION_TIME,
          PropTags.PR_INSTANCE_KEY);

  private final Identity identity;

  ReceiveModel(Identity identity) {
    this.identity = identity;
  }

  @Override
  public long id(ReceiveAssociation row) {
    return row.number();
  }

  @Override
  public List<PropTag> defaultColumns() {
    return COLUMNS;
  }

  @Override
  public List<PropTag> allColumns(RowVersion<ReceiveAssociation> version) {
    return COLUMNS;
  }

  @Override
  public boolean intrinsic(int id) {
    return false;
  }

  @Override
  public int type(ReceiveAssociation row, int id) {
    return switch (id) {
      case 0x0FFF, 0x0FF9 -> PropType.BINARY.value();
      case 0x001A -> PropType.UNICODE.value();
      case 0x3008 -> PropType.SYSTIME.value();
      default -> 0;
    };
  }

  @Override
  public @Nullable Object value(ReceiveAssociation row, int id) {
    return switch (id) {
      case 0x0FFF -> identity.binary(ObjectType.FOLDER, row.folder());
      case 0x0FF9 -> identity.recordKey(ObjectType.FOLDER, row.folder());
      case 0x001A -> row.messageClass();
      case 0x3008 -> row.modified();
      default -> null;
    };
  }

  @Override
  public List<Props> sub(ReceiveAssociation row, int subObjectId) {
    return List.of();
  }
}
