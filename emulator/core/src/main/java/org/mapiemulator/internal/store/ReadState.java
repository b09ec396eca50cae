package org.mapiemulator.internal.store;

import java.util.List;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.ReadFlag;

/**
 * What SetReadFlag and SetReadFlags do to a message (RDS-01 to RDS-07).
 *
 * @param message the message afterwards; the same object if nothing changed
 * @param reported whether a read report was due and counts as sent from now on
 */
public record ReadState(MessageState message, boolean reported) {

  private static final int PENDING = MapiFlag.bits(MessageFlag.RN_PENDING, MessageFlag.NRN_PENDING);

  private static final int NO_MEANING = MapiFlag.bits(ReadFlag.DIALOG, ReadFlag.DEFERRED_ERRORS);

  /**
   * Checks which flags are given together (RDS-02).
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_INVALID_PARAMETER
   */
  public static void check(int readFlags) {
    boolean clear = MapiFlag.isSet(readFlags, ReadFlag.CLEAR_READ);
    if (clear
        && (MapiFlag.isSet(readFlags, ReadFlag.SUPPRESS_RECEIPT)
            || MapiFlag.isSet(readFlags, ReadFlag.GENERATE_RECEIPT_ONLY))) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          MapiFlag.decode(readFlags, ReadFlag.class) + " exclude each other (RDS-02)");
    }
  }

  /**
   * The message after SetReadFlag.
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_INVALID_PARAMETER
   */
  public static ReadState after(int readFlags, MessageState message) {
    check(readFlags);
    int flags = message.flags();
    if (MapiFlag.isSet(readFlags, ReadFlag.CLEAR_RN_PENDING)) {
      flags &= ~MessageFlag.RN_PENDING.value();
    }
    if (MapiFlag.isSet(readFlags, ReadFlag.CLEAR_NRN_PENDING)) {
      flags &= ~MessageFlag.NRN_PENDING.value();
    }
    boolean suppress = MapiFlag.isSet(readFlags, ReadFlag.SUPPRESS_RECEIPT);
    if (MapiFlag.isSet(readFlags, ReadFlag.GENERATE_RECEIPT_ONLY)) {
      return suppress ? withdrawn(message, flags) : reported(message, flags, flags);
    }
    if (message.isAssociated()) {
      return new ReadState(message.withFlags(flags), false); // MSG-15
    }
    if (MapiFlag.isSet(readFlags, ReadFlag.CLEAR_READ)) {
      return new ReadState(message.withFlags(flags & ~MessageFlag.READ.value()), false);
    }
    boolean reads = suppress || (readFlags & ~NO_MEANING) == 0;
    if (!reads || !message.isUnread()) {
      return new ReadState(message.withFlags(flags), false);
    }
    int read = (flags | MessageFlag.READ.value()) & ~MessageFlag.NRN_PENDING.value();
    return suppress
        ? new ReadState(message.withFlags(read & ~PENDING), false)
        : reported(message, flags, read);
  }

  /** The properties of a message that was never saved, with the flags that it then starts with. */
  static Props ofNew(int readFlags, Props written, boolean associated) {
    int chosen = SavedMessage.chosenFlags(written);
    int flags = associated ? chosen | MessageFlag.ASSOCIATED.value() : chosen;
    MessageState unsaved = new MessageState(0, written, List.of(), List.of(), flags, 0, 0, 0, 0, 0);
    MessageState after = after(readFlags, unsaved).message();
    return after
        .props()
        .with(Ids.FLAGS, PropType.LONG.value(), after.flags() & SavedMessage.CHOSEN_FLAGS);
  }

  /** A pending report goes out, once (RDS-03, RDS-06, RDS-11). */
  private static ReadState reported(MessageState message, int before, int after) {
    boolean due =
        (before & MessageFlag.RN_PENDING.value()) != 0
            && Boolean.TRUE.equals(message.value(Ids.RECEIPT_REQUESTED));
    int flags = due ? after & ~MessageFlag.RN_PENDING.value() : after;
    return new ReadState(message.withFlags(flags), due);
  }

  /** Nothing is wanted and nothing will be sent (RDS-06). */
  private static ReadState withdrawn(MessageState message, int flags) {
    MessageState flagged = message.withFlags(flags & ~MessageFlag.RN_PENDING.value());
    return new ReadState(
        Boolean.TRUE.equals(message.value(Ids.RECEIPT_REQUESTED))
            ? flagged.withProps(
                message.props().with(Ids.RECEIPT_REQUESTED, PropType.BOOLEAN.value(), false))
            : flagged,
        false);
  }
}
