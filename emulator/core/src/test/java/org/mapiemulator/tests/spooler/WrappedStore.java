package org.mapiemulator.tests.spooler;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.internal.store.BuiltInProvider;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.NewMailbox;
import org.mapiemulator.internal.store.StoreEnvironment;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.settings.Settings;

/**
 * A provider of the user's own that works as the built-in one does, but for what a test changes: of
 * the support object that it gets, and of the store that the spooler gets.
 */
final class WrappedStore {

  static final MapiUid UID = MapiUid.ofHex("5772617070656453746F726520202020");

  /** The method that is replaced, with the arguments that came. */
  @FunctionalInterface
  interface Original {
    @Nullable Object call();
  }

  /** What a method does instead; it gets the arguments. */
  @FunctionalInterface
  interface Instead {
    @Nullable Object call(Original inner, @Nullable Object[] arguments) throws Throwable;
  }

  /** Replaced methods of IMAPISup, by name. */
  final Map<String, Instead> support = new ConcurrentHashMap<>();

  /** Replaced methods of the spooler's IMsgStore. */
  final Map<String, Instead> store = new ConcurrentHashMap<>();

  final List<String> calls = new CopyOnWriteArrayList<>();
  final List<@Nullable Binary> securities = new ArrayList<>();
  @Nullable Binary security;
  volatile @Nullable MapiSup spoolerSupport;

  /** The spooler's store, without what is replaced. */
  volatile @Nullable MsgStore spoolerStore;

  private final AtomicLong numbers = new AtomicLong();
  private final Mailbox mailbox;
  private final BuiltInProvider inner;

  WrappedStore() {
    long start = FileTime.of(java.time.Instant.parse("2026-01-01T00:00:00Z"));
    StoreEnvironment environment =
        new StoreEnvironment(
            () -> start + numbers.incrementAndGet(),
            () -> MapiUid.of(ByteBuffer.allocate(16).putLong(8, numbers.incrementAndGet()).array()),
            Settings.outlook2016());
    this.mailbox =
        new Mailbox("Wrapped", environment.newUid(), environment, NewMailbox.state(start));
    this.inner = new BuiltInProvider(uid -> Objects.requireNonNull(mailbox));
  }

  MsProvider provider() {
    return new Provider();
  }

  private static <T> T replacing(Class<T> type, T inner, Map<String, Instead> replaced) {
    InvocationHandler handler =
        (proxy, method, arguments) -> {
          @Nullable Object[] given = arguments == null ? new @Nullable Object[0] : arguments;
          Original call =
              () -> {
                try {
                  return method.invoke(inner, given);
                } catch (InvocationTargetException thrown) {
                  if (thrown.getCause() instanceof RuntimeException cause) {
                    throw cause;
                  }
                  throw new IllegalStateException(thrown);
                } catch (IllegalAccessException impossible) {
                  throw new IllegalStateException(impossible);
                }
              };
          @Nullable Instead instead = replaced.get(method.getName());
          return instead == null ? call.call() : instead.call(call, given);
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private final class Provider extends ProviderObject implements MsProvider {

    Provider() {
      super(List.of(Iid.MS_PROVIDER));
    }

    @Override
    public void shutdown(int flags) {
      inner.shutdown(flags);
    }

    private MapiSup own(@Nullable MapiSup given) {
      return replacing(MapiSup.class, Objects.requireNonNull(given), support);
    }

    @Override
    public StoreLogon logon(
        @Nullable MapiSup given,
        long uiParam,
        @Nullable String profileName,
        @Nullable EntryId entryId,
        int flags,
        @Nullable Iid iid) {
      calls.add("Logon");
      StoreLogon made =
          inner.logon(own(given), uiParam, profileName, mailbox.identity().store(), flags, iid);
      return new StoreLogon(made.status(), made.logon(), made.store(), security);
    }

    @Override
    public StoreLogon spoolerLogon(
        @Nullable MapiSup given,
        long uiParam,
        @Nullable String profileName,
        @Nullable EntryId entryId,
        int flags,
        @Nullable Iid iid,
        @Nullable Binary spoolSecurity) {
      calls.add("SpoolerLogon(0x" + Integer.toHexString(flags) + ")");
      securities.add(spoolSecurity);
      spoolerSupport = given;
      StoreLogon made =
          inner.spoolerLogon(
              own(given),
              uiParam,
              profileName,
              mailbox.identity().store(),
              flags,
              iid,
              spoolSecurity);
      spoolerStore = made.store();
      MsgStore seen = replacing(MsgStore.class, made.store(), store);
      return new StoreLogon(made.status(), made.logon(), seen, null);
    }

    @Override
    public boolean compareStoreIds(
        @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
      return Objects.equals(entryId1, entryId2);
    }
  }
}
