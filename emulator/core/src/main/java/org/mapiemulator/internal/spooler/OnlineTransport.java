package org.mapiemulator.internal.spooler;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.internal.provider.SpoolerTransport;
import org.mapiemulator.internal.provider.Spooling;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.AddressTypes;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.TransportLogonResultFlag;
import org.mapiemulator.mapi.spi.TransportNotifyFlag;
import org.mapiemulator.settings.FlushStatusBits;

/** What a spooler knows of a transport that it has logged on. */
final class OnlineTransport {

  private static final int INBOUND =
      MapiFlag.bits(TransportNotifyFlag.BEGIN_INBOUND, TransportNotifyFlag.END_INBOUND);
  private static final int OUTBOUND =
      MapiFlag.bits(TransportNotifyFlag.BEGIN_OUTBOUND, TransportNotifyFlag.END_OUTBOUND);

  private final SpoolerTransport logon;
  private final Runnable changed;
  private final AtomicInteger newMail = new AtomicInteger();
  private volatile @Nullable AddressTypes reaches;
  private volatile boolean inbound;
  private volatile boolean outbound;
  private volatile int flushing;
  private volatile boolean broken;
  private volatile boolean critical;
  private volatile @Nullable Integer inProgress;

  OnlineTransport(SpoolerTransport logon, Runnable changed) {
    this.logon = logon;
    this.changed = changed;
  }

  SpoolerTransport logon() {
    return logon;
  }

  MapiSup support() {
    return logon.support();
  }

  /** The display name in the profile. */
  String name() {
    return logon.entry().config().displayName();
  }

  boolean wants(TransportLogonResultFlag flag) {
    return MapiFlag.isSet(logon.wants(), flag);
  }

  // Whom it reaches.

  /** Asks whom it reaches; one that does not say reaches nobody. */
  void askAddressTypes() {
    if (broken) {
      return;
    }
    int flags = StringFlag.UNICODE.value();
    Outcome<AddressTypes> outcome =
        logon.call("IXPLogon::AddressTypes", () -> logon.logon().addressTypes(flags), flags);
    reaches = outcome.value();
  }

  /** Whether it says that it reaches a recipient, by the kind of address or of identifier. */
  boolean reaches(Row recipient) {
    @Nullable AddressTypes whom = reaches;
    if (whom == null) {
      return false;
    }
    @Nullable List<String> types = whom.types();
    if (types == null) {
      return true;
    }
    if (Recipients.value(recipient, PropTags.PR_ADDRTYPE) instanceof String type
        && !type.isEmpty()
        && types.stream().anyMatch(type::equalsIgnoreCase)) {
      return true;
    }
    @Nullable List<MapiUid> uids = whom.uids();
    if (uids == null || !(Recipients.value(recipient, PropTags.PR_ENTRYID) instanceof Binary id)) {
      return false;
    }
    Optional<MapiUid> uid = EntryId.of(id.toByteArray()).providerUid();
    return uid.isPresent() && uids.contains(uid.get());
  }

  // Its traffic.

  /** Tells it of the beginning or the end of traffic. */
  void tell(int flags, @Nullable Object data) {
    if (broken) {
      return;
    }
    Outcome<Integer> outcome =
        logon.call(
            "IXPLogon::TransportNotify",
            () -> logon.logon().transportNotify(flags, data),
            flags,
            data);
    if (outcome.thrown() == null) {
      begun(flags);
    } else {
      begun(
          flags
              & ~(TransportNotifyFlag.BEGIN_INBOUND.value()
                  | TransportNotifyFlag.BEGIN_OUTBOUND.value()));
    }
    changed.run();
  }

  private void begun(int flags) {
    if ((flags & INBOUND) != 0) {
      inbound = MapiFlag.isSet(flags, TransportNotifyFlag.BEGIN_INBOUND);
    }
    if ((flags & OUTBOUND) != 0) {
      outbound = MapiFlag.isSet(flags, TransportNotifyFlag.BEGIN_OUTBOUND);
    }
    int begin =
        MapiFlag.bits(
            TransportNotifyFlag.BEGIN_INBOUND_FLUSH, TransportNotifyFlag.BEGIN_OUTBOUND_FLUSH);
    int end =
        MapiFlag.bits(
            TransportNotifyFlag.END_INBOUND_FLUSH, TransportNotifyFlag.END_OUTBOUND_FLUSH);
    flushing = (flushing | (flags & begin)) & ~((flags & end) >> Short.SIZE);
  }

  /** The END bits of the traffic that has begun. */
  int endBits() {
    int open =
        (inbound ? TransportNotifyFlag.BEGIN_INBOUND.value() : 0)
            | (outbound ? TransportNotifyFlag.BEGIN_OUTBOUND.value() : 0);
    return open << Short.SIZE;
  }

  boolean isFlushing() {
    return flushing != 0;
  }

  /** The END bits of a flush. */
  int flushEnd() {
    return flushing << Short.SIZE;
  }

  boolean isInbound() {
    return inbound && !broken;
  }

  boolean isOutbound() {
    return outbound && !broken;
  }

  /** As the status table shows it. */
  Spooling.Transport shown(FlushStatusBits bits) {
    boolean in = (flushing & TransportNotifyFlag.BEGIN_INBOUND_FLUSH.value()) != 0;
    boolean out = (flushing & TransportNotifyFlag.BEGIN_OUTBOUND_FLUSH.value()) != 0;
    boolean asRemark = bits == FlushStatusBits.AS_REMARK;
    return new Spooling.Transport(
        support(), logon.name(), inbound, outbound, asRemark ? out : in, asRemark ? in : out);
  }

  // What it has said by SpoolerNotify.

  void newMail() {
    newMail.incrementAndGet();
  }

  /** Whether it has said that mail has come, once for each time. */
  boolean takeNewMail() {
    return newMail.getAndUpdate(count -> Math.max(0, count - 1)) > 0;
  }

  /** NOTIFY_CRITICAL_ERROR: nothing but Release is called any more. */
  void broke() {
    broken = true;
    inbound = false;
    outbound = false;
    flushing = 0;
    changed.run();
  }

  boolean isBroken() {
    return broken;
  }

  /** NOTIFY_CRITSEC and NOTIFY_NONCRIT. */
  void critical(boolean now) {
    critical = now;
  }

  boolean isCritical() {
    return critical;
  }

  /** The reference of the message that it works on at this moment; null if there is none. */
  @Nullable Integer inProgress() {
    return inProgress;
  }

  void inProgress(@Nullable Integer reference) {
    inProgress = reference;
  }

  @Override
  public String toString() {
    return name();
  }
}
