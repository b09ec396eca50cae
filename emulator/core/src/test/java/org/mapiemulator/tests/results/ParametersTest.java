package org.mapiemulator.tests.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.mapiemulator.SessionView;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.settings.UnknownFlagCheck;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** What the methods of a session make of their parameters. */
class ParametersTest {

  private static final EntryId ENTRY = EntryId.ofHex("00000000000102030405060708090A0B0C0D0E0F55");
  private static final EntryId SHORT = EntryId.ofHex("0000000011");

  /** The provider that {@link #ENTRY} names; nobody has registered it. */
  private static final MapiUid UID = ENTRY.providerUid().orElseThrow();

  /** Every method that takes flags, with what is left out being right. */
  private static Map<String, Consumer<MapiSession>> withFlags(int flags) {
    Map<String, Consumer<MapiSession>> calls = new LinkedHashMap<>();
    calls.put("GetLastError", s -> s.getLastError(Hresult.MAPI_E_NOT_FOUND, flags));
    calls.put("GetMsgStoresTable", s -> s.getMsgStoresTable(flags));
    calls.put("OpenMsgStore", s -> s.openMsgStore(0, ENTRY, null, flags));
    calls.put("OpenAddressBook", s -> s.openAddressBook(0, null, flags));
    calls.put("OpenProfileSection", s -> s.openProfileSection(UID, null, flags));
    calls.put("GetStatusTable", s -> s.getStatusTable(flags));
    calls.put("OpenEntry", s -> s.openEntry(ENTRY, null, flags));
    calls.put("CompareEntryIDs", s -> s.compareEntryIds(ENTRY, ENTRY, flags));
    calls.put("Advise", s -> s.advise(null, flags, new RecordingSink()));
    calls.put("MessageOptions", s -> s.messageOptions(0, flags, "SMTP", null));
    calls.put("QueryDefaultMessageOpt", s -> s.queryDefaultMessageOpt("SMTP", flags));
    calls.put("EnumAdrTypes", s -> s.enumAdrTypes(flags));
    calls.put("Logoff", s -> s.logoff(0, flags, 0));
    calls.put("AdminServices", s -> s.adminServices(flags));
    return calls;
  }

  @Test
  @Verifies({"A-11", "R-084"})
  void undefined_flags_give_unknown_flags_and_change_nothing() {
    try (Scene scene = Scene.with()) {
      Party party = scene.newPrivate("client");
      SessionView before = party.client().sessions().get(0);
      Map<String, Consumer<MapiSession>> calls = withFlags(0x0400_0000);

      calls.forEach(
          (name, call) ->
              assertThat(Outcomes.of(() -> call.accept(party.session())))
                  .as(name)
                  .isEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS));

      assertThat(party.client().sessions()).containsExactly(before);
      assertThat(scene.mapi().findings().of(LintRule.UNDEFINED_FLAGS)).hasSize(calls.size());
      // Although hardly any page lists the code.
      assertThat(scene.mapi().findings().of(LintRule.UNDOCUMENTED_RESULT)).isEmpty();
    }
  }

  @Test
  @Verifies("A-11")
  void where_they_are_ignored_each_method_does_what_it_does_without_them() {
    try (Scene scene = Scene.with(UnknownFlagCheck.IGNORE)) {
      List<Consumer<MapiSession>> right = List.copyOf(withFlags(0).values());
      List<Consumer<MapiSession>> wrong = List.copyOf(withFlags(0x0400_0000).values());
      for (int i = 0; i < right.size(); i++) {
        MapiSession one = scene.newPrivate("one " + i).session();
        MapiSession other = scene.newPrivate("other " + i).session();
        Consumer<MapiSession> without = right.get(i);
        Consumer<MapiSession> with = wrong.get(i);

        assertThat(Outcomes.of(() -> with.accept(one)))
            .isEqualTo(Outcomes.of(() -> without.accept(other)))
            .isNotEqualTo(Hresult.MAPI_E_UNKNOWN_FLAGS);
      }
    }
  }

  @Test
  @Verifies({"R-074", "R-076", "R-084"})
  void what_is_not_emulated_answers_no_support_and_gives_nothing() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();

      assertThat(Outcomes.of(() -> session.adminServices(0))).isEqualTo(Hresult.MAPI_E_NO_SUPPORT);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-075", "R-084"})
  void an_interface_that_the_object_could_never_have_is_refused_and_its_own_is_not() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      List<Consumer<Iid>> calls =
          List.of(
              iid -> session.openMsgStore(0, ENTRY, iid, 0),
              iid -> session.openAddressBook(0, iid, 0),
              iid -> session.openProfileSection(UID, iid, 0));
      List<Iid> own = List.of(Iid.MSG_STORE, Iid.ADDR_BOOK, Iid.PROF_SECT);
      for (int i = 0; i < calls.size(); i++) {
        Consumer<Iid> call = calls.get(i);
        Iid fitting = own.get(i);
        assertThat(Outcomes.of(() -> call.accept(Iid.MAPI_ADVISE_SINK)))
            .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
        assertThat(Outcomes.of(() -> call.accept(fitting)))
            .isIn(Hresult.S_OK, Hresult.MAPI_E_NOT_FOUND);
      }
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies({"R-075", "R-084"})
  void required_pointers_come_before_flags() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();
      int wrong = 0x0400_0000;
      EntryId dangling = EntryId.nullPointer(24);
      List<Runnable> calls =
          List.of(
              () -> session.openMsgStore(0, null, null, wrong),
              () -> session.openMsgStore(0, dangling, null, wrong),
              () -> session.openProfileSection(null, null, wrong),
              () -> session.openEntry(null, null, wrong),
              () -> session.openEntry(dangling, null, wrong),
              () -> session.compareEntryIds(null, ENTRY, wrong),
              () -> session.compareEntryIds(ENTRY, null, wrong),
              () -> session.compareEntryIds(ENTRY, dangling, wrong),
              () -> session.setDefaultStore(99, dangling),
              () -> session.advise(null, wrong, null),
              () -> session.getLastError(null, wrong),
              () -> session.prepareForm(null, null),
              () -> session.showForm(0, null, null, null, 0, null, wrong, 0, 0, 0, null));
      for (Runnable call : calls) {
        assertThat(Outcomes.of(call)).isEqualTo(Hresult.MAPI_E_INVALID_PARAMETER);
      }
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }

  @Test
  @Verifies("R-084")
  void identifiers_of_no_open_provider_are_unknown() {
    try (Scene scene = Scene.with()) {
      MapiSession session = scene.newPrivate("client").session();

      assertThat(Outcomes.of(() -> session.compareEntryIds(ENTRY, ENTRY, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(Outcomes.of(() -> session.compareEntryIds(SHORT, ENTRY, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(Outcomes.of(() -> session.openEntry(ENTRY, null, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(Outcomes.of(() -> session.openEntry(SHORT, null, 0)))
          .isEqualTo(Hresult.MAPI_E_UNKNOWN_ENTRYID);
      assertThat(Outcomes.of(() -> session.openMsgStore(0, ENTRY, null, 0)))
          .isEqualTo(Hresult.MAPI_E_NOT_FOUND);
      assertThat(Outcomes.of(() -> session.openMsgStore(0, SHORT, null, 0)))
          .isEqualTo(Hresult.MAPI_E_INVALID_ENTRYID);
      assertThat(scene.mapi().findings().list()).isEmpty();
    }
  }
}
