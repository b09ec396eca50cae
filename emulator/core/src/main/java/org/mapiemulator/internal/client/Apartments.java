package org.mapiemulator.internal.client;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.Hresult;

/** The COM state of each thread of one process. Guarded by the scheduler's lock. */
final class Apartments {

  private final IdentityHashMap<Thread, Apartment> apartments = new IdentityHashMap<>(0);

  /** The apartment of one thread. */
  private static final class Apartment {
    final boolean single;
    int count;
    int oleCount;

    Apartment(boolean single) {
      this.single = single;
    }
  }

  /**
   * Initializes COM on the calling thread.
   *
   * @return S_OK, S_FALSE if it was initialized before
   * @throws MapiFailure with RPC_E_CHANGED_MODE if the thread is in an apartment of the other kind
   */
  Hresult initialize(boolean single) {
    Thread thread = Thread.currentThread();
    @Nullable Apartment apartment = apartments.get(thread);
    if (apartment == null) {
      apartment = new Apartment(single);
      apartments.put(thread, apartment);
    } else if (apartment.single != single) {
      throw new MapiFailure(
          Hresult.RPC_E_CHANGED_MODE,
          "COM was initialized on this thread for "
              + (apartment.single ? "a single-threaded apartment" : "the multithreaded apartment"));
    }
    apartment.count++;
    return apartment.count == 1 ? Hresult.S_OK : Hresult.S_FALSE;
  }

  Hresult oleInitialize() {
    Hresult result = initialize(true);
    apartment().oleCount++;
    return result;
  }

  /** Ends one initialization; too many are harmless, as with CoUninitialize itself. */
  void uninitialize() {
    @Nullable Apartment apartment = apartments.get(Thread.currentThread());
    if (apartment != null) {
      apartment.count--;
      if (apartment.count <= 0) {
        apartments.remove(Thread.currentThread());
      }
    }
  }

  void oleUninitialize() {
    @Nullable Apartment apartment = apartments.get(Thread.currentThread());
    if (apartment != null && apartment.oleCount > 0) {
      apartment.oleCount--;
      uninitialize();
    }
  }

  boolean isOleInitialized() {
    @Nullable Apartment apartment = apartments.get(Thread.currentThread());
    return apartment != null && apartment.oleCount > 0;
  }

  boolean isInitialized() {
    return apartments.containsKey(Thread.currentThread());
  }

  private Apartment apartment() {
    @Nullable Apartment apartment = apartments.get(Thread.currentThread());
    if (apartment == null) {
      throw new IllegalStateException("Defect of the emulator: no apartment after initialize.");
    }
    return apartment;
  }
}
