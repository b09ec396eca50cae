package org.mapiemulator.internal.transport;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.StatusObject;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ResourceMethod;
import org.mapiemulator.mapi.StatusCode;
import org.mapiemulator.mapi.ValidateStateFlag;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.StatusRowFlag;
import org.mapiemulator.mapi.spi.TransportNotifyFlag;

/** The row of the built-in transport in the status table, and its status object. */
final class LoopbackStatus {

  private static final String MAILBOX = "Mailbox - ";

  private final MapiSup support;
  private final PropSettings settings;
  private final List<PropValue> fixed;
  private final AtomicInteger code = new AtomicInteger(StatusCode.AVAILABLE.value());

  LoopbackStatus(Mailboxes mailboxes, PropSettings settings, MapiSup support, String user) {
    this.support = support;
    this.settings = settings;
    this.fixed = new ArrayList<>(5);
    int methods = ResourceMethod.VALIDATE_STATE.value();
    fixed.add(new PropValue(PropTags.PR_RESOURCE_METHODS, methods));
    @Nullable Mailbox mailbox = mailboxes.find(MAILBOX + user);
    if (mailbox != null) { // all three or none
      String address = mailbox.address();
      OneOff one = OneOff.smtp(user, address);
      fixed.add(new PropValue(PropTags.PR_IDENTITY_DISPLAY, user));
      fixed.add(
          new PropValue(PropTags.PR_IDENTITY_ENTRYID, one.entryId(settings.codePage()).bytes()));
      fixed.add(new PropValue(PropTags.PR_IDENTITY_SEARCH_KEY, OneOff.searchKey("SMTP", address)));
    }
    List<PropValue> all = new ArrayList<>(fixed);
    all.add(codeCell());
    support.modifyStatusRow(all, 0);
  }

  private PropValue codeCell() {
    return new PropValue(PropTags.PR_STATUS_CODE, code.get());
  }

  private void change(int set, int clear) {
    int before = code.getAndUpdate(bits -> (bits & ~clear) | set);
    if (code.get() != before) {
      support.modifyStatusRow(List.of(codeCell()), StatusRowFlag.UPDATE.value());
    }
  }

  /** Traffic begins or ends. */
  void notified(int flags) {
    int set = 0;
    int clear = 0;
    if (MapiFlag.isSet(flags, TransportNotifyFlag.BEGIN_INBOUND)) {
      set |= StatusCode.INBOUND_ENABLED.value();
    }
    if (MapiFlag.isSet(flags, TransportNotifyFlag.BEGIN_OUTBOUND)) {
      set |= StatusCode.OUTBOUND_ENABLED.value();
    }
    if (MapiFlag.isSet(flags, TransportNotifyFlag.END_INBOUND)) {
      clear |= StatusCode.INBOUND_ENABLED.value();
    }
    if (MapiFlag.isSet(flags, TransportNotifyFlag.END_OUTBOUND)) {
      clear |= StatusCode.OUTBOUND_ENABLED.value();
    }
    change(set, clear);
  }

  /** OpenStatusEntry. */
  StatusObject open(int flags) {
    return new Opened(settings, MapiFlag.isSet(flags, OpenFlag.MODIFY));
  }

  private final class Opened extends StatusObject {

    Opened(PropSettings settings, boolean writable) {
      super(settings, writable);
    }

    @Override
    protected Props stored() {
      return Props.of(fixed).with(List.of(codeCell()));
    }

    /** The row has the name that the profile gives. */
    @Override
    protected void commit(PropEdit edit) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the names of this transport cannot be changed");
    }

    /** Connecting and disconnecting is seen in the row only. */
    @Override
    protected void validate(long uiParam, int flags) {
      int offline = StatusCode.OFFLINE.value();
      boolean leave = MapiFlag.isSet(flags, ValidateStateFlag.FORCE_XP_DISCONNECT);
      boolean come = MapiFlag.isSet(flags, ValidateStateFlag.FORCE_XP_CONNECT);
      change(leave ? offline : 0, come && !leave ? offline : 0);
    }
  }
}
