package org.mapiemulator.tests.badinput;

import static org.mapiemulator.mapi.Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_OBJECT;
import static org.mapiemulator.mapi.Hresult.MAPI_E_INVALID_PARAMETER;
import static org.mapiemulator.mapi.Hresult.MAPI_E_LOGON_FAILED;
import static org.mapiemulator.mapi.Hresult.S_OK;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiInitFlag;
import org.mapiemulator.mapi.NotifCallback;
import org.mapiemulator.tests.badinput.SeamCall.Value;
import org.mapiemulator.tests.fixture.Scene;

/** Values for parameters: wrong ones, odd ones, and what they give. */
final class Values {

  static final EntryId ID = EntryId.ofHex("00000000" + "0102030405060708".repeat(2) + "77");
  static final Iid UNKNOWN_IID = Iid.of("{12345678-1234-1234-1234-123456789ABC}");
  static final NotifCallback CALLBACK = (context, notifications) -> 0;
  static final int EVENTS = MapiFlag.mask(EventMask.class) & ~EventMask.RESERVED_FOR_MAPI.value();

  private Values() {}

  static Function<World, @Nullable Object[]> args(@Nullable Object... arguments) {
    return world -> Arrays.copyOf(arguments, arguments.length);
  }

  /** All bits that a parameter does not define, one by one. */
  static List<Value> flagsOtherThan(int defined) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < Integer.SIZE; i++) {
      int bit = 1 << i;
      if ((defined & bit) == 0) {
        values.add(
            new Value(
                "0x" + Integer.toHexString(bit),
                world -> bit,
                Hresult.MAPI_E_UNKNOWN_FLAGS,
                LintRule.UNDEFINED_FLAGS));
      }
    }
    return values;
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // passed on to a method that only reads it
  static List<Value> flags(Class<? extends MapiFlag>... families) {
    return flagsOtherThan(MapiFlag.mask(families));
  }

  static Value bad(@Nullable Object value, Hresult expected) {
    return new Value(String.valueOf(value), world -> value, expected, null);
  }

  static Value bad(
      String label,
      Function<World, @Nullable Object> value,
      Hresult expected,
      @Nullable LintRule finding) {
    return new Value(label, value, expected, finding);
  }

  /** Values that are all the same to the method. */
  static List<Value> any(Hresult good, @Nullable Object... values) {
    return Arrays.stream(values).map(value -> bad(value, good)).toList();
  }

  static List<Value> inits() {
    List<Value> values = new ArrayList<>(any(S_OK, null, MapiInit.of(MapiInitFlag.NO_COINIT)));
    values.add(bad(new MapiInit(1, 0), MAPI_E_INVALID_PARAMETER));
    values.add(bad(new MapiInit(-1, 0), MAPI_E_INVALID_PARAMETER));
    int known = MapiFlag.mask(MapiInitFlag.class) & ~MapiInitFlag.TEMPORARY_PROFILES.value();
    for (Value flag : flagsOtherThan(known)) {
      values.add(
          bad(
              flag.label(),
              world -> {
                @Nullable Object bits = flag.value().apply(world);
                return new MapiInit(0, bits instanceof Integer number ? number : 0);
              },
              flag.expected(),
              flag.finding()));
    }
    return values;
  }

  static List<Value> windows(Hresult good) {
    return any(good, -1L, Long.MIN_VALUE, 0x1_0000_0000L);
  }

  static List<Value> profileNames() {
    return any(
        MAPI_E_LOGON_FAILED, null, "", " ", "\t", "Nobody", "Ada ", "A".repeat(65), "\0", "A\nda");
  }

  static List<Value> passwords() {
    List<Value> values = new ArrayList<>(any(S_OK, null, ""));
    values.add(bad("secret", MAPI_E_LOGON_FAILED));
    return values;
  }

  static List<Value> logonFlags() {
    List<Value> values = new ArrayList<>(flags(LogonFlag.class));
    values.add(
        bad(
            Scene.NEW_PRIVATE | LogonFlag.UI.value() | LogonFlag.PASSWORD_UI.value(),
            MAPI_E_LOGON_FAILED));
    return values;
  }

  static List<Value> nothing() {
    return List.of(bad(null, MAPI_E_INVALID_PARAMETER));
  }

  static List<Value> sinks() {
    return List.of(
        bad(null, MAPI_E_INVALID_PARAMETER),
        bad(
            "of another process",
            world -> world.foreignSink,
            MAPI_E_INVALID_OBJECT,
            LintRule.FOREIGN_OBJECT),
        bad(
            "of another subsystem",
            world -> world.sinkOfAnotherSubsystem,
            MAPI_E_INVALID_OBJECT,
            LintRule.FOREIGN_OBJECT),
        bad("released", world -> world.releasedSink, MAPI_E_INVALID_PARAMETER, null));
  }

  static List<Value> interfaces() {
    return List.of(
        bad(UNKNOWN_IID, MAPI_E_INTERFACE_NOT_SUPPORTED),
        bad(Iid.MAPI_SESSION, MAPI_E_INTERFACE_NOT_SUPPORTED));
  }

  static List<Value> entryIds(Hresult tooShort) {
    return List.of(
        bad(null, MAPI_E_INVALID_PARAMETER),
        bad(EntryId.of(), MAPI_E_INVALID_PARAMETER),
        bad(EntryId.nullPointer(5), MAPI_E_INVALID_PARAMETER),
        bad(EntryId.of((byte) 1), tooShort),
        bad(EntryId.of(new byte[19]), tooShort));
  }

  static Value reserved(int value) {
    return bad(
        Integer.toString(value),
        world -> value,
        MAPI_E_INVALID_PARAMETER,
        LintRule.RESERVED_NOT_ZERO);
  }
}
