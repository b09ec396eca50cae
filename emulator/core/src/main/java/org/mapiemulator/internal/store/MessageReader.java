package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropReader;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/**
 * The properties of saved messages: what is stored, and what the store adds: identifiers, flags,
 * times, size.
 */
public final class MessageReader implements PropReader<MessageState> {

  private final Identity identity;
  private final Binary storeEntryId;
  private final MailboxState state;

  /**
   * A reader of messages that nobody has opened through a logon.
   *
   * @param identity makes the identifiers
   * @param state tells which folder a message is in
   */
  public MessageReader(Identity identity, MailboxState state) {
    this(identity, identity.store().bytes(), state);
  }

  /**
   * Makes a reader.
   *
   * @param identity makes the identifiers
   * @param storeEntryId PR_STORE_ENTRYID, wrapped for clients (STO-08)
   * @param state tells which folder a message is in
   */
  public MessageReader(Identity identity, Binary storeEntryId, MailboxState state) {
    this.identity = identity;
    this.storeEntryId = storeEntryId;
    this.state = state;
  }

  /** The properties that the store adds to those that are stored. */
  static final List<PropTag> COMPUTED =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_RECORD_KEY,
          PropTags.PR_PARENT_ENTRYID,
          PropTags.PR_STORE_ENTRYID,
          PropTags.PR_STORE_RECORD_KEY,
          PropTags.PR_MAPPING_SIGNATURE,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_MESSAGE_FLAGS,
          PropTags.PR_MESSAGE_SIZE,
          PropTags.PR_MSG_STATUS,
          PropTags.PR_HASATTACH,
          PropTags.PR_CREATION_TIME,
          PropTags.PR_LAST_MODIFICATION_TIME);

  /** Whether the value of a property depends on the message alone, not on the mailbox. */
  static boolean isIntrinsic(int id) {
    return switch (id) {
      case 0x0FFF, 0x0FF9, 0x0E09, 0x0FFB, 0x0FFA, 0x0FF8 -> false;
      default -> true;
    };
  }

  @Override
  public int type(MessageState message, int id) {
    return switch (id) {
      case 0x0FFF, 0x0FF9, 0x0E09, 0x0FFB, 0x0FFA, 0x0FF8 -> PropType.BINARY.value();
      case 0x0FFE, 0x0E07, 0x0E08, 0x0E17 -> PropType.LONG.value();
      case 0x0E1B -> PropType.BOOLEAN.value();
      case 0x3007, 0x3008 -> PropType.SYSTIME.value();
      default -> message.props().type(id);
    };
  }

  private @Nullable Object parent(MessageState message) {
    @Nullable FolderState home = state.homeOf(message.number());
    return home == null ? null : identity.binary(ObjectType.FOLDER, home.number());
  }

  @Override
  public @Nullable Object value(MessageState message, int id) {
    return switch (id) {
      case 0x0FFF -> identity.binary(ObjectType.MESSAGE, message.number());
      case 0x0FF9 -> identity.recordKey(ObjectType.MESSAGE, message.number());
      case 0x0E09 -> parent(message);
      case 0x0FFB -> storeEntryId;
      case 0x0FFA -> identity.uid().bytes();
      case 0x0FF8 -> mappingSignature(identity.uid()).bytes();
      case 0x0FFE -> ObjectType.MESSAGE.value();
      case 0x0E07 -> message.flags();
      case 0x0E08 -> message.size();
      case 0x0E17 -> message.status();
      case 0x0E1B -> message.has(MessageFlag.HASATTACH);
      case 0x3007 -> message.created();
      case 0x3008 -> message.modified();
      default -> message.props().value(id);
    };
  }

  /** One mapping for the whole store, whose signature is constant (D-24). */
  static MapiUid mappingSignature(MapiUid store) {
    byte[] bytes = store.bytes().toByteArray();
    bytes[0] ^= 0x55;
    return MapiUid.of(bytes);
  }

  @Override
  public List<Props> sub(MessageState message, int subObjectId) {
    if (subObjectId == PropTags.PR_MESSAGE_RECIPIENTS.id()) {
      return message.recipients();
    }
    if (subObjectId == PropTags.PR_MESSAGE_ATTACHMENTS.id()) {
      List<Props> attachments = new ArrayList<>();
      message.attachments().forEach(attachment -> attachments.add(attachment.props()));
      return attachments;
    }
    return List.of();
  }
}
