package org.mapiemulator.internal.object;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.SettingsDialogFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.ValidateStateFlag;

/** IMAPIStatus: the state of a resource of the session. */
final class SeamStatus extends SeamPropObject<MapiStatus> implements MapiStatus {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MapiStatus.class, name, Admission.OBJECT);
  }

  private static final SeamMethod VALIDATE_STATE = method("validateState");
  private static final SeamMethod SETTINGS_DIALOG = method("settingsDialog");
  private static final SeamMethod CHANGE_PASSWORD = method("changePassword");
  private static final SeamMethod FLUSH_QUEUES = method("flushQueues");

  private static final int VALIDATE = MapiFlag.mask(ValidateStateFlag.class);
  private static final int SETTINGS = MapiFlag.mask(SettingsDialogFlag.class);
  private static final int WIDTH = MapiFlag.mask(StringFlag.class);
  private static final int FLUSH = MapiFlag.mask(FlushQueuesFlag.class);

  SeamStatus(Home home, LifeNode node, MapiStatus inner) {
    super(home, node, Kind.STATUS, inner, Unsaved.notNeeded(), Unsaved.notNeeded());
  }

  @Override
  public void validateState(long uiParam, int flags) {
    run(
        VALIDATE_STATE,
        call -> inner().validateState(uiParam, Checks.flags(call, flags, VALIDATE)),
        uiParam,
        flags);
  }

  @Override
  public void settingsDialog(long uiParam, int flags) {
    run(
        SETTINGS_DIALOG,
        call -> inner().settingsDialog(uiParam, Checks.flags(call, flags, SETTINGS)),
        uiParam,
        flags);
  }

  @Override
  public void changePassword(
      @Nullable String oldPassword, @Nullable String newPassword, int flags) {
    run(
        CHANGE_PASSWORD,
        call -> {
          int known = Checks.flags(call, flags, WIDTH);
          inner().changePassword(oldPassword, newPassword, known);
        },
        oldPassword,
        newPassword,
        flags);
  }

  @Override
  public void flushQueues(long uiParam, @Nullable EntryId targetTransport, int flags) {
    run(
        FLUSH_QUEUES,
        call -> {
          @Nullable EntryId target = Checks.optionalEntryId(targetTransport, "lpTargetTransport");
          inner().flushQueues(uiParam, target, Checks.flags(call, flags, FLUSH));
        },
        uiParam,
        targetTransport,
        flags);
  }
}
