package org.mapiemulator.internal.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ResourceFlag;
import org.mapiemulator.mapi.Result;

/** Who the user of a session is, as its status table tells. */
final class Identity {

  /** The fixed identifier of a session without an identity: a one-off of nobody. */
  private static final EntryId NOBODY =
      EntryId.ofHex("00000000812B1FA4BEA310199D6E00DD010F540200000000");

  private Identity() {}

  static Result<EntryId> of(List<Props> rows, CodePage codePage) {
    for (Props row : rows) {
      Object flags = row.value(PropTags.PR_RESOURCE_FLAGS.id());
      if (flags instanceof Integer bits && (bits & ResourceFlag.PRIMARY_IDENTITY.value()) != 0) {
        @Nullable EntryId id = entryId(row);
        return Result.ok(id == null ? oneOff(row, codePage) : id);
      }
    }
    for (Props row : rows) {
      @Nullable EntryId id = entryId(row);
      if (id != null) {
        return Result.ok(id);
      }
    }
    return new Result<>(Hresult.MAPI_W_NO_SERVICE, NOBODY);
  }

  private static @Nullable EntryId entryId(Props row) {
    return row.value(PropTags.PR_IDENTITY_ENTRYID.id()) instanceof Binary bytes
        ? EntryId.of(bytes.toByteArray())
        : null;
  }

  /** One that is built of what else the row says. */
  private static EntryId oneOff(Props row, CodePage codePage) {
    @Nullable String name = text(row, PropTags.PR_IDENTITY_DISPLAY);
    if (name == null) {
      name = text(row, PropTags.PR_DISPLAY_NAME);
    }
    String type = "SMTP";
    String address = "";
    if (row.value(PropTags.PR_IDENTITY_SEARCH_KEY.id()) instanceof Binary key) {
      String text = new String(key.toByteArray(), StandardCharsets.UTF_8).replace("\0", "");
      int colon = text.indexOf(':');
      type = colon < 0 ? type : text.substring(0, colon);
      address = text.substring(colon + 1);
    }
    return new OneOff(name == null ? "" : name, type, address, false, true).entryId(codePage);
  }

  private static @Nullable String text(Props row, PropTag tag) {
    return row.value(tag.id()) instanceof String text ? text : null;
  }
}
