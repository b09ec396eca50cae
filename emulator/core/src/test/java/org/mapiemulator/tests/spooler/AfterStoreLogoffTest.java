package org.mapiemulator.tests.spooler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.StoreLogoffFlag;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StoreLogoffTiming;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Outcomes;

/** From LOGOFF_COMPLETE on, only Release of the store is left. */
class AfterStoreLogoffTest {

  private static final int COMPLETE = StoreLogoffFlag.COMPLETE.value();
  private static final int NO_WAIT = StoreLogoffFlag.NO_WAIT.value();

  private static void with(StoreLogoffTiming timing, Consumer<Stage> body) {
    try (MapiSubsystem mapi = MapiSubsystem.start(Settings.outlook2016().with(timing))) {
      mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
      Mail ada = Mail.logOn(mapi, "A", "Ada");
      body.accept(new Stage(mapi, ada));
    }
  }

  private record Stage(MapiSubsystem mapi, Mail ada) {

    MsgStore store() {
      return ada.store();
    }

    void found(int count) {
      assertThat(mapi.findings().of(LintRule.CALL_AFTER_OWNER)).hasSize(count);
    }
  }

  @ParameterizedTest
  @EnumSource
  @Verifies({"R-453", "A-103"})
  void the_store_and_what_was_opened_from_it_answer_nothing_any_more(StoreLogoffTiming timing) {
    with(
        timing,
        stage -> {
          MsgStore store = stage.store();
          EntryId top = Mail.get(store, PropTags.PR_IPM_SUBTREE_ENTRYID).entryId();
          MapiFolder folder = (MapiFolder) store.openEntry(top, null, 0).object();
          MapiTable table = folder.getHierarchyTable(0);
          assertThat(store.storeLogoff(NO_WAIT)).isEqualTo(COMPLETE);
          stage.found(0);

          assertThat(
                  List.of(
                      Outcomes.of(() -> Mail.get(store, PropTags.PR_DISPLAY_NAME)),
                      Outcomes.of(() -> store.openEntry(top, null, 0)),
                      Outcomes.of(() -> folder.createMessage(null, 0)),
                      Outcomes.of(() -> table.queryRows(1, 0))))
              .containsOnly(Hresult.MAPI_E_INVALID_OBJECT);
          stage.found(4);
          assertThat(stage.mapi().findings().of(LintRule.CALL_AFTER_OWNER).get(0).toString())
              .contains("IMsgStore::StoreLogoff of store#1 had given LOGOFF_COMPLETE");
          assertThat(Outcomes.of(() -> store.queryInterface(Iid.MAPI_PROP)))
              .isEqualTo(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);

          assertThat(List.of(table.release(), folder.release(), store.release())).containsOnly(0);
          stage.found(4);
        });
  }

  @Test
  @Verifies({"R-453", "R-454", "R-455"})
  void store_logoff_itself_may_come_again_with_its_own_output() {
    with(
        StoreLogoffTiming.AT_RELEASE,
        stage -> {
          int flags = NO_WAIT;
          for (int i = 0; i < 3; i++) {
            flags = stage.store().storeLogoff(flags);
            assertThat(flags).isEqualTo(COMPLETE);
          }
          stage.ada().close();
          assertThat(stage.mapi().findings().list()).isEmpty();
        });
  }

  @Test
  @Verifies({"R-455", "A-103"})
  void a_store_that_is_opened_anew_is_of_use_again() {
    with(
        StoreLogoffTiming.AT_RELEASE,
        stage -> {
          MsgStore first = stage.store();
          assertThat(first.storeLogoff(NO_WAIT)).isEqualTo(COMPLETE);
          MsgStore second = stage.ada().open(OpenMsgStoreFlag.WRITE.value());

          assertThat(Mail.get(second, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("Mailbox - Ada");
          second.release();
          first.release();
          stage.ada().leave();
          assertThat(stage.mapi().findings().list()).isEmpty();
        });
  }

  @Test
  @Verifies({"R-453", "A-103"})
  void who_else_has_a_reference_goes_on() {
    with(
        StoreLogoffTiming.AT_RELEASE,
        stage -> {
          MsgStore other = stage.ada().open(OpenMsgStoreFlag.WRITE.value());
          assertThat(other.storeLogoff(NO_WAIT)).isEqualTo(COMPLETE);
          other.release();

          assertThat(stage.ada().subjects(PropTags.PR_IPM_OUTBOX_ENTRYID)).isEmpty();
          stage.ada().close();
          assertThat(stage.mapi().findings().list()).isEmpty();
        });
  }

  @Test
  @Verifies({"R-442", "R-453", "A-103"})
  void other_sessions_and_what_is_still_busy_are_not_touched() {
    with(
        StoreLogoffTiming.AT_RELEASE,
        stage -> {
          var client = stage.mapi().client("B");
          client.mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
          int flags = bits(LogonFlag.EXTENDED, LogonFlag.NEW_SESSION, LogonFlag.NO_MAIL);
          MapiSession session = client.mapi32().mapiLogonEx(0, "Ada", null, flags);
          EntryId id = Mail.get(stage.store(), PropTags.PR_STORE_ENTRYID).entryId();
          MsgStore others = session.openMsgStore(0, id, null, 0).value();

          stage.ada().send("Budget", Mail.toBob());
          assertThat(stage.store().storeLogoff(NO_WAIT))
              .isEqualTo(StoreLogoffFlag.OUTBOUND_QUEUE.value());
          assertThat(stage.ada().subjects(PropTags.PR_IPM_OUTBOX_ENTRYID))
              .as("it is not complete")
              .containsExactly("Budget");
          stage.mapi().spooler().deliver();
          assertThat(stage.store().storeLogoff(NO_WAIT)).isEqualTo(COMPLETE);

          assertThat(Mail.get(others, PropTags.PR_DISPLAY_NAME).text()).isEqualTo("Mailbox - Ada");
          stage.found(0);
        });
  }
}
