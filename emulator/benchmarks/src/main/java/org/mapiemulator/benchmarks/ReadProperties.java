package org.mapiemulator.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;
import org.mockito.Mockito;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** GetProps of five properties of a message, next to a mock that answers for each of them. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 10, time = 200, timeUnit = TimeUnit.MILLISECONDS)
public class ReadProperties {

  private static final int REMEMBERED_CALLS = 1_000;
  private static final List<PropTag> FIVE =
      List.of(
          PropTags.PR_SUBJECT,
          PropTags.PR_SENDER_NAME,
          PropTags.PR_MESSAGE_DELIVERY_TIME,
          PropTags.PR_MESSAGE_FLAGS,
          PropTags.PR_BODY);

  /** A message of the emulator. */
  @State(Scope.Thread)
  public static class Emulated {
    private final Mail mail = new Mail(Mail.of(1));
    private final Message message = open();

    private Message open() {
      var table = mail.inbox.getContentsTable(0);
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      List<Row> rows = table.queryRows(1, 0);
      EntryId id = rows.get(0).get(0).entryId();
      table.release();
      return (Message) mail.store.openEntry(id, null, 0).object();
    }

    @TearDown
    public void close() {
      mail.close();
    }
  }

  /** What a test without an emulator would use. */
  @State(Scope.Thread)
  public static class Mocked {
    private final Message mock = Mockito.mock(Message.class);
    private int calls;

    public Mocked() {
      for (PropTag tag : FIVE) {
        Mockito.when(mock.getProps(List.of(tag), 0))
            .thenReturn(Result.ok(List.of(PropValue.error(tag, Hresult.MAPI_E_NOT_FOUND))));
      }
    }

    Message message() {
      if (++calls % REMEMBERED_CALLS == 0) {
        Mockito.clearInvocations(mock);
      }
      return mock;
    }
  }

  @Benchmark
  public Result<List<PropValue>> five(Emulated emulated) {
    return emulated.message.getProps(FIVE, 0);
  }

  @Benchmark
  public List<PropValue> mockedFive(Mocked mocked) {
    List<PropValue> values = new ArrayList<>(FIVE.size());
    for (PropTag tag : FIVE) {
      values.addAll(mocked.message().getProps(List.of(tag), 0).value());
    }
    return values;
  }
}
