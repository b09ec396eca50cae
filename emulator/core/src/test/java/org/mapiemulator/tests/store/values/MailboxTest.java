package org.mapiemulator.tests.store.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mapiemulator.tests.store.values.Machine.INBOX;
import static org.mapiemulator.tests.store.values.Machine.message;
import static org.mapiemulator.tests.store.values.Machine.save;
import static org.mapiemulator.tests.store.values.Machine.watch;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.Change;
import org.mapiemulator.internal.store.Commit;
import org.mapiemulator.internal.store.Folders;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.SpecialFolder;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.testkit.Verifies;

class MailboxTest {

  private final Machine machine = new Machine();

  private static long folder(Mailbox mailbox, long parent, String name) {
    Props props = Props.EMPTY.with(PropTags.PR_DISPLAY_NAME.id(), PropType.UNICODE.value(), name);
    return mailbox.commit(
        transaction -> Folders.create(transaction, parent, FolderType.GENERIC, props));
  }

  @Test
  @Verifies({"SPF-01", "SPF-17"})
  void a_fresh_mailbox_has_all_special_folders_each_in_its_place() {
    MailboxState state = machine.mailbox().state();

    assertThat(state.special()).hasSize(SpecialFolder.values().length);
    assertThat(state.requireFolder(MailboxState.ROOT).children()).hasSize(4);
    assertThat(state.requireFolder(SpecialFolder.IPM_SUBTREE.firstNumber()).children()).hasSize(10);
    assertThat(state.requireFolder(INBOX).parent())
        .isEqualTo(SpecialFolder.IPM_SUBTREE.firstNumber());
  }

  @Test
  void work_that_fails_leaves_nothing() {
    Mailbox mailbox = machine.mailbox();
    List<Commit> commits = watch(mailbox);
    MailboxState before = mailbox.state();

    assertThatThrownBy(
            () ->
                mailbox.change(
                    transaction -> {
                      transaction.put(INBOX, message(transaction.number(), "one", false));
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);

    assertThat(mailbox.state()).isSameAs(before);
    assertThat(commits).isEmpty();
  }

  @Test
  void a_commit_tells_what_it_touched() {
    Mailbox mailbox = machine.mailbox();
    List<Commit> commits = watch(mailbox);

    long number = save(mailbox, INBOX, "one");

    assertThat(commits).hasSize(1);
    Commit commit = commits.get(0);
    assertThat(commit.messages()).containsOnlyKeys(INBOX);
    assertThat(commit.messages().get(INBOX)).isEqualTo(Set.of(number));
    assertThat(commit.folders()).containsExactly(INBOX);
    assertThat(commit.changes())
        .containsExactly(
            new Change.FolderModified(
                INBOX, List.of(PropTags.PR_CONTENT_COUNT, PropTags.PR_CONTENT_UNREAD)));
    assertThat(commit.after()).isSameAs(mailbox.state());
    mailbox.change(transaction -> {});
    assertThat(commits).as("nothing was changed").hasSize(1);
  }

  @Test
  void a_copy_of_a_mailbox_shares_everything_until_it_is_changed() {
    Mailbox original = machine.mailbox();
    for (int i = 0; i < 100; i++) {
      save(original, INBOX, "s" + i);
    }
    Mailbox copy = machine.copyOf(original);
    assertThat(copy.state()).isSameAs(original.state());

    save(copy, SpecialFolder.DRAFTS.firstNumber(), "own");

    assertThat(copy.state().requireFolder(INBOX)).isSameAs(original.state().requireFolder(INBOX));
    assertThat(copy.state().requireFolder(INBOX).contents().rows())
        .as("what was computed once, too")
        .isSameAs(original.state().requireFolder(INBOX).contents().rows());
    assertThat(original.state().requireFolder(SpecialFolder.DRAFTS.firstNumber()).contents().size())
        .isZero();
    assertThat(copy.identity().folder(INBOX)).isNotEqualTo(original.identity().folder(INBOX));
  }

  @Test
  @Verifies("EID-08")
  void a_restored_version_is_told_as_changes_and_no_number_comes_again() {
    Mailbox mailbox = machine.mailbox();
    long kept = save(mailbox, INBOX, "kept");
    long removed = save(mailbox, INBOX, "removed");
    MailboxState then = mailbox.state();
    mailbox.change(
        transaction -> {
          transaction.remove(INBOX, removed);
          transaction.put(INBOX, message(kept, "changed", true));
        });
    long later = save(mailbox, INBOX, "later");
    long folder = folder(mailbox, INBOX, "later");
    List<Commit> commits = watch(mailbox);

    mailbox.restore(then);

    assertThat(commits.get(0).changes())
        .contains(
            new Change.MessageCreated(INBOX, removed),
            new Change.MessageModified(INBOX, kept, List.of()),
            new Change.FolderModified(INBOX, List.of()))
        .anyMatch(
            change ->
                change instanceof Change.MessageDeleted deleted
                    && deleted.message().number() == later)
        .anyMatch(
            change ->
                change instanceof Change.FolderDeleted deleted
                    && deleted.folder().number() == folder);
    assertThat(mailbox.state().requireFolder(INBOX).contents().size()).isEqualTo(2);
    assertThat(save(mailbox, INBOX, "new")).isGreaterThan(folder);
  }
}
