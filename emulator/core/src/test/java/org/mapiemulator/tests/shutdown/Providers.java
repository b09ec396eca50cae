package org.mapiemulator.tests.shutdown;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.spi.AbLogon;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.AddressBookLogon;
import org.mapiemulator.mapi.spi.AddressTypes;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.mapi.spi.TransportLogon;
import org.mapiemulator.mapi.spi.XpLogon;
import org.mapiemulator.mapi.spi.XpProvider;

/** Provider objects, logons and stores that do nothing but be there and remember how they end. */
final class Providers implements InvocationHandler {

  private final FakeShutdown owner;
  private final @Nullable MapiSup kept;
  private final AtomicInteger references = new AtomicInteger(1);

  private Providers(FakeShutdown owner, @Nullable MapiSup kept) {
    this.owner = owner;
    this.kept = kept;
  }

  static XpProvider transport(FakeShutdown owner) {
    return of(XpProvider.class, owner);
  }

  static AbProvider addressBook(FakeShutdown owner) {
    return of(AbProvider.class, owner);
  }

  static MsProvider store(FakeShutdown owner) {
    return of(MsProvider.class, owner);
  }

  private static <T extends MapiUnknown> T of(Class<T> kind, FakeShutdown owner) {
    return of(kind, new Providers(owner, null));
  }

  /** A logon, which keeps its support object as long as it lives. */
  private <T extends MapiUnknown> T logon(Class<T> kind, @Nullable Object support) {
    MapiSup kept = (MapiSup) Objects.requireNonNull(support);
    kept.addRef();
    return of(kind, new Providers(owner, kept));
  }

  private static <T> T of(Class<T> kind, Providers handler) {
    return kind.cast(
        Proxy.newProxyInstance(Providers.class.getClassLoader(), new Class<?>[] {kind}, handler));
  }

  @Override
  public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] args) {
    MapiUnknown self = proxy instanceof MapiUnknown object ? object : null;
    switch (method.getName()) {
      case "addRef" -> {
        return references.incrementAndGet();
      }
      case "release" -> {
        int left = references.decrementAndGet();
        MapiSup support = kept;
        if (left == 0 && support != null) {
          support.release();
        }
        return left;
      }
      case "hashCode" -> {
        return System.identityHashCode(proxy);
      }
      case "equals" -> {
        return args != null && proxy == args[0];
      }
      case "toString" -> {
        return owner.toString();
      }
      case "queryInterface" -> {
        return queryInterface(Objects.requireNonNull(self), args == null ? null : (Iid) args[0]);
      }
      default -> {
        return answer(method, args == null || args.length == 0 ? null : args[0]);
      }
    }
  }

  private @Nullable MapiUnknown queryInterface(MapiUnknown self, @Nullable Iid iid) {
    if (self instanceof XpProvider || self instanceof AbProvider || self instanceof MsProvider) {
      return owner.queryInterface(self, iid);
    }
    throw new MapiException(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "IUnknown::QueryInterface");
  }

  private @Nullable Object answer(Method method, @Nullable Object first) {
    @Nullable ComMethod com = method.getAnnotation(ComMethod.class);
    String name = com == null ? method.getName() : com.name();
    owner.did(name);
    if (method.getReturnType() == TransportLogon.class) {
      return new TransportLogon(0, logon(XpLogon.class, first));
    }
    if (method.getReturnType() == AddressBookLogon.class) {
      return new AddressBookLogon(null, logon(AbLogon.class, first));
    }
    if (method.getReturnType() == StoreLogon.class) {
      return new StoreLogon(
          Hresult.S_OK, logon(MsLogon.class, first), of(MsgStore.class, owner), null);
    }
    if (method.getReturnType() == AddressTypes.class) {
      return new AddressTypes(List.of(""), null);
    }
    if (method.getReturnType() == Result.class) {
      throw new MapiException(Hresult.MAPI_E_NO_SUPPORT, name);
    }
    return nothing(method.getReturnType());
  }

  private static @Nullable Object nothing(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    return type == boolean.class ? false : null;
  }
}
