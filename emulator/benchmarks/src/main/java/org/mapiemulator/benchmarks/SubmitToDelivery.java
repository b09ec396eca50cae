package org.mapiemulator.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.Row;
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
 * Many messages from SubmitMessage into another mailbox by the loopback transport, and the same
 * messages made in the folder at once.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 6)
@Measurement(iterations = 10)
public class SubmitToDelivery {

  private static final List<PropValue> VALUES =
      List.of(
          PropValue.of(PropTags.PR_SUBJECT, "Invitation"),
          PropValue.of(PropTags.PR_MESSAGE_CLASS, "IPM.Note"),
          PropValue.of(PropTags.PR_BODY, "Some text."));
  private static final List<Row> RECIPIENTS =
      List.of(
          Row.of(
              PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO.value()),
              PropValue.of(PropTags.PR_DISPLAY_NAME, "Bob"),
              PropValue.of(PropTags.PR_ADDRTYPE, "SMTP"),
              PropValue.of(PropTags.PR_EMAIL_ADDRESS, "bob@example.org")));

  /** A client with an empty Inbox. */
  @State(Scope.Thread)
  public static class Empty {
    @Param({"10000"})
    int messages;

    private Mail mail = new Mail(Mail.of(0));

    @Setup(Level.Iteration)
    public void open() {
      mail.close();
      mail = new Mail(Mail.of(0));
      mail.mapi().mailbox("Mailbox - Bob");
    }

    @TearDown(Level.Trial)
    public void close() {
      mail.close();
    }
  }

  private static Message message(Empty empty) {
    Message message = empty.mail.inbox.createMessage(null, 0);
    message.setProps(VALUES);
    message.modifyRecipients(ModifyRecipientsFlag.ADD.value(), RECIPIENTS);
    return message;
  }

  @Benchmark
  public int submitted(Empty empty) {
    for (int i = 0; i < empty.messages; i++) {
      Message message = message(empty);
      message.submitMessage(0);
      message.release();
    }
    empty.mail.mapi().spooler().deliver();
    return require(empty, "Mailbox - Bob");
  }

  @Benchmark
  public int created(Empty empty) {
    for (int i = 0; i < empty.messages; i++) {
      Message message = message(empty);
      message.saveChanges(0);
      message.release();
    }
    return require(empty, Mail.NAME);
  }

  /** A figure of messages that did not arrive would be worth nothing. */
  private static int require(Empty empty, String mailbox) {
    int arrived = empty.mail.mapi().mailbox(mailbox).inbox().messages().size();
    if (arrived != empty.messages) {
      throw new IllegalStateException(arrived + " of " + empty.messages + " messages arrived.");
    }
    return arrived;
  }
}
