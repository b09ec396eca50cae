package org.mapiemulator.internal.client;

import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.settings.InitMonitorSupport;

/** CreateMAPIInitializationMonitor. */
public final class InitMonitors {

  private InitMonitors() {}

  public static MapiInitMonitor create(Call call, ClientProcess process) {
    call.requireNotShutDown();
    if (call.setting(InitMonitorSupport.class) == InitMonitorSupport.MISSING) {
      throw new MapiFailure(
          Hresult.MAPI_E_NO_SUPPORT,
          "this version of Outlook does not have initialization monitors (A-58)");
    }
    return new InitMonitor(process, process.make("monitor", call.place()));
  }
}
