package org.mapiemulator.mapi.spi;

import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * IMAPIGetSession: how a provider gets at the session that its support object belongs to.
 * QueryInterface of the support object gives it.
 */
@ComInterface(name = "IMAPIGetSession", iid = "{614AB435-491D-4F5B-A8B4-60EB031030C6}")
public interface MapiGetSession extends MapiUnknown {

  /**
   * Gives the session: {@code HRESULT GetMAPISession(LPUNKNOWN *)}.
   *
   * @return the session, with one reference for the caller
   * @throws MapiException with MAPI_E_INVALID_OBJECT if it has ended
   */
  @ComMethod(name = "IMAPIGetSession::GetMAPISession", slot = 3)
  MapiUnknown getMapiSession();
}
