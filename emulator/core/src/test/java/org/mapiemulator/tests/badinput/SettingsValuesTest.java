package org.mapiemulator.tests.badinput;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.settings.AfterLogoffResult;
import org.mapiemulator.settings.EndedByOtherResult;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.settings.SessionLimit;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.settings.SpoolerStart;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.TimeoutShort;

/** A setting that makes no sense cannot be made; the message names the value and the remedy. */
class SettingsValuesTest {

  private static final Duration NEGATIVE = Duration.ofMillis(-1);

  private static void refused(ThrowingCallable making, String argument, String remedy) {
    assertThatThrownBy(making)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(argument)
        .hasMessageContaining(remedy);
  }

  @Test
  void times_must_not_be_negative_and_limits_must_be_positive() {
    refused(() -> new StallLimit(Duration.ZERO), "duration (PT0S)", "must be positive");
    refused(() -> new StallLimit(NEGATIVE), "duration (PT-0.001S)", "must be positive");
    refused(() -> new TimeoutShort(NEGATIVE), "duration (PT-0.001S)", "must not be negative");
    refused(() -> new SpoolerStart(NEGATIVE), "duration (PT-0.001S)", "must not be negative");
    refused(
        () -> SharedLogoffMode.forcedAfter(Duration.ZERO),
        "grace (PT0S)",
        "Use SharedLogoffMode.FORCED for no grace");
    refused(() -> SharedLogoffMode.forcedAfter(NEGATIVE), "grace (PT-0.001S)", "must be positive");
  }

  @Test
  void numbers_must_be_in_their_range() {
    refused(() -> new JournalBound(15), "entries (15)", "at least 16");
    refused(() -> new JournalBound(-1), "entries (-1)", "at least 16");
    refused(() -> new SessionLimit(0), "sessions (0)", "Use SessionLimit.NONE for no limit");
    refused(() -> new SessionLimit(-7), "sessions (-7)", "at least 1");
    refused(() -> EntryId.nullPointer(-1), "size (-1)", "must not be negative");
  }

  @Test
  void results_must_be_of_the_right_kind() {
    refused(() -> new AfterLogoffResult(Hresult.S_OK), "result (S_OK", "must be a failure");
    refused(() -> new EndedByOtherResult(Hresult.S_FALSE), "result (S_FALSE", "must be a failure");
    refused(() -> InitializeFault.ofOle(Hresult.S_OK), "result (S_OK", "must be a failure");
    refused(
        () -> new Result<>(Hresult.MAPI_E_NOT_FOUND, "value"),
        "MAPI_E_NOT_FOUND",
        "Throw a MapiException instead");
    refused(
        () -> new MapiException(Hresult.S_OK, "IMAPISession::Logoff").fillInStackTrace(),
        "S_OK",
        "Return it");
  }

  /** A kind of setting that no version has. */
  private record NoSuchSetting() implements Setting {}

  @Test
  void an_unknown_kind_of_setting_is_not_there() {
    refused(
        () -> Settings.outlook2016().get(NoSuchSetting.class),
        "NoSuchSetting",
        "Add one: settings.with(");
  }
}
