package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ExtendedNotification;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.StatusObjectNotification;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.SubscribeFlag;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;
import org.mockito.Mockito;

/** Subscribe, Unsubscribe and Notify of the support object. */
class SubscriptionTest {

  private static final Notification NEWS = RoutingTest.NEWS;
  private static final Notification EXTENDED =
      new ExtendedNotification(EventMask.EXTENDED.value(), 7, Binary.ofHex("01"));
  private static final int NEW_MAIL = EventMask.NEW_MAIL.value();
  private static final int SYNC = SubscribeFlag.SYNC.value();
  private static final int CANCELED = 0x80000000;
  private static final int DISCONTINUE = 0x80000000;

  private static MapiSup support(ProviderScene scene, Party party) {
    ProviderScene.open(party, "One");
    return scene.library().logon().support();
  }

  private static MapiAdviseSink answering(List<String> log, String name, int answer) {
    MapiAdviseSink sink = Mockito.mock(MapiAdviseSink.class);
    Mockito.when(sink.onNotify(Mockito.anyList()))
        .thenAnswer(
            told -> {
              log.add(name);
              return answer;
            });
    return sink;
  }

  @Test
  @Verifies({"R-257", "R-258", "R-259", "STO-09", "STO-12", "NOT-08"})
  void keys_are_the_same_bytes_in_all_processes_and_sessions() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logonShared("ada"));
      Party bob = Pair.held(scene.scene().join("bob"));
      Party cid = Pair.held(scene.logon("cid"));
      RecordingSink sink = new RecordingSink();
      for (Party party : List.of(ada, bob, cid)) {
        MsgStore store = ProviderScene.open(party, "One");
        store.advise(null, NEW_MAIL, sink);
        store.advise(null, NEW_MAIL, sink);
      }
      assertThat(sink.references()).isEqualTo(7);

      ProviderScene.open(bob, "Two").notifyNewMail(NEWS);

      for (Party party : List.of(ada, bob, cid)) {
        assertThat(Pair.queued(party)).containsExactly(NEWS, NEWS);
      }
    }
  }

  @Test
  @Verifies({"R-256", "R-259", "R-260", "NOT-03"})
  void a_sink_gets_what_its_mask_names_in_one_batch_and_a_key_of_nobody_is_no_mistake() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MapiSup support = support(scene, ada);
      Binary key = Binary.ofHex("01");
      RecordingSink news = new RecordingSink();
      RecordingSink both = new RecordingSink();
      support.subscribe(key, NEW_MAIL, 0, news);
      support.subscribe(key, MapiFlag.bits(EventMask.NEW_MAIL, EventMask.EXTENDED), 0, both);
      support.subscribe(Binary.ofHex("02"), NEW_MAIL, 0, both);

      assertThat(support.notify(key, List.of(NEWS, EXTENDED, NEWS), 0)).isZero();
      assertThat(support.notify(Binary.ofHex("03"), List.of(NEWS), 0)).isZero();

      assertThat(ada.client().notifications().queued())
          .extracting(queued -> queued.notifications())
          .containsExactly(List.of(NEWS, NEWS), List.of(NEWS, EXTENDED, NEWS));
    }
  }

  @Test
  @Verifies({"R-256", "R-258", "R-229", "A-33"})
  void what_cannot_be_is_refused() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSup support = support(scene, scene.logon("ada"));
      Binary key = Binary.ofHex("01");
      RecordingSink sink = new RecordingSink();
      List<Notification> withNull = new ArrayList<>();
      withNull.add(null);

      assertThat(Outcomes.of(() -> support.subscribe(null, 0, 0, sink)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.subscribe(key, 0, 0, null)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.subscribe(key, 0, 1, sink)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(Outcomes.of(() -> support.unsubscribe(77))).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> support.notify(null, List.of(NEWS), 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.notify(key, null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.notify(key, withNull, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(Outcomes.of(() -> support.notify(key, List.of(NEWS), 1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      List<Notification> status = List.of(new StatusObjectNotification(null, List.of()));
      assertThat(Outcomes.of(() -> support.notify(key, status, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      assertThat(sink.references()).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-258", "R-252", "STO-13"})
  void unsubscribe_gives_the_sink_back_and_nothing_comes_any_more() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MapiSup support = support(scene, ada);
      RecordingSink sink = new RecordingSink();
      long connection = support.subscribe(FakeLibrary.KEY, NEW_MAIL, 0, sink);
      assertThat(sink.references()).isEqualTo(2);

      support.unsubscribe(connection);

      assertThat(sink.references()).isEqualTo(1);
      support.notify(FakeLibrary.KEY, List.of(NEWS), 0);
      assertThat(Pair.queued(ada)).isEmpty();
      assertThat(Outcomes.of(() -> support.unsubscribe(connection)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"R-261", "R-513", "A-69"})
  void a_synchronous_sink_that_discontinues_stops_the_round() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MapiSup support = support(scene, ada);
      Binary key = Binary.ofHex("01");
      List<String> asked = new ArrayList<>();
      RecordingSink early = new RecordingSink();
      RecordingSink late = new RecordingSink();
      support.subscribe(key, NEW_MAIL, 0, early);
      support.subscribe(key, NEW_MAIL, SYNC, answering(asked, "first", 0));
      support.subscribe(key, NEW_MAIL, SYNC, answering(asked, "second", DISCONTINUE));
      support.subscribe(key, NEW_MAIL, SYNC, answering(asked, "third", 0));
      support.subscribe(key, NEW_MAIL, 0, late);

      assertThat(support.notify(key, List.of(NEWS), 0)).isEqualTo(CANCELED);

      assertThat(asked).containsExactly("first", "second");
      assertThat(Pair.queued(ada)).containsExactly(NEWS);
      assertThat(scene.findings()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-261", "R-264"})
  void synchronous_sinks_are_asked_inside_notify_and_only_for_what_they_want() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSup support = support(scene, Pair.held(scene.logon("ada")));
      Binary key = Binary.ofHex("01");
      List<String> asked = new ArrayList<>();
      support.subscribe(key, NEW_MAIL, SYNC, answering(asked, "mail", 5));
      support.subscribe(
          key, EventMask.EXTENDED.value(), SYNC, answering(asked, "other", DISCONTINUE));

      assertThat(support.notify(key, List.of(NEWS), 0)).isZero();

      assertThat(asked).containsExactly("mail");
    }
  }

  @Test
  @Verifies("R-262")
  void a_synchronous_callback_cannot_cause_another_one() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSup support = support(scene, Pair.held(scene.logon("ada")));
      Binary key = Binary.ofHex("01");
      RecordingSink sink = new RecordingSink();
      sink.reacting(told -> support.notify(key, List.of(NEWS), 0));
      support.subscribe(key, NEW_MAIL, SYNC, sink);

      support.notify(key, List.of(NEWS), 0);

      assertThat(sink.notifications()).containsExactly(NEWS);
      support.notify(key, List.of(NEWS), 0);
      assertThat(sink.notifications()).hasSize(2);
    }
  }

  @Test
  @Verifies({"R-259", "NOT-01"})
  void what_was_notified_is_a_copy() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MapiSup support = support(scene, ada);
      support.subscribe(FakeLibrary.KEY, NEW_MAIL, 0, new RecordingSink());
      List<Notification> mutable = new ArrayList<>(List.of(NEWS));

      support.notify(FakeLibrary.KEY, mutable, 0);
      mutable.clear();

      assertThat(Pair.queued(ada)).containsExactly(NEWS);
    }
  }

  @Test
  @Verifies({"R-204", "R-255", "A-15"})
  void the_end_of_a_store_or_session_gives_its_sinks_back() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      RecordingSink released = new RecordingSink();
      MsgStore store = ProviderScene.open(ada, "One");
      store.advise(null, NEW_MAIL, released);
      store.release();
      assertThat(released.references()).isEqualTo(1);

      RecordingSink loggedOff = new RecordingSink();
      RecordingSink own = new RecordingSink();
      ProviderScene.open(ada, "Two").advise(null, NEW_MAIL, loggedOff);
      scene.library().logon().support().subscribe(FakeLibrary.KEY, NEW_MAIL, 0, own);
      ada.session().logoff(0, 0, 0);

      assertThat(loggedOff.references()).isEqualTo(1);
      assertThat(own.references()).isEqualTo(1);
      assertThat(scene.findings()).filteredOn(LintRule.SINK_NOT_UNADVISED::equals).hasSize(2);
      Party bob = scene.logon("bob");
      ProviderScene.open(bob, "One").notifyNewMail(NEWS);
      assertThat(loggedOff.notifications()).isEmpty();
    }
  }

  @Test
  @Verifies("A-76")
  void the_sinks_of_a_killed_process_are_never_called_again() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      RecordingSink sink = new RecordingSink();
      ProviderScene.open(ada, "One").advise(null, NEW_MAIL, sink);

      ada.client().terminate();
      Party bob = scene.logon("bob");
      ProviderScene.open(bob, "One").notifyNewMail(NEWS);

      assertThat(sink.references()).isEqualTo(2);
      assertThat(sink.notifications()).isEmpty();
    }
  }

  @Test
  @Verifies("R-204")
  void a_support_object_whose_logon_has_ended_takes_no_sinks_and_tells_nobody() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MsgStore store = ProviderScene.open(ada, "One");
      MapiSup support = scene.library().logon().support();
      ProviderScene.open(ada, "Two").advise(null, NEW_MAIL, new RecordingSink());
      store.release();
      RecordingSink sink = new RecordingSink();

      assertThat(Outcomes.of(() -> support.subscribe(FakeLibrary.KEY, NEW_MAIL, 0, sink)))
          .isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(support.notify(FakeLibrary.KEY, List.of(NEWS), 0)).isZero();
      assertThat(sink.references()).isEqualTo(1);
      assertThat(Pair.queued(ada)).isEmpty();
    }
  }
}
