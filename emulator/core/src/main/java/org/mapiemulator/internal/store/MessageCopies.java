package org.mapiemulator.internal.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.PropsBuilder;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;

/**
 * Copies of messages with all that is in them. A copy has other numbers, and so another entry
 * identifier and record key (FLD-18); it keeps the search key, owes no reports (FLD-22), does not
 * wait to be sent and has no status (FLD-21). Embedded messages are copied without recursion: they
 * can be nested at will.
 */
public final class MessageCopies {

  /** The identifiers of named properties stay the same: both are in one mailbox. */
  public static final IntUnaryOperator SAME_NAMES = id -> id;

  private static final int DUE =
      MapiFlag.bits(MessageFlag.RN_PENDING, MessageFlag.NRN_PENDING, MessageFlag.SUBMIT);

  private MessageCopies() {}

  /**
   * Copies a message.
   *
   * @param numbers gives new numbers of the destination, that of the message itself first
   * @param names the identifier in the destination of a named property; 0 to leave it out
   */
  public static MessageState copy(
      MessageState original, LongSupplier numbers, IntUnaryOperator names) {
    Deque<Copying> open = new ArrayDeque<>();
    open.push(new Copying(original, numbers.getAsLong()));
    while (true) {
      Copying top = open.element();
      @Nullable MessageState embedded = top.nextEmbedded();
      if (embedded != null) {
        open.push(new Copying(embedded, numbers.getAsLong()));
        continue;
      }
      if (!top.isComplete()) {
        top.copyNext(numbers, names);
        continue;
      }
      open.pop();
      MessageState copy = top.finish(names);
      if (open.isEmpty()) {
        return copy;
      }
      open.element().embedded = copy;
    }
  }

  /** Copies an attachment with the message that is in it. */
  static AttachState copy(AttachState original, LongSupplier numbers, IntUnaryOperator names) {
    long number = numbers.getAsLong();
    @Nullable MessageState embedded = original.embedded();
    return new AttachState(
        number,
        renamed(original.props(), names),
        embedded == null ? null : copy(embedded, numbers, names));
  }

  /** Properties with the identifiers that their names have in another mailbox (PRP-72). */
  static Props renamed(Props props, IntUnaryOperator names) {
    int last = props.size() - 1;
    if (names == SAME_NAMES || last < 0 || props.idAt(last) < NameTable.FIRST) {
      return props;
    }
    PropsBuilder renamed = new PropsBuilder();
    for (int i = 0; i <= last; i++) {
      int id = props.idAt(i);
      int other = id < NameTable.FIRST ? id : names.applyAsInt(id);
      if (other != 0) {
        renamed.add(other << 16 | props.typeAt(i), props.valueAt(i));
      }
    }
    return renamed.build();
  }

  private static final class Copying {

    private final MessageState original;
    private final long number;
    private final List<AttachState> attachments = new ArrayList<>();
    private @Nullable MessageState embedded;

    Copying(MessageState original, long number) {
      this.original = original;
      this.number = number;
    }

    boolean isComplete() {
      return attachments.size() == original.attachments().size();
    }

    private AttachState next() {
      return original.attachments().get(attachments.size());
    }

    /** What has to be copied before the next attachment can be. */
    @Nullable MessageState nextEmbedded() {
      return isComplete() || embedded != null ? null : next().embedded();
    }

    void copyNext(LongSupplier numbers, IntUnaryOperator names) {
      attachments.add(
          new AttachState(numbers.getAsLong(), renamed(next().props(), names), embedded));
      embedded = null;
    }

    MessageState finish(IntUnaryOperator names) {
      List<Props> recipients = original.recipients();
      if (names != SAME_NAMES) {
        recipients = recipients.stream().map(each -> renamed(each, names)).toList();
      }
      return new MessageState(
          number,
          renamed(original.props(), names),
          recipients,
          attachments.isEmpty() ? List.of() : List.copyOf(attachments),
          original.flags() & ~DUE,
          0,
          original.created(),
          original.modified(),
          original.size(),
          1);
    }
  }
}
