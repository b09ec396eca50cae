package org.mapiemulator.internal.store;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Access;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/** The properties of an open message that are not simply what a client has set (MSG-01 to 05). */
final class MessageFields {

  /** The longest PR_MESSAGE_CLASS (PRP-53). */
  private static final int LONGEST_CLASS = 255;

  /** What {@link #value} may know; ascending. */
  static final int[] IDS =
      ascending(
          PropTags.PR_DISPLAY_BCC,
          PropTags.PR_DISPLAY_CC,
          PropTags.PR_DISPLAY_TO,
          PropTags.PR_MESSAGE_FLAGS,
          PropTags.PR_MESSAGE_SIZE,
          PropTags.PR_PARENT_ENTRYID,
          PropTags.PR_SUBMIT_FLAGS,
          PropTags.PR_HASATTACH,
          PropTags.PR_ACCESS,
          PropTags.PR_ACCESS_LEVEL,
          PropTags.PR_MAPPING_SIGNATURE,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_STORE_RECORD_KEY,
          PropTags.PR_STORE_ENTRYID,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_ENTRYID,
          PropTags.PR_CREATION_TIME,
          PropTags.PR_LAST_MODIFICATION_TIME);

  /** What a client can neither set nor delete (MSG-01); ascending. */
  private static final int[] COMPUTED =
      ascending(
          PropTags.PR_DISPLAY_BCC,
          PropTags.PR_DISPLAY_CC,
          PropTags.PR_DISPLAY_TO,
          PropTags.PR_PARENT_DISPLAY,
          PropTags.PR_MESSAGE_SIZE,
          PropTags.PR_PARENT_ENTRYID,
          PropTags.PR_SUBMIT_FLAGS,
          PropTags.PR_MSG_STATUS,
          PropTags.PR_HASATTACH,
          PropTags.PR_NORMALIZED_SUBJECT,
          PropTags.PR_ACCESS,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_ACCESS_LEVEL,
          PropTags.PR_MAPPING_SIGNATURE,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_STORE_RECORD_KEY,
          PropTags.PR_STORE_ENTRYID,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_ENTRYID,
          PropTags.PR_CREATION_TIME);

  private MessageFields() {}

  private static int[] ascending(PropTag... tags) {
    return Arrays.stream(tags).mapToInt(PropTag::id).sorted().toArray();
  }

  /** A computed property, null if there is none. */
  static @Nullable PropValue value(MessageObject message, int id, Props stored) {
    @Nullable PropTag tag = tag(id);
    @Nullable Object value = tag == null ? null : raw(message, tag, stored);
    return tag == null || value == null ? null : new PropValue(tag, value);
  }

  private static @Nullable PropTag tag(int id) {
    return switch (id) {
      case 0x0E02 -> PropTags.PR_DISPLAY_BCC;
      case 0x0E03 -> PropTags.PR_DISPLAY_CC;
      case 0x0E04 -> PropTags.PR_DISPLAY_TO;
      case 0x0E07 -> PropTags.PR_MESSAGE_FLAGS;
      case 0x0E08 -> PropTags.PR_MESSAGE_SIZE;
      case 0x0E09 -> PropTags.PR_PARENT_ENTRYID;
      case 0x0E14 -> PropTags.PR_SUBMIT_FLAGS;
      case 0x0E1B -> PropTags.PR_HASATTACH;
      case 0x0FF4 -> PropTags.PR_ACCESS;
      case 0x0FF7 -> PropTags.PR_ACCESS_LEVEL;
      case 0x0FF8 -> PropTags.PR_MAPPING_SIGNATURE;
      case 0x0FF9 -> PropTags.PR_RECORD_KEY;
      case 0x0FFA -> PropTags.PR_STORE_RECORD_KEY;
      case 0x0FFB -> PropTags.PR_STORE_ENTRYID;
      case 0x0FFE -> PropTags.PR_OBJECT_TYPE;
      case 0x0FFF -> PropTags.PR_ENTRYID;
      case 0x3007 -> PropTags.PR_CREATION_TIME;
      case 0x3008 -> PropTags.PR_LAST_MODIFICATION_TIME;
      default -> null;
    };
  }

  private static @Nullable Object raw(MessageObject message, PropTag tag, Props stored) {
    MessageContext context = message.context();
    Identity identity = context.mailbox().identity();
    @Nullable MessageState base = message.base();
    return switch (tag.id()) {
      case 0x0E02, 0x0E03, 0x0E04 ->
          stored.value(tag.id()) instanceof String names ? names : ""; // MSG-04
      case 0x0E07 -> base == null ? newFlags(message, stored) : base.flags();
      case 0x0E08 -> base == null ? null : base.size();
      case 0x0E09 -> parent(message, base);
      case 0x0E14 -> base == null ? null : submitFlags(context.mailbox(), base.number());
      case 0x0E1B -> base != null && base.has(MessageFlag.HASATTACH);
      case 0x0FF4 -> access(context);
      case 0x0FF7 -> message.accessLevel();
      case 0x0FF8 -> context.names().signature().bytes();
      case 0x0FF9 -> recordKey(identity, number(message, base));
      case 0x0FFA -> identity.uid().bytes();
      case 0x0FFB -> context.storeEntryId();
      case 0x0FFE -> ObjectType.MESSAGE.value();
      case 0x0FFF -> entryId(identity, message, base);
      case 0x3007 -> base == null ? stored.value(Ids.CREATED) : (Object) base.created();
      case 0x3008 -> base == null ? modified(stored) : base.modified();
      default -> null;
    };
  }

  private static @Nullable Object submitFlags(Mailbox mailbox, long number) {
    @Nullable Queued queued = mailbox.state().outgoing().of(number);
    return queued == null ? null : (Object) SubmitFlags.of(mailbox, queued);
  }

  private static @Nullable Object recordKey(Identity identity, long number) {
    return number == 0 ? null : identity.recordKey(ObjectType.MESSAGE, number);
  }

  /** Nothing opens an embedded message but its attachment (EID-16). */
  private static @Nullable Object entryId(
      Identity identity, MessageObject message, @Nullable MessageState base) {
    long number = message.place().attachment() == null ? number(message, base) : 0;
    return number == 0 ? null : identity.binary(ObjectType.MESSAGE, number);
  }

  private static long number(MessageObject message, @Nullable MessageState base) {
    return base == null ? message.place().reserved() : base.number();
  }

  private static int newFlags(MessageObject message, Props written) {
    int chosen = SavedMessage.chosenFlags(written);
    return message.place().isAssociated() ? chosen | MessageFlag.ASSOCIATED.value() : chosen;
  }

  private static @Nullable Object modified(Props written) {
    @Nullable Object given = written.value(Ids.MODIFIED);
    return given == null ? written.value(Ids.CREATED) : given; // MSG-07
  }

  private static @Nullable Binary parent(MessageObject message, @Nullable MessageState base) {
    long folder = message.place().folder(base);
    return folder == 0
        ? null
        : message.context().mailbox().identity().binary(ObjectType.FOLDER, folder);
  }

  /** PR_ACCESS tells what the user may do with the message, however this object was opened. */
  static int access(MessageContext context) {
    return context.isWritable()
        ? MapiFlag.bits(Access.MODIFY, Access.READ, Access.DELETE)
        : Access.READ.value();
  }

  /**
   * Why a property cannot be set, null if it can.
   *
   * @param isNew whether the message was never saved (MSG-07, MSG-12, D-49)
   */
  static @Nullable Hresult refusalToSet(PropValue value, boolean isNew) {
    int id = value.tag().id();
    if (Arrays.binarySearch(COMPUTED, id) >= 0) {
      return Hresult.MAPI_E_COMPUTED;
    }
    if (id == Ids.FLAGS || id == Ids.MODIFIED) {
      PropType expected = id == Ids.FLAGS ? PropType.LONG : PropType.SYSTIME;
      if (!isNew) {
        return Hresult.MAPI_E_COMPUTED;
      }
      return value.tag().is(expected) ? null : Hresult.MAPI_E_UNEXPECTED_TYPE;
    }
    if (id == Ids.CLASS || id == Ids.SUBJECT || id == Ids.PREFIX) {
      return value.tag().is(PropType.UNICODE) || value.tag().is(PropType.STRING8)
          ? null
          : Hresult.MAPI_E_UNEXPECTED_TYPE;
    }
    if (id == Ids.SEARCH_KEY) {
      return value.tag().is(PropType.BINARY) ? null : Hresult.MAPI_E_UNEXPECTED_TYPE;
    }
    return null;
  }

  /** Why a property cannot be deleted, null if it can; recipients and attachments can (PRP-57). */
  static @Nullable Hresult refusalToDelete(int id) {
    return Arrays.binarySearch(COMPUTED, id) >= 0
            || id == Ids.FLAGS
            || id == Ids.MODIFIED
            || id == Ids.SEARCH_KEY
        ? Hresult.MAPI_E_COMPUTED
        : null;
  }

  /**
   * Checks what fails a call as a whole (PRP-53).
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_INVALID_PARAMETER
   */
  static void check(PropEdit edit) {
    if (edit.sets().value(Ids.CLASS) instanceof String text && text.length() > LONGEST_CLASS) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          "PR_MESSAGE_CLASS has more than " + LONGEST_CLASS + " characters (PRP-53)");
    }
  }
}
