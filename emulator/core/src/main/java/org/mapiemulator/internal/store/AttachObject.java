package org.mapiemulator.internal.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CopyJob;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.loss.DescribesItself;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.NewAttachmentSize;

/**
 * IAttach: an open attachment. Its saves reach the open message, whose saves reach the store
 * (ATT-02).
 */
final class AttachObject extends PropObject implements Attach, DescribesItself {

  private static final int[] NO_OBJECT = {};
  private static final int[] EMBEDDED = {Ids.ATTACH_DATA};

  private static final int[] COMPUTED = Arrays.stream(SavedAttachment.COMPUTED).sorted().toArray();

  private final MessageObject message;
  private final int number;
  private final OpenAccess access;
  private volatile Working working;

  /**
   * The working copy.
   *
   * @param saved what the last save left, null before the first
   * @param changed whether anything differs from that
   * @param modifiedGiven whether the client has set PR_LAST_MODIFICATION_TIME itself
   */
  private record Working(
      Props props,
      @Nullable MessageState embedded,
      @Nullable AttachState saved,
      boolean changed,
      boolean modifiedGiven) {

    Working edited(PropEdit edit) {
      return new Working(
          edit.applyTo(props),
          edit.touches(Ids.ATTACH_DATA) ? null : embedded,
          saved,
          true,
          modifiedGiven || edit.sets().has(Ids.MODIFIED));
    }

    Working with(@Nullable MessageState next) {
      return new Working(props.without(Ids.ATTACH_DATA), next, saved, true, modifiedGiven);
    }
  }

  AttachObject(MessageObject message, int number, @Nullable AttachState saved, boolean writable) {
    super(Interfaces.ATTACHMENT, message.context().propSettings());
    this.message = message;
    this.number = number;
    this.access =
        new OpenAccess(
            message.context().mailbox().environment().settings(), writable, message.access());
    this.working =
        saved == null
            ? new Working(initial(), null, null, true, false)
            : new Working(saved.props(), saved.embedded(), saved, false, false);
  }

  private static Props initial() {
    return Props.EMPTY
        .with(
            Ids.ATTACH_METHOD, PropTags.PR_ATTACH_METHOD.type(), AttachMethod.NO_ATTACHMENT.value())
        .with(Ids.RENDERING, PropTags.PR_RENDERING_POSITION.type(), SavedAttachment.NOT_RENDERED);
  }

  MessageObject message() {
    return message;
  }

  OpenAccess access() {
    return access;
  }

  @Override
  protected void requireOpen() {
    access.requireNotSubmitted();
  }

  /** Whether it has PR_ATTACH_DATA_BIN or PR_ATTACH_DATA_OBJ. */
  boolean hasData() {
    Working now = working;
    return now.embedded() != null || now.props().has(Ids.ATTACH_DATA);
  }

  // ---- Properties ---------------------------------------------------------------------------

  @Override
  protected Props stored() {
    access.requireUsable();
    return working.props();
  }

  @Override
  protected @Nullable PropValue computed(int id, Props stored) {
    return switch (id) {
      case 0x0E20 -> sizeValue(stored);
      case 0x0E21 -> new PropValue(PropTags.PR_ATTACH_NUM, number);
      case 0x0FF4 -> new PropValue(PropTags.PR_ACCESS, MessageFields.access(message.context()));
      case 0x0FF7 -> new PropValue(PropTags.PR_ACCESS_LEVEL, access.isWritable() ? 1 : 0);
      case 0x0FF8 ->
          new PropValue(
              PropTags.PR_MAPPING_SIGNATURE, message.context().names().signature().bytes());
      case 0x0FF9 -> recordKey();
      case 0x0FFE -> new PropValue(PropTags.PR_OBJECT_TYPE, ObjectType.ATTACH.value());
      default -> null;
    };
  }

  private @Nullable PropValue recordKey() {
    @Nullable AttachState saved = working.saved();
    return saved == null
        ? null
        : new PropValue(
            PropTags.PR_RECORD_KEY,
            message.context().mailbox().identity().recordKey(ObjectType.ATTACH, saved.number()));
  }

  private @Nullable PropValue sizeValue(Props stored) {
    @Nullable Integer size = size(stored);
    return size == null ? null : new PropValue(PropTags.PR_ATTACH_SIZE, size);
  }

  private @Nullable Integer size(Props stored) {
    if (stored.value(Ids.ATTACH_SIZE) instanceof Integer size) {
      return size;
    }
    return message.context().mailbox().environment().settings().get(NewAttachmentSize.class)
            == NewAttachmentSize.ZERO
        ? (Integer) 0
        : null;
  }

  @Override
  protected int[] computedIds() {
    return COMPUTED;
  }

  @Override
  protected int[] objectIds() {
    return working.embedded() == null ? NO_OBJECT : EMBEDDED;
  }

  @Override
  protected boolean limitsGetProps() {
    return true;
  }

  @Override
  protected NameMap names() {
    return message.context().names();
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.ATTACH;
  }

  @Override
  protected void requireWritable() {
    access.requireWritable();
  }

  @Override
  protected @Nullable Hresult refusalToSet(PropValue value) {
    int id = value.tag().id();
    if ((id == Ids.ATTACH_METHOD || id == Ids.RENDERING) && !value.tag().is(PropType.LONG)) {
      return Hresult.MAPI_E_UNEXPECTED_TYPE;
    }
    return refusalToDelete(id);
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return Arrays.binarySearch(COMPUTED, id) >= 0 ? Hresult.MAPI_E_COMPUTED : null;
  }

  @Override
  protected synchronized void commit(PropEdit edit) {
    access.requireWritable();
    working = working.edited(edit);
  }

  // ---- The message in it --------------------------------------------------------------------

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    if (tag.id() != Ids.ATTACH_DATA
        || !tag.is(PropType.OBJECT)
        || !(iid.equals(Iid.MESSAGE) || iid.equals(Iid.MAPI_PROP))) {
      return super.openObject(tag, iid, interfaceOptions, flags);
    }
    access.requireUsable();
    boolean create = MapiFlag.isSet(flags, OpenPropertyFlag.CREATE);
    boolean writable = create || MapiFlag.isSet(flags, OpenPropertyFlag.MODIFY);
    synchronized (this) {
      if (writable) {
        access.requireWritable();
      }
      if (create) {
        working = working.with(null); // PRP-38
        return MessageObject.embedded(this, null, true);
      }
      @Nullable MessageState embedded = working.embedded();
      if (embedded == null) {
        throw working.props().has(Ids.ATTACH_DATA)
            ? Failure.of(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "PR_ATTACH_DATA_BIN is no message")
            : Failure.of(Hresult.MAPI_E_NOT_FOUND, "no message is in the attachment (PRP-37)");
      }
      return MessageObject.embedded(this, embedded, writable);
    }
  }

  /** What the save of the message in it does, and a copy. */
  synchronized void embed(MessageState saved) {
    access.requireWritable();
    working = working.with(saved);
  }

  // ---- Saving -------------------------------------------------------------------------------

  @Override
  public void saveChanges(int flags) {
    access.requireSaveable(flags);
    flushStreams();
    synchronized (this) {
      access.requireSaveable(flags);
      Working saving = working;
      message.requireAttachment(number);
      if (saving.changed()) {
        AttachState saved = saved(saving);
        message.attachmentSaved(number, saved);
        working = new Working(saved.props(), saved.embedded(), saved, false, false);
      }
      access.saved(flags);
    }
  }

  private AttachState saved(Working saving) {
    Mailbox mailbox = message.context().mailbox();
    @Nullable AttachState before = saving.saved();
    Props written =
        before == null || saving.modifiedGiven()
            ? saving.props()
            : saving.props().without(Ids.MODIFIED);
    return SavedAttachment.of(
        before == null ? mailbox.newNumber() : before.number(),
        written,
        saving.embedded(),
        mailbox.environment().now(),
        mailbox.rules());
  }

  // ---- Copying ------------------------------------------------------------------------------

  @Override
  protected void copySubObjects(CopyJob job) {
    @Nullable MessageState embedded = working.embedded();
    if (job.wants(Ids.ATTACH_DATA) && embedded != null) {
      new EmbeddedTransfer(this, embedded, job).run();
    }
  }

  /** Ends a move: the message is in the destination. */
  void moved() {
    commit(new PropEdit(Props.EMPTY, List.of(Ids.ATTACH_DATA)));
  }

  // ---- For the report of what was lost --------------------------------------------------------

  @Override
  public String mailbox() {
    return message.mailbox();
  }

  @Override
  public String folder() {
    return message.folder();
  }

  @Override
  public Optional<Object> saved(PropTag tag) {
    @Nullable AttachState saved = working.saved();
    return saved == null ? Optional.empty() : Optional.ofNullable(saved.props().value(tag.id()));
  }
}
