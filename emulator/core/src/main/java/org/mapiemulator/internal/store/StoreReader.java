package org.mapiemulator.internal.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ValidFolderMask;

/** What a store knows of itself without storing it (STO-01 to STO-06, SPF-02, SPF-03). */
final class StoreReader {

  /** Identifiers of what is computed; ascending. */
  static final List<Integer> COMPUTED =
      List.of(
          0x0FF4, 0x0FF7, 0x0FF8, 0x0FF9, 0x0FFA, 0x0FFB, 0x0FFE, 0x0FFF, 0x340D, 0x340E, 0x340F,
          0x3414, 0x35DF, 0x35E0, 0x35E2, 0x35E3, 0x35E4, 0x35E5, 0x35E6, 0x35E7, 0x36D0, 0x36D1,
          0x36D2, 0x36D3, 0x36D4, 0x36D7);

  private static final int HAS_SEARCHES = 0x01000000;

  private StoreReader() {}

  /** A property that is not stored, null if there is none of this kind. */
  static @Nullable PropValue computed(StoreAccess access, int id) {
    MailboxState state = access.state();
    @Nullable Object value =
        switch (id) {
          case 0x0FF4 -> access.isWritable() ? 7 : 2;
          case 0x0FF7 -> access.isWritable() ? 1 : 0;
          case 0x0FF8 -> MessageReader.mappingSignature(access.identity().uid()).bytes();
          case 0x0FF9, 0x0FFA -> access.identity().uid().bytes();
          case 0x0FFB, 0x0FFF -> access.storeEntryId();
          case 0x0FFE -> ObjectType.STORE.value();
          case 0x340D, 0x340F -> StoreMask.of(access.isWritable());
          case 0x340E -> state.searches().isEmpty() ? 0 : HAS_SEARCHES;
          case 0x3414 -> BuiltInProvider.MDB_PROVIDER.bytes();
          case 0x35DF -> validFolders(state);
          default -> special(access.identity(), state, id);
        };
    return value == null ? null : new PropValue(tag(id), value);
  }

  private static PropTag tag(int id) {
    return switch (id) {
      case 0x0FF4 -> PropTags.PR_ACCESS;
      case 0x0FF7 -> PropTags.PR_ACCESS_LEVEL;
      case 0x0FFE -> PropTags.PR_OBJECT_TYPE;
      case 0x340D -> PropTags.PR_STORE_SUPPORT_MASK;
      case 0x340E -> PropTags.PR_STORE_STATE;
      case 0x340F -> PropTags.PR_STORE_UNICODE_MASK;
      case 0x35DF -> PropTags.PR_VALID_FOLDER_MASK;
      default -> new PropTag(id << 16 | PropTags.PR_ENTRYID.type());
    };
  }

  private static int validFolders(MailboxState state) {
    int mask = 0;
    for (SpecialFolder each : state.special().keySet()) {
      @Nullable ValidFolderMask bit = each.mask();
      mask |= bit == null ? 0 : bit.value();
    }
    return mask;
  }

  /** The entry identifier of a special folder by the property that tells it; null if it is gone. */
  static @Nullable Binary special(Identity identity, MailboxState state, int id) {
    for (Map.Entry<SpecialFolder, Long> each : state.special().entrySet()) {
      @Nullable PropTag tag = each.getKey().tag();
      if (tag != null && tag.id() == id) {
        return identity.binary(ObjectType.FOLDER, each.getValue());
      }
    }
    return null;
  }
}
