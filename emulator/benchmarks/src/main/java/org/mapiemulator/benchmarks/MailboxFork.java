package org.mapiemulator.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** A fresh copy of a large mailbox for each test, next to a new empty mailbox. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 20)
@Measurement(iterations = 30)
public class MailboxFork {

  /** How many mailboxes one iteration makes. */
  static final int COPIES = 1_000;

  /** The large mailbox. */
  @State(Scope.Benchmark)
  public static class Large {
    @Param("100000")
    int messages;

    MailboxSnapshot snapshot = MapiSubsystem.mailboxOf(mailbox -> {});

    @Setup(Level.Trial)
    public void fill() {
      snapshot = Mail.of(messages);
      try (Mail first = new Mail(snapshot)) {
        sort(first); // what an earlier copy has paid for
      }
    }
  }

  /** A subsystem for the mailboxes of one iteration. */
  @State(Scope.Thread)
  public static class Subsystem {
    private MapiSubsystem mapi = MapiSubsystem.start();

    @Setup(Level.Iteration)
    public void start() {
      mapi.close();
      mapi = MapiSubsystem.start();
    }

    @TearDown(Level.Trial)
    public void close() {
      mapi.close();
    }
  }

  /** A client over a copy that nobody has read yet. */
  @State(Scope.Thread)
  public static class FreshCopy {
    private Mail mail = new Mail(MapiSubsystem.mailboxOf(mailbox -> {}));

    @Setup(Level.Iteration)
    public void copy(Large large) {
      mail.close();
      mail = new Mail(large.snapshot);
    }

    @TearDown(Level.Trial)
    public void close() {
      mail.close();
    }
  }

  @Benchmark
  public int fork(Large large, Subsystem subsystem) {
    int letters = 0;
    for (int i = 0; i < COPIES; i++) {
      letters += subsystem.mapi.mailbox("copy " + i, large.snapshot).name().length();
    }
    return letters;
  }

  @Benchmark
  public int empty(Subsystem subsystem) {
    int letters = 0;
    for (int i = 0; i < COPIES; i++) {
      Mailbox mailbox = subsystem.mapi.mailbox("mailbox " + i);
      letters += mailbox.name().length();
    }
    return letters;
  }

  /** The first sorted table of a copy. */
  @Benchmark
  public int firstTable(FreshCopy copy) {
    return sort(copy.mail);
  }

  static int sort(Mail mail) {
    MapiTable table = mail.inbox.getContentsTable(0);
    table.sortTable(SortOrderSet.of(SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME)), 0);
    int rows = table.queryRows(50, 0).size();
    table.release();
    return rows;
  }
}
