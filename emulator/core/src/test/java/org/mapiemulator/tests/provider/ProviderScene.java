package org.mapiemulator.tests.provider;

import java.util.List;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A machine with the profile "Fake", whose stores "One", "Two" and "Readable" are a provider's. */
record ProviderScene(Scene scene, FakeLibrary library) implements AutoCloseable {

  static final int WRITE = OpenMsgStoreFlag.WRITE.value();

  static ProviderScene with(Setting... settings) {
    Scene scene = Scene.of(Settings.outlook2016().with(settings));
    FakeLibrary library = new FakeLibrary();
    scene
        .mapi()
        .profiles()
        .add(
            "Fake",
            p ->
                p.provider("One", FakeLibrary.UID, library.init())
                    .provider("Two", FakeLibrary.UID, library.init())
                    .provider("Readable", FakeLibrary.UID, library.init()));
    return new ProviderScene(scene, library);
  }

  MapiSubsystem mapi() {
    return scene.mapi();
  }

  Party logon(String client) {
    return scene.logon(client, "Fake", Scene.NEW_PRIVATE);
  }

  Party logonShared(String client) {
    return scene.logon(client, "Fake", Scene.NEW_SHARED);
  }

  /** The rows of the table of message stores. */
  static List<Row> rows(MapiSession session) {
    try (MapiTable table = session.getMsgStoresTable(StringFlag.UNICODE.value())) {
      return table.queryRows(100, 0);
    }
  }

  /** The names in the table of message stores. */
  static List<String> names(MapiSession session) {
    return rows(session).stream().map(ProviderScene::name).toList();
  }

  static String name(Row row) {
    return row.find(PropTags.PR_DISPLAY_NAME).orElseThrow().text();
  }

  static Row row(MapiSession session, String name) {
    return rows(session).stream().filter(row -> name(row).equals(name)).findFirst().orElseThrow();
  }

  static EntryId id(MapiSession session, String name) {
    return row(session, name).find(PropTags.PR_ENTRYID).orElseThrow().entryId();
  }

  static MsgStore open(Party party, String name) {
    return open(party, name, WRITE);
  }

  static MsgStore open(Party party, String name, int flags) {
    return party.session().openMsgStore(0, id(party.session(), name), null, flags).value();
  }

  /** The section of the profile that a provider calls its own. */
  static MapiUid section(FakeLogon logon) {
    try (ProfSect own = logon.support().openProfileSection(null, 0)) {
      List<PropTag> tag = List.of(PropTags.PR_PROVIDER_UID);
      return new MapiUid(own.getProps(tag, 0).value().get(0).binary());
    }
  }

  List<LintRule> findings() {
    return mapi().findings().list().stream().map(Finding::rule).toList();
  }

  @Override
  public void close() {
    scene.close();
  }
}
