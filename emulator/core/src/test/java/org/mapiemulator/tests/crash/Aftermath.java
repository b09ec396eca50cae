package org.mapiemulator.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.StoreScene;

/** What has to be so when the client has gone, or everything has. */
final class Aftermath {

  private static final Set<String> MAIL = Set.of("Offer", "Answer", "Later", "Order");

  private final Machine machine;
  private final MapiSubsystem mapi;
  private final Truth truth;

  Aftermath(Machine machine) {
    this.machine = machine;
    this.mapi = machine.mapi();
    this.truth = machine.truth();
  }

  /** The client was killed. */
  void ofKill(Neighbour outlook) {
    reported(truth.lose(Machine.CLIENT));
    nothingIsLeft();
    outlook.hears(machine.isJoined());
    reads(outlook.store());
    outlook.goesOn();
    worksAgain();
    outlook.leaves();
    mapi.finish();
  }

  /** The power was cut. */
  void ofPowerCut() {
    reported(truth.lose(null));
    nothingIsLeft();
    mapi.restart();
    assertThat(mapi.hasSharedSession()).isFalse();
    reads(null);
    worksAgain();
    mapi.finish();
  }

  private void nothingIsLeft() {
    assertThat(machine.client().openObjects()).isEmpty();
    assertThat(machine.client().sessions()).isEmpty();
    assertThat(mapi.findings().list().stream().map(Finding::rule).toList())
        .as("what the client did wrong on purpose, and nothing else")
        .isEqualTo(machine.found());
    mapi.findings().list().forEach(Finding::spend);
  }

  // The report.

  private void reported(List<String> expected) {
    LossReport report = mapi.losses();
    List<String> lines = new ArrayList<>();
    for (Loss loss : report.losses()) {
      lines.add(line(loss));
      assertThat(loss.savedBy()).as("what would have saved %s", loss).isNotEmpty();
    }
    lines.sort(null);
    assertThat(lines).as("the loss report").isEqualTo(expected);
    for (String mailbox : Machine.MAILBOXES) {
      String name = "Mailbox - " + mailbox;
      assertThat(Differences.of(report, name))
          .as("the lost values of %s", name)
          .isEqualTo(Differences.of(machine.before(mailbox), mapi.mailbox(name).view()));
    }
  }

  private static String line(Loss loss) {
    String line = loss + ", held by " + loss.client();
    if (loss.heldIn() == HeldIn.WORKING_COPY) {
      Map<String, String> values = new LinkedHashMap<>();
      loss.values().forEach(value -> values.put(value.name(), value.lost()));
      assertThat(loss.object()).isNotEmpty();
      assertThat(loss.savedBy().get(0)).contains(" on " + loss.object());
      return line + ": " + values;
    }
    return line + ", made by " + loss.madeBy().get(loss.madeBy().size() - 1).method();
  }

  // What is there.

  /** A fresh client reads everything that is expected, and nothing else. */
  private void reads(@Nullable MsgStore other) {
    Map<String, String> expected = truth.seen();
    Map<String, String> seen = new TreeMap<>();
    Guest ada = Guest.of(mapi, "reader", "Ada");
    Guest bob = Guest.of(mapi, "reader of Bob", "Bob");
    seen.putAll(Eyes.read(ada.store, "Ada"));
    seen.putAll(Eyes.read(bob.store, "Bob"));
    same("what a fresh client reads", seen, expected);
    if (other != null) {
      expected.keySet().removeIf(key -> !key.startsWith("Ada"));
      same("what the other client reads", Eyes.read(other, "Ada"), expected);
    }
    ada.leave();
    bob.leave();
  }

  private static void same(String what, Map<String, String> seen, Map<String, String> expected) {
    List<String> different = new ArrayList<>();
    TreeSet<String> keys = new TreeSet<>(seen.keySet());
    keys.addAll(expected.keySet());
    for (String key : keys) {
      if (!Objects.equals(seen.get(key), expected.get(key))) {
        different.add(key + " is " + seen.get(key) + ", and should be " + expected.get(key));
      }
    }
    assertThat(different).as(what).isEmpty();
  }

  /** A process with a session of its own. */
  private record Guest(MapiClient client, MapiSession session, MsgStore store) {

    static Guest of(MapiSubsystem mapi, String name, String profile) {
      return logOn(mapi, name, profile, Neighbour.noMail(Scene.NEW_PRIVATE));
    }

    static Guest logOn(MapiSubsystem mapi, String name, String profile, int flags) {
      MapiClient client = mapi.client(name);
      client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      client.notifications().hold();
      MapiSession session = client.mapi32().mapiLogonEx(0, profile, null, flags);
      return new Guest(client, session, Neighbour.openDefault(session));
    }

    void leave() {
      store.release();
      session.logoff(0, 0, 0);
      session.release();
      client.mapi32().mapiUninitialize();
    }
  }

  // Nothing is locked.

  /** The client is started again, and can do everything with everything that is left. */
  private void worksAgain() {
    List<String> waiting = mapi.spooler().waiting().stream().map(mail -> mail.subject()).toList();
    Guest ada = Guest.logOn(mapi, Machine.CLIENT, "Ada", Scene.NEW_PRIVATE);
    Guest bob = Guest.logOn(mapi, Machine.CLIENT, "Bob", Scene.NEW_PRIVATE);
    Map<String, Long> expected = received(waiting);
    mapi.spooler().deliver();
    assertThat(mapi.spooler().waiting()).as("what still waits of %s", waiting).isEmpty();
    assertThat(delivered()).as("what was delivered").isEqualTo(expected);
    for (String folder : List.of("Inbox", "Work", "Archive")) {
      try (MapiFolder open = Neighbour.folder(folder, ada.store)) {
        changeAll(ada, open);
      }
    }
    ada.leave();
    bob.leave();
  }

  /**
   * How often each mail has to arrive: what waits is sent now. A transport that has delivered a
   * message and dies before the spooler knows it leaves the message in the queue: it is sent again,
   * as in real life, and never lost.
   */
  private Map<String, Long> received(List<String> waiting) {
    Map<String, Long> all = new TreeMap<>();
    for (Map.Entry<Truth.Thing, Truth.Held> each : truth.present().entrySet()) {
      if (each.getKey().name().startsWith("delivered ")) {
        all.merge(each.getValue().field("subject"), 1L, Long::sum);
      }
    }
    waiting.forEach(subject -> all.merge(subject, 1L, Long::sum));
    return all;
  }

  private Map<String, Long> delivered() {
    Map<String, Long> all = new TreeMap<>();
    for (String mailbox : Machine.MAILBOXES) {
      mapi.mailbox("Mailbox - " + mailbox).inbox().view().messages().stream()
          .map(MessageView::subject)
          .filter(MAIL::contains)
          .forEach(subject -> all.merge(subject, 1L, Long::sum));
    }
    return all;
  }

  private static void changeAll(Guest guest, MapiFolder folder) {
    List<EntryId> ids = new ArrayList<>();
    try (MapiTable table = folder.getContentsTable(UNICODE)) {
      for (Row row : StoreScene.rows(table, PropTags.PR_ENTRYID, PropTags.PR_SUBJECT)) {
        if (!"Agenda".equals(row.get(1).value())) { // which the other process has open
          ids.add(row.get(0).entryId());
        }
      }
    }
    for (EntryId id : ids) {
      assertThat(folder.setReadFlags(List.of(id), 0, null, ReadFlag.CLEAR_READ.value()))
          .isEqualTo(Hresult.S_OK);
      try (Message message = (Message) guest.store.openEntry(id, null, MODIFY).object()) {
        message.setProps(List.of(PropValue.of(PropTags.PR_BODY, "again")));
        message.saveChanges(KEEP);
      }
    }
    if (!ids.isEmpty()) {
      assertThat(folder.deleteMessages(ids, 0, null, 0)).isEqualTo(Hresult.S_OK);
    }
  }
}
