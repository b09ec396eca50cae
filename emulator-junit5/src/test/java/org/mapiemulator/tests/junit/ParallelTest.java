package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Actor;
import org.mapiemulator.junit.jupiter.Mapi;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.junit.jupiter.Shared;
import org.mapiemulator.mapi.MapiSession;

/** Many tests at the same time. */
class ParallelTest {

  static final Set<MapiSession> SESSIONS = ConcurrentHashMap.newKeySet();

  @MapiTest
  @Execution(ExecutionMode.CONCURRENT)
  static class Concurrent {
    @Mapi MapiSubsystem field;

    @BeforeEach
    void before(@Shared MapiSession session, MapiSubsystem mapi) {
      assertThat(SESSIONS.add(session)).isTrue();
      assertThat(field).isSameAs(mapi);
    }

    @RepeatedTest(200)
    void has_a_session_of_its_own(
        @Shared MapiSession session, MapiClient client, @Actor MapiActor outlook) {
      assertThat(SESSIONS).contains(session);
      outlook.logOffEveryone();
      assertThat(client.sessions()).hasSize(1);
    }

    @AfterEach
    void after(@Shared MapiSession session, MapiClient client) {
      session.release();
      assertThat(client.sessions()).isEmpty();
    }
  }

  @Test
  void two_hundred_tests_at_once_do_not_see_each_other() {
    Engine.run(
            Concurrent.class,
            Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.config.strategy", "fixed",
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "8"))
        .succeeds(200);
    assertThat(SESSIONS).hasSize(200);
  }
}
