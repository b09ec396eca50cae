package org.mapiemulator.tests.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.Pair.CRITICAL;
import static org.mapiemulator.tests.fixture.Pair.EXTENDED;
import static org.mapiemulator.tests.fixture.Pair.LOUD;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Sinks that MAPI makes for a client, and bug B45a: one that dies while it is registered. */
final class MadeSinkTest {

  @Test
  @Verifies({"R-230", "UTL-06"})
  void an_allocated_sink_calls_the_function_with_the_context() {
    try (Pair pair = Pair.with()) {
      Object context = new Object();
      List<Object> contexts = new ArrayList<>();
      List<Notification> told = new ArrayList<>();
      MapiAdviseSink sink =
          pair.b()
              .mapi32()
              .hrAllocAdviseSink(
                  (given, events) -> {
                    contexts.add(given == null ? "no context" : given);
                    told.addAll(events);
                    return 0;
                  },
                  context);
      pair.b().session().advise(null, EventMask.EXTENDED.value(), sink);
      assertThat(sink.release()).isEqualTo(1);

      pair.a().session().logoff(0, LOUD, 0);
      pair.b().client().notifications().deliverAll();

      assertThat(told).containsExactly(CRITICAL, EXTENDED);
      assertThat(contexts).containsExactly(context, context);
    }
  }

  @Test
  @Verifies("R-230")
  void a_sink_needs_a_function() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      assertThat(Outcomes.of(() -> a.mapi32().hrAllocAdviseSink(null, "context")))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
    }
  }

  @Test
  @Verifies("R-232")
  void several_events_in_one_call_stay_together_and_in_order() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      List<List<Notification>> calls = new ArrayList<>();
      MapiAdviseSink inner =
          a.mapi32()
              .hrAllocAdviseSink(
                  (context, events) -> {
                    calls.add(List.copyOf(events));
                    return 0;
                  },
                  null);
      MapiAdviseSink outer = a.mapi32().hrThisThreadAdviseSink(inner);

      inner.onNotify(List.of(CRITICAL, EXTENDED));
      outer.onNotify(List.of(EXTENDED, CRITICAL, EXTENDED));
      a.mapi32().hrDispatchNotifications(0);

      assertThat(calls)
          .containsExactly(List.of(CRITICAL, EXTENDED), List.of(EXTENDED, CRITICAL, EXTENDED));
    }
  }

  @Test
  @Verifies({"R-217", "R-218"})
  void a_made_sink_that_is_released_too_often_while_registered_is_found() {
    try (Pair pair = Pair.with()) {
      List<Notification> told = new ArrayList<>();
      MapiAdviseSink sink =
          pair.b()
              .mapi32()
              .hrAllocAdviseSink(
                  (context, events) -> {
                    told.addAll(events);
                    return 0;
                  },
                  null);
      long connection = pair.b().session().advise(null, EventMask.EXTENDED.value(), sink);
      sink.release();
      assertThat(pair.scene().mapi().findings().list()).isEmpty();

      sink.release();

      Finding finding =
          pair.scene().mapi().findings().of(LintRule.SINK_RELEASED_WHILE_REGISTERED).get(0);
      assertThat(finding.places()).containsKeys("made", "released");
      // Native code would call freed memory now.
      pair.a().session().logoff(0, LOUD, 0);
      pair.b().client().notifications().deliverAll();
      assertThat(told).isEmpty();
      // The number is valid until Unadvise all the same, and Unadvise does no further harm.
      assertThat(Outcomes.of(() -> pair.b().session().unadvise(connection)))
          .isEqualTo(Hresult.S_OK);
      assertThat(pair.scene().mapi().findings().of(LintRule.OVER_RELEASED)).isEmpty();
    }
  }

  @Test
  @Verifies({"R-218", "R-252"})
  void a_made_sink_released_in_the_right_order_is_no_finding() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      MapiAdviseSink sink = a.mapi32().hrAllocAdviseSink((context, events) -> 0, null);
      long connection = a.session().advise(null, 0, sink);
      sink.release();
      a.session().unadvise(connection);
      a.leave();

      scene.mapi().finish();

      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-217")
  void the_same_holds_for_the_sink_of_a_thread_which_gives_back_the_inner_one() {
    try (Scene scene = Scene.with()) {
      Party a = scene.newPrivate("A");
      RecordingSink inner = new RecordingSink();
      MapiAdviseSink sink = a.mapi32().hrThisThreadAdviseSink(inner);
      long connection = a.session().advise(null, 0, sink);
      sink.release();
      assertThat(inner.references()).isEqualTo(2);

      sink.release();

      assertThat(inner.references()).isEqualTo(1);
      assertThat(scene.mapi().findings().of(LintRule.SINK_RELEASED_WHILE_REGISTERED)).hasSize(1);
      assertThat(Outcomes.of(() -> a.session().unadvise(connection))).isEqualTo(Hresult.S_OK);
      assertThat(inner.references()).isEqualTo(1);
    }
  }
}
