package org.mapiemulator.mapi.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ProviderAdmin;
import org.mapiemulator.mapi.StringFlag;

/** MSGSERVICEENTRY: how a message service is configured. */
@FunctionalInterface
public interface MsgServiceEntry {

  /**
   * Does what the context says: {@code HRESULT MSGSERVICEENTRY(HINSTANCE, LPMALLOC, LPMAPISUP,
   * ULONG_PTR, ULONG, ULONG, ULONG, LPSPropValue, LPPROVIDERADMIN, LPMAPIERROR *)}.
   *
   * @param support a support object for configuration
   * @param uiParam the window of the caller
   * @param flags see {@link ServiceFlag}, {@link StringFlag}
   * @param context see {@link ServiceContext}
   * @param props the configuration with CONFIGURE, otherwise null
   * @param providerAdmin the providers of the service, null where nothing can be changed
   * @throws MapiException with MAPI_E_UNCONFIGURED, MAPI_E_USER_CANCEL, MAPI_E_NO_SUPPORT,
   *     MAPI_E_BAD_CHARWIDTH
   */
  void call(
      @Nullable MapiSup support,
      long uiParam,
      @Flags({ServiceFlag.class, StringFlag.class}) int flags,
      int context,
      @Nullable List<PropValue> props,
      @Nullable ProviderAdmin providerAdmin);
}
