package org.mapiemulator.tests.object;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mapiemulator.OpenObject;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.object.AdvisedSink;
import org.mapiemulator.internal.object.SeamObjects;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.settings.UnadviseUnknown;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

class ObjectAdviseTest {

  private static final long NUMBER = 0x1_0000_0007L;
  private static final int NEW_MAIL = EventMask.NEW_MAIL.value();
  private static final EntryId ID = EntryId.ofHex("00000000" + "33".repeat(20));
  private static final Notification MAIL = new NewMailNotification(ID, ID, 0, "IPM.Note", 0);

  /** Lets the provider take every registration, and gives what it got. */
  private static AtomicReference<MapiAdviseSink> taking(OpenStore open) {
    AtomicReference<MapiAdviseSink> taken = new AtomicReference<>();
    when(open.innerStore.advise(any(), anyInt(), any()))
        .thenAnswer(
            invocation -> {
              MapiAdviseSink sink = invocation.getArgument(2);
              sink.addRef();
              taken.set(sink);
              return NUMBER;
            });
    return taken;
  }

  @Test
  @Verifies({"STO-09", "STO-12"})
  void the_provider_gets_a_sink_that_knows_whose_it_is() {
    try (OpenStore open = new OpenStore()) {
      AtomicReference<MapiAdviseSink> taken = taking(open);
      RecordingSink sink = new RecordingSink();

      assertThat(open.store.advise(ID, NEW_MAIL, sink)).isEqualTo(NUMBER);

      verify(open.innerStore).advise(ID, NEW_MAIL, taken.get());
      assertThat(taken.get())
          .isInstanceOfSatisfying(
              AdvisedSink.class,
              advised -> {
                assertThat(advised.sink()).isSameAs(sink);
                assertThat(advised.name()).isEqualTo("sink#1");
                assertThat(advised.source().name()).isEqualTo("store#1");
                assertThat(advised.client().name()).isEqualTo("archiver");
                assertThat(advised.advised()).isNotNull();
              });
      assertThat(sink.references()).isEqualTo(2);
    }
  }

  @Test
  @Verifies({"STO-13", "D-71"})
  void unadvise_ends_the_registration_at_the_provider_once() {
    try (OpenStore open = new OpenStore()) {
      AtomicReference<MapiAdviseSink> taken = taking(open);
      RecordingSink sink = new RecordingSink();
      open.store.advise(null, NEW_MAIL, sink);

      open.store.unadvise(NUMBER);
      taken.get().release();

      verify(open.innerStore).unadvise(NUMBER);
      assertThat(sink.references()).isEqualTo(1);
      assertThat(Outcomes.of(() -> open.store.unadvise(NUMBER)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> open.store.unadvise(0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      verify(open.innerStore).unadvise(NUMBER);
      assertThat(open.found(LintRule.UNADVISE_UNKNOWN))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .isEqualTo(
                          "IMsgStore::Unadvise on store#1 got the connection number 0x100000007,"
                              + " which no registration has."));
    }
  }

  @Test
  @Verifies({"TBL-46", "D-71"})
  void a_setting_lets_a_table_unadvise_what_it_does_not_know() {
    try (OpenStore open = new OpenStore(UnadviseUnknown.S_OK)) {
      MapiTable table = open.table();

      assertThat(Outcomes.of(() -> table.unadvise(77))).isEqualTo(Hresult.S_OK);

      verify(open.innerTable, never()).unadvise(77);
      assertThat(open.rules()).containsExactly(LintRule.UNADVISE_UNKNOWN);
    }
  }

  @Test
  @Verifies("STO-10")
  void a_store_knows_its_own_events_only() {
    try (OpenStore open = new OpenStore()) {
      taking(open);
      int all =
          NEW_MAIL
              | EventMask.CRITICAL_ERROR.value()
              | EventMask.OBJECT_CREATED.value()
              | EventMask.OBJECT_DELETED.value()
              | EventMask.OBJECT_MODIFIED.value()
              | EventMask.OBJECT_MOVED.value()
              | EventMask.OBJECT_COPIED.value()
              | EventMask.SEARCH_COMPLETE.value()
              | EventMask.EXTENDED.value();
      RecordingSink sink = new RecordingSink();

      assertThat(Outcomes.of(() -> open.store.advise(null, all, sink))).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> open.store.advise(null, EventMask.TABLE_MODIFIED.value(), sink)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
  }

  @Test
  void a_sink_must_be_there_and_alive_and_the_clients_own() {
    try (OpenStore open = new OpenStore()) {
      taking(open);
      Scene.Party other = open.scene.newPrivate("other");
      MapiAdviseSink foreign = other.mapi32().hrAllocAdviseSink((context, told) -> 0, null);
      MapiAdviseSink released = open.party.mapi32().hrAllocAdviseSink((context, told) -> 0, null);
      released.release();

      assertThat(Outcomes.of(() -> open.store.advise(null, NEW_MAIL, null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> open.store.advise(null, NEW_MAIL, released)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> open.store.advise(null, NEW_MAIL, foreign)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);

      verify(open.innerStore, never()).advise(any(), anyInt(), any());
      assertThat(open.rules()).containsExactly(LintRule.FOREIGN_OBJECT);
    }
  }

  @Test
  void what_is_registered_at_the_last_release_is_reported_and_cancelled() {
    try (OpenStore open = new OpenStore()) {
      taking(open);
      open.store.advise(null, NEW_MAIL, new RecordingSink());

      open.store.release();

      verify(open.innerStore).unadvise(NUMBER);
      assertThat(open.found(LintRule.SINK_NOT_UNADVISED))
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.what())
                      .isEqualTo("sink#1 was still registered on store#1 when that was released."));
    }
  }

  @Test
  @Verifies("A-15")
  void what_is_registered_when_the_session_ends_is_reported_and_cancelled() {
    try (OpenStore open = new OpenStore()) {
      taking(open);
      open.store.advise(null, NEW_MAIL, new RecordingSink());
      ClientSession session = requireNonNull(ClientSession.of(open.party.session()));
      SeamObjects objects = new SeamObjects(session.process().gate(), session.node(), () -> {});

      session
          .process()
          .gate()
          .lifetime(
              SeamMethod.of(MapiSession.class, "release", Admission.IDENTITY),
              session.node(),
              call -> {
                objects.sessionEnds(call);
                return 0;
              });

      verify(open.innerStore).unadvise(NUMBER);
      assertThat(open.found(LintRule.SINK_NOT_UNADVISED).get(0).what())
          .isEqualTo("sink#1 was still registered on store#1 when the session ended.");
      open.store.release();
      assertThat(open.found(LintRule.SINK_NOT_UNADVISED)).hasSize(1);
    }
  }

  @Test
  void a_registration_that_is_open_is_listed_before_its_object() {
    try (OpenStore open = new OpenStore()) {
      taking(open);
      open.store.advise(null, NEW_MAIL, new RecordingSink());

      assertThat(open.scene.mapi().openObjects())
          .extracting(OpenObject::name)
          .containsExactly("sink#1", "store#1", "session#1", "");
      assertThat(open.scene.mapi().openObjects().get(0).missing())
          .containsExactly("IMsgStore::Unadvise");
    }
  }

  @Test
  @Verifies({"NOT-01", "R-234"})
  void a_provider_that_calls_the_sink_itself_is_safe_from_what_it_throws() {
    try (OpenStore open = new OpenStore()) {
      AtomicReference<MapiAdviseSink> taken = taking(open);
      RecordingSink sink =
          new RecordingSink()
              .reacting(
                  notification -> {
                    throw new IllegalStateException("full");
                  });
      open.store.advise(null, NEW_MAIL, sink);

      assertThat(taken.get().onNotify(List.of(MAIL))).isZero();

      assertThat(sink.notifications()).containsExactly(MAIL);
      assertThat(open.rules()).containsExactly(LintRule.SINK_THREW);
      open.party.client().terminate();
      taken.get().onNotify(List.of(MAIL));
      assertThat(sink.notifications()).hasSize(1);
    }
  }

  @Test
  void the_sink_of_the_client_is_held_once_for_all_references_of_the_provider() {
    try (OpenStore open = new OpenStore()) {
      AtomicReference<MapiAdviseSink> taken = taking(open);
      RecordingSink sink = new RecordingSink();
      open.store.advise(null, NEW_MAIL, sink);

      assertThat(taken.get().addRef()).isEqualTo(2);
      assertThat(sink.references()).isEqualTo(2);
      assertThat(taken.get().release()).isEqualTo(1);
      assertThat(taken.get().release()).isZero();
      assertThat(sink.references()).isEqualTo(1);
      assertThat(taken.get().release()).isZero();
      assertThat(sink.references()).isEqualTo(1);
    }
  }
}
