package org.mapiemulator.internal.recipient;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** IMailUser: a one-off, which MAPI opens by itself (ABK-03). */
final class OneOffUser extends PropObject implements MailUser {

  static final List<Iid> IIDS = List.of(Iid.MAIL_USER, Iid.MAPI_PROP);

  private final Props props;

  OneOffUser(OneOff one, EntryId id, PropSettings settings) {
    super(IIDS, settings);
    this.props = Props.of(one.properties(id)).with(new PropValue(PropTags.PR_ACCESS_LEVEL, 0));
  }

  @Override
  protected Props stored() {
    return props;
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.MAILUSER;
  }

  @Override
  protected void requireWritable() {
    throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "a one-off is what its identifier says");
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return Hresult.MAPI_E_NO_ACCESS;
  }

  @Override
  protected void commit(PropEdit edit) {
    requireWritable();
  }
}
