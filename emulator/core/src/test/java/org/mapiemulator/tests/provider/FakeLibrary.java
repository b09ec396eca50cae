package org.mapiemulator.tests.provider;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

/** The library of a store provider as somebody would write it; remembers what MAPI asks of it. */
final class FakeLibrary {

  static final MapiUid UID = MapiUid.ofHex("F0000000000000000000000000000001");

  /** What its stores are told of under. */
  static final Binary KEY = Binary.ofHex("CAFE");

  private final List<String> log = new CopyOnWriteArrayList<>();
  private final List<FakeProvider> providers = new CopyOnWriteArrayList<>();
  private final List<FakeLogon> logons = new CopyOnWriteArrayList<>();
  private final AtomicInteger started = new AtomicInteger();
  private final Supplier<MsProvider> start = this::start;
  private volatile Consumer<String> reaction = what -> {};
  private volatile @Nullable Hresult logonResult;
  private volatile @Nullable StoreLogon answer;
  private volatile Runnable sharing = () -> {};

  private MsProvider start() {
    FakeProvider provider = new FakeProvider(this, started.incrementAndGet());
    providers.add(provider);
    did(provider + " starts");
    return provider;
  }

  /** Its MSProviderInit. */
  Supplier<MsProvider> init() {
    return start;
  }

  /** The entry identifier of an object in a store, as the provider makes them. */
  static EntryId object(int number) {
    return EntryId.ofHex("00000000" + UID + String.format(Locale.ROOT, "%08x", number));
  }

  void did(String what) {
    log.add(what);
    reaction.accept(what);
  }

  /** What was asked of it, in its order. */
  List<String> log() {
    return List.copyOf(log);
  }

  List<String> takeLog() {
    List<String> all = List.copyOf(log);
    log.clear();
    return all;
  }

  /** Lets it do something whenever MAPI asks it something. */
  void reacting(Consumer<String> todo) {
    reaction = todo;
  }

  /** Lets Logon fail, or, with a success, give this status. */
  void logonResult(@Nullable Hresult result) {
    logonResult = result;
  }

  /** Lets Logon give something of the test's. */
  void answering(StoreLogon wrong) {
    answer = wrong;
  }

  /** Lets something happen after Logon has found that the store is open, before it returns. */
  void sharing(Runnable todo) {
    sharing = todo;
  }

  void shares() {
    sharing.run();
  }

  Hresult logonStatus() {
    Hresult result = logonResult;
    if (result != null && result.isFailure()) {
      throw new MapiException(result, "IMSProvider::Logon");
    }
    return result == null ? Hresult.S_OK : result;
  }

  @Nullable StoreLogon answer() {
    return answer;
  }

  void opened(FakeLogon logon) {
    logons.add(logon);
  }

  List<FakeProvider> providers() {
    return List.copyOf(providers);
  }

  /** The logons, those that have ended included. */
  List<FakeLogon> logons() {
    return List.copyOf(logons);
  }

  FakeLogon logon() {
    return logons.get(logons.size() - 1);
  }
}
