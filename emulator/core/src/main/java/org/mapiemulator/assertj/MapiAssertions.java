package org.mapiemulator.assertj;

import java.util.concurrent.Callable;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiSession;

/**
 * Assertions on sessions, clients, subsystems, mailboxes, findings, journals, and single calls.
 *
 * <p>Import them statically, beside those of AssertJ if you like:
 *
 * <pre>{@code
 * import static org.assertj.core.api.Assertions.assertThat;
 * import static org.mapiemulator.assertj.MapiAssertions.assertThat;
 * import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
 *
 * assertThat(session).isLoggedOff();
 * assertThat(mapi).hasFinding(CALL_AFTER_LOGOFF);
 * assertThatMapiCall(() -> session.openEntry(id, null, 0)).isRejectedWith(MAPI_E_INVALID_OBJECT);
 * assertThat(mapi.journal()).contains(call(LOGOFF).by("OUTLOOK.EXE"));
 * assertThat(mapi.mailbox("Ada").inbox()).containsMessage(m -> m.subject("Budget").read());
 * }</pre>
 */
@CheckReturnValue
public final class MapiAssertions {

  private MapiAssertions() {}

  /**
   * Begins assertions on a session.
   *
   * @param actual a session of the emulator, or a spy of one
   * @return the assertions
   */
  public static MapiSessionAssert assertThat(@Nullable MapiSession actual) {
    return new MapiSessionAssert(actual);
  }

  /**
   * Begins assertions on a client.
   *
   * @param actual the client
   * @return the assertions
   */
  public static MapiClientAssert assertThat(@Nullable MapiClient actual) {
    return new MapiClientAssert(actual);
  }

  /**
   * Begins assertions on the client of an actor.
   *
   * @param actual the actor
   * @return the assertions
   */
  public static MapiClientAssert assertThat(@Nullable MapiActor actual) {
    return new MapiClientAssert(actual == null ? null : actual.client());
  }

  /**
   * Begins assertions on a subsystem: its findings, and what is open.
   *
   * @param actual the subsystem
   * @return the assertions
   */
  public static MapiSubsystemAssert assertThat(@Nullable MapiSubsystem actual) {
    return new MapiSubsystemAssert(actual);
  }

  /**
   * Begins assertions on a finding.
   *
   * @param actual the finding; each assertion that holds spends it
   * @return the assertions
   */
  public static FindingAssert assertThat(@Nullable Finding actual) {
    return new FindingAssert(actual);
  }

  /**
   * Begins assertions on a failing HRESULT.
   *
   * @param actual the exception
   * @return the assertions
   */
  public static MapiExceptionAssert assertThat(@Nullable MapiException actual) {
    return new MapiExceptionAssert(actual);
  }

  /**
   * Begins assertions on a journal.
   *
   * @param actual the journal
   * @return the assertions
   */
  public static JournalAssert assertThat(@Nullable Journal actual) {
    return new JournalAssert(actual);
  }

  /**
   * Begins assertions on what was lost.
   *
   * @param actual the report
   * @return the assertions
   */
  public static LossReportAssert assertThat(@Nullable LossReport actual) {
    return new LossReportAssert(actual);
  }

  /**
   * Begins assertions on what a mailbox holds now.
   *
   * @param actual the mailbox
   * @return the assertions
   */
  public static MailboxAssert assertThat(@Nullable Mailbox actual) {
    return new MailboxAssert(actual == null ? null : actual.view());
  }

  /**
   * Begins assertions on what a mailbox held.
   *
   * @param actual the view
   * @return the assertions
   */
  public static MailboxAssert assertThat(@Nullable MailboxView actual) {
    return new MailboxAssert(actual);
  }

  /**
   * Begins assertions on what is in a folder now.
   *
   * @param actual the folder
   * @return the assertions
   */
  public static FolderAssert assertThat(@Nullable Folder actual) {
    return new FolderAssert(actual == null ? null : actual.view());
  }

  /**
   * Begins assertions on what was in a folder.
   *
   * @param actual the view
   * @return the assertions
   */
  public static FolderAssert assertThat(@Nullable FolderView actual) {
    return new FolderAssert(actual);
  }

  /**
   * Begins assertions on a message.
   *
   * @param actual the message
   * @return the assertions
   */
  public static MessageAssert assertThat(@Nullable MessageView actual) {
    return new MessageAssert(actual);
  }

  /**
   * Makes a call of the seam, at once, and begins assertions on what came of it.
   *
   * @param call the call, or several
   * @param <T> what it returns
   * @return the assertions
   */
  public static <T extends @Nullable Object> MapiCallAssert<T> assertThatMapiCall(
      Callable<T> call) {
    return new MapiCallAssert<>(CallOutcome.of(call));
  }

  /**
   * Makes a call of the seam that returns nothing, at once, and begins assertions on what came of
   * it.
   *
   * @param call the call, or several
   * @return the assertions
   */
  public static MapiCallAssert<@Nullable Void> assertThatMapiCall(ThrowingCallable call) {
    return new MapiCallAssert<@Nullable Void>(CallOutcome.of(call));
  }
}
