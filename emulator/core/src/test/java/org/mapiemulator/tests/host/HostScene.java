package org.mapiemulator.tests.host;

import java.util.List;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.journal.EventEntry;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** OUTLOOK.EXE with a shared session, and a tool in another process whose objects live in it. */
record HostScene(Scene scene, MapiActor outlook, Party tool) implements AutoCloseable {

  static final String OUTLOOK = "OUTLOOK.EXE";
  static final int UNICODE = StringFlag.UNICODE.value();

  static HostScene with(Setting... settings) {
    return of(Settings.outlook2016().with(settings));
  }

  static HostScene of(Settings settings) {
    Scene scene = Scene.of(settings);
    MapiActor outlook = scene.mapi().actor(OUTLOOK).logOn("Ada");
    scene.mapi().client("sync-tool").livesIn(outlook);
    return new HostScene(scene, outlook, scene.join("sync-tool"));
  }

  /** Whatever the providers think of fast shutdown, none is in its way. */
  static Settings agreeing(Settings settings) {
    return settings.get(FastShutdownPolicy.class).equals(FastShutdownPolicy.NONE)
        ? settings
        : settings.with(FastShutdownPolicy.OPT_OUT);
  }

  MapiSubsystem mapi() {
    return scene.mapi();
  }

  MapiClient host() {
    return outlook.client();
  }

  static MsgStore open(Party party) {
    try (MapiTable table = party.session().getMsgStoresTable(UNICODE)) {
      table.setColumns(List.of(PropTags.PR_ENTRYID), 0);
      table.restrict(Restriction.equal(PropTags.PR_DEFAULT_STORE, true), 0);
      EntryId id = table.queryRows(1, 0).get(0).get(0).entryId();
      return party.session().openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value()).value();
    }
  }

  static MapiFolder root(MsgStore store) {
    return (MapiFolder) store.openEntry(null, null, OpenFlag.MODIFY.value()).object();
  }

  /** A message that is not saved yet. */
  static Message draft(MapiFolder folder, String subject) {
    Message message = folder.createMessage(null, 0);
    message.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, subject)));
    return message;
  }

  List<String> savedSubjects() {
    return savedSubjects(scene);
  }

  /** The subjects in the root folder, as another client reads them. */
  static List<String> savedSubjects(Scene scene) {
    Party reader = scene.newPrivate("reader");
    try (MsgStore store = open(reader);
        MapiFolder root = root(store);
        MapiTable table = root.getContentsTable(UNICODE)) {
      table.setColumns(List.of(PropTags.PR_SUBJECT), 0);
      return table.queryRows(100, 0).stream().map(row -> row.get(0).text()).toList();
    } finally {
      reader.leave();
    }
  }

  /** Gives back what the tool has, as a correct client does. */
  void leave() {
    tool.leave();
  }

  List<LintRule> findings() {
    return mapi().findings().list().stream()
        .filter(finding -> !finding.client().equals(OUTLOOK))
        .map(Finding::rule)
        .toList();
  }

  /** What the journal says of the host itself, in its order. */
  List<String> ends() {
    return mapi().journal().entries().stream()
        .filter(entry -> entry instanceof EventEntry && entry.client().equals(OUTLOOK))
        .map(entry -> ((EventEntry) entry).event())
        .filter(
            event ->
                event.startsWith("is told")
                    || event.startsWith("waits")
                    || event.startsWith("process")
                    || event.startsWith("is shut"))
        .toList();
  }

  /** The methods that the host called from some call on, in their order. */
  List<String> callsOfHost() {
    return mapi().journal().calls().stream()
        .filter(call -> call.client().equals(OUTLOOK))
        .map(call -> call.method())
        .toList();
  }

  @Override
  public void close() {
    scene.close();
  }
}
