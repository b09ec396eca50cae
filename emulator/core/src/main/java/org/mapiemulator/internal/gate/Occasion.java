package org.mapiemulator.internal.gate;

import org.mapiemulator.internal.fault.Side;
import org.mapiemulator.internal.life.ClientLife;

/**
 * A call at whose moments faults may act.
 *
 * @param side who is called
 * @param client the process whose call it is, or whose provider
 * @param object the name of what is called
 * @param method the method in the headers' spelling
 */
record Occasion(Side side, ClientLife client, String object, String method) {

  static Occasion of(Call call) {
    return new Occasion(Side.CLIENT_CALLS, call.client(), call.node().name(), call.method().name());
  }

  /** Traces need not show the call of a provider: its events name it themselves. */
  String suffix() {
    return side == Side.PROVIDER_IS_CALLED ? " (" + method + ")" : "";
  }
}
