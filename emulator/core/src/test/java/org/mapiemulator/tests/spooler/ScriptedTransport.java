package org.mapiemulator.tests.spooler;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.ProviderObject;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.QueryColumnsFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.spi.AddressTypes;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.SubmittedMessage;
import org.mapiemulator.mapi.spi.TransportLogon;
import org.mapiemulator.mapi.spi.XpLogon;
import org.mapiemulator.mapi.spi.XpProvider;

/** A transport for the type POST that does what a test wants, and remembers what it is asked. */
final class ScriptedTransport {

  static final MapiUid UID = MapiUid.ofHex("000102030405060708090A0B0C0D0E0F");

  /** What it does with a message. */
  @FunctionalInterface
  interface Step {
    SubmittedMessage submit(Logon logon, Message message);
  }

  final List<String> calls = new CopyOnWriteArrayList<>();
  final Deque<Step> steps = new ArrayDeque<>();
  final Deque<Integer> ends = new ArrayDeque<>();
  final Deque<String> inbound = new ArrayDeque<>();
  AddressTypes types = new AddressTypes(List.of("POST"), null);
  int logonFlags;

  /** What came with TransportNotify. */
  final List<Object> told = new CopyOnWriteArrayList<>();

  /** What happens inside a call, by the beginning of what is noted of it. */
  final Map<String, Runnable> inside = new ConcurrentHashMap<>();

  @Nullable MapiSup support;

  XpProvider provider() {
    calls.add("XPProviderInit");
    return new Provider();
  }

  private void called(String call) {
    calls.add(call);
    inside.forEach(
        (beginning, todo) -> {
          if (call.startsWith(beginning)) {
            todo.run();
          }
        });
  }

  /** The support object of the last logon. */
  MapiSup sup() {
    MapiSup known = support;
    if (known == null) {
      throw new IllegalStateException("Nobody has logged on.");
    }
    return known;
  }

  /** Takes every recipient. */
  static SubmittedMessage take(Message message) {
    List<Row> rows = new ArrayList<>();
    try (MapiTable table = message.getRecipientTable(StringFlag.UNICODE.value())) {
      table.setColumns(table.queryColumns(QueryColumnsFlag.ALL_COLUMNS.value()), 0);
      for (Row row : table.queryRows(100, 0)) {
        List<PropValue> values = new ArrayList<>();
        for (PropValue value : row.values()) {
          boolean wanted =
              value.tag().type() != PropType.ERROR.value()
                  && value.tag().id() != PropTags.PR_RESPONSIBILITY.id();
          if (wanted) {
            values.add(value);
          }
        }
        values.add(new PropValue(PropTags.PR_RESPONSIBILITY, true));
        rows.add(new Row(values));
      }
    }
    message.modifyRecipients(ModifyRecipientsFlag.MODIFY.value(), rows);
    return new SubmittedMessage(Hresult.S_OK, 7, 0);
  }

  static Step failing(Hresult result) {
    return (logon, message) -> {
      throw new MapiException(result, "IXPLogon::SubmitMessage");
    };
  }

  static Step answering(Hresult result, int seconds) {
    return (logon, message) -> new SubmittedMessage(result, 0, seconds);
  }

  private final class Provider extends ProviderObject implements XpProvider {

    Provider() {
      super(List.of(Iid.XP_PROVIDER));
    }

    @Override
    public void shutdown(int flags) {
      calls.add("Shutdown(" + flags + ")");
    }

    @Override
    public TransportLogon transportLogon(
        @Nullable MapiSup sup, long uiParam, @Nullable String profileName, int flags) {
      calls.add("TransportLogon(0x" + Integer.toHexString(flags) + ")");
      support = sup;
      if (sup != null) {
        sup.addRef();
      }
      return new TransportLogon(logonFlags, new Logon());
    }

    @Override
    protected void closed() {
      calls.add("provider released");
    }
  }

  /** Its logon. */
  final class Logon extends ProviderObject implements XpLogon {

    Logon() {
      super(List.of(Iid.XP_LOGON));
    }

    @Override
    public AddressTypes addressTypes(int flags) {
      called("AddressTypes");
      return types;
    }

    @Override
    public void registerOptions(int flags) {
      called("RegisterOptions");
    }

    @Override
    public int transportNotify(int flags, @Nullable Object data) {
      if (data != null) {
        told.add(data);
      }
      called("TransportNotify(0x" + Integer.toHexString(flags) + ")");
      return flags;
    }

    @Override
    public void idle(int flags) {
      called("Idle");
    }

    @Override
    public void transportLogoff(int flags) {
      called("TransportLogoff(0x" + Integer.toHexString(flags) + ")");
    }

    @Override
    public SubmittedMessage submitMessage(int flags, @Nullable Message message) {
      called("SubmitMessage(" + flags + ")");
      Step step = steps.poll();
      if (message == null) {
        throw new IllegalStateException("There is no message.");
      }
      return step == null ? take(message) : step.submit(this, message);
    }

    @Override
    public int endMessage(int messageReference) {
      called("EndMessage(" + messageReference + ")");
      Integer end = ends.poll();
      return end == null ? 0 : end;
    }

    @Override
    public boolean poll() {
      called("Poll");
      return !inbound.isEmpty();
    }

    @Override
    public int startMessage(int flags, @Nullable Message message) {
      called("StartMessage");
      String subject = inbound.poll();
      if (subject != null && message != null) {
        message.setProps(List.of(new PropValue(PropTags.PR_SUBJECT, subject)));
        message.saveChanges(SaveFlag.KEEP_OPEN_READWRITE.value());
      }
      return 1;
    }

    @Override
    public OpenedEntry openStatusEntry(@Nullable Iid iid, int flags) {
      throw new MapiException(Hresult.MAPI_E_NO_SUPPORT, "IXPLogon::OpenStatusEntry");
    }

    @Override
    public void validateState(long uiParam, int flags) {
      called("ValidateState");
    }

    @Override
    public void flushQueues(long uiParam, @Nullable EntryId target, int flags) {
      called("FlushQueues(0x" + Integer.toHexString(flags) + ")");
    }

    @Override
    protected void closed() {
      called("logon released");
      sup().release();
    }
  }
}
