package org.mapiemulator.tests.junit.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

/** A test of an error that never comes: the fault is planned for a call that is not made. */
final class FaultNotFired {

  private FaultNotFired() {}

  @MapiTest
  static class Misuse {
    @Test
    void survives_a_failing_logoff(MapiSubsystem mapi, @Client("archiver") MapiSession session) {
      mapi.faults()
          .on(MapiMethod.LOGOFF)
          .by("archiver")
          .nth(2)
          .answer(Hresult.MAPI_E_CALL_FAILED); // @plan

      session.logoff(0, 0, 0);
      session.release();
    }
  }

  @MapiTest
  static class Repaired {
    @Test
    void survives_a_failing_logoff(MapiSubsystem mapi, @Client("archiver") MapiSession session) {
      mapi.faults().on(MapiMethod.LOGOFF).by("archiver").answer(Hresult.MAPI_E_CALL_FAILED);

      assertThatThrownBy(() -> session.logoff(0, 0, 0)).isInstanceOf(MapiException.class);
    }
  }
}
