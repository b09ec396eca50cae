package org.mapiemulator.tests.crash;

import static org.mapiemulator.mapi.MapiFlag.bits;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.CopyFolderFlag;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.CreateFolderFlag;
import org.mapiemulator.mapi.DeleteFolderFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.FlushQueuesFlag;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.FuzzyLevel;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiStatus;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageStatus;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.mapi.ResourceType;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.tests.crash.Truth.Copy;
import org.mapiemulator.tests.crash.Truth.Held;
import org.mapiemulator.tests.crash.Truth.Kind;
import org.mapiemulator.tests.crash.Truth.Thing;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.StoreScene;

/** What the client under test does, step by step. */
final class Script {

  private static final String ME = Machine.CLIENT;
  private static final String NEW_STREAM = "what was written to its stream";
  private static final int CREATE = bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);
  private static final Duration SENDING = Duration.ofSeconds(2);

  private final Machine machine;
  private final RecordingSink sink = new RecordingSink();

  private Script(Machine machine) {
    this.machine = machine;
  }

  /** The client works and logs off. */
  static void logsOff(Machine machine) {
    Script script = new Script(machine);
    script.works(true, script::leaves);
  }

  /** The client works, less than in the other script, and shuts down fast. */
  static void shutsDownFast(Machine machine) {
    Script script = new Script(machine);
    script.works(false, script::goesFast);
  }

  private interface Ending {
    void of(Desk ada, Desk bob, long connection, Message edited, Copy unsaved);
  }

  /** A session with its store open. */
  private record Desk(String name, MapiSession session, MsgStore store, EntryId id) {}

  // Words.

  private void step(String words) {
    machine.step(words);
  }

  private void put(Thing key, Held value, Runnable call) {
    machine.does(truth -> truth.put(ME, machine.call(), key, value), call);
  }

  private void gone(Thing key, Runnable call) {
    machine.does(truth -> truth.put(ME, machine.call(), key, null), call);
  }

  private void change(Thing key, UnaryOperator<Held> change, Runnable call) {
    machine.does(truth -> truth.change(ME, machine.call(), key, change), call);
  }

  /** A save of an open message. */
  private void save(Copy copy, Thing key, UnaryOperator<Held> change, Runnable call) {
    machine.does(
        truth -> {
          copy.saved();
          Held old = truth.value(key);
          truth.put(ME, machine.call(), key, change.apply(old == null ? Held.in("") : old));
        },
        call);
  }

  private static PropValue text(PropTag tag, String value) {
    return PropValue.of(tag, value);
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }

  private void set(MapiProp object, Copy copy, PropTag tag, String name, String value) {
    machine.does(
        truth -> {
          copy.set(name, quoted(value));
          if (tag.equals(PropTags.PR_SUBJECT) || tag.equals(PropTags.PR_ATTACH_FILENAME)) {
            copy.named(value);
          }
        },
        () -> object.setProps(List.of(text(tag, value))));
  }

  private void release(MapiProp object, Copy copy) {
    machine.does(truth -> truth.released(copy), object::release);
  }

  /** A release of what is not saved: a finding, and the client's own doing. */
  private void throwsAway(MapiProp object, Copy copy) {
    machine.does(
        truth -> {
          truth.released(copy);
          machine.finds(LintRule.CHANGES_NOT_SAVED);
        },
        object::release);
  }

  private MapiFolder folder(Desk desk, PropTag tag) {
    EntryId id = StoreScene.get(desk.store(), tag).entryId();
    return (MapiFolder) desk.store().openEntry(id, null, MODIFY).object();
  }

  private static MapiFolder inbox(Desk desk) {
    EntryId id = desk.store().getReceiveFolder("", UNICODE).entryId();
    return (MapiFolder) desk.store().openEntry(id, null, MODIFY).object();
  }

  private static EntryId find(MapiFolder folder, String subject) {
    try (MapiTable table = folder.getContentsTable(UNICODE)) {
      for (Row row : StoreScene.rows(table, PropTags.PR_ENTRYID, PropTags.PR_SUBJECT)) {
        if (subject.equals(row.get(1).value())) {
          return row.get(0).entryId();
        }
      }
    }
    throw new AssertionError("There is no message " + subject);
  }

  private Message open(Desk desk, EntryId id) {
    return (Message) desk.store().openEntry(id, null, MODIFY).object();
  }

  private Copy message(String name, String mailbox, String folder) {
    return machine.truth().open(ME, "unsaved message", name, mailbox, folder);
  }

  // The script.

  private void works(boolean whole, Ending ending) {
    step("initialize");
    machine.client().mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    machine.client().notifications().hold();

    step("join the shared session");
    MapiSession session =
        machine.does(
            truth -> machine.joins(),
            () -> machine.client().mapi32().mapiLogonEx(0, null, null, Scene.JOIN));

    step("open the store");
    Desk ada = open("Ada", session);

    step("listen to the store");
    long connection =
        ada.store().advise(null, bits(EventMask.OBJECT_CREATED, EventMask.OBJECT_MOVED), sink);

    step("create a folder");
    MapiFolder top = folder(ada, PropTags.PR_IPM_SUBTREE_ENTRYID);
    Thing workKey = Thing.folder("Ada", "Work");
    MapiFolder work =
        machine.does(
            truth -> truth.put(ME, machine.call(), workKey, Held.in("").with("name", "Work")),
            () -> create(top, "Work"));
    Thing archiveKey = Thing.folder("Ada", "Archive");
    MapiFolder archive =
        machine.does(
            truth -> truth.put(ME, machine.call(), archiveKey, Held.in("").with("name", "Archive")),
            () -> create(top, "Archive"));

    step("describe it");
    change(
        workKey,
        folder -> folder.with("comment", "mine"),
        () -> work.setProps(List.of(text(PropTags.PR_COMMENT, "mine"))));

    step("write it through a stream");
    MapiStream stream = (MapiStream) work.openProperty(PropTags.PR_COMMENT, Iid.STREAM, 0, CREATE);
    Copy written = machine.truth().open(ME, "uncommitted stream", "Work", "Ada", "");
    machine.does(truth -> written.set("PR_COMMENT", NEW_STREAM), () -> stream.write(utf16("ours")));
    machine.does(
        truth -> {
          written.saved();
          truth.change(ME, machine.call(), workKey, folder -> folder.with("comment", "ours"));
        },
        () -> stream.commit(0));
    machine.does(truth -> truth.released(written), stream::release);

    if (whole) {
      handlesMessages(ada, top, work, archive);
    } else {
      writes(work).release();
      machine.passes(Duration.ofSeconds(40));
    }

    step("choose a receive folder");
    EntryId workId = StoreScene.idOf(work);
    change(
        new Thing("Ada", Kind.RECEIVE, ""),
        all -> all.with("IPM.Note.Order", "Work"),
        () -> ada.store().setReceiveFolder("IPM.Note.Order", UNICODE, workId));

    searches(ada, work);

    step("describe the store");
    change(
        new Thing("Ada", Kind.STORE, ""),
        all -> all.with("comment", "of Ada"),
        () -> ada.store().setProps(List.of(text(PropTags.PR_COMMENT, "of Ada"))));
    ada.store().saveChanges(0);

    machine.passes(Duration.ofSeconds(30));
    sends(ada);
    Desk bob = answers();
    machine.passes(Duration.ofSeconds(20));

    step("leave something unsaved");
    MapiFolder inbox = inbox(ada);
    Message edited = open(ada, find(inbox, "Notice"));
    inbox.release();
    Copy unsaved = message("Notice", "Ada", "Inbox");
    set(edited, unsaved, PropTags.PR_BODY, "PR_BODY", "never saved");

    step("release the folders");
    top.release();
    work.release();
    archive.release();
    ending.of(ada, bob, connection, edited, unsaved);
  }

  private void handlesMessages(Desk ada, MapiFolder top, MapiFolder work, MapiFolder archive) {
    Message budget = writes(work);

    step("save and keep the message open");
    Thing budgetKey = Thing.message("Ada", "Budget");
    Copy copy = message("Budget", "Ada", "Work");
    set(budget, copy, PropTags.PR_BODY, "PR_BODY", "second version");
    save(copy, budgetKey, m -> m.with("body", "second version"), () -> budget.saveChanges(KEEP));

    names(budget, copy, budgetKey);
    addresses(budget, copy, budgetKey);
    attaches(budget, copy, budgetKey);
    embeds(budget, copy, budgetKey);
    streams(budget, copy, budgetKey);
    EntryId budgetId = StoreScene.idOf(budget);

    step("release the message");
    release(budget, copy);

    machine.passes(Duration.ofSeconds(20));
    changes(ada);
    reads(ada);

    step("copy a message");
    put(
        Thing.message("Ada", "Copy of Budget"),
        Objects.requireNonNull(machine.truth().value(budgetKey)).movedTo("Archive"),
        () -> work.copyMessages(List.of(budgetId), null, archive, 0, null, 0));

    moves(ada, work, archive);
    machine.passes(Duration.ofSeconds(20));
    handlesFolders(top, work, archive);
  }

  private Desk open(String name, MapiSession session) {
    EntryId id;
    try (MapiTable table = session.getMsgStoresTable(UNICODE)) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      table.restrict(Restriction.equal(PropTags.PR_DEFAULT_STORE, true), 0);
      id = table.queryRows(1, 0).get(0).get(0).entryId();
    }
    MsgStore store = session.openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value()).value();
    return new Desk(name, session, store, id);
  }

  private static MapiFolder create(MapiFolder parent, String name) {
    return parent.createFolder(FolderType.GENERIC.value(), name, null, null, UNICODE);
  }

  private Message writes(MapiFolder work) {
    step("write a message");
    Message budget = work.createMessage(null, 0);
    Copy copy = message("", "Ada", "Work");
    set(budget, copy, PropTags.PR_SUBJECT, "PR_SUBJECT", "Budget");
    set(budget, copy, PropTags.PR_BODY, "PR_BODY", "first version");
    step("save it");
    Thing key = Thing.message("Ada", "Budget");
    save(
        copy,
        key,
        m ->
            m.movedTo("Work")
                .with("subject", "Budget")
                .with("body", "first version")
                .with("unsent", "true"),
        () -> budget.saveChanges(KEEP));
    machine.truth().released(copy);
    return budget;
  }

  private void names(Message budget, Copy copy, Thing key) {
    step("name a property");
    PropTag colour =
        PropTag.of(
            PropType.UNICODE,
            budget
                .getIdsFromNames(List.of(Eyes.COLOUR), NamesCreateFlag.CREATE.value())
                .value()
                .get(0)
                .id());
    set(budget, copy, colour, Eyes.COLOUR.toString(), "green");
    save(copy, key, m -> m.with("colour", "green"), () -> budget.saveChanges(KEEP));
  }

  private void addresses(Message budget, Copy copy, Thing key) {
    step("add recipients");
    machine.does(
        truth -> copy.set("recipients", "changed"),
        () -> budget.modifyRecipients(0, List.of(recipient("Bob"))));
    save(copy, key, m -> m.with("to", "Bob"), () -> budget.saveChanges(KEEP));
  }

  static Row recipient(String name) {
    return Row.of(
        PropValue.of(PropTags.PR_RECIPIENT_TYPE, RecipientType.TO),
        PropValue.of(PropTags.PR_DISPLAY_NAME, name),
        PropValue.of(PropTags.PR_ADDRTYPE, "SMTP"),
        PropValue.of(PropTags.PR_EMAIL_ADDRESS, name.toLowerCase(Locale.ROOT) + "@example.org"));
  }

  private void attaches(Message budget, Copy copy, Thing key) {
    step("attach a file");
    Attach file = machine.does(truth -> {}, () -> budget.createAttach(null, 0).attach());
    Copy open = machine.truth().open(ME, "unsaved attachment", "", "Ada", "Work");
    machine.does(
        truth -> open.set("PR_ATTACH_METHOD", "1"),
        () ->
            file.setProps(
                List.of(PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE.value()))));
    set(file, open, PropTags.PR_ATTACH_FILENAME, "PR_ATTACH_FILENAME", "a.txt");

    step("write its stream");
    MapiStream stream = stream(file, open, PropTags.PR_ATTACH_DATA_BIN, "PR_ATTACH_DATA_BIN");
    machine.does(truth -> open.set("PR_ATTACH_DATA_BIN", NEW_STREAM), () -> stream.write(bytes(5)));
    stream.commit(0);
    stream.release();

    step("save the attachment");
    machine.does(
        truth -> {
          open.saved();
          copy.set("attachments", "changed");
        },
        () -> file.saveChanges(KEEP));
    release(file, open);
    save(copy, key, m -> m.with("attachments", "a.txt=5 bytes"), () -> budget.saveChanges(KEEP));

    step("forget a stream");
    Attach lost = budget.createAttach(null, 0).attach();
    Copy openLost = machine.truth().open(ME, "unsaved attachment", "", "Ada", "Work");
    set(lost, openLost, PropTags.PR_ATTACH_FILENAME, "PR_ATTACH_FILENAME", "lost.txt");
    MapiStream torn = stream(lost, openLost, PropTags.PR_ATTACH_DATA_BIN, "PR_ATTACH_DATA_BIN");
    machine.does(
        truth -> openLost.set("PR_ATTACH_DATA_BIN", NEW_STREAM), () -> torn.write(bytes(9)));
    machine.does(truth -> machine.finds(LintRule.STREAM_NOT_COMMITTED), torn::release);
    throwsAway(lost, openLost);
  }

  /** Opens a new stream: what was in it before is no more. */
  private MapiStream stream(MapiProp object, Copy copy, PropTag tag, String name) {
    return machine.does(
        truth -> copy.set(name, "a new one"),
        () -> (MapiStream) object.openProperty(tag, Iid.STREAM, 0, CREATE));
  }

  private static Binary utf16(String text) {
    return Binary.of(text.getBytes(StandardCharsets.UTF_16LE));
  }

  static Binary bytes(int size) {
    return StoreScene.bytes(size);
  }

  private void embeds(Message budget, Copy copy, Thing key) {
    step("embed a message");
    Attach attachment = budget.createAttach(null, 0).attach();
    Copy open = machine.truth().open(ME, "unsaved attachment", "", "Ada", "Work");
    machine.does(
        truth -> open.set("PR_ATTACH_METHOD", "5"),
        () ->
            attachment.setProps(
                List.of(
                    PropValue.of(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG.value()))));
    Message inner =
        machine.does(
            truth -> open.set("PR_ATTACH_DATA_OBJ", "a new one"),
            () ->
                (Message)
                    attachment.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, CREATE));
    Copy innerCopy = message("", "Ada", "Work");
    set(inner, innerCopy, PropTags.PR_SUBJECT, "PR_SUBJECT", "Inner");
    set(inner, innerCopy, PropTags.PR_BODY, "PR_BODY", "deep");
    machine.does(
        truth -> {
          innerCopy.saved();
          open.set("embedded message", "changed");
        },
        () -> inner.saveChanges(KEEP));
    release(inner, innerCopy);
    machine.does(
        truth -> {
          open.saved();
          copy.set("attachments", "changed");
        },
        () -> attachment.saveChanges(KEEP));
    release(attachment, open);
    save(
        copy,
        key,
        m -> m.with("attachments", "a.txt=5 bytes, <Inner: deep>"),
        () -> budget.saveChanges(KEEP));
  }

  private void streams(Message budget, Copy copy, Thing key) {
    step("write the text through a stream");
    MapiStream stream = stream(budget, copy, PropTags.PR_BODY, "PR_BODY");
    machine.does(truth -> copy.set("PR_BODY", NEW_STREAM), () -> stream.write(utf16("third")));
    stream.commit(0);
    stream.release();
    save(copy, key, m -> m.with("body", "third"), () -> budget.saveChanges(KEEP));
  }

  private void changes(Desk ada) {
    step("change a message and think again");
    MapiFolder inbox = inbox(ada);
    EntryId id = find(inbox, "Report");
    Message first = open(ada, id);
    Copy copy = message("Report", "Ada", "Inbox");
    set(first, copy, PropTags.PR_BODY, "PR_BODY", "nonsense");
    throwsAway(first, copy);

    step("change a message");
    Message second = open(ada, id);
    Copy again = message("Report", "Ada", "Inbox");
    set(second, again, PropTags.PR_BODY, "PR_BODY", "better");
    set(second, again, PropTags.PR_SUBJECT, "PR_SUBJECT", "Report 2");
    machine.does(
        truth -> again.set("PR_BODY", "its deletion"),
        () -> second.deleteProps(List.of(PropTags.PR_BODY)));
    set(second, again, PropTags.PR_BODY, "PR_BODY", "best");
    save(
        again,
        Thing.message("Ada", "Report"),
        m -> m.with("body", "best").with("subject", "Report 2"),
        () -> second.saveChanges(0));
    release(second, again);
    inbox.release();
  }

  private void reads(Desk ada) {
    step("read a message");
    MapiFolder inbox = inbox(ada);
    EntryId memo = find(inbox, "Memo");
    Message message = open(ada, memo);
    Thing key = Thing.message("Ada", "Memo");
    change(key, m -> m.with("read", "true"), () -> message.setReadFlag(0));
    message.release();

    step("mark messages as read and unread");
    EntryId report = find(inbox, "Report 2");
    change(
        Thing.message("Ada", "Report"),
        m -> m.with("read", "true"),
        () -> inbox.setReadFlags(List.of(report), 0, null, 0));
    change(
        key,
        m -> {
          Map<String, String> fields = new TreeMap<>(m.fields());
          fields.remove("read");
          return new Held(m.folder(), fields);
        },
        () -> inbox.setReadFlags(List.of(memo), 0, null, ReadFlag.CLEAR_READ.value()));

    step("highlight a message");
    int highlighted = MessageStatus.HIGHLIGHTED.value();
    change(
        key,
        m -> m.with("status", String.valueOf(highlighted)),
        () -> inbox.setMessageStatus(memo, highlighted, highlighted));
    inbox.release();
  }

  private void moves(Desk ada, MapiFolder work, MapiFolder archive) {
    step("move a message");
    MapiFolder inbox = inbox(ada);
    EntryId report = find(inbox, "Report 2");
    change(
        Thing.message("Ada", "Report"),
        m -> m.movedTo("Work"),
        () ->
            inbox.copyMessages(
                List.of(report), null, work, 0, null, CopyMessagesFlag.MOVE.value()));

    step("delete a message");
    EntryId memo = find(inbox, "Memo");
    gone(Thing.message("Ada", "Memo"), () -> inbox.deleteMessages(List.of(memo), 0, null, 0));
    EntryId copied = find(archive, "Budget");
    gone(
        Thing.message("Ada", "Copy of Budget"),
        () -> archive.deleteMessages(List.of(copied), 0, null, 0));
    inbox.release();
  }

  private void handlesFolders(MapiFolder top, MapiFolder work, MapiFolder archive) {
    step("create a folder below a folder");
    Thing oldKey = Thing.folder("Ada", "Old");
    MapiFolder old =
        machine.does(
            truth -> truth.put(ME, machine.call(), oldKey, Held.in("Work").with("name", "Old")),
            () -> create(work, "Old"));
    Message note = old.createMessage(null, 0);
    Copy copy = message("", "Ada", "Work/Old");
    set(note, copy, PropTags.PR_SUBJECT, "PR_SUBJECT", "Note");
    Thing noteKey = Thing.message("Ada", "Note");
    save(
        copy,
        noteKey,
        m -> m.movedTo("Old").with("subject", "Note").with("unsent", "true"),
        () -> note.saveChanges(KEEP));
    release(note, copy);

    step("rename it");
    change(
        oldKey,
        folder -> folder.with("name", "Older"),
        () -> old.setProps(List.of(text(PropTags.PR_DISPLAY_NAME, "Older"))));
    EntryId id = StoreScene.idOf(old);
    old.release();

    step("move it");
    change(
        oldKey,
        folder -> folder.movedTo("Archive"),
        () -> work.copyFolder(id, null, archive, null, 0, null, CopyFolderFlag.MOVE.value()));

    step("copy it");
    machine.does(
        truth -> {
          Held folder = Objects.requireNonNull(truth.value(oldKey));
          Held inside = Objects.requireNonNull(truth.value(noteKey));
          truth.put(
              ME,
              machine.call(),
              Thing.folder("Ada", "Copy"),
              folder.movedTo("").with("name", "Copy"));
          truth.put(
              ME, machine.call(), Thing.message("Ada", "Copy of Note"), inside.movedTo("Copy"));
        },
        () -> archive.copyFolder(id, null, top, "Copy", 0, null, UNICODE));

    step("delete it with what is in it");
    machine.does(
        truth -> {
          truth.put(ME, machine.call(), oldKey, null);
          truth.put(ME, machine.call(), noteKey, null);
        },
        () -> archive.deleteFolder(id, 0, null, DeleteFolderFlag.DEL_MESSAGES.value()));
  }

  private void searches(Desk ada, MapiFolder work) {
    step("search");
    MapiFolder finder = folder(ada, PropTags.PR_FINDER_ENTRYID);
    Thing key = Thing.folder("Ada", "Found");
    String parent = "/Search Root";
    MapiFolder found =
        machine.does(
            truth -> truth.put(ME, machine.call(), key, Held.in(parent).with("name", "Found")),
            () ->
                finder.createFolder(
                    FolderType.SEARCH.value(),
                    "Found",
                    null,
                    null,
                    UNICODE | CreateFolderFlag.OPEN_IF_EXISTS.value()));
    EntryId workId = StoreScene.idOf(work);
    change(
        key,
        folder -> folder.with("finds", "Rep").with("looks in", "Work"),
        () ->
            found.setSearchCriteria(
                new Restriction.Content(
                    FuzzyLevel.SUBSTRING.value(),
                    PropTags.PR_SUBJECT,
                    text(PropTags.PR_SUBJECT, "Rep")),
                List.of(workId),
                SearchFlag.SHALLOW.value()));
    found.release();
    finder.release();
  }

  // Mail.

  private Message draft(Desk desk, String subject, String to, Copy copy) {
    MapiFolder outbox = folder(desk, PropTags.PR_IPM_OUTBOX_ENTRYID);
    EntryId sent = StoreScene.get(desk.store(), PropTags.PR_IPM_SENTMAIL_ENTRYID).entryId();
    Message message = outbox.createMessage(null, 0);
    outbox.release();
    machine.does(
        truth -> {
          copy.named(subject);
          copy.set("PR_SUBJECT", quoted(subject));
          copy.set("PR_SENTMAIL_ENTRYID", sent.bytes().size() + " bytes");
        },
        () ->
            message.setProps(
                List.of(
                    text(PropTags.PR_SUBJECT, subject),
                    PropValue.of(PropTags.PR_SENTMAIL_ENTRYID, sent.bytes()))));
    machine.does(
        truth -> copy.set("recipients", "changed"),
        () -> message.modifyRecipients(0, List.of(recipient(to))));
    return message;
  }

  private static UnaryOperator<Held> submitted(String subject, String to) {
    return m ->
        m.movedTo("Outbox")
            .with("subject", subject)
            .with("to", to)
            .with("unsent", "true")
            .with("submitted", "true");
  }

  private void submit(Desk desk, String subject, String to) {
    Copy copy = message("", desk.name(), "Outbox");
    Message message = draft(desk, subject, to, copy);
    save(
        copy,
        Thing.message(desk.name(), subject),
        submitted(subject, to),
        () -> message.submitMessage(0));
    release(message, copy);
  }

  private static Held without(Held value, String... fields) {
    Map<String, String> all = new TreeMap<>(value.fields());
    all.keySet().removeAll(List.of(fields));
    return new Held(value.folder(), all);
  }

  /** The spooler of the client sends a message that waits. */
  private void delivers(String by, String from, String to, String subject, Runnable now) {
    Thing sent = Thing.message(from, subject);
    machine.whenReturned(
        ProviderMethod.XP_LOGON_SUBMIT_MESSAGE,
        truth ->
            truth.put(
                ME,
                by,
                Thing.message(to, "delivered " + subject),
                Held.in("Inbox").with("subject", subject).with("to", to)));
    machine.whenReturned(
        ProviderMethod.XP_LOGON_END_MESSAGE,
        any ->
            machine.thereafter(
                truth ->
                    truth.change(
                        ME,
                        by,
                        sent,
                        m -> without(m.movedTo("Sent Items"), "submitted", "unsent"))));
    now.run();
    machine.settle();
    machine.forget(ProviderMethod.XP_LOGON_SUBMIT_MESSAGE);
    machine.forget(ProviderMethod.XP_LOGON_END_MESSAGE);
  }

  private static MapiStatus spooler(Desk desk) {
    try (MapiTable table = desk.session().getStatusTable(UNICODE)) {
      for (Row row : StoreScene.rows(table, PropTags.PR_RESOURCE_TYPE, PropTags.PR_ENTRYID)) {
        if (Objects.equals(row.get(0).value(), ResourceType.SPOOLER.value())) {
          return (MapiStatus) desk.session().openEntry(row.get(1).entryId(), null, 0).object();
        }
      }
    }
    throw new AssertionError("There is no spooler");
  }

  private void sends(Desk ada) {
    step("submit a message and take it back");
    Copy copy = message("", "Ada", "Outbox");
    Message order = draft(ada, "Order", "Bob", copy);
    Thing key = Thing.message("Ada", "Order");
    save(
        copy,
        key,
        m -> without(submitted("Order", "Bob").apply(m), "submitted"),
        () -> order.saveChanges(KEEP));
    EntryId id = StoreScene.idOf(order);
    save(copy, key, submitted("Order", "Bob"), () -> order.submitMessage(0));
    release(order, copy);
    change(key, m -> without(m, "submitted"), () -> ada.store().abortSubmit(id, 0));

    step("submit a message");
    submit(ada, "Offer", "Bob");

    step("flush the queues");
    MapiStatus spooler = spooler(ada);
    delivers(
        "IMAPIStatus::FlushQueues",
        "Ada",
        "Bob",
        "Offer",
        () -> spooler.flushQueues(0, null, FlushQueuesFlag.UPLOAD.value()));
    spooler.release();
  }

  private Desk answers() {
    step("a second session in the same process");
    MapiSession session = machine.client().mapi32().mapiLogonEx(0, "Bob", null, Scene.NEW_PRIVATE);
    Desk bob = open("Bob", session);

    step("read the mail there");
    MapiFolder inbox = inbox(bob);
    Message offer = open(bob, find(inbox, "Offer"));
    change(
        Thing.message("Bob", "delivered Offer"),
        m -> m.with("read", "true"),
        () -> offer.setReadFlag(0));
    offer.release();
    inbox.release();

    step("answer");
    submit(bob, "Answer", "Ada");

    step("the spooler of the second session sends the answer");
    delivers("the spooler", "Bob", "Ada", "Answer", () -> machine.passes(SENDING));
    return bob;
  }

  // The end.

  private void written(String mailbox) {
    if (machine.writing().isOnLogoff()) {
      machine.whenReturned(ProviderMethod.MS_LOGON_LOGOFF, truth -> truth.writeOf(ME, mailbox));
    }
  }

  private void leaves(Desk ada, Desk bob, long connection, Message edited, Copy unsaved) {
    step("submit a message that is to wait");
    submit(ada, "Later", "Bob");

    step("stop listening");
    ada.store().unadvise(connection);

    step("log off from the store");
    // What is open in the store ends with it: what was not saved then is the client's own doing.
    machine.does(
        truth -> truth.released(unsaved),
        () -> ada.store().storeLogoff(StoreLogoffFlag.NO_WAIT.value()));

    step("release what was not saved");
    throwsAway(edited, unsaved);

    step("release the store");
    written("Ada");
    ada.store().release();

    step("end the second session");
    written("Bob");
    bob.store().release();
    bob.session().logoff(0, 0, 0);
    bob.session().release();

    step("end the session");
    written("Ada");
    ada.session().logoff(0, 0, 0);
    ada.session().release();

    step("uninitialize");
    machine.client().mapi32().mapiUninitialize();
  }

  private void goesFast(Desk ada, Desk bob, long connection, Message edited, Copy unsaved) {
    step("shut down fast");
    MapiClientShutdown shutdown =
        (MapiClientShutdown) ada.session().queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
    shutdown.queryFastShutdown();
    if (machine.writing().isOnShutdownNotification()) {
      for (ProviderMethod method :
          List.of(ProviderMethod.NOTIFY_PROCESS_SHUTDOWN, ProviderMethod.DO_FAST_SHUTDOWN)) {
        machine.whenReturned(method, truth -> told(truth, machine.callbacks(method)));
      }
    }
    shutdown.notifyProcessShutdown();
    shutdown.doFastShutdown();
  }

  /** Transport and store of each session are told in this order; stores write what was saved. */
  private static void told(Truth truth, int provider) {
    if (provider == 2) {
      truth.writeOf(ME, "Ada");
    } else if (provider == 4) {
      truth.writeOf(ME, "Bob");
    }
  }
}
