package org.mapiemulator.tests.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.Markers;

/** Every rule has a text for its reader, kept in {@code golden/finding}. */
class FindingTextTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "finding");

  private static final Markers MARKERS = Markers.in("emulator/core/src/test/java");

  @ParameterizedTest
  @EnumSource
  void the_whole_text_of_a_finding_is_as_kept(LintRule rule) throws Exception {
    Finding finding = NamedThread.call("main thread", () -> misuse(rule));

    String text = MARKERS.named(Markers.ownFrames(finding.text(), "Misuse."));

    assertThat(finding.rule()).isEqualTo(rule);
    GoldenFile.of("finding/" + rule.id() + ".txt").compare(text);
  }

  @Test
  void every_rule_has_a_golden_file_and_every_golden_file_a_rule() throws IOException {
    String[] expected =
        Arrays.stream(LintRule.values()).map(rule -> rule.id() + ".txt").toArray(String[]::new);

    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(expected);
    }
  }

  private static Finding misuse(LintRule rule) {
    return switch (rule) {
      case CALL_AFTER_LOGOFF -> LogoffMisuse.callAfterLogoff();
      case CALL_AFTER_END_BY_OTHER -> LogoffMisuse.callAfterEndByOther();
      case NOT_INITIALIZED -> InitializeMisuse.notInitialized();
      case SHARED_LOGOFF -> LogoffMisuse.sharedLogoff();
      case SHARED_LOGOFF_ALONE -> LogoffMisuse.sharedLogoffAlone();
      case SECOND_LOGOFF -> LogoffMisuse.secondLogoff();
      case CALL_AFTER_FAST_SHUTDOWN -> ShutdownMisuse.callAfterFastShutdown();
      case FAST_SHUTDOWN_REFUSED_IGNORED -> ShutdownMisuse.refusalIgnored();
      case SHUTDOWN_NOTIFIED_AFTER_REFUSAL -> ShutdownMisuse.notifiedAfterRefusal();
      case FAST_SHUTDOWN_NOT_QUERIED -> ShutdownMisuse.notQueried();
      case FAST_SHUTDOWN_POLICY_UNKNOWN -> ShutdownMisuse.policyUnknown();
      case SHUTDOWN_HUNG -> ShutdownMisuse.hung();
      case RELEASED_WITHOUT_LOGOFF -> LogoffMisuse.releasedWithoutLogoff();
      case SINK_NOT_UNADVISED -> SinkMisuse.notUnadvised();
      case SINK_RELEASED_WHILE_REGISTERED -> SinkMisuse.releasedWhileRegistered();
      case OVER_RELEASED -> LogoffMisuse.overReleased();
      case FOREIGN_OBJECT -> InitializeMisuse.foreignObject();
      case UNBALANCED_INITIALIZE -> InitializeMisuse.unbalancedInitialize();
      case INITIALIZE_LEAKED -> InitializeMisuse.initializeLeaked();
      case UNINITIALIZED_WITH_SESSION -> InitializeMisuse.uninitializedWithSession();
      case UNLOADED_WHILE_INITIALIZED -> InitializeMisuse.unloadedWhileInitialized();
      case THREAD_WITHOUT_INITIALIZE -> InitializeMisuse.threadWithoutInitialize();
      case NOBODY_PUMPS -> SinkMisuse.nobodyPumps();
      case NOTIFICATION_THREAD_GONE -> SinkMisuse.threadGone();
      case PROFILE_NAME_IGNORED -> ParameterMisuse.profileNameIgnored();
      case EXTENDED_MISSING -> ParameterMisuse.extendedMissing();
      case UNDEFINED_FLAGS -> ParameterMisuse.undefinedFlags();
      case RESERVED_NOT_ZERO -> ParameterMisuse.reservedNotZero();
      case SERVICE_FLAG -> InitializeMisuse.serviceFlag();
      case SERVICE_WITHOUT_NO_MAIL -> InitializeMisuse.serviceWithoutNoMail();
      case SINK_THREW -> SinkMisuse.threw();
      case SINK_RESULT -> SinkMisuse.result();
      case SINK_BLOCKED -> SinkMisuse.blocked();
      case FOREIGN_CODE_THREW -> ParameterMisuse.foreignCodeThrew();
      case STALLED -> ParameterMisuse.stalled();
      case UNADVISE_UNKNOWN -> SinkMisuse.unadviseUnknown();
      case UNATTENDED_DIALOG -> ParameterMisuse.unattendedDialog();
      case LATE_RELEASE -> InitializeMisuse.lateRelease();
      case OLE_UNINITIALIZED_LATE -> InitializeMisuse.oleUninitializedLate();
      case SESSION_LEAKED -> LogoffMisuse.sessionLeaked();
      case OBJECT_LEAKED -> LogoffMisuse.objectLeaked();
      case CALL_AFTER_OWNER -> ObjectMisuse.callAfterOwner();
      case STORE_RELEASED_FIRST -> ObjectMisuse.storeReleasedFirst();
      case OBJECT_LIMIT -> ObjectMisuse.objectLimit();
      case CHANGES_NOT_SAVED -> ObjectMisuse.changesNotSaved();
      case CHANGED_AFTER_SAVE -> ObjectMisuse.changedAfterSave();
      case STREAM_NOT_COMMITTED -> ObjectMisuse.streamNotCommitted();
      case PROPERTY_IN_USE -> ObjectMisuse.propertyInUse();
      case ERROR_VALUE_WRITTEN -> ObjectMisuse.errorValueWritten();
      case ENTRY_IDS_COMPARED -> ObjectMisuse.entryIdsCompared();
      case PROVIDER_RESULT -> ObjectMisuse.providerResult();
      case UNDOCUMENTED_RESULT -> ObjectMisuse.undocumentedResult();
      case UNUSED_ALLOWANCE -> TestMisuse.unusedAllowance();
      case EXTERNAL_REFERENCE -> HostMisuse.externalReference();
      case FAULT_NOT_FIRED -> TestMisuse.faultNotFired();
    };
  }
}
