package org.mapiemulator.internal.table;

import java.util.List;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;

/** How one view reaches the sinks that are registered with it: Subscribe, Unsubscribe, Notify. */
public interface TableEvents {

  /** For tables that never change: Advise is MAPI_E_NO_SUPPORT (TBL-42). */
  TableEvents NONE =
      new TableEvents() {
        @Override
        public void send(List<Notification> notifications) {}

        @Override
        public long advise(int eventMask, MapiAdviseSink sink) {
          throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the table does not notify");
        }

        @Override
        public void unadvise(long connection) {}
      };

  /** Tells all sinks of the view; only queues, and may be called under locks. */
  void send(List<Notification> notifications);

  /** Registers a sink. Sinks are told in the order in which they were registered. */
  long advise(int eventMask, MapiAdviseSink sink);

  /** Ends a registration that exists. */
  void unadvise(long connection);
}
