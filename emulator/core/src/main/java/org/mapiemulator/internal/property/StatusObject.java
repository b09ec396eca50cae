package org.mapiemulator.internal.property;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceMethod;

/**
 * IMAPIStatus over what its row of the status table says: what PR_RESOURCE_METHODS
 * does not list is MAPI_E_NO_SUPPORT, and of the properties only two names can be changed.
 */
public abstract class StatusObject extends PropObject implements MapiStatus {

  private static final int DISPLAY_NAME = PropTags.PR_DISPLAY_NAME.id();
  private static final int PROVIDER_DISPLAY = PropTags.PR_PROVIDER_DISPLAY.id();

  private final boolean writable;

  /** One that was opened with MAPI_MODIFY, or without. */
  protected StatusObject(PropSettings settings, boolean writable) {
    super(List.of(Iid.MAPI_STATUS, Iid.MAPI_PROP), settings);
    this.writable = writable;
  }

  @Override
  protected final ObjectType objectType() {
    return ObjectType.STATUS;
  }

  @Override
  protected final void requireWritable() {
    if (!writable) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "the status object was opened without MAPI_MODIFY");
    }
  }

  @Override
  protected final @Nullable Hresult refusalToSet(PropValue value) {
    int id = value.tag().id();
    return id == DISPLAY_NAME || id == PROVIDER_DISPLAY ? null : Hresult.MAPI_E_COMPUTED;
  }

  @Override
  protected final Hresult refusalToDelete(int id) {
    return Hresult.MAPI_E_COMPUTED;
  }

  // What it does, where PR_RESOURCE_METHODS says that it can.

  /** Checks the state of the resource. */
  protected abstract void validate(long uiParam, int flags);

  /** Shows the settings; nobody of the emulator's own has any. */
  protected void showSettings() {}

  /** Changes the password; nobody of the emulator's own has one. */
  protected void password(@Nullable String oldPassword, @Nullable String newPassword) {}

  /** Sends and fetches all that waits. */
  protected void flush(long uiParam, @Nullable EntryId target, int flags) {}

  @Override
  public final void validateState(long uiParam, int flags) {
    require(ResourceMethod.VALIDATE_STATE);
    validate(uiParam, flags);
  }

  @Override
  public final void settingsDialog(long uiParam, int flags) {
    require(ResourceMethod.SETTINGS_DIALOG);
    showSettings();
  }

  @Override
  public final void changePassword(
      @Nullable String oldPassword, @Nullable String newPassword, int flags) {
    require(ResourceMethod.CHANGE_PASSWORD);
    password(oldPassword, newPassword);
  }

  @Override
  public final void flushQueues(long uiParam, @Nullable EntryId targetTransport, int flags) {
    require(ResourceMethod.FLUSH_QUEUES);
    flush(uiParam, targetTransport, flags);
  }

  private void require(ResourceMethod method) {
    Object methods = stored().value(PropTags.PR_RESOURCE_METHODS.id());
    if (!(methods instanceof Integer bits) || (bits & method.value()) == 0) {
      throw Failure.of(
          Hresult.MAPI_E_NO_SUPPORT, "PR_RESOURCE_METHODS does not have " + method.macro());
    }
  }
}
