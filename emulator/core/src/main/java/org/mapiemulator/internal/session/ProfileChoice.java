package org.mapiemulator.internal.session;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProfileRegistry;
import org.mapiemulator.internal.time.Scheduler;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.LogonFlag;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.settings.AnsiCodePage;
import org.mapiemulator.settings.AppProfiles;
import org.mapiemulator.settings.DialogAnswer;
import org.mapiemulator.settings.LogonDialog;
import org.mapiemulator.settings.UiHooks;
import org.mapiemulator.settings.UseDefaultOverridesName;

/** Chooses the profile of a new session (1.7.2). */
final class ProfileChoice {

  private final ProfileRegistry profiles;
  private final Scheduler scheduler;

  ProfileChoice(ProfileRegistry profiles, Scheduler scheduler) {
    this.profiles = profiles;
    this.scheduler = scheduler;
  }

  /** The profile name as MAPI sees it: null if there is none, 8-bit unless MAPI_UNICODE is set. */
  static @Nullable String effectiveName(Call call, @Nullable String name, int flags) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    return MapiFlag.isSet(flags, LogonFlag.UNICODE)
        ? name
        : call.setting(AnsiCodePage.class).narrow(name);
  }

  /** Chooses; the scheduler's lock must not be held, since a dialog may be shown. */
  Profile choose(Call call, ClientProcess process, long uiParam, @Nullable String name, int flags) {
    boolean useDefault = MapiFlag.isSet(flags, LogonFlag.USE_DEFAULT);
    boolean overrides = call.setting(UseDefaultOverridesName.class) == UseDefaultOverridesName.ON;
    if (name != null && !(useDefault && overrides)) {
      return byName(name);
    }
    if (useDefault) {
      Optional<Profile> profile = defaultProfile();
      if (profile.isPresent()) {
        return profile.get();
      }
    }
    if (MapiFlag.isSet(flags, LogonFlag.UI) && Dialogs.canShow(call, process, flags)) {
      return ask(call, uiParam, flags);
    }
    throw new MapiFailure(
        Hresult.MAPI_E_LOGON_FAILED,
        useDefault
            ? "there is no default profile, and no dialog may be shown"
            : "no profile was named, and no dialog may be shown"
                + (MapiFlag.isSet(flags, LogonFlag.NEW_SESSION)
                    ? ""
                    : "; there is no shared session to join either"));
  }

  private Profile byName(String name) {
    if (name.length() > ProfileRegistry.LONGEST_NAME) {
      throw new MapiFailure(
          Hresult.MAPI_E_LOGON_FAILED,
          "the profile name has " + name.length() + " characters; 64 are allowed");
    }
    scheduler.lock();
    try {
      return profiles
          .find(name)
          .orElseThrow(
              () ->
                  new MapiFailure(
                      Hresult.MAPI_E_LOGON_FAILED, "there is no profile \"" + name + "\""));
    } finally {
      scheduler.unlock();
    }
  }

  private Optional<Profile> defaultProfile() {
    scheduler.lock();
    try {
      return profiles.defaultProfile();
    } finally {
      scheduler.unlock();
    }
  }

  private Profile ask(Call call, long uiParam, int flags) {
    LogonDialog dialog =
        new LogonDialog(call.client().name(), uiParam, listed(call, flags), hint(flags));
    DialogAnswer answer =
        Dialogs.show(call, "logon dialog", () -> call.setting(UiHooks.class).logon().apply(dialog));
    return switch (answer.kind()) {
      case CONFIRM ->
          byName(
              answer
                  .choice()
                  .orElseThrow(
                      () ->
                          new MapiFailure(
                              Hresult.MAPI_E_LOGON_FAILED, "the user chose no profile")));
      case CANCEL ->
          throw new MapiFailure(Hresult.MAPI_E_USER_CANCEL, "the user cancelled the logon dialog");
      case ABSENT, NEVER -> {
        call.report(Facts.unattendedDialog("the logon dialog"));
        throw new MapiFailure(
            Hresult.MAPI_E_LOGON_FAILED, "the logon dialog was shown, and there is no user");
      }
    };
  }

  private List<String> listed(Call call, int flags) {
    boolean withApp =
        MapiFlag.isSet(flags, LogonFlag.APP_PROFILE)
            && call.setting(AppProfiles.class) == AppProfiles.LISTED;
    scheduler.lock();
    try {
      return profiles.all().stream()
          .filter(profile -> withApp || !profile.appProfile())
          .map(Profile::name)
          .toList();
    } finally {
      scheduler.unlock();
    }
  }

  /** The default is a hint only, and not even that with MAPI_EXPLICIT_PROFILE. */
  private Optional<String> hint(int flags) {
    return MapiFlag.isSet(flags, LogonFlag.EXPLICIT_PROFILE)
        ? Optional.empty()
        : defaultProfile().map(Profile::name);
  }
}
