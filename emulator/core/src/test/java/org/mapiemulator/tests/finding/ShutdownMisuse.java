package org.mapiemulator.tests.finding;

import static org.mapiemulator.tests.fixture.Scene.NEW_PRIVATE;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import org.assertj.core.api.Assertions;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.tests.fixture.Outcomes;

/** What can be wrong about a fast shutdown. */
final class ShutdownMisuse {

  private ShutdownMisuse() {}

  private static MapiSession session(Stage stage, String profile) {
    Mapi32 mapi32 = stage.mapi32();
    mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    return mapi32.mapiLogonEx(0, profile, null, NEW_PRIVATE); // @logon-before-shutdown
  }

  private static MapiClientShutdown shutdown(MapiSession session) {
    return (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
  }

  static Finding callAfterFastShutdown() {
    try (Stage stage = Stage.with()) {
      MapiClientShutdown shutdown = shutdown(session(stage, "Ada"));
      shutdown.queryFastShutdown();
      shutdown.notifyProcessShutdown();
      shutdown.doFastShutdown(); // @do-fast-shutdown
      stage.mapi32().mapiUninitialize(); // @uninitialize-after-shutdown
      return stage.found(LintRule.CALL_AFTER_FAST_SHUTDOWN);
    }
  }

  static Finding refusalIgnored() {
    try (Stage stage = Stage.with(FastShutdownPolicy.OFF)) {
      MapiClientShutdown shutdown = shutdown(session(stage, "Ada"));
      Outcomes.of(() -> shutdown.queryFastShutdown()); // @refused-query
      Outcomes.of(() -> shutdown.doFastShutdown()); // @do-all-the-same
      return stage.found(LintRule.FAST_SHUTDOWN_REFUSED_IGNORED);
    }
  }

  static Finding notifiedAfterRefusal() {
    try (Stage stage = Stage.with(FastShutdownPolicy.OFF)) {
      MapiClientShutdown shutdown = shutdown(session(stage, "Ada"));
      Outcomes.of(() -> shutdown.queryFastShutdown()); // @refused-query-first
      shutdown.notifyProcessShutdown(); // @notify-all-the-same
      return stage.found(LintRule.SHUTDOWN_NOTIFIED_AFTER_REFUSAL);
    }
  }

  static Finding notQueried() {
    try (Stage stage = Stage.with()) {
      MapiClientShutdown shutdown = shutdown(session(stage, "Ada"));
      shutdown.notifyProcessShutdown();
      shutdown.doFastShutdown(); // @do-without-query
      return stage.found(LintRule.FAST_SHUTDOWN_NOT_QUERIED);
    }
  }

  static Finding policyUnknown() {
    try (Stage stage = Stage.with(RegistryPolicy.of(7))) {
      MapiClientShutdown shutdown = shutdown(session(stage, "Ada"));
      shutdown.queryFastShutdown(); // @query-under-7
      return stage.found(LintRule.FAST_SHUTDOWN_POLICY_UNKNOWN);
    }
  }

  static Finding hung() {
    try (Stage stage = Stage.with()) {
      MapiUid uid = MapiUid.ofHex("6F776E0000000000000000000000FF11");
      stage.provider("Slow", uid, () -> slowProvider(stage));
      MapiSession session = session(stage, "Slow");
      EntryId id;
      try (MapiTable table = session.getMsgStoresTable(0)) {
        id = table.queryRows(1, 0).get(0).find(PropTags.PR_ENTRYID).orElseThrow().entryId();
      }
      session.openMsgStore(0, id, null, 0);
      MapiClientShutdown shutdown = shutdown(session);
      Assertions.assertThatExceptionOfType(ClientTerminatedError.class)
          .isThrownBy(shutdown::queryFastShutdown); // @query-that-hangs
      return stage.found(LintRule.SHUTDOWN_HUNG);
    }
  }

  private static MsProvider slowProvider(Stage stage) {
    MapiProviderShutdown slow = mock(MapiProviderShutdown.class);
    doAnswer(
            call -> {
              stage.clock().advance(Duration.ofMinutes(5));
              return null;
            })
        .when(slow)
        .queryFastShutdown();
    MsProvider provider = mock(MsProvider.class);
    when(provider.queryInterface(Iid.MAPI_PROVIDER_SHUTDOWN)).thenReturn(slow);
    when(provider.logon(any(), anyLong(), any(), any(), anyInt(), any()))
        .thenAnswer(
            call -> {
              call.<MapiSup>getArgument(0).addRef();
              return new StoreLogon(Hresult.S_OK, mock(MsLogon.class), mock(MsgStore.class), null);
            });
    return provider;
  }
}
