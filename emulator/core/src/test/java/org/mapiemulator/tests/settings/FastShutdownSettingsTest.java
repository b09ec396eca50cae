package org.mapiemulator.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.mapi.Hresult.MAPI_E_END_OF_SESSION;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NO_SUPPORT;
import static org.mapiemulator.mapi.Hresult.S_OK;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.spi.AbLogon;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.AddressBookLogon;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.AfterFastShutdown;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.FastShutdownSupport;
import org.mapiemulator.settings.NotifyUnderPolicy2;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.PolicyRegistryRead;
import org.mapiemulator.settings.ProviderShutdownInterface;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.ShutdownGrace;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mockito.Mockito;

/** Each setting of fast shutdown changes what it says, under each preset and overlay. */
class FastShutdownSettingsTest {

  private static final String PRESETS = "org.mapiemulator.tests.fixture.Presets#all";

  /** Whatever the version: there is fast shutdown, and providers are asked for the newer name. */
  private static Settings common(Settings settings, Setting... more) {
    return settings
        .with(
            FastShutdownSupport.AVAILABLE,
            FastShutdownPolicy.OPT_OUT,
            ProviderShutdownInterface.PROVIDER,
            ProviderStart.EAGER,
            PerThreadInit.IGNORE)
        .with(more);
  }

  /** A process whose session has one provider, an address book, which agrees if it is asked. */
  private record Machine(MapiSubsystem mapi, MapiSession session, Book book)
      implements AutoCloseable {

    static Machine of(Settings settings, Iid... iids) {
      MapiSubsystem mapi = MapiSubsystem.start(settings);
      Book book = new Book(List.of(iids), mapi);
      mapi.profiles()
          .add(
              "Fake",
              p ->
                  p.addressBook(
                          "Book", MapiUid.ofHex("FA580000000000000000000000000001"), () -> book)
                      .withoutAddressBook()
                      .withoutTransport());
      MapiClient client = mapi.client("client");
      boolean service = settings.toString().contains("service");
      client
          .mapi32()
          .mapiInitialize(
              service
                  ? new MapiInit(
                      MapiInit.VERSION,
                      MapiFlag.bits(
                          MapiInitFlag.NT_SERVICE, MapiInitFlag.MULTITHREAD_NOTIFICATIONS))
                  : MapiInit.MULTITHREAD_NOTIFICATIONS);
      int flags =
          MapiFlag.bits(
                  LogonFlag.EXTENDED,
                  LogonFlag.NEW_SESSION,
                  LogonFlag.NO_MAIL,
                  LogonFlag.EXPLICIT_PROFILE)
              | (service ? LogonFlag.NT_SERVICE.value() : 0);
      return new Machine(mapi, client.mapi32().mapiLogonEx(0, "Fake", null, flags), book);
    }

    static Machine of(Settings settings) {
      return of(settings, Iid.MAPI_PROVIDER_SHUTDOWN);
    }

    MapiClientShutdown shutdown() {
      return (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    }

    Hresult query() {
      MapiClientShutdown shutdown = shutdown();
      return Outcomes.of(() -> shutdown.queryFastShutdown());
    }

    @Override
    public void close() {
      mapi.close();
    }
  }

  /** An address book that takes part under the names that a test gives it. */
  private static final class Book extends ProviderObject
      implements AbProvider, MapiProviderShutdown, MapiClientShutdown {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final MapiSubsystem mapi;
    private volatile Consumer<MapiSubsystem> inQuery = machine -> {};

    Book(List<Iid> iids, MapiSubsystem mapi) {
      super(iids);
      this.mapi = mapi;
    }

    @Override
    public MapiUnknown queryInterface(@Nullable Iid iid) {
      calls.add(iid == null ? "null" : iid.name());
      return super.queryInterface(iid);
    }

    @Override
    public AddressBookLogon logon(
        @Nullable MapiSup support, long uiParam, @Nullable String profileName, int flags) {
      if (support != null) {
        support.addRef();
      }
      return new AddressBookLogon(null, Mockito.mock(AbLogon.class));
    }

    @Override
    public void queryFastShutdown() {
      calls.add("Query");
      inQuery.accept(mapi);
    }

    @Override
    public void notifyProcessShutdown() {
      calls.add("Notify");
    }

    @Override
    public void doFastShutdown() {
      calls.add("Do");
    }

    @Override
    public void shutdown(int flags) {
      calls.add("Shutdown");
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-42", "R-510"})
  void fast_shutdown_support(Settings settings) {
    try (Machine machine = Machine.of(common(settings))) {
      assertThat(machine.query()).isEqualTo(S_OK);
    }
    try (Machine machine = Machine.of(common(settings, FastShutdownSupport.MISSING))) {
      assertThat(Outcomes.of(() -> machine.shutdown())).isEqualTo(MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"R-303", "R-304", "R-305", "A-41"})
  void fast_shutdown_policy(Settings settings) {
    Settings base = common(settings);
    assertThat(queries(base.with(FastShutdownPolicy.OPT_OUT))).containsExactly(S_OK, S_OK);
    assertThat(queries(base.with(FastShutdownPolicy.NONE))).containsExactly(S_OK, S_OK);
    assertThat(queries(base.with(FastShutdownPolicy.OPT_IN)))
        .containsExactly(S_OK, MAPI_E_NO_SUPPORT);
    assertThat(queries(base.with(FastShutdownPolicy.OFF)))
        .containsExactly(MAPI_E_NO_SUPPORT, MAPI_E_NO_SUPPORT);
  }

  /** What is answered with a provider that agrees, and with one that lacks the interface. */
  private static List<Hresult> queries(Settings settings) {
    try (Machine agrees = Machine.of(settings);
        Machine lacks = Machine.of(settings, new Iid[0])) {
      return List.of(agrees.query(), lacks.query());
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies("A-41")
  void an_unknown_policy_is_as_0_and_found(Settings settings) {
    try (Machine machine = Machine.of(common(settings, FastShutdownPolicy.of(3)), new Iid[0])) {
      assertThat(machine.query()).isEqualTo(S_OK);

      assertThat(machine.mapi.findings().of(LintRule.FAST_SHUTDOWN_POLICY_UNKNOWN)).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"R-306", "A-42"})
  void policy_registry_read(Settings settings) {
    Settings written = common(settings, RegistryPolicy.of(2));
    try (Machine reads = Machine.of(written.with(PolicyRegistryRead.ON));
        Machine does_not = Machine.of(written.with(PolicyRegistryRead.OFF))) {
      assertThat(reads.query()).isEqualTo(MAPI_E_NO_SUPPORT);
      assertThat(does_not.query()).isEqualTo(S_OK);
    }
    Settings nothing = common(settings, PolicyRegistryRead.ON, FastShutdownPolicy.OFF);
    try (Machine machine = Machine.of(nothing.with(RegistryPolicy.NONE))) {
      assertThat(machine.query()).isEqualTo(MAPI_E_NO_SUPPORT);
    }
    try (Machine machine = Machine.of(nothing.with(RegistryPolicy.of(0)))) {
      assertThat(machine.query()).isEqualTo(S_OK);
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"A-42", "R-301"})
  void provider_shutdown_interface(Settings settings) {
    Settings optIn = common(settings, FastShutdownPolicy.OPT_IN);
    for (ProviderShutdownInterface kind : ProviderShutdownInterface.values()) {
      try (Machine newer = Machine.of(optIn.with(kind), Iid.MAPI_PROVIDER_SHUTDOWN);
          Machine older = Machine.of(optIn.with(kind), Iid.MAPI_CLIENT_SHUTDOWN)) {
        assertThat(newer.query())
            .isEqualTo(kind == ProviderShutdownInterface.PROVIDER ? S_OK : MAPI_E_NO_SUPPORT);
        assertThat(older.query())
            .isEqualTo(kind == ProviderShutdownInterface.CLIENT ? S_OK : MAPI_E_NO_SUPPORT);
        assertThat(newer.book.calls.isEmpty()).isEqualTo(kind == ProviderShutdownInterface.NONE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies({"R-506", "A-41"})
  void notify_under_policy_2(Settings settings) {
    Settings off = common(settings, FastShutdownPolicy.OFF);
    try (Machine on = Machine.of(off.with(NotifyUnderPolicy2.ON));
        Machine silent = Machine.of(off.with(NotifyUnderPolicy2.OFF))) {
      on.shutdown().notifyProcessShutdown();
      silent.shutdown().notifyProcessShutdown();

      assertThat(on.book.calls).contains("Notify");
      assertThat(silent.book.calls).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies("A-39")
  void after_fast_shutdown(Settings settings) {
    try (Machine fails = Machine.of(common(settings, AfterFastShutdown.FAIL));
        Machine works = Machine.of(common(settings, AfterFastShutdown.WORK))) {
      fails.shutdown().doFastShutdown();
      works.shutdown().doFastShutdown();

      assertThat(Outcomes.of(() -> fails.session.compareEntryIds(null, null, 0)))
          .isEqualTo(MAPI_E_END_OF_SESSION);
      assertThat(Outcomes.of(() -> works.session.logoff(0, 0, 0))).isEqualTo(S_OK);
      for (Machine machine : List.of(fails, works)) {
        assertThat(machine.mapi.findings().of(LintRule.CALL_AFTER_FAST_SHUTDOWN)).isNotEmpty();
        assertThat(machine.book.calls).doesNotContain("Shutdown");
      }
    }
  }

  @ParameterizedTest
  @MethodSource(PRESETS)
  @Verifies("A-92")
  void shutdown_grace(Settings settings) {
    assertThat(settings.get(ShutdownGrace.class)).isEqualTo(ShutdownGrace.DEFAULT);
    for (long seconds : List.of(3L, 30L)) {
      ShutdownGrace grace = new ShutdownGrace(Duration.ofSeconds(seconds));
      try (Machine machine = Machine.of(common(settings, grace))) {
        machine.book.inQuery = mapi -> mapi.clock().advance(Duration.ofSeconds(10));
        MapiClientShutdown shutdown = machine.shutdown();
        boolean gone = false;
        try {
          shutdown.queryFastShutdown();
        } catch (ClientTerminatedError e) {
          gone = true;
        }

        assertThat(gone).isEqualTo(seconds < 10);
      }
    }
  }

  @Test
  void policies_are_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FastShutdownPolicy.of(-1))
        .withMessage("value (-1) must not be negative. For no policy use FastShutdownPolicy.NONE.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistryPolicy.of(-1))
        .withMessage(
            "value (-1) must not be negative. If nothing is written use RegistryPolicy.NONE.");
    assertThat(FastShutdownPolicy.of(1)).isEqualTo(FastShutdownPolicy.OPT_IN).hasToString("1");
    assertThat(FastShutdownPolicy.NONE).hasToString("none");
  }
}
