package org.mapiemulator.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What the emulator must not cost, compared with what it does. */
final class Targets {

  private Targets() {}

  /** One score, divided by the number of things that were done in one call. */
  private record Cost(String name, String key, int per) {
    Cost(String name, String key) {
      this(name, key, 1);
    }

    Optional<Double> in(Scores scores) {
      return scores.of(key).map(score -> score / per);
    }

    String benchmark() {
      return key.split(" ", 2)[0];
    }
  }

  /** The first cost must be at most so many times the second. */
  private record Target(Cost cost, Cost baseline, double times) {}

  private static final Cost LOCK = new Cost("lock and state check", "SeamCall.lockAndCheck");
  private static final Cost SUBSYSTEM = new Cost("subsystem and session", "NewSubsystem.emulator");
  private static final double MICROS = 1e3;
  private static final double MILLIS = 1e6;

  private static List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (String method : List.of("GetLastError", "QueryIdentity", "EnumAdrTypes")) {
      String javaName = method.substring(0, 1).toLowerCase(Locale.ROOT) + method.substring(1);
      Cost call = new Cost(method, "SeamCall." + javaName);
      targets.add(
          new Target(call, new Cost("stubbed mock of it", "SeamCall.mock" + method), 1.0 / 50));
      targets.add(new Target(call, LOCK, 3));
    }
    targets.add(
        new Target(
            new Cost("GetLastError", "SeamCall.getLastError"),
            new Cost("spy of it", "SeamCall.spyGetLastError"),
            1.0 / 50));
    targets.add(new Target(SUBSYSTEM, new Cost("jimfs", "NewSubsystem.jimfs"), 2));
    targets.add(
        new Target(SUBSYSTEM, new Cost("GreenMail, SMTP", "NewSubsystem.greenMail"), 1.0 / 20));
    targets.add(new Target(fanOut(10_000), fanOut(100), 2));
    targets.add(new Target(shutdown(1_000), shutdown(10), 2));
    targets.add(
        new Target(
            new Cost("10,000 messages sent and delivered", "SubmitToDelivery.submitted 10000"),
            new Cost("the same made in the folder", "SubmitToDelivery.created 10000"),
            3));
    targets.addAll(stores());
    return targets;
  }

  private static List<Target> stores() {
    Cost unread = table("contents table, never sorted", "emulatedUnread");
    Cost byHand = table("by hand, with arrays", "byHand");
    Cost database = table("H2 in memory", "database");
    return List.of(
        new Target(
            new Cost("copy of a mailbox of 100,000", "MailboxFork.fork 100000", MailboxFork.COPIES),
            new Cost("empty mailbox", "MailboxFork.empty", MailboxFork.COPIES),
            3),
        new Target(unread, byHand, 3),
        new Target(unread, table("by hand, not read before", "byHandUnread"), 3),
        new Target(table("contents table, other word", "emulatedAnew"), byHand, 3),
        new Target(table("contents table, one change", "emulatedChanged"), byHand, 3),
        new Target(table("contents table, read before", "emulated"), byHand, 3),
        new Target(table("contents table, read before", "emulated"), database, 0.5),
        new Target(table("contents table, one change", "emulatedChanged"), database, 0.5),
        new Target(unread, database, 0.5),
        new Target(unread, table("by hand, sorted first", "byHandSortedFirst"), 3),
        new Target(
            new Cost("save into 1,000,000", "SaveIntoFolder.save 1000000"),
            new Cost("save into 1,000", "SaveIntoFolder.save 1000"),
            3),
        new Target(
            new Cost("GetProps, each of five", "ReadProperties.five", 5),
            new Cost("stubbed mock, each of five", "ReadProperties.mockedFive", 5),
            1.0 / 20));
  }

  private static Cost table(String name, String method) {
    return new Cost(name, "ContentsTable." + method + " 100000");
  }

  private static Cost fanOut(int clients) {
    return new Cost(
        String.format(Locale.ROOT, "Logoff SHARED, each of %,d", clients),
        "SharedLogoff.logoff " + clients,
        clients);
  }

  private static Cost shutdown(int sessions) {
    return new Cost(
        String.format(Locale.ROOT, "fast shutdown, each of %,d", sessions),
        "FastShutdown.shutDown " + sessions,
        sessions);
  }

  /** Renders all targets whose benchmarks were run, and the costs that have none. */
  static String compare(Scores scores) {
    StringBuilder text = new StringBuilder();
    text.append(line("cost", "", "compared with", "", "ratio", "at most", ""));
    for (Target target : targets()) {
      Optional<Double> cost = target.cost.in(scores);
      Optional<Double> baseline = target.baseline.in(scores);
      if (cost.isPresent() && baseline.isPresent()) {
        text.append(
            line(
                target.cost.name,
                time(cost.get()),
                target.baseline.name,
                time(baseline.get()),
                number(cost.get() / baseline.get()),
                number(target.times),
                verdict(cost.get() <= target.times * baseline.get())));
      }
    }
    Optional<Double> first = scores.of("FirstUse.emulator");
    if (first.isPresent()) {
      double most = 100 * MILLIS;
      text.append(
          line(
              "first use in a JVM",
              time(first.get()),
              "",
              "",
              "",
              time(most),
              verdict(first.get() < most)));
    }
    text.append(added(scores, "@MapiTest, one session, adds", "TestRun.mapiTest"));
    text.append(added(scores, "@MapiTest, shared, actor, adds", "TestRun.sharedSessionAndActor"));
    for (Cost cost : others()) {
      cost.in(scores)
          .ifPresent(nanos -> text.append(line(cost.name, time(nanos), "", "", "", "", "")));
    }
    return text.toString();
  }

  /** What the extension adds to a test; nothing if it was not measured. */
  private static String added(Scores scores, String name, String benchmark) {
    Optional<Double> empty = scores.of("TestRun.emptyExtension");
    Optional<Double> ours = scores.of(benchmark);
    if (empty.isEmpty() || ours.isEmpty()) {
      return "";
    }
    double most = 100 * MICROS;
    double more = (ours.get() - empty.get()) / TestRun.TESTS;
    return line(
        name,
        time(more),
        "test with an empty extension",
        time(empty.get() / TestRun.TESTS),
        "",
        time(most),
        verdict(more <= most));
  }

  /** The benchmarks that the table needs, as {@code Class.method}. */
  static Set<String> benchmarks() {
    Set<String> names = new TreeSet<>();
    names.add("FirstUse.emulator");
    names.add("TestRun.emptyExtension");
    names.add("TestRun.mapiTest");
    names.add("TestRun.sharedSessionAndActor");
    for (Target target : targets()) {
      names.add(target.cost.benchmark());
      names.add(target.baseline.benchmark());
    }
    others().forEach(cost -> names.add(cost.benchmark()));
    return names;
  }

  private static List<Cost> others() {
    List<Cost> others = new ArrayList<>();
    others.add(new Cost("first jimfs in a JVM", "FirstUse.jimfs"));
    others.add(new Cost("first GreenMail in a JVM", "FirstUse.greenMail"));
    others.add(new Cost("first mock in a JVM", "FirstUse.mock"));
    others.add(new Cost("first sorted table of a copy", "MailboxFork.firstTable 100000"));
    for (int clients : new int[] {1, 10, 1_000}) {
      others.add(fanOut(clients));
    }
    return others;
  }

  private static String line(String... cells) {
    return String.format(
            Locale.ROOT, "%-34s %12s   %-30s %12s   %8s   %8s   %s%n", (Object[]) cells)
        .replaceAll("\\s+$", "\n");
  }

  private static String verdict(boolean met) {
    return met ? "met" : "MISSED";
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 1 ? "%.4f" : "%.2f", value);
  }

  private static String time(double nanos) {
    if (nanos < 1e4) {
      return String.format(Locale.ROOT, "%,.1f ns", nanos);
    }
    return nanos < MILLIS
        ? String.format(Locale.ROOT, "%,.2f us", nanos / 1e3)
        : String.format(Locale.ROOT, "%,.2f ms", nanos / MILLIS);
  }
}
