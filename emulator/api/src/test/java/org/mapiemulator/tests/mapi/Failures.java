package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;

/** Assertions on failures of functions. */
final class Failures {

  private Failures() {}

  static void assertFails(ThrowingCallable call, String function, Hresult result) {
    MapiException failure = catchThrowableOfType(MapiException.class, call);

    assertThat(failure).as(function).isNotNull();
    assertThat(failure.method()).isEqualTo(function);
    assertThat(failure.hresult()).isEqualTo(result);
  }

  static void assertInvalid(ThrowingCallable call, String function) {
    assertFails(call, function, Hresult.MAPI_E_INVALID_PARAMETER);
  }
}
