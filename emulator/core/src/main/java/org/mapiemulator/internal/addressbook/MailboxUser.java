package org.mapiemulator.internal.addressbook;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** IMailUser: a mailbox of the machine, which clients can only read. */
final class MailboxUser extends PropObject implements MailUser {

  private final LogonAccess access;
  private final EntryName name;

  MailboxUser(LogonAccess access, EntryName name) {
    super(EntryOpener.USER, access.propSettings());
    this.access = access;
    this.name = name;
  }

  @Override
  protected Props stored() {
    return access.opener().fields(name).with(new PropValue(PropTags.PR_ACCESS_LEVEL, 0));
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.MAILUSER;
  }

  @Override
  protected void requireWritable() {
    throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the global address list can only be read");
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return Fields.refusal(id);
  }

  @Override
  protected void commit(PropEdit edit) {
    requireWritable();
  }
}
