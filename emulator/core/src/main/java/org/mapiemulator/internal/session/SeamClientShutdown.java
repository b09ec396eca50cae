package org.mapiemulator.internal.session;

import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiUnknown;

/** IMAPIClientShutdown of a session: the gate, then the process is asked. */
final class SeamClientShutdown extends SessionIdentity implements MapiClientShutdown {

  private static final SeamMethod QUERY =
      SeamMethod.of(MapiClientShutdown.class, "queryFastShutdown", Admission.OBJECT);
  private static final SeamMethod NOTIFY =
      SeamMethod.of(MapiClientShutdown.class, "notifyProcessShutdown", Admission.OBJECT);
  private static final SeamMethod DO =
      SeamMethod.of(MapiClientShutdown.class, "doFastShutdown", Admission.OBJECT);

  private final MapiUnknown identity;

  SeamClientShutdown(
      ClientSession session, SessionRegistry registry, SessionEnding ending, MapiUnknown identity) {
    super(session, registry, ending);
    this.identity = identity;
  }

  @Override
  MapiUnknown identity() {
    return identity;
  }

  @Override
  public void queryFastShutdown() {
    gate().run(QUERY, node(), call -> ending().processShutdown().query(call, session()));
  }

  @Override
  public void notifyProcessShutdown() {
    gate().run(NOTIFY, node(), call -> ending().processShutdown().announce(call, session()));
  }

  @Override
  public void doFastShutdown() {
    gate().run(DO, node(), call -> ending().processShutdown().perform(call, session()));
  }
}
