package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.lint.StallError;
import org.mapiemulator.mapi.MapiSession;

/** A test that is interrupted while a call waits inside the emulator. */
class InterruptTest {

  @MapiTest
  static class Waiting {
    @Test
    @Timeout(value = 50, unit = TimeUnit.MILLISECONDS)
    void hangs(MapiSession session, Faults faults) {
      faults.on(MapiMethod.QUERY_IDENTITY).hang();
      session.queryIdentity();
    }
  }

  @Test
  void a_timeout_ends_the_wait_and_says_at_which_call_it_was() {
    Throwable failure = Engine.run(Waiting.class).failure();

    assertThat(failure).isInstanceOf(TimeoutException.class);
    assertThat(Arrays.stream(failure.getSuppressed()))
        .anySatisfy(
            thrown ->
                assertThat(thrown)
                    .isInstanceOf(StallError.class)
                    .hasMessageContaining("The thread was interrupted while a call waited: ")
                    .hasMessageContaining("IMAPISession::QueryIdentity"))
        .anySatisfy(
            thrown ->
                assertThat(thrown)
                    .isInstanceOf(FindingsError.class)
                    .hasMessageContaining("Stalled"));
  }
}
