package org.mapiemulator.tests.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.ErrorNotification;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** Arguments and results in MAPI names, for every kind of parameter of the seam. */
class ArgumentTest {

  private static final EntryId ENTRY = EntryId.ofHex("00000000812B1FA4BEA3101900000000");
  private static final MapiUid UID = MapiUid.ofHex("812B1FA4BEA310199D6E00DD010F5402");

  /** The entry of the last call of a client that is logged on. */
  private static CallEntry entryOf(Consumer<Scene.Party> call) {
    try (Scene scene = Scene.with()) {
      Scene.Party party = scene.newPrivate("importer");
      Outcomes.of(() -> call.accept(party));
      List<CallEntry> calls = scene.mapi().journal().calls();
      return calls.get(calls.size() - 1);
    }
  }

  private static String textOf(Consumer<Scene.Party> call) {
    CallEntry entry = entryOf(call);
    return entry.text() + " = " + entry.outcome();
  }

  @Test
  void flags_have_the_names_of_their_parameter_and_other_bits_are_hex() {
    int flags = Scene.NEW_SHARED | LogonFlag.TIMEOUT_SHORT.value() | 0x400;

    assertThat(entryOf(p -> p.mapi32().mapiLogonEx(0, "Ada", null, flags)).arguments())
        .last()
        .isEqualTo(
            "MAPI_NEW_SESSION | MAPI_ALLOW_OTHERS | MAPI_EXTENDED | MAPI_TIMEOUT_SHORT"
                + " | MAPI_UNICODE | 0x400");
    assertThat(textOf(p -> p.session().logoff(0, 0, 0)))
        .isEqualTo("session#1.Logoff(0, 0, 0) = S_OK");
  }

  @Test
  void window_handles_and_other_numbers_of_pointer_size_are_hex_unless_tiny() {
    assertThat(textOf(p -> p.session().logoff(0xABCDEF0123L, 0, 0)))
        .isEqualTo("session#1.Logoff(0xabcdef0123, 0, 0) = S_OK");
    assertThat(textOf(p -> p.session().unadvise(-1)))
        .isEqualTo("session#1.Unadvise(0xffffffffffffffff) = MAPI_E_NOT_FOUND");
  }

  @Test
  void strings_are_quoted_and_shortened_and_null_is_null() {
    assertThat(entryOf(p -> p.mapi32().mapiLogonEx(0, "x".repeat(60), null, 0)).arguments())
        .containsExactly("0", "\"" + "x".repeat(45) + "...\"", "null", "0");
  }

  @Test
  void initialization_shows_its_flags_and_a_version_only_if_it_is_wrong() {
    assertThat(textOf(p -> p.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS)))
        .isEqualTo("MAPIInitialize(MAPI_MULTITHREAD_NOTIFICATIONS) = S_OK");
    assertThat(textOf(p -> p.mapi32().mapiInitialize(new MapiInit(7, 0))))
        .isEqualTo("MAPIInitialize(version 7, 0) = MAPI_E_INVALID_PARAMETER");
    assertThat(textOf(p -> p.mapi32().mapiInitialize(null)))
        .isEqualTo("MAPIInitialize(null) = S_OK");
  }

  @Test
  void identifiers_are_readable() {
    assertThat(entryOf(p -> p.session().openEntry(ENTRY, Iid.MSG_STORE, 0)).arguments())
        .containsExactly("EntryId ...BEA31019", "IID_IMsgStore", "0");
    assertThat(entryOf(p -> p.session().openProfileSection(UID, null, 0)).arguments())
        .containsExactly(UID.toString(), "null", "0");
    assertThat(entryOf(p -> p.session().openEntry(longEntryId(), null, 0)).arguments().get(0))
        .isEqualTo("EntryId ...00000000");
  }

  private static EntryId longEntryId() {
    return EntryId.ofHex("00".repeat(200));
  }

  @Test
  void results_and_interfaces_go_by_their_names() {
    assertThat(textOf(p -> p.session().getLastError(Hresult.MAPI_E_NOT_FOUND, 0)))
        .isEqualTo("session#1.GetLastError(MAPI_E_NOT_FOUND, 0) = null");
    assertThat(textOf(p -> p.session().queryInterface(Iid.UNKNOWN)))
        .isEqualTo("session#1.QueryInterface(IID_IUnknown) = session#1");
  }

  @Test
  void objects_go_by_their_small_names_the_users_own_ones_too() {
    assertThat(textOf(p -> p.session().advise(null, bits(EventMask.EXTENDED), new RecordingSink())))
        .isEqualTo("session#1.Advise(null, fnevExtended, sink#1) = 0x100000066");
    assertThat(textOf(p -> p.mapi32().hrThisThreadAdviseSink(new RecordingSink())))
        .isEqualTo("HrThisThreadAdviseSink(sink#1) = sink#2");
    assertThat(textOf(p -> p.mapi32().ulRelease(new RecordingSink())))
        .isEqualTo("UlRelease(object) = 0");
  }

  private static int bits(EventMask mask) {
    return mask.value();
  }

  @Test
  void what_is_the_users_own_is_not_asked_for_its_text() {
    Object context =
        new Object() {
          @Override
          public String toString() {
            throw new AssertionError("toString of the user's object was called");
          }
        };

    assertThat(entryOf(p -> p.mapi32().hrAllocAdviseSink((c, n) -> 0, context)).arguments())
        .hasSize(2)
        .startsWith("callback");
    assertThat(entryOf(p -> p.mapi32().hrAllocAdviseSink((c, n) -> 0, new Ledger())).arguments())
        .containsExactly("callback", "ledger");
  }

  private static final class Ledger {}

  @Test
  void notifications_go_by_their_event_and_a_critical_error_by_its_error_too() {
    ErrorNotification end = new ErrorNotification(null, Hresult.MAPI_E_END_OF_SESSION, 0, null);

    assertThat(
            textOf(
                p -> {
                  MapiAdviseSink sink = p.mapi32().hrAllocAdviseSink((c, n) -> 0, null);
                  sink.onNotify(List.of(end));
                }))
        .isEqualTo("sink#1.OnNotify([fnevCriticalError MAPI_E_END_OF_SESSION]) = 0");
  }

  @Test
  void a_result_shows_status_and_value() {
    assertThat(textOf(p -> p.session().queryIdentity()))
        .startsWith("session#1.QueryIdentity() = S_OK, ");
    assertThat(textOf(p -> p.session().enumAdrTypes(0)))
        .isEqualTo("session#1.EnumAdrTypes(0) = []");
    assertThat(textOf(p -> p.mapi32().createMapiInitializationMonitor().isInitialized()))
        .isEqualTo("monitor#1.IsInitialized() = true");
    assertThat(textOf(p -> p.client().ole32().coInitializeEx(Ole32.COINIT_APARTMENTTHREADED)))
        .endsWith("(2) = RPC_E_CHANGED_MODE");
  }

  @Test
  void java_errors_that_go_through_a_call_are_no_results() {
    CallEntry entry =
        entryOf(
            p -> {
              MapiAdviseSink sink =
                  p.mapi32()
                      .hrAllocAdviseSink(
                          (c, n) -> {
                            throw new ArithmeticException("in the callback");
                          },
                          null);
              try {
                sink.onNotify(List.of());
              } catch (ArithmeticException e) {
                assertThat(e).hasMessage("in the callback");
              }
            });

    assertThat(entry.result()).isEmpty();
    assertThat(entry.outcome()).isEqualTo("threw ArithmeticException");
  }
}
