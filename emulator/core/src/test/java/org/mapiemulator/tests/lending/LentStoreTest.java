package org.mapiemulator.tests.lending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.OpenObject;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Access;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mockito.Mockito;

/** Stores that a test need not release, and the mailboxes of profiles. */
class LentStoreTest {

  private final MapiSubsystem mapi = MapiSubsystem.start();

  @AfterEach
  void end() {
    mapi.close();
  }

  private MapiClient importer() {
    mapi.profiles()
        .add("Ada", p -> p.store("Archive").store("Mailbox - Ada").defaultStore("Mailbox - Ada"));
    return mapi.client("importer");
  }

  private static MapiFolder root(MsgStore store) {
    return (MapiFolder) store.openEntry(null, null, OpenFlag.MODIFY.value()).object();
  }

  private static String nameOf(MsgStore store) {
    return store.getProps(List.of(PropTags.PR_DISPLAY_NAME), 0).value().get(0).text();
  }

  @Test
  void it_is_the_default_store_open_for_writing_and_no_leak() {
    MapiClient importer = importer();
    MapiSession session = importer.lendSession("Ada");

    MsgStore store = importer.lendStore(session);

    assertThat(nameOf(store)).isEqualTo("Mailbox - Ada");
    assertThat(store.getProps(List.of(PropTags.PR_ACCESS_LEVEL), 0).value().get(0).intValue())
        .isEqualTo(Access.MODIFY.value());
    root(store).release();
    assertThatCode(mapi::finish).doesNotThrowAnyException();
    assertThat(mapi.findings().list()).isEmpty();
    assertThat(mapi.openObjects()).isEmpty();
  }

  @Test
  void it_is_the_same_until_it_is_released() {
    MapiClient importer = importer();
    MapiSession session = importer.lendSession("Ada");
    MsgStore store = importer.lendStore(session);

    assertThat(importer.lendStore(session)).isSameAs(store);
    assertThat(store.release()).isZero();
    MsgStore anew = importer.lendStore(session);
    assertThat(anew).isNotSameAs(store);
    assertThat(nameOf(anew)).isEqualTo("Mailbox - Ada");
    mapi.finish();
    assertThat(mapi.findings().list()).isEmpty();
  }

  @Test
  void what_the_test_leaves_open_of_it_is_a_leak_and_nothing_else() {
    MapiClient importer = importer();
    MsgStore store = importer.lendStore(importer.lendSession("Ada"));
    MapiFolder folder = root(store);

    mapi.close();

    assertThat(mapi.findings().list())
        .extracting(Finding::rule)
        .containsExactly(LintRule.OBJECT_LEAKED);
    assertThat(mapi.openObjects()).extracting(OpenObject::name).containsExactly("folder#1");
    assertThat(folder).hasToString("folder#1");
  }

  @Test
  void a_store_of_a_session_that_the_test_ended_is_released_quietly() {
    MapiClient importer = importer();
    MapiSession session = importer.lendSession("Ada");
    importer.lendStore(session);
    session.logoff(0, 0, 0);

    assertThatIllegalStateException()
        .isThrownBy(() -> importer.lendStore(session))
        .withMessage("session#1 is LOGGED_OFF. Open the store before the session ends.");
    mapi.finish();
    assertThat(mapi.findings().list()).isEmpty();
    assertThat(mapi.openObjects()).isEmpty();
  }

  @Test
  void a_session_that_cannot_lend_one_is_refused() {
    MapiClient importer = importer();
    mapi.profiles().add("Empty");
    MapiSession empty = importer.lendSession("Empty");
    MapiSession others = mapi.client("viewer").lendSession("Ada");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> importer.lendStore(empty))
        .withMessage(
            "session (session#1) has no default store, as its profile \"Empty\" has none. Give it"
                + " one: profiles().add(name, p -> p.store(\"Mailbox - \" + name)).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> importer.lendStore(others))
        .withMessage("session (session#2) is no session of \"importer\". Pass one that is.");
    mapi.finish();
    assertThat(mapi.findings().list()).isEmpty();
  }

  @Test
  void the_mailboxes_of_a_profile_are_named_that_of_the_default_store_first() {
    importer();
    mapi.profiles()
        .add(
            "Own",
            p -> p.provider("Own", MapiUid.of(new byte[16]), () -> Mockito.mock(MsProvider.class)));

    assertThat(mapi.profiles().mailboxes("ADA")).containsExactly("Mailbox - Ada", "Archive");
    assertThat(mapi.profiles().mailboxes("Own")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> mapi.profiles().mailboxes("Bob"))
        .withMessage("name (\"Bob\") is no profile; there are [Ada, Own].");
  }
}
