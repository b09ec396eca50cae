package org.mapiemulator.internal.spooler;

import org.mapiemulator.internal.provider.Spooling.FlushTarget;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.spi.TransportNotifyFlag;

/** FlushQueues: everything that waits is sent and fetched, transport by transport. */
final class Flushing {

  private final Transports transports;
  private final SpoolerStores stores;

  Flushing(Transports transports, SpoolerStores stores) {
    this.transports = transports;
    this.stores = stores;
  }

  void flush(FlushTarget target) {
    boolean up = MapiFlag.isSet(target.flags(), FlushQueuesFlag.UPLOAD);
    boolean down = MapiFlag.isSet(target.flags(), FlushQueuesFlag.DOWNLOAD);
    int begin =
        (up ? TransportNotifyFlag.BEGIN_OUTBOUND_FLUSH.value() : 0)
            | (down ? TransportNotifyFlag.BEGIN_INBOUND_FLUSH.value() : 0);
    for (OnlineTransport transport : transports.list()) {
      if (!transport.isBroken()
          && (target.transport() == null || target.transport() == transport.support())) {
        if (begin != 0) {
          transport.tell(begin, null);
        }
        transport
            .logon()
            .call(
                "IXPLogon::FlushQueues",
                () -> {
                  transport.logon().logon().flushQueues(target.uiParam(), null, target.flags());
                  return true;
                },
                target.uiParam(),
                null,
                target.flags());
      }
    }
    if (up) {
      stores.send(true);
    }
    if (down) {
      stores.fetch(true);
    }
    for (OnlineTransport transport : transports.list()) {
      int end = transport.flushEnd();
      if (end != 0) {
        transport.tell(end, null);
      }
    }
  }
}
