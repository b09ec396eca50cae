package org.mapiemulator.internal.status;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.StatusObject;
import org.mapiemulator.mapi.EntryId;

/** The status object of MAPI itself, of the spooler, or of the address book. */
final class OwnStatusObject extends StatusObject {

  private final OwnResource own;
  private final Resources resources;
  private final Work work;

  OwnStatusObject(
      OwnResource own, Resources resources, PropSettings settings, boolean writable, Work work) {
    super(settings, writable);
    this.own = own;
    this.resources = resources;
    this.work = work;
  }

  /** What the methods of MAPI's own status objects do. */
  interface Work {

    void validate(OwnResource own, long uiParam, int flags);

    void flush(long uiParam, @Nullable EntryId target, int flags);
  }

  @Override
  protected Props stored() {
    return resources.props(own);
  }

  @Override
  protected void commit(PropEdit edit) {
    resources.rename(own, edit::applyTo);
  }

  @Override
  protected void validate(long uiParam, int flags) {
    work.validate(own, uiParam, flags);
  }

  @Override
  protected void flush(long uiParam, @Nullable EntryId target, int flags) {
    work.flush(uiParam, target, flags);
  }
}
