package org.mapiemulator.tests.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Pair;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene.Party;

/** Calls of a session that go to the provider which an entry identifier names. */
class RoutingTest {

  private static final EntryId OBJECT = FakeLibrary.object(1);
  private static final EntryId FOREIGN =
      EntryId.ofHex("00000000E000000000000000000000000000000101");
  private static final EntryId SHORT = EntryId.ofHex("00000000F0");
  static final Notification NEWS = new NewMailNotification(OBJECT, OBJECT, 0, "IPM.Note", 0);

  private static Hresult openEntry(MapiSession session, EntryId id) {
    return Outcomes.of(() -> session.openEntry(id, null, 0));
  }

  @Test
  @Verifies({"R-166", "R-169", "R-429", "EID-03", "A-75"})
  void open_entry_goes_to_the_open_provider_that_registered_the_identifier() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      assertThat(openEntry(ada.session(), OBJECT)).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      MsgStore store = ProviderScene.open(ada, "One");

      OpenedEntry opened = ada.session().openEntry(OBJECT, null, OpenFlag.MODIFY.value());

      assertThat(opened.objectType()).isEqualTo(ObjectType.FOLDER.value());
      assertThat(opened.object()).isInstanceOf(MapiFolder.class);
      assertThat(scene.library().log()).endsWith("logon at One OpenEntry");
      assertThat(openEntry(ada.session(), FakeLibrary.object(404)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(openEntry(ada.session(), FOREIGN)).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(openEntry(ada.session(), SHORT)).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(Outcomes.of(() -> ada.session().openEntry(null, null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      opened.object().release();
      store.release();
      assertThat(openEntry(ada.session(), OBJECT)).isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    }
  }

  @Test
  @Verifies("R-169")
  void a_provider_that_another_process_has_open_is_not_open_here() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logonShared("ada");
      ProviderScene.open(ada, "One");

      assertThat(openEntry(scene.scene().join("bob").session(), OBJECT))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
    }
  }

  @Test
  @Verifies("GEN-20")
  void an_object_opened_through_the_session_ends_with_its_store() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore store = ProviderScene.open(ada, "One");
      MapiProp folder = (MapiProp) ada.session().openEntry(OBJECT, null, 0).object();

      store.release();

      assertThat(Outcomes.of(() -> folder.getPropList(0))).isEqualTo(Hresult.MAPI_E_INVALID_OBJECT);
      assertThat(folder.release()).isZero();
    }
  }

  @Test
  @Verifies("R-430")
  void of_several_stores_with_one_identifier_the_first_is_asked() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore one = ProviderScene.open(ada, "One");
      ProviderScene.open(ada, "Two");

      ada.session().openEntry(OBJECT, null, 0);
      assertThat(scene.library().log()).endsWith("logon at One OpenEntry");

      one.release();
      ada.session().openEntry(OBJECT, null, 0);
      assertThat(scene.library().log()).endsWith("logon at Two OpenEntry");
    }
  }

  @Test
  @Verifies("R-167")
  void open_entry_on_a_store_is_open_msg_store_without_dialogs() {
    try (ProviderScene scene = ProviderScene.with()) {
      MapiSession session = scene.logon("ada").session();
      EntryId id = ProviderScene.id(session, "One");

      OpenedEntry reading = session.openEntry(id, null, 0);
      assertThat(reading.objectType()).isEqualTo(ObjectType.STORE.value());
      assertThat(reading.object()).isInstanceOf(MsgStore.class);
      reading.object().release();
      session.openEntry(id, Iid.MSG_STORE, OpenFlag.MODIFY.value()).object().release();
      int best = MapiFlag.bits(OpenFlag.BEST_ACCESS, OpenFlag.DEFERRED_ERRORS, OpenFlag.NO_CACHE);
      session.openEntry(id, Iid.MAPI_PROP, best).object().release();

      assertThat(scene.library().log())
          .contains(
              "provider 1 Logon One in Fake [NO_DIALOG]",
              "provider 2 Logon One in Fake [NO_DIALOG, WRITE]",
              "provider 3 Logon One in Fake [NO_DIALOG, DEFERRED_ERRORS, BEST_ACCESS]");
      assertThat(Outcomes.of(() -> session.openEntry(id, Iid.MAPI_FOLDER, 0)))
          .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  @Test
  @Verifies({"R-170", "R-171", "A-59", "A-75"})
  void identifiers_are_compared_by_their_provider_or_are_different_or_unknown() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MapiSession session = ada.session();
      EntryId one = ProviderScene.id(session, "One");
      EntryId two = ProviderScene.id(session, "Two");
      // Stores can be compared that are not open.
      assertThat(session.compareEntryIds(one, one, 0)).isTrue();
      assertThat(session.compareEntryIds(one, two, 0)).isFalse();
      assertThat(Outcomes.of(() -> session.compareEntryIds(OBJECT, OBJECT, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      ProviderScene.open(ada, "One");

      assertThat(session.compareEntryIds(OBJECT, OBJECT, 0)).isTrue();
      assertThat(session.compareEntryIds(OBJECT, FakeLibrary.object(2), 0)).isFalse();
      assertThat(scene.library().log()).endsWith("logon at One CompareEntryIDs");
      assertThat(session.compareEntryIds(OBJECT, one, 0)).isFalse();
      for (EntryId unknown : List.of(FOREIGN, SHORT)) {
        assertThat(Outcomes.of(() -> session.compareEntryIds(OBJECT, unknown, 0)))
            .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
        assertThat(Outcomes.of(() -> session.compareEntryIds(unknown, one, 0)))
            .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      }
      assertThat(Outcomes.of(() -> session.compareEntryIds(OBJECT, OBJECT, 1)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      assertThat(scene.findings()).containsOnly(LintRule.UNDEFINED_FLAGS);
    }
  }

  @Test
  @Verifies({"R-221", "R-222", "R-223", "A-75"})
  void advise_goes_to_the_logon_and_unadvise_follows_it() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = Pair.held(scene.logon("ada"));
      MapiSession session = ada.session();
      RecordingSink sink = new RecordingSink();
      int mask = EventMask.NEW_MAIL.value();
      EntryId id = ProviderScene.id(session, "One");
      for (EntryId unknown : List.of(OBJECT, FOREIGN, id)) {
        assertThat(Outcomes.of(() -> session.advise(unknown, mask, sink)))
            .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      }
      assertThat(Outcomes.of(() -> session.advise(SHORT, mask, sink)))
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      MsgStore store = ProviderScene.open(ada, "One");
      assertThat(Outcomes.of(() -> session.advise(FakeLibrary.object(405), mask, sink)))
          .isEqualTo(Hresult.MAPI_E_NO_SUPPORT);

      long onObject = session.advise(OBJECT, mask, sink);
      long onStore = session.advise(id, mask, sink);

      assertThat(onObject).isNotEqualTo(onStore).isGreaterThan(1L << 32);
      assertThat(scene.library().log())
          .endsWith("logon at One Advise on an object", "logon at One Advise on the store");
      assertThat(sink.references()).isEqualTo(3);
      store.notifyNewMail(NEWS);
      assertThat(Pair.queued(ada)).containsExactly(NEWS, NEWS);
      ada.client().notifications().deliverAll();
      session.unadvise(onObject);
      assertThat(scene.library().log()).endsWith("logon at One Unadvise");
      assertThat(sink.references()).isEqualTo(2);
      assertThat(Outcomes.of(() -> session.unadvise(onObject))).isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> session.advise(OBJECT, EventMask.TABLE_MODIFIED.value(), sink)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
    }
  }

  @Test
  @Verifies("R-217")
  void a_number_is_good_for_unadvise_although_the_store_has_gone() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      MsgStore store = ProviderScene.open(ada, "One");
      RecordingSink sink = new RecordingSink();
      long connection = ada.session().advise(OBJECT, EventMask.NEW_MAIL.value(), sink);

      store.release();

      assertThat(sink.references()).isEqualTo(1);
      assertThat(Outcomes.of(() -> ada.session().unadvise(connection))).isEqualTo(Hresult.S_OK);
      assertThat(Outcomes.of(() -> ada.session().unadvise(connection)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
    }
  }

  @Test
  @Verifies({"R-204", "A-15"})
  void logoff_gives_the_sink_back_that_was_advised_on_an_object() {
    try (ProviderScene scene = ProviderScene.with()) {
      Party ada = scene.logon("ada");
      ProviderScene.open(ada, "One");
      RecordingSink sink = new RecordingSink();
      ada.session().advise(OBJECT, EventMask.NEW_MAIL.value(), sink);

      ada.session().logoff(0, 0, 0);

      assertThat(sink.references()).isEqualTo(1);
      assertThat(scene.findings()).contains(LintRule.SINK_NOT_UNADVISED);
    }
  }
}
