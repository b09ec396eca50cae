package org.mapiemulator.internal.client;

import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Ole32;

/** What one process finds in OLE32.DLL. */
public final class SeamOle32 implements Ole32 {

  private static final SeamMethod CO_INITIALIZE =
      SeamMethod.of(Ole32.class, "coInitializeEx", Admission.FREE);
  private static final SeamMethod CO_UNINITIALIZE =
      SeamMethod.of(Ole32.class, "coUninitialize", Admission.FREE);
  private static final SeamMethod OLE_INITIALIZE =
      SeamMethod.of(Ole32.class, "oleInitialize", Admission.FREE);
  private static final SeamMethod OLE_UNINITIALIZE =
      SeamMethod.of(Ole32.class, "oleUninitialize", Admission.FREE);

  private final ClientProcess process;

  public SeamOle32(ClientProcess process) {
    this.process = process;
  }

  private Gate gate() {
    return process.gate();
  }

  private LifeNode node() {
    return process.life().process();
  }

  @Override
  public Hresult coInitializeEx(int coInit) {
    return gate()
        .call(
            CO_INITIALIZE,
            node(),
            call -> process.coInitialize((coInit & COINIT_APARTMENTTHREADED) != 0),
            coInit);
  }

  @Override
  public void coUninitialize() {
    gate().run(CO_UNINITIALIZE, node(), call -> process.coUninitialize());
  }

  @Override
  public Hresult oleInitialize() {
    return gate().call(OLE_INITIALIZE, node(), call -> process.oleInitialize());
  }

  @Override
  public void oleUninitialize() {
    gate().run(OLE_UNINITIALIZE, node(), call -> process.oleUninitialize());
  }
}
