package org.mapiemulator.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.Verifies;

/**
 * The client under test is killed, and the power is cut, before and after every call that it makes
 * and every callback of a provider in its process.
 */
class CrashSweepTest {

  private static final int TOLD = 3;

  private static final StoreWriting AT_THE_END =
      StoreWriting.lazily().onLogoff().onShutdownNotification();
  private static final StoreWriting NOW_AND_THEN =
      StoreWriting.lazily().every(Duration.ofMinutes(1));

  static Stream<Arguments> ends() {
    return Stream.of(StoreWriting.THROUGH, AT_THE_END, NOW_AND_THEN)
        .flatMap(writing -> Stream.of(Arguments.of(writing, false), Arguments.of(writing, true)));
  }

  @ParameterizedTest
  @MethodSource("ends")
  @Verifies({"D-142", "D-143", "D-144", "D-145"})
  void at_every_point_of_a_life_with_logoff(StoreWriting writing, boolean powerCut) {
    int points = sweep(Script::logsOff, writing, powerCut, point -> true);
    assertThat(points).isGreaterThanOrEqualTo(500);
  }

  @ParameterizedTest
  @MethodSource("ends")
  @Verifies({"D-142", "R-307", "R-308"})
  void at_every_point_of_a_fast_shutdown(StoreWriting writing, boolean powerCut) {
    int points =
        sweep(
            Script::shutsDownFast,
            writing,
            powerCut,
            point -> point.step().equals("shut down fast") || point.equals(Point.END));
    assertThat(points).isGreaterThanOrEqualTo(100);
  }

  private static int sweep(
      Consumer<Machine> script, StoreWriting writing, boolean powerCut, Predicate<Point> some) {
    List<Point> points = new ArrayList<>(points(script, writing));
    List<String> methods =
        points.stream()
            .filter(point -> point.callback() == null && !point.after())
            .map(Point::method)
            .toList();
    points.add(Point.END);
    List<String> failed = new ArrayList<>();
    int tried = 0;
    for (Point point : points) {
      if (some.test(point) && failed.size() < TOLD) {
        tried++;
        try (Machine machine = new Machine(writing, methods)) {
          try {
            at(point, powerCut, script, machine);
          } catch (RuntimeException | Error wrong) {
            failed.add(told(point, powerCut, machine, wrong));
          }
        }
      }
    }
    assertThat(failed).isEmpty();
    return tried;
  }

  private static List<Point> points(Consumer<Machine> script, StoreWriting writing) {
    try (Machine machine = new Machine(writing, List.of())) {
      new Neighbour(machine);
      machine.watch(true);
      machine.play(script);
      return machine.points();
    }
  }

  private static void at(Point point, boolean powerCut, Consumer<Machine> script, Machine machine) {
    Neighbour outlook = new Neighbour(machine);
    machine.watch(false);
    if (point.equals(Point.END)) {
      machine.play(script);
      machine.endNow(powerCut);
    } else {
      PlannedFault end = machine.end(point, powerCut);
      machine.play(script);
      assertThat(end.hasFired()).as("the client met the point").isTrue();
    }
    assertThat(machine.client().isTerminated()).isTrue();
    if (powerCut) {
      new Aftermath(machine).ofPowerCut();
    } else {
      new Aftermath(machine).ofKill(outlook);
    }
  }

  /** The point, what is wrong, the loss report and the trace. */
  private static String told(Point point, boolean powerCut, Machine machine, Throwable wrong) {
    String trace =
        machine
            .mapi()
            .report()
            .lines()
            .filter(line -> !line.contains("runs an action") && !line.contains("planned action"))
            .collect(Collectors.joining("\n"));
    String text =
        wrong
            + (wrong.getCause() == null ? "" : "\n" + wrong.getCause())
            + Stream.of(wrong.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains("mapiemulator"))
                .limit(8)
                .collect(Collectors.joining("\n  at ", "\n  at ", ""));
    return (powerCut ? "\nThe power was cut at " : "\nThe client was killed at ")
        + point
        + "\n"
        + text
        + "\n"
        + machine.mapi().losses().render()
        + trace;
  }
}
