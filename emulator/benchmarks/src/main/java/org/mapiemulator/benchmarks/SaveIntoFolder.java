package org.mapiemulator.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.SaveFlag;
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

/**
 * A message created, filled, saved and released, in folders of different sizes. That the large one
 * exists at all shows that a million messages of twelve properties fit in 2 GiB.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class SaveIntoFolder {

  private static final List<PropValue> VALUES =
      List.of(
          PropValue.of(PropTags.PR_SUBJECT, "RE: One more"),
          PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"),
          PropValue.of(PropTags.PR_BODY, "Some text."));

  /** A folder with messages. */
  @State(Scope.Thread)
  public static class Filled {
    @Param({"1000", "1000000"})
    int messages;

    private Mail mail = new Mail(Mail.of(0));

    @Setup(Level.Trial)
    public void fill() {
      mail.close();
      mail = new Mail(Mail.of(messages));
    }

    @TearDown(Level.Trial)
    public void close() {
      mail.close();
    }
  }

  @Benchmark
  public int save(Filled filled) {
    Message message = filled.mail.inbox.createMessage(null, 0);
    message.setProps(VALUES);
    message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
    return message.release();
  }
}
