package org.mapiemulator.assertj;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.assertj.core.annotation.CheckReturnValue;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider;
import org.assertj.core.api.StandardSoftAssertionsProvider;
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
 * The assertions of {@link MapiAssertions} and those of AssertJ, collected: all that fail are told
 * at the end.
 *
 * <pre>{@code
 * MapiSoftAssertions.assertSoftly(softly -> {
 *   softly.assertThat(session).isLoggedOff();
 *   softly.assertThat(mapi).hasNoFindings();
 * });
 * }</pre>
 *
 * <p>AssertJ's {@code SoftAssertionsExtension} injects them, too. An assertion that holds spends
 * its findings whether others fail or not.
 *
 * <p>AssertJ extends assertion classes as a program runs, which it cannot do for those of a named
 * module. Tests on the module path collect whole assertions instead: {@code softly.check(() ->
 * assertThat(session).isLoggedOff())}.
 */
public class MapiSoftAssertions extends AbstractSoftAssertions
    implements StandardSoftAssertionsProvider {

  /** Begins to collect; {@link #assertAll()} tells. */
  public MapiSoftAssertions() {}

  /**
   * Runs assertions and tells of all that failed.
   *
   * @param assertions the assertions
   * @throws AssertionError if some failed
   */
  public static void assertSoftly(Consumer<MapiSoftAssertions> assertions) {
    SoftAssertionsProvider.assertSoftly(MapiSoftAssertions.class, assertions);
  }

  /**
   * Begins assertions on a session.
   *
   * @param actual a session of the emulator, or a spy of one
   * @return the assertions
   */
  @CheckReturnValue
  public MapiSessionAssert assertThat(@Nullable MapiSession actual) {
    return proxy(MapiSessionAssert.class, MapiSession.class, actual);
  }

  /**
   * Begins assertions on a client.
   *
   * @param actual the client
   * @return the assertions
   */
  @CheckReturnValue
  public MapiClientAssert assertThat(@Nullable MapiClient actual) {
    return proxy(MapiClientAssert.class, MapiClient.class, actual);
  }

  /**
   * Begins assertions on the client of an actor.
   *
   * @param actual the actor
   * @return the assertions
   */
  @CheckReturnValue
  public MapiClientAssert assertThat(@Nullable MapiActor actual) {
    return assertThat(actual == null ? null : actual.client());
  }

  /**
   * Begins assertions on a subsystem.
   *
   * @param actual the subsystem
   * @return the assertions
   */
  @CheckReturnValue
  public MapiSubsystemAssert assertThat(@Nullable MapiSubsystem actual) {
    return proxy(MapiSubsystemAssert.class, MapiSubsystem.class, actual);
  }

  /**
   * Begins assertions on a finding.
   *
   * @param actual the finding; each assertion that holds spends it
   * @return the assertions
   */
  @CheckReturnValue
  public FindingAssert assertThat(@Nullable Finding actual) {
    return proxy(FindingAssert.class, Finding.class, actual);
  }

  /**
   * Begins assertions on a failing HRESULT.
   *
   * @param actual the exception
   * @return the assertions
   */
  @CheckReturnValue
  public MapiExceptionAssert assertThat(@Nullable MapiException actual) {
    return proxy(MapiExceptionAssert.class, MapiException.class, actual);
  }

  /**
   * Begins assertions on a journal.
   *
   * @param actual the journal
   * @return the assertions
   */
  @CheckReturnValue
  public JournalAssert assertThat(@Nullable Journal actual) {
    return proxy(JournalAssert.class, Journal.class, actual);
  }

  /**
   * Begins assertions on what was lost.
   *
   * @param actual the report
   * @return the assertions
   */
  @CheckReturnValue
  public LossReportAssert assertThat(@Nullable LossReport actual) {
    return proxy(LossReportAssert.class, LossReport.class, actual);
  }

  /**
   * Begins assertions on what a mailbox holds now.
   *
   * @param actual the mailbox
   * @return the assertions
   */
  @CheckReturnValue
  public MailboxAssert assertThat(@Nullable Mailbox actual) {
    return assertThat(actual == null ? null : actual.view());
  }

  /**
   * Begins assertions on what a mailbox held.
   *
   * @param actual the view
   * @return the assertions
   */
  @CheckReturnValue
  public MailboxAssert assertThat(@Nullable MailboxView actual) {
    return proxy(MailboxAssert.class, MailboxView.class, actual);
  }

  /**
   * Begins assertions on what is in a folder now.
   *
   * @param actual the folder
   * @return the assertions
   */
  @CheckReturnValue
  public FolderAssert assertThat(@Nullable Folder actual) {
    return assertThat(actual == null ? null : actual.view());
  }

  /**
   * Begins assertions on what was in a folder.
   *
   * @param actual the view
   * @return the assertions
   */
  @CheckReturnValue
  public FolderAssert assertThat(@Nullable FolderView actual) {
    return proxy(FolderAssert.class, FolderView.class, actual);
  }

  /**
   * Begins assertions on a message.
   *
   * @param actual the message
   * @return the assertions
   */
  @CheckReturnValue
  public MessageAssert assertThat(@Nullable MessageView actual) {
    return proxy(MessageAssert.class, MessageView.class, actual);
  }

  /**
   * Makes a call of the seam, at once, and begins assertions on what came of it.
   *
   * @param call the call, or several
   * @param <T> what it returns
   * @return the assertions
   */
  @CheckReturnValue
  public <T extends @Nullable Object> MapiCallAssert<T> assertThatMapiCall(Callable<T> call) {
    return soft(CallOutcome.of(call));
  }

  /**
   * Makes a call of the seam that returns nothing, at once, and begins assertions on what came of
   * it.
   *
   * @param call the call, or several
   * @return the assertions
   */
  @CheckReturnValue
  public MapiCallAssert<@Nullable Void> assertThatMapiCall(ThrowingCallable call) {
    return soft(CallOutcome.of(call));
  }

  @SuppressWarnings("unchecked") // classes have no type parameters
  private <T extends @Nullable Object> MapiCallAssert<T> soft(CallOutcome<T> outcome) {
    return proxy(
        (Class<MapiCallAssert<T>>) (Class<?>) MapiCallAssert.class,
        (Class<CallOutcome<T>>) (Class<?>) CallOutcome.class,
        outcome);
  }
}
