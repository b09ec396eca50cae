package org.mapiemulator.benchmarks;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.AbLogon;
import org.mapiemulator.mapi.spi.AddressBookLogon;
import org.mapiemulator.mapi.spi.AddressTypes;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.mapi.spi.TransportLogon;
import org.mapiemulator.mapi.spi.XpLogon;

/** A provider of any kind that can be logged on to and agrees to be shut down fast. */
final class WillingProvider implements InvocationHandler {

  private int references = 1;

  private WillingProvider() {}

  static <T> T of(Class<T> kind) {
    return kind.cast(
        Proxy.newProxyInstance(
            WillingProvider.class.getClassLoader(), new Class<?>[] {kind}, new WillingProvider()));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) {
    if (args != null && args.length > 0 && args[0] instanceof MapiSup support) {
      support.addRef(); // as every logon does
    }
    return switch (method.getName()) {
      case "addRef" -> ++references;
      case "release" -> --references;
      case "hashCode" -> System.identityHashCode(proxy);
      case "equals" -> args != null && proxy == args[0];
      case "toString" -> "provider";
      case "queryInterface" -> shutdown(args == null ? null : args[0]);
      default -> answer(method.getReturnType());
    };
  }

  private static MapiUnknown shutdown(@Nullable Object iid) {
    if (Iid.MAPI_PROVIDER_SHUTDOWN.equals(iid)) {
      return of(MapiProviderShutdown.class);
    }
    throw new MapiException(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "IUnknown::QueryInterface");
  }

  private static @Nullable Object answer(Class<?> type) {
    if (type == TransportLogon.class) {
      return new TransportLogon(0, of(XpLogon.class));
    }
    if (type == AddressBookLogon.class) {
      return new AddressBookLogon(null, of(AbLogon.class));
    }
    if (type == StoreLogon.class) {
      return new StoreLogon(Hresult.S_OK, of(MsLogon.class), of(MsgStore.class), null);
    }
    if (type == AddressTypes.class) {
      return new AddressTypes(List.of(""), null);
    }
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    return type == boolean.class ? false : null;
  }
}
