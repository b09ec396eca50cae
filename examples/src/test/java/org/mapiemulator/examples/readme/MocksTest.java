package org.mapiemulator.examples.readme;

import static org.awaitility.Awaitility.await;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.mapi.EventMask.EXTENDED;
import static org.mapiemulator.mapi.Hresult.MAPI_E_NOT_FOUND;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

@MapiTest
class MocksTest {

  @Test
  void a_mock_can_be_a_sink(@Shared MapiSession session, @Actor("importer") MapiActor importer) {
    // tag::mock[]
    MapiAdviseSink sink = mock(MapiAdviseSink.class);
    long connection = session.advise(null, EXTENDED.value(), sink);

    importer.exit();

    await().untilAsserted(() -> verify(sink).onNotify(anyList()));
    session.unadvise(connection);
    // end::mock[]
  }

  @Test
  void a_session_can_be_spied(MapiSession session) {
    // tag::spy[]
    MapiSession odd = spy(session);
    doThrow(new MapiException(MAPI_E_NOT_FOUND, "IMAPISession::QueryIdentity"))
        .when(odd)
        .queryIdentity();

    assertThatMapiCall(odd::queryIdentity).isRejectedWith(MAPI_E_NOT_FOUND);
    assertThatMapiCall(() -> odd.enumAdrTypes(0)).succeeds(); // all other calls are real
    // end::spy[]
  }
}
