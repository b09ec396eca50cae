package org.mapiemulator.tests.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mapiemulator.fault.ProviderMethod.ANY;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_LOGON;
import static org.mapiemulator.fault.ProviderMethod.MS_PROVIDER_SHUTDOWN;
import static org.mapiemulator.fault.ProviderMethod.RELEASE;
import static org.mapiemulator.fault.ProviderMethod.XP_LOGON_POLL;
import static org.mapiemulator.mapi.Hresult.MAPI_E_BUSY;
import static org.mapiemulator.mapi.Hresult.MAPI_E_CALL_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_LOGON_FAILED;
import static org.mapiemulator.mapi.Hresult.MAPI_W_ERRORS_RETURNED;
import static org.mapiemulator.mapi.Hresult.S_OK;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.spi.AbLogon;
import org.mapiemulator.mapi.spi.AbProvider;
import org.mapiemulator.mapi.spi.MapiProviderShutdown;
import org.mapiemulator.mapi.spi.MsLogon;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.XpLogon;
import org.mapiemulator.mapi.spi.XpProvider;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Faults of providers that cannot happen, and those that did not. */
class ProviderFaultRefusalTest {

  private static void refused(Consumer<Faults> plan, String message) {
    try (Scene scene = Scene.with()) {
      ThrowingCallable planning = () -> plan.accept(scene.mapi().faults());
      assertThatIllegalArgumentException().isThrownBy(planning).withMessage(message);
      assertThat(scene.mapi().faults().planned()).isEmpty();
    }
  }

  @Test
  void every_method_of_a_provider_has_a_name() {
    List<String> names =
        Stream.of(
                XpProvider.class,
                XpLogon.class,
                AbProvider.class,
                AbLogon.class,
                MsProvider.class,
                MsLogon.class,
                MapiProviderShutdown.class)
            .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
            .map((Method method) -> method.getAnnotation(ComMethod.class).name())
            .toList();
    assertThat(names).hasSizeGreaterThan(30);
    assertThat(names).allMatch(name -> ProviderMethod.of(name).isPresent());
    for (ProviderMethod method : ProviderMethod.values()) {
      if (method != ANY) {
        assertThat(ProviderMethod.of(method.comName())).contains(method);
      }
    }
    assertThat(ProviderMethod.of("IMSLogon::Poll")).isEmpty();
  }

  @Test
  void a_result_that_the_method_does_not_document() {
    try (Scene scene = Scene.with()) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).answer(MAPI_E_BUSY))
          .withMessageStartingWith(
              "result (MAPI_E_BUSY (0x8004010B)) is not documented for IMSProvider::Logon, which"
                  + " gives ")
          .withMessageEndingWith("say so: answerUndocumented(…).");
    }
  }

  @Test
  void a_success_of_a_method_that_gives_more() {
    refused(
        faults -> faults.onProvider(MS_PROVIDER_LOGON).answer(S_OK),
        "result (S_OK (0x00000000)) is a success, and IMSProvider::Logon gives more than a status."
            + " Use a failure, or answerNothing() for null.");
    refused(
        faults -> faults.onProvider(MS_PROVIDER_SHUTDOWN).answer(MAPI_W_ERRORS_RETURNED),
        "result (MAPI_W_ERRORS_RETURNED (0x00040380)) is a success, and IMSProvider::Shutdown has"
            + " no status to give it in: it succeeds with S_OK or fails.");
  }

  @Test
  void nothing_where_there_is_nothing_to_give() {
    refused(
        faults -> faults.onProvider(XP_LOGON_POLL).answerNothing(),
        "method (IXPLogon::Poll) gives nothing that could be null. Use answer(…).");
    refused(
        faults -> faults.onProvider(MS_PROVIDER_SHUTDOWN).answerNothing(),
        "method (IMSProvider::Shutdown) gives nothing that could be null. Use answer(…).");
  }

  @Test
  void what_means_something_else_for_each_method() {
    refused(
        faults -> faults.onProvider(ANY).answerNothing(),
        "answerNothing() means something else for each method. Choose one: onProvider(method).");
    refused(
        faults -> faults.onProvider(ANY).answer(S_OK),
        "result (S_OK (0x00000000)) means something else for each method. Choose one:"
            + " onProvider(method).");
  }

  @Test
  void an_answer_of_a_method_that_cannot_fail() {
    refused(
        faults -> faults.onProvider(RELEASE).answer(MAPI_E_CALL_FAILED),
        "method (IUnknown::Release) cannot fail: IUnknown::Release has no HRESULT. It can be"
            + " delayed, hang, or be met by before(…) and after(…).");
  }

  @Test
  void a_reply_that_would_lose_an_object() {
    refused(
        faults -> faults.afterProvider(MS_PROVIDER_LOGON).answer(MAPI_E_LOGON_FAILED),
        "method (IMSProvider::Logon) gives an object, which nobody could release if the reply were"
            + " lost. Use on(…).answer(…), which does nothing instead.");
  }

  @Test
  void the_error_of_a_process_that_was_killed() {
    refused(
        faults ->
            faults.onProvider(MS_PROVIDER_LOGON).throwing(new ClientTerminatedError("archiver")),
        "thrown (org.mapiemulator.fault.ClientTerminatedError: The simulated process \"archiver\""
            + " was terminated; its code does not go on.) is how a killed process ends. Kill it:"
            + " beforeProvider(…).terminateClient().");
  }

  @Test
  void objects_clients_numbers_and_times_that_cannot_be() {
    refused(
        faults -> faults.onProvider(MS_PROVIDER_LOGON).of("session#1"),
        "object (\"session#1\") is no name that fits here. Use one as in traces: provider#1,"
            + " logon#1, own logon#1, transport#1, address_book#1 and so on.");
    refused(
        faults -> faults.beforeProvider(MS_PROVIDER_LOGON).by(" "),
        "client (\" \") must not be blank. Use the name that the client was made with.");
    refused(
        faults -> faults.afterProvider(MS_PROVIDER_LOGON).nth(0),
        "number (0) must be 1 or more: the next one has the number 1.");
    refused(
        faults -> faults.onProvider(MS_PROVIDER_LOGON).delay(Duration.ZERO),
        "time (PT0S) must be more than zero and at most a hundred years. For a call that does not"
            + " come back by itself use hang().");
  }

  @Test
  void two_answers_for_one_call() {
    try (Scene scene = Scene.with()) {
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).answer(MAPI_E_LOGON_FAILED);

      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  scene
                      .mapi()
                      .faults()
                      .onProvider(MS_PROVIDER_LOGON)
                      .throwing(new IllegalStateException("broken")))
          .withMessageMatching(
              "fault \\(the 1st IMSProvider::Logon throws IllegalStateException\\) contradicts one"
                  + " that stands: the 1st IMSProvider::Logon answers MAPI_E_LOGON_FAILED, planned"
                  + " at .*ProviderFaultRefusalTest.*\\. Cancel that one, or choose another"
                  + " number\\.");
      // The same method of another number, and the methods of clients, are not in its way.
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).nth(2).answer(MAPI_E_LOGON_FAILED);
    }
  }

  @Test
  void a_fault_that_did_not_fire_says_what_came_near() {
    try (Scene scene = Scene.with()) {
      scene.mapi().faults().onProvider(MS_PROVIDER_LOGON).nth(3).answer(MAPI_E_LOGON_FAILED);
      scene.mapi().faults().beforeProvider(XP_LOGON_POLL).terminateClient();
      scene.mapi().faults().afterProvider(MS_PROVIDER_SHUTDOWN).of("provider#7").run(() -> {});
      scene.mapi().faults().beforeProvider(ANY).by("importr").terminateClient();
      Party importer = scene.newPrivate("importer");
      importer.client().lendStore(importer.session());
      scene.mapi().close();
      StringBuilder text = new StringBuilder();
      for (Finding finding : scene.mapi().findings().of(LintRule.FAULT_NOT_FIRED)) {
        text.append(finding.what()).append('\n');
        finding.detail().forEach(line -> text.append("  ").append(line).append('\n'));
      }
      GoldenFile.of("fault/providers.txt").compare(text.toString());
    }
  }
}
