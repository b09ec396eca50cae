package org.mapiemulator.internal.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.loss.DescribesItself;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.mapi.SaveFlag;

/** IMsgStore: an open store. Its last Release ends the logon. */
final class StoreObject extends PropObject implements MsgStore, DescribesItself {

  private static final int[] COMPUTED_IDS =
      StoreReader.COMPUTED.stream().mapToInt(Integer::intValue).toArray();
  private static final int[] OBJECT_IDS = {0x3415};

  private final StoreAccess access;
  private final Runnable end;
  private final StoreLogoffs logoffs;

  /**
   * A store object.
   *
   * @param end what the last Release does
   */
  StoreObject(StoreAccess access, Runnable end) {
    super(Interfaces.STORE, access.propSettings());
    this.access = access;
    this.end = end;
    this.logoffs = new StoreLogoffs(access.support());
  }

  /** How the work of the transports for this store ends. */
  StoreLogoffs logoffs() {
    return logoffs;
  }

  @Override
  protected void closed() {
    end.run();
  }

  // ---- Properties ---------------------------------------------------------------------------

  @Override
  protected Props stored() {
    Props stored = access.state().props();
    return stored.has(PropTags.PR_DISPLAY_NAME.id())
        ? stored
        : Folders.named(stored, access.mailbox().name());
  }

  @Override
  protected @Nullable PropValue computed(int id, Props stored) {
    return StoreReader.computed(access, id);
  }

  @Override
  protected int[] computedIds() {
    return COMPUTED_IDS;
  }

  @Override
  protected int[] objectIds() {
    return OBJECT_IDS;
  }

  @Override
  protected NameMap names() {
    return access.names();
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.STORE;
  }

  @Override
  protected void requireWritable() {
    access.requireWritable();
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return StoreReader.COMPUTED.contains(id) || id == OBJECT_IDS[0]
        ? Hresult.MAPI_E_COMPUTED
        : null;
  }

  @Override
  protected void commit(PropEdit edit) {
    access
        .mailbox()
        .change(
            transaction -> {
              Props before = transaction.state().props();
              Props after = edit.applyTo(before);
              if (!after.equals(before)) {
                transaction.state(transaction.state().withProps(after));
                transaction.record(new Change.StoreModified(edit.sets().tags()));
              }
            });
  }

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    return iid.equals(Iid.MAPI_TABLE) && tag.id() == OBJECT_IDS[0] && tag.is(PropType.OBJECT)
        ? getReceiveFolderTable(interfaceOptions)
        : super.openObject(tag, iid, interfaceOptions, flags);
  }

  // ---- Entries ------------------------------------------------------------------------------

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return access.opener().open(entryId, iid, flags);
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    return access.opener().same(entryId1, entryId2);
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    return StoreAdvise.advise(access, entryId, eventMask, sink);
  }

  @Override
  public void unadvise(long connection) {
    access.registrations().unadvise(connection);
  }

  // ---- Receive folders ----------------------------------------------------------------------

  @Override
  public void setReceiveFolder(
      @Nullable String messageClass, int flags, @Nullable EntryId entryId) {
    ReceiveFolders.set(access, messageClass, entryId);
  }

  @Override
  public ReceiveFolder getReceiveFolder(@Nullable String messageClass, int flags) {
    return ReceiveFolders.get(access, messageClass);
  }

  @Override
  public MapiTable getReceiveFolderTable(int flags) {
    return FolderTables.receiveFolders(access, flags);
  }

  // ---- Sending, and the spooler's side ------------------------------------------------------

  @Override
  public int storeLogoff(int flags) {
    return logoffs.ask(flags);
  }

  @Override
  public void abortSubmit(@Nullable EntryId entryId, int flags) {
    OutgoingQueue.abort(access, entryId);
  }

  @Override
  public MapiTable getOutgoingQueue(int flags) {
    return OutgoingQueue.table(access);
  }

  @Override
  public void setLockState(@Nullable Message message, int lockState) {
    OutgoingQueue.lock(access, message, lockState);
  }

  @Override
  public void finishedMsg(int flags, @Nullable EntryId entryId) {
    OutgoingQueue.finished(access, entryId);
  }

  /** Tells whoever listens to the whole store, through whatever logon (STO-40). */
  @Override
  public void notifyNewMail(@Nullable Notification notification) {
    if (!(notification instanceof NewMailNotification)) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER, "lpNotification is no NEWMAIL_NOTIFICATION");
    }
    access.mailbox().announce(notification);
  }

  /**
   * Changes were made at once (PRP-06); {@link SaveFlag}s mean nothing. What is not written may be
   * written now (D-142).
   */
  @Override
  public void saveChanges(int flags) {
    stored();
    Mailbox mailbox = access.mailbox();
    if (mailbox.writing().isOnFlush()) {
      mailbox.writeOf(mailbox.process());
    }
  }

  // ---- For the report of what was lost --------------------------------------------------------

  @Override
  public String mailbox() {
    return access.mailbox().name();
  }

  /** It is in none. */
  @Override
  public String folder() {
    return "";
  }

  @Override
  public Optional<Object> saved(PropTag tag) {
    return Optional.ofNullable(access.state().props().value(tag.id()));
  }
}
