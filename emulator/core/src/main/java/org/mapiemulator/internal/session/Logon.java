package org.mapiemulator.internal.session;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.profile.MessageService;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.provider.Providers;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.ForceNoMail;
import org.mapiemulator.settings.NtService;
import org.mapiemulator.settings.PasswordCheck;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.settings.ServiceDialog;
import org.mapiemulator.settings.SessionLimit;
import org.mapiemulator.settings.SpoolerStart;
import org.mapiemulator.settings.UiHooks;

/** MAPILogonEx: joins the shared session or makes a new one (1.7). */
public final class Logon {

  private final Scheduler scheduler;
  private final SessionRegistry registry;
  private final SessionEnding ending;
  private final Providers providers;
  private final LogonMutex mutex;
  private final ProfileChoice choice;

  public Logon(Gate gate, SessionRegistry registry, SessionEnding ending, Providers providers) {
    this.scheduler = gate.scheduler();
    this.registry = registry;
    this.ending = ending;
    this.providers = providers;
    this.mutex = new LogonMutex(scheduler);
    this.choice = new ProfileChoice(registry.profiles(), scheduler);
  }

  /** Frees what a killed process held; the scheduler's lock is held. */
  public void abandon(ClientLife client) {
    mutex.abandon(client);
  }

  public MapiSession logon(
      Call call,
      ClientProcess process,
      long uiParam,
      @Nullable String profileName,
      @Nullable String password,
      int flags) {
    call.checkFlags(flags, "flFlags", LogonFlag.class);
    checkCombination(flags);
    reportUnusual(call, process, flags);
    SeamSession session = open(call, process, uiParam, profileName, password, flags);
    if (call.setting(ProviderStart.class) == ProviderStart.EAGER) {
      // Not under the mutex: a provider may log on by itself.
      boolean ui = MapiFlag.isSet(flags, LogonFlag.UI) && Dialogs.canShow(call, process, flags);
      session.stores().startAll(call, uiParam, ui);
    }
    return session;
  }

  private SeamSession open(
      Call call,
      ClientProcess process,
      long uiParam,
      @Nullable String profileName,
      @Nullable String password,
      int flags) {
    mutex.acquire(call, MapiFlag.isSet(flags, LogonFlag.TIMEOUT_SHORT));
    try {
      @Nullable String name = ProfileChoice.effectiveName(call, profileName, flags);
      if (!MapiFlag.isSet(flags, LogonFlag.NEW_SESSION)) {
        @Nullable SeamSession joined = join(call, process, name, flags);
        if (joined != null) {
          return joined;
        }
      }
      checkPassword(call, password);
      Profile profile = choice.choose(call, process, uiParam, name, flags);
      configureServices(call, process, uiParam, profile, flags);
      return create(call, process, profile, flags);
    } finally {
      mutex.release(call);
    }
  }

  /** Known bits that make no sense together. */
  private static void checkCombination(int flags) {
    if (MapiFlag.isSet(flags, LogonFlag.UI) && MapiFlag.isSet(flags, LogonFlag.PASSWORD_UI)) {
      throw new MapiFailure(
          Hresult.MAPI_E_LOGON_FAILED, "MAPI_LOGON_UI and MAPI_PASSWORD_UI exclude each other");
    }
  }

  private static void reportUnusual(Call call, ClientProcess process, int flags) {
    if (!MapiFlag.isSet(flags, LogonFlag.EXTENDED)) {
      call.report(Facts.extendedMissing());
    }
    boolean flag = MapiFlag.isSet(flags, LogonFlag.NT_SERVICE);
    boolean due = call.setting(NtService.class) == NtService.REQUIRED;
    if (flag != due) {
      call.report(
          Facts.serviceFlag(
              due
                  ? "A service called MAPILogonEx without MAPI_NT_SERVICE."
                  : "MAPILogonEx got MAPI_NT_SERVICE from a program that is no service."));
    } else if (flag != process.isService()) {
      call.report(
          Facts.serviceFlag(
              "MAPI_NT_SERVICE was passed to only one of MAPIInitialize and MAPILogonEx."));
    }
    if ((flag || due) && !MapiFlag.isSet(flags, LogonFlag.NO_MAIL)) {
      call.report(Facts.serviceWithoutNoMail());
    }
  }

  private static void checkPassword(Call call, @Nullable String password) {
    if (password != null
        && !password.isEmpty()
        && call.setting(PasswordCheck.class) == PasswordCheck.STRICT) {
      throw new MapiFailure(
          Hresult.MAPI_E_LOGON_FAILED, "profiles have no passwords; pass null or an empty string");
    }
  }

  /** What provider logons share. */
  Providers providers() {
    return providers;
  }

  private @Nullable SeamSession join(
      Call call, ClientProcess process, @Nullable String name, int flags) {
    @Nullable Site place = call.place();
    scheduler.lock();
    try {
      @Nullable SessionCore core = registry.published();
      if (core == null) {
        return null;
      }
      if (name != null && !name.equalsIgnoreCase(core.profile().name())) {
        call.report(Facts.profileNameIgnored(name, core.profile().name()));
      }
      requireInitialized(process);
      return connect(call, process, core, false, flags, place);
    } finally {
      scheduler.unlock();
    }
  }

  private SeamSession create(Call call, ClientProcess process, Profile profile, int flags) {
    @Nullable Site place = call.place();
    scheduler.lock();
    try {
      if (!registry.profiles().isAvailable(profile)) {
        throw new MapiFailure(
            Hresult.MAPI_E_LOGON_FAILED,
            "the profile \"" + profile.name() + "\" was deleted meanwhile");
      }
      int limit = call.setting(SessionLimit.class).sessions();
      if (registry.coreCount() >= limit) {
        throw new MapiFailure(
            Hresult.MAPI_E_LOGON_FAILED, "the limit of " + limit + " sessions is reached");
      }
      requireInitialized(process);
      boolean shared = MapiFlag.isSet(flags, LogonFlag.ALLOW_OTHERS);
      SessionCore core =
          new SessionCore(
              call.gate().names().next("core"), profile, shared, providers.openCore(profile));
      registry.open(core);
      return connect(call, process, core, true, flags, place);
    } finally {
      scheduler.unlock();
    }
  }

  /** A hook or another thread may have ended the process since the gate looked. */
  private static void requireInitialized(ClientProcess process) {
    if (process.life().isTerminated()) {
      throw process.life().gone();
    }
    if (process.home() != process) {
      requireHost(process);
    }
    if (process.life().initCount() == 0 || process.life().isRefusing()) {
      throw new MapiFailure(
          Hresult.MAPI_E_NOT_INITIALIZED,
          process.life().isRefusing()
              ? "the process was shut down fast meanwhile"
              : "the process uninitialized meanwhile");
    }
  }

  private static void requireHost(ClientProcess process) {
    ClientLife host = process.home().life();
    if (host.isTerminated()) {
      throw process.gate().hostGone(process.life());
    }
    if (host.initCount() == 0) {
      throw new MapiFailure(
          Hresult.MAPI_E_NOT_INITIALIZED, "MAPI is not initialized in the host \"" + host + "\"");
    }
  }

  /** The object of a session that is there already, for whoever ends it in its client's place. */
  public MapiSession objectOf(ClientSession session) {
    return new SeamSession(session, registry, ending);
  }

  private SeamSession connect(
      Call call,
      ClientProcess process,
      SessionCore core,
      boolean creator,
      int flags,
      @Nullable Site place) {
    LifeNode node = new LifeNode(process.life(), null, call.gate().names().next("session"), place);
    boolean noMail =
        MapiFlag.isSet(flags, LogonFlag.NO_MAIL)
            || MapiFlag.isSet(flags, LogonFlag.NT_SERVICE)
            || process.isService()
            || call.setting(ForceNoMail.class) == ForceNoMail.ON
            || call.setting(NtService.class) == NtService.REQUIRED;
    long ready = noMail ? 0 : scheduler.after(call.setting(SpoolerStart.class).duration());
    ClientSession session = new ClientSession(node, process, core, creator, flags, noMail, ready);
    registry.add(session);
    if (!noMail) {
      session.stores().withMail();
      session.stores().spooling().sessionOpened(ready);
    }
    call.gate()
        .event(
            process.life(),
            node.name(),
            (creator ? "creates " : "joins ") + core.name() + " (" + core.state() + ")");
    SeamSession seam = new SeamSession(session, registry, ending);
    session.stores().seam(seam);
    return seam;
  }

  /** MAPI_SERVICE_UI_ALWAYS: every service shows its dialog before any service logs on. */
  private static void configureServices(
      Call call, ClientProcess process, long uiParam, Profile profile, int flags) {
    if (!MapiFlag.isSet(flags, LogonFlag.SERVICE_UI_ALWAYS)) {
      return;
    }
    if (!Dialogs.canShow(call, process, flags)) {
      throw new MapiFailure(
          Hresult.MAPI_E_LOGON_FAILED, "MAPI_SERVICE_UI_ALWAYS needs dialogs, and there are none");
    }
    for (MessageService each : profile.services()) {
      String service = each.name();
      ServiceDialog dialog =
          new ServiceDialog(call.client().name(), uiParam, profile.name(), service);
      DialogAnswer answer =
          Dialogs.show(
              call,
              "configuration dialog of " + service,
              () -> call.setting(UiHooks.class).service().apply(dialog));
      if (answer.kind() == DialogAnswer.Kind.CANCEL) {
        throw new MapiFailure(
            Hresult.MAPI_E_USER_CANCEL, "the user cancelled the dialog of " + service);
      }
      if (answer.kind() != DialogAnswer.Kind.CONFIRM) {
        call.report(Facts.unattendedDialog("the configuration dialog of " + service));
        throw new MapiFailure(
            Hresult.MAPI_E_LOGON_FAILED, "a configuration dialog was shown, and there is no user");
      }
    }
  }
}
