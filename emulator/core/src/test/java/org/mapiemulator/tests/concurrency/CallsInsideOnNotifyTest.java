package org.mapiemulator.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mapiemulator.tests.fixture.Scene.JOIN;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.SessionView;
import org.mapiemulator.journal.SessionState;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogoffFlag;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.JournalLaws;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/** A sink may call anything: on a thread of MAPI's own, and on the thread that pumps. */
class CallsInsideOnNotifyTest {

  /** A client that joined Outlook's session; its sinks do something inside OnNotify. */
  private static final class Told implements AutoCloseable {
    final Scene scene = Scene.with();
    final Scene.Party outlook;
    final Scene.Party archiver;
    final MapiClient client;
    final RecordingSink sink;
    final List<Hresult> results = new CopyOnWriteArrayList<>();
    final List<Integer> referencesInside = new CopyOnWriteArrayList<>();
    final AtomicInteger returned = new AtomicInteger();
    private final @Nullable MapiInit model;

    Told(@Nullable MapiInit model) {
      this.model = model;
      outlook = scene.newShared("outlook");
      client = scene.initialized("archiver", model);
      archiver =
          new Scene.Party(
              client, client.mapi32(), client.mapi32().mapiLogonEx(0, null, null, JOIN));
      sink = archiver.listen(EventMask.EXTENDED);
    }

    void insideOnNotify(Runnable action) {
      sink.reacting(
          notification -> {
            results.add(Outcomes.of(() -> client.run(action)));
            referencesInside.add(sink.references());
            returned.incrementAndGet();
          });
    }

    /** Lets Outlook end the session loudly, which queues two notifications, and serves them. */
    void outlookEndsLoudly() {
      outlook.session().logoff(0, LogoffFlag.SHARED.value(), 0);
      if (model == null) {
        client.mapi32().hrDispatchNotifications(0);
      } else {
        await()
            .until(
                () ->
                    returned.get() > 0
                        && client.notifications().queued().isEmpty()
                        && client.notifications().running().isEmpty());
      }
    }

    SessionState state() {
      return client.sessions().get(0).state();
    }

    void sinkHasReferences(int count) {
      await().until(() -> sink.references() == count);
    }

    @Override
    public void close() {
      assertThat(JournalLaws.violations(scene.mapi().journal())).isEmpty();
      scene.close();
    }
  }

  private static void onBothModels(Consumer<Told> test) {
    for (boolean ownThread : new boolean[] {true, false}) {
      try (Told told = new Told(ownThread ? MapiInit.MULTITHREAD_NOTIFICATIONS : null)) {
        test.accept(told);
      }
    }
  }

  @Test
  @Verifies({"R-494", "A-17"})
  void logoff_succeeds_and_its_sink_is_released_after_on_notify_returned() {
    onBothModels(
        told -> {
          told.insideOnNotify(() -> told.archiver.session().logoff(0, 0, 0));
          told.outlookEndsLoudly();

          assertThat(told.results).containsExactly(Hresult.S_OK);
          assertThat(told.referencesInside).containsExactly(2);
          told.sinkHasReferences(1);
          // The extended event was queued too; no callback begins for a client that has left.
          assertThat(told.sink.notifications()).hasSize(1);
          assertThat(told.state()).isEqualTo(SessionState.LOGGED_OFF);
        });
  }

  @Test
  @Verifies({"R-495", "R-253"})
  void unadvise_of_the_running_registration_succeeds_and_the_release_follows() {
    onBothModels(
        told -> {
          told.insideOnNotify(() -> told.archiver.session().unadvise(told.sink.connection()));
          told.outlookEndsLoudly();

          assertThat(told.results).containsExactly(Hresult.S_OK);
          assertThat(told.referencesInside).containsExactly(2);
          told.sinkHasReferences(1);
          assertThat(told.sink.notifications()).hasSize(1);
          assertThat(told.client.sessions())
              .extracting(SessionView::registrations)
              .containsExactly(0);
          assertThat(told.state()).isEqualTo(SessionState.ASKED_TO_LEAVE);
        });
  }

  @Test
  @Verifies({"R-252", "A-34"})
  void unadvise_of_another_registration_releases_it_at_once_and_it_hears_nothing() {
    onBothModels(
        told -> {
          RecordingSink second = told.archiver.listen(EventMask.EXTENDED);
          List<Integer> referencesOfSecond = new CopyOnWriteArrayList<>();
          told.insideOnNotify(
              () -> {
                if (told.returned.get() == 0) {
                  told.archiver.session().unadvise(second.connection());
                  referencesOfSecond.add(second.references());
                }
              });
          told.outlookEndsLoudly();

          assertThat(referencesOfSecond).containsExactly(1);
          assertThat(told.sink.notifications()).hasSize(2);
          assertThat(second.notifications()).isEmpty();
        });
  }

  @Test
  @Verifies("R-216")
  void advise_succeeds_and_the_new_sink_hears_only_of_later_events() {
    onBothModels(
        told -> {
          List<RecordingSink> added = new CopyOnWriteArrayList<>();
          told.insideOnNotify(
              () -> {
                if (told.returned.get() == 0) {
                  added.add(told.archiver.listen(EventMask.EXTENDED));
                }
              });
          told.outlookEndsLoudly();

          // The extended event of the same Logoff was queued before the sink was there.
          assertThat(told.results).containsExactly(Hresult.S_OK, Hresult.S_OK);
          assertThat(added.get(0).connection()).isNotZero();
          assertThat(added.get(0).notifications()).isEmpty();
          assertThat(told.client.sessions())
              .extracting(SessionView::registrations)
              .containsExactly(2);
        });
  }

  @Test
  @Verifies({"A-16", "R-021"})
  void the_last_uninitialize_ends_everything_and_the_running_sink_is_released_afterwards() {
    onBothModels(
        told -> {
          told.insideOnNotify(
              () -> {
                told.archiver.mapi32().mapiUninitialize();
                told.archiver.session().enumAdrTypes(0);
              });
          told.outlookEndsLoudly();

          assertThat(told.results).containsExactly(Hresult.MAPI_E_NOT_INITIALIZED);
          assertThat(told.referencesInside).containsExactly(2);
          told.sinkHasReferences(1);
          assertThat(told.sink.notifications()).hasSize(1);
          assertThat(told.state()).isEqualTo(SessionState.UNINITIALIZED);
          assertThat(told.client.initializationCount()).isZero();
        });
  }

  @Test
  @Verifies("A-16")
  void a_process_that_starts_again_inside_on_notify_is_notified_again() {
    onBothModels(
        told -> {
          List<RecordingSink> again = new ArrayList<>();
          told.insideOnNotify(
              () -> {
                told.archiver.mapi32().mapiUninitialize();
                told.archiver.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
              });
          told.outlookEndsLoudly();
          told.sinkHasReferences(1);

          Scene.Party newer = told.scene.newShared("newer");
          told.client.run(
              () -> {
                MapiSession session = told.client.mapi32().mapiLogonEx(0, null, null, JOIN);
                again.add(new Scene.Party(told.client, told.client.mapi32(), session).listen());
              });
          newer.session().logoff(0, LogoffFlag.SHARED.value(), 0);
          await().until(() -> again.get(0).notifications().size() == 1);
          assertThat(told.sink.notifications()).hasSize(1);
        });
  }

  @Test
  @Verifies("R-055")
  void on_notify_is_entered_again_by_a_pump_inside_it() {
    try (Told told = new Told(null)) {
      List<Integer> received = new ArrayList<>();
      told.insideOnNotify(
          () -> {
            told.client.mapi32().hrDispatchNotifications(0);
            received.add(told.sink.notifications().size());
          });
      told.outlookEndsLoudly();

      // The inner call took the second one while the outer was still inside the first.
      assertThat(received).containsExactly(2, 2);
    }
  }
}
