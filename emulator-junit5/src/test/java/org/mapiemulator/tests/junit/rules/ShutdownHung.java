package org.mapiemulator.tests.junit.rules;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiExtension;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

/** A store that compacts its file before it lets the process go. */
final class ShutdownHung {

  private static final MapiUid UID = MapiUid.ofHex("6F776E0000000000000000000000FF03");

  private ShutdownHung() {}

  private static MapiExtension with(MapiProviderShutdown store) {
    return MapiExtension.builder()
        .profile("Own", p -> p.provider("Archive", UID, () -> provider(store)))
        .build();
  }

  private static MsProvider provider(MapiProviderShutdown store) {
    MsProvider provider = mock(MsProvider.class);
    when(provider.queryInterface(Iid.MAPI_PROVIDER_SHUTDOWN)).thenReturn(store);
    when(provider.logon(any(), anyLong(), any(), any(), anyInt(), any()))
        .thenAnswer(
            call -> {
              call.<MapiSup>getArgument(0).addRef();
              return new StoreLogon(Hresult.S_OK, mock(MsLogon.class), mock(MsgStore.class), null);
            });
    return provider;
  }

  /** The provider works for a time at the end. */
  private static void busyFor(Duration time, MapiProviderShutdown store, MapiSubsystem mapi) {
    doAnswer(
            call -> {
              mapi.clock().advance(time);
              return null;
            })
        .when(store)
        .notifyProcessShutdown();
  }

  private static void shutDown(MapiSession session) {
    MapiClientShutdown shutdown =
        (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    shutdown.queryFastShutdown();
    try {
      shutdown.notifyProcessShutdown(); // @notify
      shutdown.doFastShutdown();
    } catch (ClientTerminatedError e) {
      // The process is gone; a test goes on.
    }
  }

  static class Misuse {
    private final MapiProviderShutdown store = mock(MapiProviderShutdown.class);

    @RegisterExtension final MapiExtension mapi = with(store);

    @Test
    void quits(
        @Client("tool") MapiSession session, @Client("tool") MsgStore open, MapiSubsystem machine) {
      busyFor(Duration.ofMinutes(5), store, machine);
      shutDown(session);
    }
  }

  static class Repaired {
    private final MapiProviderShutdown store = mock(MapiProviderShutdown.class);

    @RegisterExtension final MapiExtension mapi = with(store);

    @Test
    void quits(
        @Client("tool") MapiSession session, @Client("tool") MsgStore open, MapiSubsystem machine) {
      busyFor(Duration.ofSeconds(5), store, machine);
      shutDown(session);
    }
  }
}
