package org.mapiemulator.lint;

/**
 * The rules that findings are made of: what was wrong, the clause it rests on, and the remedy.
 *
 * <p>The severity is the default; {@code Settings.with(FindingSeverity.off(rule))} changes it.
 */
public enum LintRule {
  /**
   * After Logoff only IUnknown::Release may be called on the session, and everything got through it
   * is invalid.
   */
  CALL_AFTER_LOGOFF(
      "CallAfterLogoff",
      Severity.ERROR,
      "After Logoff only IUnknown::Release may be called on the session, and everything got through it is invalid.",
      "imapisession-logoff.md, ending-a-mapi-session.md; R-202, R-203, R-204",
      "Make the call before Logoff, or drop the object when the session ends."),

  /**
   * The session was ended by somebody else. It may be cleaned up (Logoff, Unadvise, Release) and
   * nothing more.
   */
  CALL_AFTER_END_BY_OTHER(
      "CallAfterEndByOther",
      Severity.ERROR,
      "The session was ended by somebody else. It may be cleaned up (Logoff, Unadvise, Release) and nothing more.",
      "A-04, A-07; R-493",
      "Stop using the session when fnevCriticalError arrives, and log off."),

  /**
   * No MAPI call is legal before MAPIInitialize or after the last MAPIUninitialize of the process.
   */
  NOT_INITIALIZED(
      "NotInitialized",
      Severity.ERROR,
      "No MAPI call is legal before MAPIInitialize or after the last MAPIUninitialize of the process.",
      "mapiinitialize.md, mapiuninitialize.md; R-020, R-021",
      "Call MAPIInitialize first, and MAPIUninitialize after everything else."),

  /**
   * Since Outlook 2007 SP2 clients must not pass MAPI_LOGOFF_SHARED: all clients of the session
   * begin to shut down.
   */
  SHARED_LOGOFF(
      "SharedLogoff",
      Severity.ERROR,
      "Since Outlook 2007 SP2 clients must not pass MAPI_LOGOFF_SHARED: all clients of the session begin to shut down.",
      "imapisession-logoff.md; R-200",
      "Call Logoff without MAPI_LOGOFF_SHARED: only your own session ends then."),

  /** Nobody else is connected to the shared session, so MAPI_LOGOFF_SHARED has no effect. */
  SHARED_LOGOFF_ALONE(
      "SharedLogoffAlone",
      Severity.WARNING,
      "Nobody else is connected to the shared session, so MAPI_LOGOFF_SHARED has no effect.",
      "A-12; R-485",
      "Leave the flag out."),

  /** The session was logged off before. A second Logoff does nothing and is not allowed. */
  SECOND_LOGOFF(
      "SecondLogoff",
      Severity.ERROR,
      "The session was logged off before. A second Logoff does nothing and is not allowed.",
      "A-09; R-202, R-481",
      "Log off once, in the one place that owns the session."),

  /** The last reference was released without a Logoff. MAPI ends such a session by itself. */
  RELEASED_WITHOUT_LOGOFF(
      "ReleasedWithoutLogoff",
      Severity.WARNING,
      "The last reference was released without a Logoff. MAPI ends such a session by itself.",
      "A-14; R-212",
      "Call Logoff before the last Release."),

  /** A registration was still there when the session ended. Unadvise comes before Logoff. */
  SINK_NOT_UNADVISED(
      "SinkNotUnadvised",
      Severity.ERROR,
      "A registration was still there when the session ended. Unadvise comes before Logoff.",
      "ending-a-mapi-session.md; R-205",
      "Call Unadvise with the connection number before Logoff."),

  /** The count of a sink reached zero while it was registered. MAPI would call freed memory. */
  SINK_RELEASED_WHILE_REGISTERED(
      "SinkReleasedWhileRegistered",
      Severity.ERROR,
      "The count of a sink reached zero while it was registered. MAPI would call freed memory.",
      "imapisession-advise.md; R-218, R-236, B45a",
      "Call Unadvise first; give back only the reference that you were given."),

  /** Release was called on an object whose count was zero. */
  OVER_RELEASED(
      "OverReleased",
      Severity.ERROR,
      "Release was called on an object whose count was zero.",
      "implementing-the-iunknown-interface.md; R-068",
      "Call Release once for each reference that you were given or added."),

  /** The object belongs to another process. Its pointer means nothing here. */
  FOREIGN_OBJECT(
      "ForeignObject",
      Severity.ERROR,
      "The object belongs to another process. Its pointer means nothing here.",
      "logging-on-to-mapi.md; R-143, R-511, A-66",
      "Log on in the process that uses the session."),

  /**
   * The numbers of MAPIInitialize and MAPIUninitialize calls must be equal, and each thread makes
   * its own.
   */
  UNBALANCED_INITIALIZE(
      "UnbalancedInitialize",
      Severity.WARNING,
      "The numbers of MAPIInitialize and MAPIUninitialize calls must be equal, and each thread makes its own.",
      "mapiuninitialize.md, using-thread-safe-objects.md; R-001, R-023, R-042",
      "Call MAPIUninitialize once for each MAPIInitialize that succeeded, on the same thread."),

  /** MAPIInitialize was called more often than MAPIUninitialize. */
  INITIALIZE_LEAKED(
      "InitializeLeaked",
      Severity.ERROR,
      "MAPIInitialize was called more often than MAPIUninitialize.",
      "mapiuninitialize.md; R-001",
      "Call MAPIUninitialize once for each MAPIInitialize that succeeded."),

  /** The last MAPIUninitialize ended a session that was not logged off. */
  UNINITIALIZED_WITH_SESSION(
      "UninitializedWithSession",
      Severity.ERROR,
      "The last MAPIUninitialize ended a session that was not logged off.",
      "A-16",
      "Call Logoff and Release before the last MAPIUninitialize."),

  /** Each thread that uses MAPI objects must have called MAPIInitialize itself. */
  THREAD_WITHOUT_INITIALIZE(
      "ThreadWithoutInitialize",
      Severity.WARNING,
      "Each thread that uses MAPI objects must have called MAPIInitialize itself.",
      "using-thread-safe-objects.md; R-042, R-512, A-21",
      "Call MAPIInitialize at the start of the thread and MAPIUninitialize at its end."),

  /**
   * Without MAPI_MULTITHREAD_NOTIFICATIONS notifications come only while the thread that
   * initialized first processes its messages.
   */
  NOBODY_PUMPS(
      "NobodyPumps",
      Severity.ERROR,
      "Without MAPI_MULTITHREAD_NOTIFICATIONS notifications come only while the thread that initialized first processes its messages.",
      "mapiinit_0.md; R-043, R-046, B21",
      "Pass MAPI_MULTITHREAD_NOTIFICATIONS, or call HrDispatchNotifications on that thread."),

  /**
   * The thread that initialized first has ended, so no notification reaches the process any more.
   */
  NOTIFICATION_THREAD_GONE(
      "NotificationThreadGone",
      Severity.ERROR,
      "The thread that initialized first has ended, so no notification reaches the process any more.",
      "initializing-mapi.md; R-045, B20",
      "Pass MAPI_MULTITHREAD_NOTIFICATIONS, or initialize first on a thread that lives as long as MAPI is used."),

  /** Without MAPI_NEW_SESSION the shared session is joined, whatever the profile name says. */
  PROFILE_NAME_IGNORED(
      "ProfileNameIgnored",
      Severity.ERROR,
      "Without MAPI_NEW_SESSION the shared session is joined, whatever the profile name says.",
      "mapilogonex.md; R-095, R-102, B30",
      "Pass MAPI_NEW_SESSION with the name, or no name if any profile will do."),

  /** MAPI_EXTENDED should always be passed. */
  EXTENDED_MISSING(
      "ExtendedMissing",
      Severity.WARNING,
      "MAPI_EXTENDED should always be passed.",
      "mapilogonex.md; R-125, A-31",
      "Add MAPI_EXTENDED to the flags of MAPILogonEx."),

  /** The bits are not defined for this parameter. */
  UNDEFINED_FLAGS(
      "UndefinedFlags",
      Severity.ERROR,
      "The bits are not defined for this parameter.",
      "mapi-return-value-documentation.md; R-006, R-142, R-190, A-11",
      "Pass only flags of the family that belongs to the parameter."),

  /** The parameter is reserved and must be zero. */
  RESERVED_NOT_ZERO(
      "ReservedNotZero",
      Severity.ERROR,
      "The parameter is reserved and must be zero.",
      "imapisession-logoff.md; R-189, A-10",
      "Pass 0."),

  /**
   * MAPI_NT_SERVICE is for Windows services, and services pass it in MAPIInitialize and in
   * MAPILogonEx.
   */
  SERVICE_FLAG(
      "ServiceFlag",
      Severity.ERROR,
      "MAPI_NT_SERVICE is for Windows services, and services pass it in MAPIInitialize and in MAPILogonEx.",
      "calling-mapi-from-windows-services.md; R-134, R-465",
      "Pass the flag in both calls if, and only if, the program is a service."),

  /** A service logs on with MAPI_NO_MAIL; it is treated as if it had. */
  SERVICE_WITHOUT_NO_MAIL(
      "ServiceWithoutNoMail",
      Severity.WARNING,
      "A service logs on with MAPI_NO_MAIL; it is treated as if it had.",
      "calling-mapi-from-windows-services.md; R-466, A-30",
      "Add MAPI_NO_MAIL to the flags of MAPILogonEx."),

  /** OnNotify ended with an exception. Native code would take the process down. */
  SINK_THREW(
      "SinkThrew",
      Severity.ERROR,
      "OnNotify ended with an exception. Native code would take the process down.",
      "imapiadvisesink-onnotify.md; R-234, R-497",
      "Catch everything inside OnNotify and return S_OK."),

  /** OnNotify returned something other than S_OK; only synchronous callbacks may. */
  SINK_RESULT(
      "SinkResult",
      Severity.WARNING,
      "OnNotify returned something other than S_OK; only synchronous callbacks may.",
      "imapiadvisesink-onnotify.md; R-234",
      "Return S_OK."),

  /** OnNotify did not return. No other notification reaches the process. */
  SINK_BLOCKED(
      "SinkBlocked",
      Severity.ERROR,
      "OnNotify did not return. No other notification reaches the process.",
      "imapiadvisesink-onnotify.md; R-044, R-046",
      "Hand the work to another thread and return."),

  /** Code that the emulator called ended with an exception. */
  FOREIGN_CODE_THREW(
      "ForeignCodeThrew",
      Severity.ERROR,
      "Code that the emulator called ended with an exception.",
      "R-497",
      "Catch the exception in the code that threw it."),

  /** A call waits, and nothing has happened for a long time that could end the wait. */
  STALLED(
      "Stalled",
      Severity.ERROR,
      "A call waits, and nothing has happened for a long time that could end the wait.",
      "R-136, A-28",
      "Look at the stacks: something holds what the call waits for."),

  /** No registration has this connection number: it was cancelled before or never given. */
  UNADVISE_UNKNOWN(
      "UnadviseUnknown",
      Severity.WARNING,
      "No registration has this connection number: it was cancelled before or never given.",
      "A-33; R-254",
      "Call Unadvise once, with the number that Advise gave, in all 64 bits."),

  /** The call showed a dialog, and there is no user who could answer it. */
  UNATTENDED_DIALOG(
      "UnattendedDialog",
      Severity.WARNING,
      "The call showed a dialog, and there is no user who could answer it.",
      "mapilogonex.md; R-108, B35",
      "Pass what the dialog asks for, or script the user: Settings.with(UiHooks.NO_USER.onLogon(…))."),

  /** The object was released after MAPIUninitialize. */
  LATE_RELEASE(
      "LateRelease",
      Severity.WARNING,
      "The object was released after MAPIUninitialize.",
      "ending-a-mapi-session.md; R-205, B29",
      "Release everything before the last MAPIUninitialize."),

  /** OleUninitialize has to come before the last MAPIUninitialize. */
  OLE_UNINITIALIZED_LATE(
      "OleUninitializedLate",
      Severity.WARNING,
      "OleUninitialize has to come before the last MAPIUninitialize.",
      "ending-a-mapi-session.md; R-026",
      "Call OleUninitialize, then MAPIUninitialize."),

  /** The session is still open at the end. */
  SESSION_LEAKED(
      "SessionLeaked",
      Severity.ERROR,
      "The session is still open at the end.",
      "ending-a-mapi-session.md; R-205",
      "Call Logoff and Release."),

  /** References to the object are left at the end. */
  OBJECT_LEAKED(
      "ObjectLeaked",
      Severity.ERROR,
      "References to the object are left at the end.",
      "implementing-the-iunknown-interface.md; R-068, B12",
      "Call Release once for each reference that you were given or added."),

  /** The emulator gave a result that the page of the method does not name. */
  UNDOCUMENTED_RESULT(
      "UndocumentedResult",
      Severity.WARNING,
      "The emulator gave a result that the page of the method does not name.",
      "mapi-return-value-documentation.md; R-084",
      "Nothing is wrong in your code; please report it.");

  private final String id;
  private final Severity severity;
  private final String why;
  private final String clause;
  private final String remedy;

  LintRule(String id, Severity severity, String why, String clause, String remedy) {
    this.id = id;
    this.severity = severity;
    this.why = why;
    this.clause = clause;
    this.remedy = remedy;
  }

  /**
   * The name in texts.
   *
   * @return for instance {@code CallAfterLogoff}
   */
  public String id() {
    return id;
  }

  /**
   * How serious it is unless a setting says otherwise.
   *
   * @return the severity
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Why it is wrong.
   *
   * @return a sentence or two
   */
  public String why() {
    return why;
  }

  /**
   * The pages and rules it rests on.
   *
   * @return names of pages and rule ids
   */
  public String clause() {
    return clause;
  }

  /**
   * What to do about it.
   *
   * @return a sentence
   */
  public String remedy() {
    return remedy;
  }
}
