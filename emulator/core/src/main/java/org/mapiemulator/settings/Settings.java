package org.mapiemulator.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Severity;

/**
 * An immutable set of settings: a version of Outlook, and what a test wants to be different.
 *
 * <pre>{@code
 * Settings.outlook2010().with(SharedLogoffMode.FORCED)
 * }</pre>
 *
 * <p>The values per version are those of the specification, part 4.2; nothing about versions before
 * Outlook 2013 is proven beyond what part 4.1 says.
 */
public final class Settings {

  private static final Settings OUTLOOK_2016 =
      new Settings(
          "Outlook 2016",
          map(
              LogoffSignal.BOTH,
              CriticalPayload.DEFAULT,
              ExtendedPayload.DEFAULT,
              DeliveryTiming.AFTER_CALL,
              LateNotifications.DROPPED,
              SharedLogoffMode.COOPERATIVE,
              JoinClosingSession.REFUSED,
              CriticalOnQuietLogoff.OFF,
              AfterLogoffResult.DEFAULT,
              EndedByOtherResult.DEFAULT,
              SecondLogoffResult.INVALID_OBJECT,
              ReservedCheck.STRICT,
              UnknownFlagCheck.STRICT,
              ImplicitLogoffOnRelease.ON,
              TeardownOrder.XP_MS_AB,
              ProviderStart.LAZY,
              SecondInitResult.S_OK,
              PerThreadInit.REPORT,
              TemporaryProfilesFlag.UNKNOWN,
              NtService.OFF,
              InitializeFault.NONE,
              ForceNoMail.OFF,
              UiAvailable.YES,
              UseDefaultOverridesName.OFF,
              SecondSharedPublish.FIRST_WINS,
              PasswordCheck.STRICT,
              TimeoutShort.DEFAULT,
              SessionLimit.NONE,
              ObjectLimit.NONE,
              AppProfiles.LISTED,
              InitMonitorSupport.AVAILABLE,
              FastShutdownSupport.AVAILABLE,
              FastShutdownPolicy.OPT_OUT,
              RegistryPolicy.NONE,
              PolicyRegistryRead.ON,
              ProviderShutdownInterface.PROVIDER,
              NotifyUnderPolicy2.ON,
              AfterFastShutdown.FAIL,
              ShutdownGrace.DEFAULT,
              ExternalReferencesKeepHost.OFF,
              HostTellsAddIns.OFF,
              HostGoneResult.DEFAULT,
              UnadviseUnknown.NOT_FOUND,
              UnicodeGetLastError.BOTH,
              MessageOptionsSupport.OBSOLETE,
              AnsiCodePage.DEFAULT,
              SpoolerStart.DEFAULT,
              SpoolerInterval.DEFAULT,
              SendRetries.DEFAULT,
              StoreLogoffTiming.AT_RELEASE,
              TransportLogoffFlag.NONE,
              TransportsStarted.ALL,
              FlushStatusBits.NATURAL,
              StallLimit.DEFAULT,
              JournalBound.DEFAULT,
              Seed.DEFAULT,
              Strictness.STRICT,
              EntryIdOnCreate.AT_FIRST_SAVE,
              SaveWithoutKeepOpen.READ_ONLY,
              ForceSaveLeaves.READ_ONLY,
              KeepOpenConflict.INVALID_PARAMETER,
              DeleteWhileOpen.ALLOWED,
              DeleteMissingProperty.S_OK,
              SeekPastEnd.AT_NEXT_WRITE,
              SortNonContents.SUPPORTED,
              EmptyRootFolder.ALLOWED,
              IdAfterMove.KEPT,
              DeleteNonEmptyFolder.ERROR,
              SpecialFolderDeletion.REFUSED,
              DisplayNameSeparator.WITH_BLANK,
              UnsavedAttachments.AFTER_OWN_SAVE,
              AbsentInRestriction.FALSE,
              CellLimit.NONE,
              AbsentInSort.LAST,
              StringCollation.IGNORING_CASE,
              ExpandExpanded.S_OK,
              RowEntryIds.LONG_TERM,
              WrongInterface.REFUSED,
              SaveConflict.OBJECT_CHANGED,
              SetPropsOfNullType.INVALID_PARAMETER,
              CopyPropsMove.REMOVES,
              MoveWithoutReplace.ALLOWED,
              CopyPropsFolderMove.ALLOWED,
              CopyToOtherKind.ALLOWED,
              StreamMode.DIRECT,
              DefaultReceiveFolder.DELETABLE,
              SoftDeletion.FINAL,
              UnsentAtSubmission.SET,
              NewAttachmentSize.ABSENT,
              UnspecifiedColumn.ACCEPTED,
              FailedTableCall.KEEPS_OLD,
              TableNotificationsBegin.WITH_ADVISE,
              ViewChanges.AT_COMMIT,
              BodyFormats.INDEPENDENT,
              FolderCounts.LIVE,
              ModifiedTags.NONE,
              GetPropsLimit.DEFAULT,
              EmbeddingLimit.DEFAULT,
              StreamLimit.DEFAULT,
              StoreWriting.THROUGH,
              ImportLimit.DEFAULT,
              InitialDelivery.AUTO,
              UiHooks.NO_USER));

  private static final Settings OUTLOOK_2010 =
      OUTLOOK_2016
          .named("Outlook 2010")
          .with(AppProfiles.NOT_LISTED, InitMonitorSupport.MISSING, MessageOptionsSupport.CLASSIC);

  private static final Settings OUTLOOK_2007_SP2 =
      OUTLOOK_2010
          .named("Outlook 2007 SP2")
          .with(
              FastShutdownPolicy.OPT_IN,
              HostTellsAddIns.ON,
              PolicyRegistryRead.OFF,
              ProviderShutdownInterface.CLIENT);

  private static final Settings BEFORE_OUTLOOK_2007_SP2 =
      OUTLOOK_2007_SP2
          .named("before Outlook 2007 SP2")
          .with(
              FastShutdownSupport.MISSING,
              ExternalReferencesKeepHost.ON,
              FastShutdownPolicy.NONE,
              ProviderShutdownInterface.NONE,
              UnicodeGetLastError.ANSI_ONLY,
              FindingSeverity.off(LintRule.SHARED_LOGOFF));

  private final String name;
  private final Map<Object, Setting> values;

  private Settings(String name, Map<Object, Setting> values) {
    this.name = name;
    this.values = values;
  }

  private static Map<Object, Setting> map(Setting... settings) {
    Map<Object, Setting> map = new LinkedHashMap<>();
    for (Setting setting : settings) {
      map.put(setting.key(), setting);
    }
    return map;
  }

  /**
   * Outlook 2016 and later; the default.
   *
   * <ul>
   *   <li>Sessions have IMAPIClientShutdown; MAPI_LOGOFF_SHARED is a finding.
   *   <li>MessageOptions and QueryDefaultMessageOpt are obsolete.
   *   <li>The initialization monitor exists.
   * </ul>
   *
   * @return the settings
   */
  public static Settings outlook2016() {
    return OUTLOOK_2016;
  }

  /**
   * Outlook 2013: as {@link #outlook2016()}, but without the initialization monitor.
   *
   * @return the settings
   */
  public static Settings outlook2013() {
    return OUTLOOK_2016.named("Outlook 2013").with(InitMonitorSupport.MISSING);
  }

  /**
   * Outlook 2010.
   *
   * <ul>
   *   <li>Sessions have IMAPIClientShutdown; MAPI_LOGOFF_SHARED is a finding.
   *   <li>Message options are not obsolete yet; there is no initialization monitor.
   * </ul>
   *
   * @return the settings
   */
  public static Settings outlook2010() {
    return OUTLOOK_2010;
  }

  /**
   * Outlook 2007 SP2, the first version with fast shutdown.
   *
   * <ul>
   *   <li>Sessions have IMAPIClientShutdown; MAPI_LOGOFF_SHARED is a finding.
   *   <li>A fast shutdown needs the consent of every provider, which MAPI asks for
   *       IMAPIClientShutdown, too; no policy in the registry is read.
   *   <li>A host that quits tells its add-ins.
   *   <li>Message options are not obsolete yet; there is no initialization monitor.
   * </ul>
   *
   * @return the settings
   */
  public static Settings outlook2007Sp2() {
    return OUTLOOK_2007_SP2;
  }

  /**
   * Versions before Outlook 2007 SP2.
   *
   * <ul>
   *   <li>There is no fast shutdown; MAPI_LOGOFF_SHARED is an ordinary flag.
   *   <li>A host that quits waits for the references of other processes.
   *   <li>GetLastError gives 8-bit strings only (a guess of ours).
   * </ul>
   *
   * @return the settings
   */
  public static Settings beforeOutlook2007Sp2() {
    return BEFORE_OUTLOOK_2007_SP2;
  }

  /**
   * Puts the overlay of Windows services on these settings (rules ).
   *
   * <ul>
   *   <li>MAPI_NT_SERVICE is due in MAPIInitialize and in MAPILogonEx.
   *   <li>Every session is one without mail; no dialog can be shown.
   *   <li>Only transports that belong to a message store are started.
   * </ul>
   *
   * @return new settings
   */
  public Settings asService() {
    return named(name + ", service")
        .with(NtService.REQUIRED, ForceNoMail.ON, UiAvailable.NO, TransportsStarted.COUPLED_ONLY);
  }

  /**
   * Puts the lenient overlay on these settings: as other implementations of MAPI behave.
   *
   * <ul>
   *   <li>Logoff ignores its parameters and always gives S_OK, also a second time.
   *   <li>Reserved parameters, undefined flags and passwords are not looked at.
   *   <li>A closing session can be joined; Unadvise accepts any number.
   *   <li>Calls work after DoFastShutdown; they are findings all the same.
   *   <li>A thread without MAPIInitialize is not reported, and neither is MAPI_LOGOFF_SHARED.
   * </ul>
   *
   * @return new settings
   */
  public Settings lenient() {
    return named(name + ", lenient")
        .with(
            JoinClosingSession.ALLOWED,
            SecondLogoffResult.S_OK,
            ReservedCheck.IGNORE,
            UnknownFlagCheck.IGNORE,
            PerThreadInit.IGNORE,
            TemporaryProfilesFlag.KNOWN,
            PasswordCheck.IGNORE,
            AfterFastShutdown.WORK,
            UnadviseUnknown.S_OK,
            FindingSeverity.off(LintRule.SHARED_LOGOFF));
  }

  /**
   * Replaces settings.
   *
   * @param settings the new values; each replaces the one of its kind
   * @return new settings
   */
  public Settings with(Setting... settings) {
    Map<Object, Setting> copy = new LinkedHashMap<>(values);
    copy.putAll(map(settings));
    return new Settings(name, copy);
  }

  private Settings named(String newName) {
    return new Settings(newName, values);
  }

  /**
   * Gives one setting.
   *
   * @param kind the kind of setting
   * @param <S> the kind of setting
   * @return its value
   * @throws IllegalArgumentException if these settings have none of that kind
   */
  public <S extends Setting> S get(Class<S> kind) {
    @Nullable Setting setting = values.get(kind);
    if (setting == null) {
      throw new IllegalArgumentException(
          "There is no setting of kind "
              + kind.getSimpleName()
              + " in the settings \""
              + name
              + "\". Add one: settings.with(…).");
    }
    return kind.cast(setting);
  }

  /**
   * Tells how serious findings of a rule are.
   *
   * @param rule the rule
   * @return what was set, otherwise what the rule says
   */
  public Severity severityOf(LintRule rule) {
    return values.get(rule) instanceof FindingSeverity set ? set.severity() : rule.severity();
  }

  /**
   * The name of the version these settings began with, and of the overlays on it.
   *
   * @return for instance {@code Outlook 2010, service}
   */
  @Override
  public String toString() {
    return name;
  }
}
