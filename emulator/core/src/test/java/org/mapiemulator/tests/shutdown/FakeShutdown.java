package org.mapiemulator.tests.shutdown;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.XpProvider;

/**
 * The library of a provider, of any of the three kinds, that takes part in fast shutdowns as a test
 * wants it. What MAPI asks of it goes into a log that several of them may share.
 */
final class FakeShutdown {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final String name;
  private final List<String> log;
  private final MapiUid uid;
  private final AtomicInteger lent = new AtomicInteger();
  private volatile Behaviour behaviour;
  private volatile Consumer<String> reaction = method -> {};
  private volatile @Nullable FakeShutdown wrapped;

  private final Supplier<XpProvider> transport = this::newTransport;
  private final Supplier<AbProvider> addressBook = this::newAddressBook;
  private final Supplier<MsProvider> store = this::newStore;

  private FakeShutdown(String name, Behaviour behaviour, List<String> log) {
    this.name = name;
    this.behaviour = behaviour;
    this.log = log;
    this.uid = MapiUid.ofHex(String.format(Locale.ROOT, "FA57%028X", NUMBERS.incrementAndGet()));
  }

  static FakeShutdown of(String name, Behaviour behaviour) {
    return new FakeShutdown(name, behaviour, new CopyOnWriteArrayList<>());
  }

  /** Another one that writes into the same log. */
  FakeShutdown beside(String otherName, Behaviour ofOther) {
    return new FakeShutdown(otherName, ofOther, log);
  }

  /** A store that wraps another one and hands its interfaces through (B08). */
  FakeShutdown wrapping(FakeShutdown inner) {
    wrapped = inner;
    return this;
  }

  Behaviour behaviour() {
    return behaviour;
  }

  void behaviour(Behaviour now) {
    behaviour = now;
  }

  /** Lets it do something whenever MAPI asks it something. */
  void reacting(Consumer<String> todo) {
    reaction = todo;
  }

  MapiUid uid() {
    return uid;
  }

  private XpProvider newTransport() {
    return Providers.transport(this);
  }

  Supplier<XpProvider> transport() {
    return transport;
  }

  private AbProvider newAddressBook() {
    return Providers.addressBook(this);
  }

  Supplier<AbProvider> addressBook() {
    return addressBook;
  }

  private MsProvider newStore() {
    return Providers.store(this);
  }

  Supplier<MsProvider> store() {
    return store;
  }

  /** What all of them were asked, in its order; forgets it. */
  List<String> takeLog() {
    List<String> all = List.copyOf(log);
    log.clear();
    return all;
  }

  /** The shutdown interfaces that MAPI has not given back. */
  int lent() {
    return lent.get();
  }

  void did(String method) {
    log.add(name + " " + method);
    reaction.accept(method);
  }

  void gaveBack() {
    lent.decrementAndGet();
  }

  /** QueryInterface of the provider object. */
  @Nullable MapiUnknown queryInterface(MapiUnknown provider, @Nullable Iid iid) {
    FakeShutdown inner = wrapped;
    if (inner != null) {
      return inner.queryInterface(provider, iid);
    }
    did("QueryInterface(" + (iid == null ? "null" : iid.name()) + ")");
    boolean shutdown =
        Iid.MAPI_PROVIDER_SHUTDOWN.equals(iid) || Iid.MAPI_CLIENT_SHUTDOWN.equals(iid);
    if (shutdown && behaviour.hasInterface()) {
      lent.incrementAndGet();
      return new ShutdownSide(this);
    }
    switch (behaviour) {
      case THROWS_WHEN_ASKED -> throw new IllegalStateException("the provider is broken");
      case FAILS_WHEN_ASKED -> throw new MapiException(Hresult.MAPI_E_CALL_FAILED, "IUnknown");
      case GIVES_NULL -> {
        return null;
      }
      case GIVES_ITSELF -> {
        provider.addRef();
        return provider;
      }
      default -> throw new MapiException(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "IUnknown");
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
