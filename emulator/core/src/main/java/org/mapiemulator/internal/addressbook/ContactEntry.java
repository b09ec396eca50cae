package org.mapiemulator.internal.addressbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.OpenAccess;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.SaveFlag;

/** A contact or a list of the user's own: a working copy until SaveChanges (GEN-16). */
abstract class ContactEntry extends PropObject {

  private final LogonAccess logon;
  private final OpenAccess access;
  private final int createFlags;
  private volatile Contact working;
  private volatile boolean changed;

  /**
   * An open entry.
   *
   * @param createFlags what a new one was created with (ABK-28)
   */
  ContactEntry(
      List<Iid> iids, LogonAccess logon, Contact contact, boolean writable, int createFlags) {
    super(iids, logon.propSettings());
    this.logon = logon;
    this.access = new OpenAccess(logon.settings(), writable, null);
    this.createFlags = createFlags;
    this.working = contact;
    this.changed = contact.number() == 0;
  }

  final LogonAccess logon() {
    return logon;
  }

  final Contact working() {
    access.requireUsable();
    return working;
  }

  final synchronized void work(Contact next) {
    access.requireWritable();
    working = next;
    changed = true;
  }

  @Override
  protected final Props stored() {
    return logon
        .book()
        .fields(working())
        .with(new PropValue(PropTags.PR_ACCESS_LEVEL, access.isWritable() ? 1 : 0));
  }

  @Override
  protected final ObjectType objectType() {
    return working.list() ? ObjectType.DISTLIST : ObjectType.MAILUSER;
  }

  @Override
  protected final void requireWritable() {
    access.requireWritable();
  }

  @Override
  protected final @Nullable Hresult refusalToSet(PropValue value) {
    return Fields.refusal(value);
  }

  @Override
  protected final @Nullable Hresult refusalToDelete(int id) {
    return Fields.refusal(id);
  }

  @Override
  protected final synchronized void commit(PropEdit edit) {
    work(working.with(edit.applyTo(working.props())));
  }

  @Override
  public final void saveChanges(int flags) {
    access.requireSaveable(flags);
    flushStreams();
    synchronized (this) {
      access.requireSaveable(flags);
      if (changed) {
        boolean force = MapiFlag.isSet(flags, SaveFlag.FORCE_SAVE);
        working = logon.book().save(working, createFlags, force);
        changed = false;
      }
      access.saved(flags);
    }
  }
}
