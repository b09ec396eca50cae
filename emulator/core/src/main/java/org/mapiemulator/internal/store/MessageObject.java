package org.mapiemulator.internal.store;

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
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.settings.Settings;

/**
 * IMessage: an open message. What a client changes stays in this object until SaveChanges (PRP-06);
 * two objects of one message know nothing of each other (MG-009).
 *
 * <p>The monitor guards changes; readers take the volatile values. It may be held while the mailbox
 * is locked, and the monitor of an attachment or of a message in it may be held while this one is
 * taken, never the other way round.
 */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class MessageObject extends PropObject implements Message, DescribesItself {

  private static final int[] SUB_OBJECTS = {Ids.RECIPIENTS, Ids.ATTACHMENTS};

  private final MessageContext context;
  private final MessagePlace place;
  private final OpenAccess access;
  private final MessageTables tables;
  private volatile @Nullable MessageState base;
  private volatile Draft draft;
  private boolean isWriter;

  private MessageObject(
      MessageContext context, MessagePlace place, @Nullable MessageState base, boolean writable) {
    super(Interfaces.MESSAGE, context.propSettings());
    this.context = context;
    this.place = place;
    @Nullable AttachObject around = place.attachment();
    this.access =
        new OpenAccess(settingsOf(context), writable, around == null ? null : around.access());
    this.base = base;
    this.draft = base == null ? Draft.created(context.mailbox().rules()) : Draft.of(base);
    this.tables = new MessageTables(context, draft, access::requireNotSubmitted);
    if (base != null && writable) {
      registerWriter(base);
    }
  }

  /**
   * CreateMessage: a message that is nowhere until it is saved (FLD-11).
   *
   * @param folder the number of the folder that it is to be in
   */
  static MessageObject create(MessageContext context, long folder, boolean associated) {
    return new MessageObject(context, FolderPlace.ofNew(context, folder, associated), null, true);
  }

  /** OpenEntry of a message; the caller has checked that it may be opened so. */
  static MessageObject open(MessageContext context, MessageState message, boolean writable) {
    return new MessageObject(context, FolderPlace.of(context, message), message, writable);
  }

  /** OpenProperty of PR_ATTACH_DATA_OBJ (PRP-42); a new message if there is none. */
  static MessageObject embedded(
      AttachObject attachment, @Nullable MessageState message, boolean writable) {
    MessageContext context = attachment.message().context;
    return new MessageObject(
        context, new AttachPlace(context.mailbox(), attachment), message, writable);
  }

  private static Settings settingsOf(MessageContext context) {
    return context.mailbox().environment().settings();
  }

  MessageContext context() {
    return context;
  }

  MessagePlace place() {
    return place;
  }

  /** What the working copy grew out of, null before the first save. */
  @Nullable MessageState base() {
    return base;
  }

  Draft draft() {
    return draft;
  }

  OpenAccess access() {
    return access;
  }

  @Override
  protected void requireOpen() {
    access.requireNotSubmitted();
  }

  /** Its number in the mailbox, 0 before the first save. */
  long number() {
    @Nullable MessageState saved = base;
    return saved == null ? 0 : saved.number();
  }

  /** Whether it is a message in a folder of a mailbox. */
  boolean isIn(Mailbox mailbox) {
    return context.mailbox() == mailbox && place.attachment() == null;
  }

  int accessLevel() {
    return access.isWritable() ? 1 : 0;
  }

  // ---- Properties ---------------------------------------------------------------------------

  @Override
  protected Props stored() {
    access.requireUsable();
    return draft.props();
  }

  @Override
  protected @Nullable PropValue computed(int id, Props stored) {
    return MessageFields.value(this, id, stored);
  }

  @Override
  protected int[] computedIds() {
    return MessageFields.IDS;
  }

  @Override
  protected int[] objectIds() {
    return SUB_OBJECTS;
  }

  @Override
  protected boolean limitsGetProps() {
    return true;
  }

  @Override
  protected NameMap names() {
    return context.names();
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.MESSAGE;
  }

  @Override
  protected void requireWritable() {
    access.requireWritable();
  }

  @Override
  protected @Nullable Hresult refusalToSet(PropValue value) {
    return MessageFields.refusalToSet(value, base == null);
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return MessageFields.refusalToDelete(id);
  }

  @Override
  protected void commit(PropEdit edit) {
    MessageFields.check(edit);
    synchronized (this) {
      access.requireWritable();
      show(draft.edited(edit, context.mailbox().rules().lastBodyWins()));
    }
  }

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    if (iid.equals(Iid.MAPI_TABLE) && tag.is(PropType.OBJECT)) {
      if (tag.id() == Ids.RECIPIENTS) {
        return getRecipientTable(interfaceOptions);
      }
      if (tag.id() == Ids.ATTACHMENTS) {
        return getAttachmentTable(interfaceOptions);
      }
    }
    return super.openObject(tag, iid, interfaceOptions, flags);
  }

  /** Puts another working copy in place, which the tables of this object show (D-51, D-54). */
  private void show(Draft next) {
    Draft before = draft;
    draft = next;
    tables.show(before, next);
  }

  // ---- Saving -------------------------------------------------------------------------------

  @Override
  public void saveChanges(int flags) {
    access.requireSaveable(flags);
    flushStreams();
    synchronized (this) {
      access.requireSaveable(flags);
      @Nullable MessageState before = base;
      Draft saving = draft;
      if (before != null && !saving.changed()) {
        place.requireThere(before);
      } else {
        MessagePlace.Saved saved =
            place.save(before, saving, MapiFlag.isSet(flags, SaveFlag.FORCE_SAVE));
        base = saved.state();
        show(saved.lost() ? Draft.of(saved.state()) : saving.saved(saved.state()));
      }
      access.saved(flags);
      if (access.isWritable()) {
        registerWriter(base);
      } else {
        forgetWriter();
      }
    }
  }

  private void registerWriter(@Nullable MessageState message) {
    if (!isWriter && message != null && place.attachment() == null) {
      isWriter = true;
      context.writers().opened(message.number());
    }
  }

  private void forgetWriter() {
    @Nullable MessageState message = base;
    if (isWriter && message != null) {
      isWriter = false;
      context.writers().closed(message.number());
    }
  }

  @Override
  protected void closed() {
    synchronized (this) {
      forgetWriter();
    }
  }

  /** SetReadFlag: nothing else of what is pending is saved (D-09). */
  @Override
  public void setReadFlag(int flags) {
    access.requireUsable();
    ReadState.check(flags);
    if (!context.isWritable()) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the store was opened for reading");
    }
    @Nullable MessageState reported = read(flags);
    if (reported != null) {
      context.report(reported, true);
    }
  }

  /** Gives the message if a read report is due for it. */
  private synchronized @Nullable MessageState read(int flags) {
    @Nullable MessageState before = base;
    if (before == null) {
      draft = draft.withStored(ReadState.ofNew(flags, draft.props(), place.isAssociated()));
      return null;
    }
    ReadState read = place.read(before, flags, isWriter ? 1 : 0);
    MessageState after = read.message();
    int requested = Ids.RECEIPT_REQUESTED;
    if (after.props() != before.props() && draft.props().has(requested)) {
      @Nullable Object value = after.value(requested);
      if (value instanceof Boolean) {
        draft = draft.withStored(draft.props().with(requested, PropType.BOOLEAN.value(), value));
      }
    }
    base = before.withFlags(after.flags());
    return read.reported() ? after : null;
  }

  // ---- Sending ------------------------------------------------------------------------------

  @Override
  public void submitMessage(int flags) {
    access.requireUsable();
    flushStreams();
    Submission.run(this);
  }

  /** Throws if the message cannot be submitted; it then stays as it is (SUB-05, D-138). */
  void requireSubmittable() {
    access.requireUsable();
    if (place.attachment() != null || place.isAssociated()) {
      throw Failure.of(
          Hresult.MAPI_E_NO_SUPPORT, "embedded and associated messages cannot be sent (D-138)");
    }
    @Nullable MessageState saved = base;
    if (saved != null) {
      place.requireNotWaiting(saved);
    }
    access.requireWritable();
    if (draft.recipients().rows().isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_NO_RECIPIENTS, "the recipient table is empty (SUB-01)");
    }
  }

  /** Whether it is sent once more (SUB-07). */
  boolean isResent() {
    @Nullable MessageState saved = base;
    int flags = saved == null ? SavedMessage.chosenFlags(draft.props()) : saved.flags();
    return MapiFlag.isSet(flags, MessageFlag.RESEND);
  }

  /** Saves the message and puts it into the queue; a client can do no more with this object. */
  synchronized void submit(boolean preprocess) {
    requireSubmittable();
    MessageState waiting = place.submit(base, draft, preprocess);
    base = waiting;
    if (context.isSpooler()) {
      show(draft.saved(waiting));
    } else {
      forgetWriter();
      access.submitted();
    }
  }

  // ---- Recipients ---------------------------------------------------------------------------

  @Override
  public void modifyRecipients(int flags, @Nullable List<Row> recipients) {
    access.requireUsable();
    synchronized (this) {
      access.requireWritable();
      show(draft.with(draft.recipients().modified(flags, recipients)));
    }
  }

  @Override
  public MapiTable getRecipientTable(int flags) {
    access.requireUsable();
    return tables.recipients(flags);
  }

  // ---- Attachments --------------------------------------------------------------------------

  @Override
  public CreatedAttach createAttach(@Nullable Iid iid, int flags) {
    access.requireUsable();
    Interfaces.require(iid, Interfaces.ATTACHMENT, settingsOf(context));
    synchronized (this) {
      access.requireWritable();
      int number = draft.attachments().next();
      draft = draft.withUnsaved(draft.attachments().created());
      return new CreatedAttach(number, new AttachObject(this, number, null, true));
    }
  }

  @Override
  public Attach openAttach(int attachmentNumber, @Nullable Iid iid, int flags) {
    access.requireUsable();
    Interfaces.require(iid, Interfaces.ATTACHMENT, settingsOf(context));
    Attachments.@Nullable Entry entry = draft.attachments().get(attachmentNumber);
    if (entry == null || entry.saved() == null) {
      throw noAttachment(attachmentNumber);
    }
    boolean writable = access.isWritable();
    if (MapiFlag.isSet(flags, OpenFlag.MODIFY) && !writable) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "the message of the attachment was opened for reading");
    }
    boolean wanted = (flags & MapiFlag.bits(OpenFlag.MODIFY, OpenFlag.BEST_ACCESS)) != 0;
    return new AttachObject(this, attachmentNumber, entry.saved(), writable && wanted);
  }

  @Override
  public void deleteAttach(
      int attachmentNumber, long uiParam, @Nullable MapiProgress progress, int flags) {
    access.requireUsable();
    synchronized (this) {
      access.requireWritable();
      if (draft.attachments().get(attachmentNumber) == null) {
        throw noAttachment(attachmentNumber);
      }
      show(draft.with(draft.attachments().without(attachmentNumber)));
    }
  }

  private static MapiException noAttachment(int number) {
    return Failure.of(
        Hresult.MAPI_E_NOT_FOUND, "no attachment has the PR_ATTACH_NUM " + number + " (D-55)");
  }

  /** What the save of an attachment does (ATT-02). */
  synchronized void attachmentSaved(int number, AttachState saved) {
    access.requireWritable();
    requireAttachment(number);
    show(draft.with(draft.attachments().with(number, saved)));
  }

  /** Throws MAPI_E_OBJECT_DELETED after DeleteAttach. */
  void requireAttachment(int number) {
    if (draft.attachments().get(number) == null) {
      throw Failure.of(Hresult.MAPI_E_OBJECT_DELETED, "the attachment was deleted");
    }
  }

  @Override
  public MapiTable getAttachmentTable(int flags) {
    access.requireUsable();
    return tables.attachments(flags);
  }

  // ---- Copying ------------------------------------------------------------------------------

  @Override
  protected void requireCopyable(CopyJob job) {
    if (job.destination() instanceof MessageObject other && other.isWithin(this)) {
      throw Failure.of(
          Hresult.MAPI_E_CALL_FAILED, "the destination is embedded in the source (PO-058, D-111)");
    }
  }

  private boolean isWithin(MessageObject outer) {
    @Nullable AttachObject around = place.attachment();
    while (around != null) {
      MessageObject message = around.message();
      if (message.isSame(outer)) {
        return true;
      }
      around = message.place.attachment();
    }
    return false;
  }

  /** Whether both are objects of one message. */
  private boolean isSame(MessageObject other) {
    @Nullable MessageState mine = base;
    @Nullable MessageState its = other.base;
    return this == other
        || (mine != null
            && its != null
            && mine.number() == its.number()
            && context.mailbox() == other.context.mailbox());
  }

  @Override
  protected void copySubObjects(CopyJob job) {
    new SubObjectTransfer(this, job).run();
  }

  /** Takes copies of another message's recipients. */
  synchronized void receiveRecipients(List<Props> copies) {
    access.requireWritable();
    show(draft.with(draft.recipients().none().adding(copies)));
  }

  /** Takes copies of another message's attachments, as if each had been saved. */
  synchronized void receiveAttachments(List<AttachState> copies) {
    access.requireWritable();
    show(draft.with(draft.attachments().none().adding(copies)));
  }

  /** Ends a move: the sub-objects are in the destination. */
  void moved(int id) {
    commit(new PropEdit(Props.EMPTY, List.of(id)));
  }

  // ---- For the report of what was lost --------------------------------------------------------

  @Override
  public String mailbox() {
    return context.mailbox().name();
  }

  @Override
  public String folder() {
    @Nullable AttachObject around = place.attachment();
    return around == null
        ? FolderPath.of(context.mailbox().state(), place.folder(base))
        : around.message().folder();
  }

  /** As the mailbox has it now: what this object was opened on may be lost, too. */
  @Override
  public Optional<Object> saved(PropTag tag) {
    @Nullable MessageState known = base;
    if (known != null && place.attachment() == null) {
      known = context.mailbox().state().messageOrBuried(known.number());
    }
    return known == null ? Optional.empty() : Optional.ofNullable(known.value(tag.id()));
  }
}
