package org.mapiemulator.tests.shutdown;

import java.util.List;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A machine whose profile "Fake" has one store, of a provider that the test made. */
record ShutdownScene(Scene scene, FakeShutdown provider) implements AutoCloseable {

  // Without mail: what the spooler does is another story.
  static final int PRIVATE = Scene.NEW_PRIVATE | LogonFlag.NO_MAIL.value();
  static final int SHARED = Scene.NEW_SHARED | LogonFlag.NO_MAIL.value();
  static final int JOIN = Scene.JOIN | LogonFlag.NO_MAIL.value();

  static ShutdownScene with(Behaviour behaviour, Setting... settings) {
    return of(Settings.outlook2016().with(settings), behaviour);
  }

  static ShutdownScene of(Settings settings, Behaviour behaviour) {
    Scene scene = Scene.of(settings);
    FakeShutdown provider = FakeShutdown.of("store", behaviour);
    ShutdownScene made = new ShutdownScene(scene, provider);
    made.profile("Fake", provider);
    return made;
  }

  /** One more profile with a store of the same name. */
  void profile(String name, FakeShutdown library) {
    mapi().profiles().add(name, p -> p.provider(name, library.uid(), library.store()));
  }

  MapiSubsystem mapi() {
    return scene.mapi();
  }

  /** A process with a session of its own that has the store open. */
  Party party(String client) {
    return opened(scene.logon(client, "Fake", PRIVATE));
  }

  /** As {@link #party}, on a session that others can join. */
  Party shared(String client) {
    return opened(scene.logon(client, "Fake", SHARED));
  }

  /** A process that joins the shared session. */
  Party join(String client) {
    return scene.logon(client, null, JOIN);
  }

  /** One more session of the same process, on another profile, with its store open. */
  static MapiSession more(Party party, String profile) {
    MapiSession session = party.mapi32().mapiLogonEx(0, profile, null, PRIVATE);
    open(session, profile);
    return session;
  }

  private Party opened(Party party) {
    open(party.session(), "Fake");
    provider.takeLog();
    return party;
  }

  static MsgStore open(MapiSession session, String store) {
    return session.openMsgStore(0, id(session, store), null, 0).value();
  }

  private static EntryId id(MapiSession session, String store) {
    try (MapiTable table = session.getMsgStoresTable(0x80000000)) {
      for (Row row : table.queryRows(10, 0)) {
        if (row.find(PropTags.PR_DISPLAY_NAME).orElseThrow().text().equals(store)) {
          return row.find(PropTags.PR_ENTRYID).orElseThrow().entryId();
        }
      }
    }
    throw new AssertionError("no store " + store);
  }

  static MapiClientShutdown shutdown(Party party) {
    return shutdown(party.session());
  }

  static MapiClientShutdown shutdown(MapiSession session) {
    return (MapiClientShutdown) session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN);
  }

  /** What the three calls give, in the documented order and whatever they give. */
  static List<Hresult> all(MapiClientShutdown shutdown) {
    return List.of(
        Outcomes.of(shutdown::queryFastShutdown),
        Outcomes.of(shutdown::notifyProcessShutdown),
        Outcomes.of(shutdown::doFastShutdown));
  }

  /** What the provider was called, without QueryInterface. */
  List<String> calls() {
    return provider.takeLog().stream().filter(call -> !call.contains("QueryInterface")).toList();
  }

  List<LintRule> findings() {
    return mapi().findings().list().stream().map(Finding::rule).toList();
  }

  @Override
  public void close() {
    scene.close();
  }
}
