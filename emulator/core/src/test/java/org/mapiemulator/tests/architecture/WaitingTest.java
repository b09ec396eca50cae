package org.mapiemulator.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.tests.architecture.samples.Waits;

/** Every wait goes through the scheduler, so that waits are visible and can be controlled. */
class WaitingTest {

  private static final ArchRule NOBODY_WAITS =
      noClasses()
          .that()
          .doNotBelongToAnyOf(Scheduler.class)
          .should()
          .accessTargetWhere(Waiting.ACCESS);

  private static final ArchRule NOBODY_SLEEPS =
      noClasses().should().accessTargetWhere(Waiting.SLEEP);

  @Test
  void only_the_scheduler_waits() {
    NOBODY_WAITS.check(Code.MAIN);
  }

  @Test
  void the_scheduler_is_seen_waiting() {
    assertThat(
            Code.MAIN.get(Scheduler.class).getAccessesFromSelf().stream()
                .filter(Waiting.ACCESS)
                .map(access -> access.getTarget().getName()))
        .contains("awaitNanos", "awaitUninterruptibly");
  }

  @Test
  void no_test_sleeps() {
    NOBODY_SLEEPS.check(Code.TEST);
  }

  @Test
  void every_way_to_wait_is_found() {
    AssertionError error =
        catchThrowableOfType(
            AssertionError.class, () -> NOBODY_WAITS.check(Code.sample(Waits.class)));

    assertThat(error.getMessage()).contains(waysToWait());
  }

  @Test
  void every_way_to_sleep_is_found() {
    AssertionError error =
        catchThrowableOfType(
            AssertionError.class, () -> NOBODY_SLEEPS.check(Code.sample(Waits.class)));

    assertThat(error.getMessage()).contains("sleeps(", "sleepsByUnit(", "parks(", "parksForATime(");
  }

  @Test
  void what_does_not_wait_is_not_found() {
    AssertionError error =
        catchThrowableOfType(
            AssertionError.class, () -> NOBODY_WAITS.check(Code.sample(Waits.class)));

    assertThat(error.getMessage()).doesNotContain("doesNotWait");
  }

  private static String[] waysToWait() {
    return Arrays.stream(Waits.class.getDeclaredMethods())
        .filter(method -> !method.isSynthetic() && !method.getName().equals("doesNotWait"))
        .map(method -> "." + method.getName() + "(")
        .toArray(String[]::new);
  }
}
