package org.mapiemulator.internal.store;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropReader;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropType;

/**
 * The properties of folders: what is stored, and what the store adds: identifiers, counts, times
 * (FLD-01 to FLD-03).
 */
public final class FolderReader implements PropReader<FolderState> {

  /** Identifiers of what the store adds; ascending. */
  static final List<Integer> COMPUTED =
      List.of(
          0x0E09, 0x0FF8, 0x0FF9, 0x0FFA, 0x0FFB, 0x0FFE, 0x0FFF, 0x3007, 0x3008, 0x340D, 0x3601,
          0x3602, 0x3603, 0x360A, 0x3617, 0x36D0, 0x36D1, 0x36D2, 0x36D3, 0x36D4, 0x36D7, 0x3900,
          0x6638, 0x670B);

  private static final int DISPLAY_TYPE_FOLDER = 0x01000000;
  private static final int DISPLAY_TYPE_LINK = 0x02000000;
  private static final int DISPLAY_TYPE_SPECIAL = 0x04000000;

  private final Identity identity;
  private final Binary storeEntryId;
  private final int supportMask;
  private final Supplier<MailboxState> state;

  /**
   * Makes a reader.
   *
   * @param storeEntryId PR_STORE_ENTRYID, wrapped for clients (STO-08)
   * @param supportMask PR_STORE_SUPPORT_MASK, which folders have, too (STO-05)
   * @param state tells which folders are special
   */
  FolderReader(
      Identity identity, Binary storeEntryId, int supportMask, Supplier<MailboxState> state) {
    this.identity = identity;
    this.storeEntryId = storeEntryId;
    this.supportMask = supportMask;
    this.state = state;
  }

  /** A reader of folders that nobody has opened through a logon. */
  public FolderReader(Identity identity, MailboxState state) {
    this(identity, identity.store().bytes(), StoreMask.WRITABLE, () -> state);
  }

  @Override
  public int type(FolderState folder, int id) {
    @Nullable Object value = computed(folder, id);
    if (value == null) {
      return folder.props().type(id);
    }
    if (id == 0x3007 || id == 0x3008) {
      return PropType.SYSTIME.value();
    }
    if (value instanceof Binary) {
      return PropType.BINARY.value();
    }
    return (value instanceof Boolean ? PropType.BOOLEAN : PropType.LONG).value();
  }

  @Override
  public @Nullable Object value(FolderState folder, int id) {
    @Nullable Object value = computed(folder, id);
    return value == null ? folder.props().value(id) : value;
  }

  /** What the store adds, null if it is not of that kind. */
  @Nullable Object computed(FolderState folder, int id) {
    return switch (id) {
      case 0x0E09 -> identity.binary(ObjectType.FOLDER, folder.parent());
      case 0x0FF8 -> MessageReader.mappingSignature(identity.uid()).bytes();
      case 0x0FF9 -> identity.recordKey(ObjectType.FOLDER, folder.number());
      case 0x0FFA -> identity.uid().bytes();
      case 0x0FFB -> storeEntryId;
      case 0x0FFE -> ObjectType.FOLDER.value();
      case 0x0FFF -> identity.binary(ObjectType.FOLDER, folder.number());
      case 0x3007 -> folder.created();
      case 0x3008 -> folder.modified();
      case 0x340D -> supportMask;
      case 0x3601 -> folder.type();
      case 0x3602 -> folder.contents().size();
      case 0x3603 -> folder.contents().unread();
      case 0x360A -> !folder.children().isEmpty();
      case 0x360B -> folder.props().has(id) ? null : 0; // PR_STATUS is required in tables (COL-07)
      case 0x3617 -> folder.associated().size();
      case 0x36D0, 0x36D1, 0x36D2, 0x36D3, 0x36D4, 0x36D7 -> extra(folder, id);
      case 0x3900 -> displayType(folder);
      case 0x6638 -> folder.children().size();
      case 0x670B -> folder.rest().deleted();
      default -> null;
    };
  }

  /** The identifiers of Outlook's folders are where clients look for them (SPF-07, D-45). */
  private @Nullable Binary extra(FolderState folder, int id) {
    MailboxState now = state.get();
    for (SpecialFolder place :
        List.of(SpecialFolder.ROOT, SpecialFolder.IPM_SUBTREE, SpecialFolder.INBOX)) {
      if (folder.number().equals(now.special().get(place))) {
        return StoreReader.special(identity, now, id);
      }
    }
    return null;
  }

  private int displayType(FolderState folder) {
    if (folder.isSearch()) {
      return DISPLAY_TYPE_LINK;
    }
    return FolderTree.special(state.get(), folder.number()) == null
        ? DISPLAY_TYPE_FOLDER
        : DISPLAY_TYPE_SPECIAL;
  }

  @Override
  public List<Props> sub(FolderState folder, int subObjectId) {
    return List.of();
  }
}
