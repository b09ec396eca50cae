package org.mapiemulator.tests.settings;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.AfterFastShutdown;
import org.mapiemulator.settings.AfterLogoffResult;
import org.mapiemulator.settings.AnsiCodePage;
import org.mapiemulator.settings.AppProfiles;
import org.mapiemulator.settings.CriticalOnQuietLogoff;
import org.mapiemulator.settings.CriticalPayload;
import org.mapiemulator.settings.DeliveryTiming;
import org.mapiemulator.settings.EndedByOtherResult;
import org.mapiemulator.settings.ExtendedPayload;
import org.mapiemulator.settings.ExternalReferencesKeepHost;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.FastShutdownSupport;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.FlushStatusBits;
import org.mapiemulator.settings.ForceNoMail;
import org.mapiemulator.settings.HostGoneResult;
import org.mapiemulator.settings.HostTellsAddIns;
import org.mapiemulator.settings.ImplicitLogoffOnRelease;
import org.mapiemulator.settings.ImportLimit;
import org.mapiemulator.settings.InitMonitorSupport;
import org.mapiemulator.settings.InitStep;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.InitializeFault;
import org.mapiemulator.settings.JoinClosingSession;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.settings.LateNotifications;
import org.mapiemulator.settings.LogoffSignal;
import org.mapiemulator.settings.MessageOptionsSupport;
import org.mapiemulator.settings.NotifyUnderPolicy2;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.ObjectLimit;
import org.mapiemulator.settings.PasswordCheck;
import org.mapiemulator.settings.PerThreadInit;
import org.mapiemulator.settings.PolicyRegistryRead;
import org.mapiemulator.settings.ProviderShutdownInterface;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.settings.RegistryPolicy;
import org.mapiemulator.settings.ReservedCheck;
import org.mapiemulator.settings.SecondInitResult;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.SecondSharedPublish;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.SendRetries;
import org.mapiemulator.settings.SessionLimit;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.SharedLogoffMode;
import org.mapiemulator.settings.ShutdownGrace;
import org.mapiemulator.settings.SpoolerInterval;
import org.mapiemulator.settings.SpoolerStart;
import org.mapiemulator.settings.StallLimit;
import org.mapiemulator.settings.StoreLogoffTiming;
import org.mapiemulator.settings.Strictness;
import org.mapiemulator.settings.TeardownOrder;
import org.mapiemulator.settings.TemporaryProfilesFlag;
import org.mapiemulator.settings.TimeoutShort;
import org.mapiemulator.settings.TransportLogoffFlag;
import org.mapiemulator.settings.TransportsStarted;
import org.mapiemulator.settings.UiAvailable;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.settings.UnadviseUnknown;
import org.mapiemulator.settings.UnicodeGetLastError;
import org.mapiemulator.settings.UnknownFlagCheck;
import org.mapiemulator.settings.UseDefaultOverridesName;

/** The settings of the specification, part 4.2, in the words of its tables. */
final class SpecifiedSettings {

  private SpecifiedSettings() {}

  /** What stands for a setting of ours in the tables. */
  record Word<S extends Setting>(Class<S> kind, Function<S, String> text) {
    String of(Settings settings) {
      return text.apply(settings.get(kind));
    }
  }

  private static <S extends Setting> Word<S> word(Class<S> kind, Function<S, String> text) {
    return new Word<>(kind, text);
  }

  private static <E extends Enum<E> & Setting> Word<E> name(Class<E> kind) {
    return word(kind, Enum::name);
  }

  private static <E extends Enum<E> & Setting> Word<E> isTrue(Class<E> kind, E value) {
    return word(kind, set -> Boolean.toString(set == value));
  }

  private static String noun(Hresult result) {
    return result.name().replaceFirst("^MAPI_E_", "");
  }

  private static String none(@Nullable Object value) {
    return value == null ? "none" : value.toString();
  }

  static final Map<String, Word<?>> IMPLEMENTED =
      Map.ofEntries(
          entry("logoffSignal", name(LogoffSignal.class)),
          entry(
              "criticalPayload",
              word(
                  CriticalPayload.class,
                  set ->
                      String.join(
                          ", ",
                          noun(set.scode()),
                          Integer.toString(set.flags()),
                          none(set.entryId()),
                          none(set.error())))),
          entry(
              "extendedPayload",
              word(
                  ExtendedPayload.class,
                  set -> set.event() + ", " + (set.parameters().size() == 0 ? "none" : "some"))),
          entry("delivery", name(DeliveryTiming.class)),
          entry("lateNotifications", isTrue(LateNotifications.class, LateNotifications.DELIVERED)),
          entry("sharedLogoffMode", word(SharedLogoffMode.class, SharedLogoffMode::toString)),
          entry("joinClosingSession", isTrue(JoinClosingSession.class, JoinClosingSession.ALLOWED)),
          entry(
              "criticalOnQuietLogoff",
              isTrue(CriticalOnQuietLogoff.class, CriticalOnQuietLogoff.ON)),
          entry("afterLogoffResult", word(AfterLogoffResult.class, set -> noun(set.result()))),
          entry("endedByOtherResult", word(EndedByOtherResult.class, set -> noun(set.result()))),
          entry("secondLogoffResult", name(SecondLogoffResult.class)),
          entry("reservedCheck", name(ReservedCheck.class)),
          entry("unknownFlagCheck", name(UnknownFlagCheck.class)),
          entry(
              "implicitLogoffOnRelease",
              isTrue(ImplicitLogoffOnRelease.class, ImplicitLogoffOnRelease.ON)),
          entry("teardownOrder", name(TeardownOrder.class)),
          entry(
              "externalReferencesKeepHost",
              isTrue(ExternalReferencesKeepHost.class, ExternalReferencesKeepHost.ON)),
          entry("hostTellsAddIns", isTrue(HostTellsAddIns.class, HostTellsAddIns.ON)),
          entry("hostGoneResult", word(HostGoneResult.class, set -> set.result().name())),
          entry("secondInitResult", name(SecondInitResult.class)),
          entry("perThreadInit", name(PerThreadInit.class)),
          entry(
              "temporaryProfilesFlag",
              isTrue(TemporaryProfilesFlag.class, TemporaryProfilesFlag.KNOWN)),
          entry("ntService", name(NtService.class)),
          entry(
              "serviceRegistryFault",
              word(
                  InitializeFault.class,
                  set -> set.of(InitStep.SERVICE_REGISTRY).map(Hresult::name).orElse("none"))),
          entry("forceNoMail", isTrue(ForceNoMail.class, ForceNoMail.ON)),
          entry("uiAvailable", isTrue(UiAvailable.class, UiAvailable.YES)),
          entry("providerStart", name(ProviderStart.class)),
          entry(
              "useDefaultOverridesName",
              isTrue(UseDefaultOverridesName.class, UseDefaultOverridesName.ON)),
          entry("secondSharedPublish", name(SecondSharedPublish.class)),
          entry("passwordCheck", name(PasswordCheck.class)),
          entry(
              "timeoutShortMs",
              word(TimeoutShort.class, set -> Long.toString(set.duration().toMillis()))),
          entry(
              "sessionLimit",
              word(
                  SessionLimit.class,
                  set ->
                      set.equals(SessionLimit.NONE) ? "none" : Integer.toString(set.sessions()))),
          entry("appProfiles", isTrue(AppProfiles.class, AppProfiles.LISTED)),
          entry("initMonitor", isTrue(InitMonitorSupport.class, InitMonitorSupport.AVAILABLE)),
          entry(
              "fastShutdownAvailable",
              isTrue(FastShutdownSupport.class, FastShutdownSupport.AVAILABLE)),
          entry("fastShutdownPolicy", word(FastShutdownPolicy.class, set -> set.toString())),
          entry("policyRegistryRead", isTrue(PolicyRegistryRead.class, PolicyRegistryRead.ON)),
          entry("providerShutdownInterface", name(ProviderShutdownInterface.class)),
          entry("notifyUnderPolicy2", isTrue(NotifyUnderPolicy2.class, NotifyUnderPolicy2.ON)),
          entry("afterFastShutdown", name(AfterFastShutdown.class)),
          entry("unadviseUnknown", name(UnadviseUnknown.class)),
          entry("unicodeGetLastError", name(UnicodeGetLastError.class)),
          entry("messageOptions", name(MessageOptionsSupport.class)),
          entry("storeLogoffTiming", name(StoreLogoffTiming.class)),
          entry(
              "transportLogoffFlag",
              word(
                  TransportLogoffFlag.class,
                  set -> set == TransportLogoffFlag.NONE ? "0" : "LOGOFF_" + set.name())),
          entry("transportsStarted", name(TransportsStarted.class)),
          entry("flushStatusBits", name(FlushStatusBits.class)),
          entry(
              "spoolerInterval",
              word(
                  SpoolerInterval.class,
                  set -> set.sending().toSeconds() + " s, " + set.polling().toSeconds() + " s")),
          entry(
              "sendRetries",
              word(
                  SendRetries.class,
                  set -> set.attempts() + ", " + set.pause().toMinutes() + " min")));

  /** What belongs to parts of MAPI that are not emulated yet. */
  static final Set<String> LATER =
      Set.of(
          "profAdminUnicode",
          "createMsgServiceUnicode",
          "globalSectionRedirect",
          "primaryIdentityRows",
          "mdbOnlineKnown");

  /** Settings of ours that no table of the specification has: they are no behaviour of Outlook. */
  static final Set<Class<? extends Setting>> OWN =
      Set.of(
          ImportLimit.class,
          ObjectLimit.class,
          RegistryPolicy.class,
          ShutdownGrace.class,
          AnsiCodePage.class,
          SpoolerStart.class,
          StallLimit.class,
          JournalBound.class,
          Seed.class,
          Strictness.class,
          InitialDelivery.class,
          UiHooks.class,
          FindingSeverity.class);

  /** The columns of the tables. */
  enum Column {
    O13(2),
    O10(3),
    SP2(4),
    P07(5),
    SERVICE(6),
    LENIENT(7);

    private final int index;

    Column(int index) {
      this.index = index;
    }

    Settings settings() {
      return switch (this) {
        case O13 -> Settings.outlook2016();
        case O10 -> Settings.outlook2010();
        case SP2 -> Settings.outlook2007Sp2();
        case P07 -> Settings.beforeOutlook2007Sp2();
        case SERVICE -> Settings.outlook2016().asService();
        case LENIENT -> Settings.outlook2016().lenient();
      };
    }

    /** What the table says, with the cells resolved that say it in their own way. */
    String cell(String setting, List<String> row) {
      String cell = row.get(index);
      if (cell.equals("-")) {
        return O13.cell(setting, row);
      }
      return switch (setting + " " + this) {
        case "initMonitor O13" -> cell.substring(0, cell.indexOf(' ')).toLowerCase(Locale.ROOT);
        case "serviceRegistryFault SERVICE" -> "none"; // a test may select it
        // A number and what it means, and an interface and where it is known from.
        case "fastShutdownPolicy O13", "providerShutdownInterface SP2" -> cell.split(" ", 2)[0];
        case "providerShutdownInterface P07" -> "NONE";
        // What holds where the interface is missing can be seen only if a test adds it.
        case "notifyUnderPolicy2 SP2", "notifyUnderPolicy2 P07" -> "true";
        case "afterFastShutdown P07" -> "FAIL";
        default -> cell;
      };
    }
  }

  static Optional<Word<?>> of(String setting) {
    return Optional.ofNullable(IMPLEMENTED.get(setting));
  }
}
