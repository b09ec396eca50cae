package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

/** Mocks and spies of the interfaces of MAPI, beside and in the place of the emulator's objects. */
@MapiTest
class MockitoTest {

  @Test
  void a_mocked_sink_is_told_and_verified(
      MapiClient client, @Shared MapiSession session, @Actor MapiActor outlook) {
    MapiAdviseSink sink = mock(MapiAdviseSink.class);
    when(sink.addRef()).thenReturn(2);
    client.notifications().hold();
    long connection = session.advise(null, EventMask.EXTENDED.value(), sink);

    verify(sink, never()).onNotify(anyList());
    outlook.logOffEveryone();
    client.notifications().deliverNext();

    verify(sink).onNotify(anyList());
    client.notifications().deliverAll();
    verify(sink, times(2)).onNotify(anyList());
    session.unadvise(connection);
    verify(sink).release();
  }

  @Test
  void a_mocked_sink_is_told_by_the_notification_thread(
      @Shared MapiSession session, @Actor MapiActor outlook) {
    MapiAdviseSink sink = mock(MapiAdviseSink.class);
    long connection = session.advise(null, EventMask.EXTENDED.value(), sink);

    outlook.logOffEveryone();

    verify(sink, timeout(10_000).times(2)).onNotify(anyList());
    session.unadvise(connection);
  }

  @Test
  void a_spied_session_changes_one_answer(MapiSession session) {
    MapiSession spied = spy(session);
    doThrow(new MapiException(Hresult.MAPI_E_NETWORK_ERROR, "IMAPISession::OpenEntry"))
        .when(spied)
        .openEntry(any(), any(), anyInt());

    assertThat(spied.queryIdentity().value()).isEqualTo(session.queryIdentity().value());
    assertThatThrownBy(() -> spied.openEntry(null, null, 0))
        .isInstanceOf(MapiException.class)
        .hasMessageContaining("MAPI_E_NETWORK_ERROR");
    verify(spied).queryIdentity();
  }

  @Test
  void a_spied_session_ends_the_session_itself(MapiSession session, MapiClient client) {
    MapiSession spied = spy(session);

    spied.logoff(0, 0, 0);
    spied.release();

    assertThat(client.sessions()).isEmpty();
  }

  @Test
  void a_mocked_library_gives_an_injected_session(MapiSession session, Findings findings) {
    Mapi32 mapi32 = mock(Mapi32.class);
    doReturn(session).when(mapi32).mapiLogonEx(0, "Ada", null, 0);

    assertThat(logOn(mapi32)).isSameAs(session);
    assertThat(findings.list()).isEmpty();
  }

  /** A program that logs on. */
  private static MapiSession logOn(Mapi32 mapi32) {
    return mapi32.mapiLogonEx(0, "Ada", null, 0);
  }
}
