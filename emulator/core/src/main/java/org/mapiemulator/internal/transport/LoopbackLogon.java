package org.mapiemulator.internal.transport;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.internal.store.Delivery;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.AddressTypes;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.SubmittedMessage;
import org.mapiemulator.mapi.spi.XpLogon;

/**
 * IXPLogon of the built-in transport: what is addressed to a mailbox of the machine is delivered at
 * once, everything else it leaves to others (SUB-10, SUB-14, SUB-15).
 */
final class LoopbackLogon extends ProviderObject implements XpLogon {

  private static final int PAGE = 500;
  private static final int BCC = 3;

  /** A recipient that was made for sending again, and that nobody is to see: MAPI_P1. */
  private static final int RESENT = 0x10000000;

  private final Addressees addressees;
  private final Senders senders;
  private final MapiSup support;
  private final LoopbackStatus status;
  private final AtomicBoolean ended = new AtomicBoolean();

  LoopbackLogon(Mailboxes mailboxes, MapiSup support, String user) {
    super(List.of(Iid.XP_LOGON));
    this.addressees = new Addressees(mailboxes);
    this.senders = new Senders(mailboxes, user);
    this.support = support;
    support.addRef();
    PropSettings settings = PropSettings.of(mailboxes.environment().settings());
    this.status = new LoopbackStatus(mailboxes, settings, support, user);
  }

  /** It may reach anybody: a type of address does not tell whether there is a mailbox. */
  @Override
  public AddressTypes addressTypes(int flags) {
    return new AddressTypes(null, null);
  }

  @Override
  public void registerOptions(int flags) {
    throw unsupported("IXPLogon::RegisterOptions");
  }

  @Override
  public int transportNotify(int flags, @Nullable Object data) {
    status.notified(flags);
    return flags;
  }

  @Override
  public void idle(int flags) {}

  @Override
  public void transportLogoff(int flags) {
    end();
  }

  @Override
  protected void closed() {
    end();
  }

  private void end() {
    if (ended.compareAndSet(false, true)) {
      support.release();
    }
  }

  @Override
  public SubmittedMessage submitMessage(int flags, @Nullable Message message) {
    if (message == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpMessage is null");
    }
    List<Row> taken = new ArrayList<>(2);
    Map<Mailbox, List<Integer>> targets = new LinkedHashMap<>(2);
    for (Row row : recipients(message)) {
      if (isTaken(row)) {
        continue;
      }
      @Nullable Mailbox mailbox = addressees.of(row);
      if (mailbox != null) {
        taken.add(row);
        targets.computeIfAbsent(mailbox, key -> new ArrayList<>(1)).add(rowId(row));
      }
    }
    if (targets.isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_NOT_ME, "no recipient has a mailbox on this machine");
    }
    Props outbound = senders.outbound(message);
    targets.forEach((mailbox, rows) -> deliver(mailbox, message, outbound, rows));
    takeResponsibility(message, taken);
    report(message, taken);
    return new SubmittedMessage(Hresult.S_OK, 1, 0);
  }

  private void deliver(Mailbox mailbox, Message message, Props outbound, List<Integer> own) {
    Delivery.deliver(mailbox, message, outbound.with(senders.received(mailbox)), isShown(own));
  }

  /** Who gets a blind copy, nobody else is told. */
  private static Predicate<Props> isShown(List<Integer> own) {
    int type = PropTags.PR_RECIPIENT_TYPE.id();
    int id = PropTags.PR_ROWID.id();
    return row -> {
      int kind = row.value(type) instanceof Integer value ? value : 0;
      boolean blind = (kind & 0xF) == BCC;
      return (kind & RESENT) == 0
          && (!blind || (row.value(id) instanceof Integer number && own.contains(number)));
    };
  }

  private static List<Row> recipients(Message message) {
    List<Row> rows = new ArrayList<>(4);
    try (MapiTable table = message.getRecipientTable(StringFlag.UNICODE.value())) {
      table.setColumns(table.queryColumns(QueryColumnsFlag.ALL_COLUMNS.value()), 0);
      List<Row> page = table.queryRows(PAGE, 0);
      while (!page.isEmpty()) {
        rows.addAll(page);
        page = table.queryRows(PAGE, 0);
      }
    }
    return rows;
  }

  private static boolean isTaken(Row row) {
    return Addressees.value(row, PropTags.PR_RESPONSIBILITY) instanceof Boolean taken && taken;
  }

  private static int rowId(Row row) {
    return Addressees.value(row, PropTags.PR_ROWID) instanceof Integer id ? id : -1;
  }

  private static void takeResponsibility(Message message, List<Row> taken) {
    message.modifyRecipients(
        ModifyRecipientsFlag.MODIFY.value(),
        with(taken, new PropValue(PropTags.PR_RESPONSIBILITY, true)));
  }

  /** ModifyRecipients replaces a row as a whole: all that it has is given back. */
  private static List<Row> with(List<Row> rows, PropValue value) {
    List<Row> changed = new ArrayList<>(rows.size());
    for (Row row : rows) {
      List<PropValue> values = new ArrayList<>(row.values().size() + 1);
      for (PropValue each : row.values()) {
        boolean isError = each.tag().type() == PropType.ERROR.value();
        if (!isError && each.tag().id() != value.tag().id()) {
          values.add(each);
        }
      }
      values.add(value);
      changed.add(new Row(values));
    }
    return changed;
  }

  /** Reports delivery to a sender who wants to know. */
  private void report(Message message, List<Row> delivered) {
    PropValue wanted =
        message
            .getProps(List.of(PropTags.PR_ORIGINATOR_DELIVERY_REPORT_REQUESTED), 0)
            .value()
            .get(0);
    if (wanted.value() instanceof Boolean yes && yes) {
      try {
        support.statusRecips(
            message, with(delivered, new PropValue(PropTags.PR_DELIVER_TIME, senders.now())));
      } catch (MapiException refused) {
        // The message was delivered, whether or not somebody is told.
      }
    }
  }

  @Override
  public int endMessage(int messageReference) {
    return 0;
  }

  /** Nothing comes from outside. */
  @Override
  public boolean poll() {
    return false;
  }

  @Override
  public int startMessage(int flags, @Nullable Message message) {
    return 1;
  }

  @Override
  public OpenedEntry openStatusEntry(@Nullable Iid iid, int flags) {
    return new OpenedEntry(ObjectType.STATUS.value(), status.open(flags));
  }

  @Override
  public void validateState(long uiParam, int flags) {}

  /** Nothing waits here: what was taken was delivered. */
  @Override
  public void flushQueues(long uiParam, @Nullable EntryId target, int flags) {}

  private static MapiException unsupported(String method) {
    return Failure.of(Hresult.MAPI_E_NO_SUPPORT, method + " is not supported by this transport");
  }
}
