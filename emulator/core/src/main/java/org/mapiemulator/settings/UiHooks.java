package org.mapiemulator.settings;

import java.util.function.Function;

/**
 * The user in front of the simulated machine: functions that answer dialogs.
 *
 * <p>The functions run on the thread of the call that shows the dialog, with no lock held, and may
 * call anything. By default there is no user: a logon dialog fails the call and is a finding, a
 * confirmation of Logoff is given.
 *
 * @param logon answers the logon dialog, with {@link DialogAnswer#choose} or {@link
 *     DialogAnswer#cancel}
 * @param service answers the configuration dialog of a service
 * @param logoff answers the confirmation of Logoff
 */
public record UiHooks(
    Function<LogonDialog, DialogAnswer> logon,
    Function<ServiceDialog, DialogAnswer> service,
    Function<LogoffDialog, DialogAnswer> logoff)
    implements Setting {

  /** No user there. */
  public static final UiHooks NO_USER =
      new UiHooks(
          dialog -> DialogAnswer.absent(),
          dialog -> DialogAnswer.absent(),
          dialog -> DialogAnswer.confirm());

  /**
   * Answers the logon dialog; the others are answered as before.
   *
   * @param answer the function
   * @return new hooks
   */
  public UiHooks onLogon(Function<LogonDialog, DialogAnswer> answer) {
    return new UiHooks(answer, service, logoff);
  }

  /**
   * Answers the configuration dialogs of services; the others are answered as before.
   *
   * @param answer the function
   * @return new hooks
   */
  public UiHooks onService(Function<ServiceDialog, DialogAnswer> answer) {
    return new UiHooks(logon, answer, logoff);
  }

  /**
   * Answers the confirmation of Logoff; the others are answered as before.
   *
   * @param answer the function
   * @return new hooks
   */
  public UiHooks onLogoff(Function<LogoffDialog, DialogAnswer> answer) {
    return new UiHooks(logon, service, answer);
  }
}
