package org.mapiemulator.tests.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.spi.MsgServiceEntry;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.tests.fixture.FakeAddressBook;
import org.mapiemulator.tests.fixture.FakeCalls;
import org.mapiemulator.tests.fixture.FakeStores;
import org.mapiemulator.tests.fixture.FakeTransport;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A machine with profiles whose providers, one of each kind, are the test's. */
record KindScene(
    Scene scene, FakeCalls calls, FakeStores store, FakeAddressBook book, FakeTransport post)
    implements AutoCloseable {

  private static final int NO_MAIL = 0x8000;

  static final MapiUid STORE = MapiUid.ofHex("F1000000000000000000000000000001");
  static final MapiUid BOOK = MapiUid.ofHex("F2000000000000000000000000000002");
  static final MapiUid POST = MapiUid.ofHex("F3000000000000000000000000000003");

  /** "Kinds" has a service for each provider; "Suite" has one service with all of them. */
  static KindScene with(Setting... settings) {
    return with(null, settings);
  }

  static KindScene with(@Nullable MsgServiceEntry entry, Setting... settings) {
    Scene scene = Scene.of(Settings.outlook2016().with(settings));
    FakeCalls calls = new FakeCalls();
    FakeStores store = new FakeStores(calls, "store", STORE);
    FakeAddressBook book = new FakeAddressBook(calls, "book", BOOK);
    FakeTransport post = new FakeTransport(calls, "post");
    scene
        .mapi()
        .profiles()
        .add(
            "Kinds",
            p ->
                p.provider("Store", STORE, store.init())
                    .addressBook("Book", BOOK, book.init())
                    .transport("Post", POST, post.init())
                    .withoutTransport()
                    .withoutAddressBook())
        .add(
            "Suite",
            p ->
                p.service(
                        "Suite",
                        s -> {
                          s.store("Store", STORE, store.init())
                              .addressBook("Book", BOOK, book.init())
                              .transport("Post", POST, post.init());
                          if (entry != null) {
                            s.entry(entry);
                          }
                        })
                    .withoutTransport()
                    .withoutAddressBook());
    return new KindScene(scene, calls, store, book, post);
  }

  MapiSubsystem mapi() {
    return scene.mapi();
  }

  /** A new client with a private session that has no mail, so that no transport is started. */
  Party quiet(String client, String profile) {
    return scene.logon(client, profile, Scene.NEW_PRIVATE | NO_MAIL);
  }

  static MsgStore open(MapiSession session) {
    return session.openMsgStore(0, ProviderScene.id(session, "Store"), null, 0).value();
  }

  /** What opening the store gives; the store is released again. */
  static Hresult tryStore(MapiSession session) {
    return tryStore(session, 0);
  }

  static Hresult tryStore(MapiSession session, int flags) {
    EntryId id = ProviderScene.id(session, "Store");
    return Outcomes.of(() -> session.openMsgStore(0, id, null, flags).value().release());
  }

  /** Lets the session need its address books; what the book answers, or why nobody did. */
  static Hresult needBook(MapiSession session) {
    EntryId id = EntryId.ofHex("00000000" + BOOK + "01");
    return Outcomes.of(() -> session.openEntry(id, null, 0));
  }

  List<LintRule> findings() {
    return mapi().findings().list().stream().map(Finding::rule).toList();
  }

  @Override
  public void close() {
    scene.close();
  }
}
