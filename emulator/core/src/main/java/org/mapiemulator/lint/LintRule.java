package org.mapiemulator.lint;

/**
 * The rules that findings are made of: what was wrong, the clause it rests on, and the remedy.
 *
 * <p>The severity is the default; {@code Settings.with(FindingSeverity.off(rule))} changes it.
 */
public enum LintRule {
  /**
   * Logoff ends the session and everything that was got through it. After it only IUnknown::Release
   * may be called.
   */
  CALL_AFTER_LOGOFF(
      "CallAfterLogoff",
      Severity.ERROR,
      "Logoff ends the session and everything that was got through it. After it only"
          + " IUnknown::Release may be called.",
      "imapisession-logoff.md, ending-a-mapi-session.md",
      "R-202, R-203, R-204",
      "Make the call before Logoff, or drop the object when the session ends."),

  /**
   * A shared session that another client has ended may be cleaned up (Unadvise, Logoff, Release)
   * and nothing more.
   */
  CALL_AFTER_END_BY_OTHER(
      "CallAfterEndByOther",
      Severity.ERROR,
      "A shared session that another client has ended may be cleaned up (Unadvise, Logoff, Release)"
          + " and nothing more.",
      "",
      "R-493, A-04, A-07",
      "Stop using the session when fnevCriticalError arrives, and log off."),

  /**
   * No MAPI call is legal before the first MAPIInitialize or after the last MAPIUninitialize of the
   * process.
   */
  NOT_INITIALIZED(
      "NotInitialized",
      Severity.ERROR,
      "No MAPI call is legal before the first MAPIInitialize or after the last MAPIUninitialize of"
          + " the process.",
      "mapiinitialize.md, mapiuninitialize.md",
      "R-020, R-021",
      "Call MAPIInitialize first, and MAPIUninitialize after everything else."),

  /**
   * Since Outlook 2007 SP2 clients must not pass MAPI_LOGOFF_SHARED: it makes all clients of the
   * session shut down.
   */
  SHARED_LOGOFF(
      "SharedLogoff",
      Severity.ERROR,
      "Since Outlook 2007 SP2 clients must not pass MAPI_LOGOFF_SHARED: it makes all clients of the"
          + " session shut down.",
      "imapisession-logoff.md",
      "R-200",
      "Leave MAPI_LOGOFF_SHARED out: then only your own session ends."),

  /**
   * MAPI_LOGOFF_SHARED tells the other clients of a session to shut down. Where there are none it
   * does nothing.
   */
  SHARED_LOGOFF_ALONE(
      "SharedLogoffAlone",
      Severity.WARNING,
      "MAPI_LOGOFF_SHARED tells the other clients of a session to shut down. Where there are none"
          + " it does nothing.",
      "",
      "R-485, A-12",
      "Leave MAPI_LOGOFF_SHARED out."),

  /** A session ends once. After its Logoff only IUnknown::Release may be called. */
  SECOND_LOGOFF(
      "SecondLogoff",
      Severity.ERROR,
      "A session ends once. After its Logoff only IUnknown::Release may be called.",
      "imapisession-logoff.md",
      "R-202, R-481, A-09",
      "Log off in one place only: where the session is owned."),

  /**
   * After DoFastShutdown a process uses MAPI no more, not even to uninitialize it: providers have
   * written what they had and wait for nothing.
   */
  CALL_AFTER_FAST_SHUTDOWN(
      "CallAfterFastShutdown",
      Severity.ERROR,
      "After DoFastShutdown a process uses MAPI no more, not even to uninitialize it: providers"
          + " have written what they had and wait for nothing.",
      "best-practices-for-fast-shutdown.md",
      "R-310, R-311, A-39",
      "Make DoFastShutdown the last call of the process, and let the process exit."),

  /**
   * QueryFastShutdown was refused: a provider needs the ordinary end, or nobody tells the providers
   * of another one. What they have not written is lost.
   */
  FAST_SHUTDOWN_REFUSED_IGNORED(
      "FastShutdownRefusedIgnored",
      Severity.ERROR,
      "QueryFastShutdown was refused: a provider needs the ordinary end, or nobody tells the"
          + " providers of another one. What they have not written is lost.",
      "best-practices-for-fast-shutdown.md",
      "R-309, R-313, A-38",
      "After MAPI_E_NO_SUPPORT end the ordinary way: Logoff, Release, MAPIUninitialize."),

  /** A client that was refused announces no end: providers would prepare for what does not come. */
  SHUTDOWN_NOTIFIED_AFTER_REFUSAL(
      "ShutdownNotifiedAfterRefusal",
      Severity.WARNING,
      "A client that was refused announces no end: providers would prepare for what does not"
          + " come.",
      "best-practices-for-fast-shutdown.md",
      "R-309, A-38",
      "Call NotifyProcessShutdown only if QueryFastShutdown succeeded."),

  /** QueryFastShutdown comes first: it tells whether the providers can do with a fast shutdown. */
  FAST_SHUTDOWN_NOT_QUERIED(
      "FastShutdownNotQueried",
      Severity.WARNING,
      "QueryFastShutdown comes first: it tells whether the providers can do with a fast shutdown.",
      "fast-shutdown-overview.md",
      "R-298, A-38",
      "Call QueryFastShutdown, then NotifyProcessShutdown, then DoFastShutdown."),

  /** FastShutdownBehavior is 0, 1 or 2. What another value does is not said. */
  FAST_SHUTDOWN_POLICY_UNKNOWN(
      "FastShutdownPolicyUnknown",
      Severity.WARNING,
      "FastShutdownBehavior is 0, 1 or 2. What another value does is not said.",
      "fast-shutdown-user-options.md",
      "R-303, R-306, A-41",
      "Set the policy to 0 (unless a provider opts out), 1 (if all opt in) or 2 (never)."),

  /**
   * A provider that does not come back from a shutdown call holds up the end of the process, which
   * the system then takes away.
   */
  SHUTDOWN_HUNG(
      "ShutdownHung",
      Severity.ERROR,
      "A provider that does not come back from a shutdown call holds up the end of the process,"
          + " which the system then takes away.",
      "best-practices-for-fast-shutdown.md",
      "A-92",
      "Let the provider save its data and return. One that needs longer: settings.with(new"
          + " ShutdownGrace(...))."),

  /** Logoff comes before the last Release. Without it MAPI ends the session by itself, quietly. */
  RELEASED_WITHOUT_LOGOFF(
      "ReleasedWithoutLogoff",
      Severity.WARNING,
      "Logoff comes before the last Release. Without it MAPI ends the session by itself, quietly.",
      "ending-a-mapi-session.md",
      "R-205, R-212, A-14",
      "Call Logoff before the last Release."),

  /**
   * Each Advise needs its Unadvise, and before Logoff. The end of the session cancels what is left.
   */
  SINK_NOT_UNADVISED(
      "SinkNotUnadvised",
      Severity.ERROR,
      "Each Advise needs its Unadvise, and before Logoff. The end of the session cancels what is"
          + " left.",
      "ending-a-mapi-session.md",
      "R-205, A-15",
      "Call Unadvise, with the number that Advise gave, before Logoff."),

  /**
   * A registration holds a reference to its sink. If the count reaches zero all the same, MAPI
   * calls freed memory.
   */
  SINK_RELEASED_WHILE_REGISTERED(
      "SinkReleasedWhileRegistered",
      Severity.ERROR,
      "A registration holds a reference to its sink. If the count reaches zero all the same, MAPI"
          + " calls freed memory.",
      "imapisession-advise.md",
      "R-218, R-236",
      "Call Unadvise first, and release only the references that are yours."),

  /**
   * An object dies with its last reference. In native code every later call touches freed memory.
   */
  OVER_RELEASED(
      "OverReleased",
      Severity.ERROR,
      "An object dies with its last reference. In native code every later call touches freed"
          + " memory.",
      "implementing-the-iunknown-interface.md",
      "R-068",
      "Call Release once for each reference that you were given or added, and use the object no"
          + " more."),

  /** An object belongs to the process that got it. In another process its pointer means nothing. */
  FOREIGN_OBJECT(
      "ForeignObject",
      Severity.ERROR,
      "An object belongs to the process that got it. In another process its pointer means nothing.",
      "logging-on-to-mapi.md",
      "R-143, R-511, A-66",
      "Let each process log on and make its own objects."),

  /** Each MAPIInitialize that succeeds needs one MAPIUninitialize, on the same thread. */
  UNBALANCED_INITIALIZE(
      "UnbalancedInitialize",
      Severity.WARNING,
      "Each MAPIInitialize that succeeds needs one MAPIUninitialize, on the same thread.",
      "mapiuninitialize.md, using-thread-safe-objects.md",
      "R-001, R-023, R-042",
      "Call MAPIUninitialize only after a MAPIInitialize that succeeded, on the thread that called"
          + " it."),

  /** Each MAPIInitialize that succeeds needs one MAPIUninitialize. */
  INITIALIZE_LEAKED(
      "InitializeLeaked",
      Severity.ERROR,
      "Each MAPIInitialize that succeeds needs one MAPIUninitialize.",
      "mapiuninitialize.md",
      "R-001",
      "Call MAPIUninitialize once for each MAPIInitialize that succeeded, whatever happens between"
          + " them."),

  /** Logoff and Release come first. The last MAPIUninitialize takes away what is still open. */
  UNINITIALIZED_WITH_SESSION(
      "UninitializedWithSession",
      Severity.ERROR,
      "Logoff and Release come first. The last MAPIUninitialize takes away what is still open.",
      "ending-a-mapi-session.md",
      "R-205, A-16",
      "Call Logoff and Release before the last MAPIUninitialize."),

  /** The library stays loaded until the last MAPIUninitialize. */
  UNLOADED_WHILE_INITIALIZED(
      "UnloadedWhileInitialized",
      Severity.ERROR,
      "The library stays loaded until the last MAPIUninitialize. Its notification engine is a"
          + " window and threads that would go on running code that is gone.",
      "mapiuninitialize.md",
      "B25",
      "Call MAPIUninitialize once for each MAPIInitialize before FreeLibrary."),

  /**
   * Each thread that uses MAPI objects must have called MAPIInitialize itself, even for objects of
   * other threads.
   */
  THREAD_WITHOUT_INITIALIZE(
      "ThreadWithoutInitialize",
      Severity.WARNING,
      "Each thread that uses MAPI objects must have called MAPIInitialize itself, even for objects"
          + " of other threads.",
      "using-thread-safe-objects.md",
      "R-042, R-512, A-21",
      "Call MAPIInitialize at the start of the thread and MAPIUninitialize at its end."),

  /**
   * Without MAPI_MULTITHREAD_NOTIFICATIONS a process is notified only while its first thread
   * processes messages.
   */
  NOBODY_PUMPS(
      "NobodyPumps",
      Severity.ERROR,
      "Without MAPI_MULTITHREAD_NOTIFICATIONS a process is notified only while its first thread"
          + " processes messages.",
      "mapiinit_0.md",
      "R-043, R-046",
      "Pass MAPI_MULTITHREAD_NOTIFICATIONS to MAPIInitialize, or call HrDispatchNotifications on"
          + " that thread."),

  /**
   * Without MAPI_MULTITHREAD_NOTIFICATIONS a process is notified on the thread that initialized
   * first, and only there.
   */
  NOTIFICATION_THREAD_GONE(
      "NotificationThreadGone",
      Severity.ERROR,
      "Without MAPI_MULTITHREAD_NOTIFICATIONS a process is notified on the thread that initialized"
          + " first, and only there.",
      "initializing-mapi.md",
      "R-045",
      "Pass MAPI_MULTITHREAD_NOTIFICATIONS, or initialize first on a thread that outlives all use"
          + " of MAPI."),

  /**
   * Without MAPI_NEW_SESSION a logon joins the shared session, if there is one, whatever profile it
   * names.
   */
  PROFILE_NAME_IGNORED(
      "ProfileNameIgnored",
      Severity.ERROR,
      "Without MAPI_NEW_SESSION a logon joins the shared session, if there is one, whatever profile"
          + " it names.",
      "mapilogonex.md",
      "R-095, R-102",
      "Pass MAPI_NEW_SESSION with the name, or no name if any profile will do."),

  /**
   * The documentation asks every caller of MAPILogonEx for MAPI_EXTENDED. Without it the call works
   * all the same.
   */
  EXTENDED_MISSING(
      "ExtendedMissing",
      Severity.WARNING,
      "The documentation asks every caller of MAPILogonEx for MAPI_EXTENDED. Without it the call"
          + " works all the same.",
      "mapilogonex.md",
      "R-125, A-31",
      "Add MAPI_EXTENDED to the flags."),

  /** Each parameter has flags of its own. What is defined for another one means nothing here. */
  UNDEFINED_FLAGS(
      "UndefinedFlags",
      Severity.ERROR,
      "Each parameter has flags of its own. What is defined for another one means nothing here.",
      "mapi-return-value-documentation.md",
      "R-006, R-142, R-190, A-11",
      "Pass only flags that the page of the method names for the parameter."),

  /**
   * The documentation reserves the parameter: it must be zero, and what another value does is not
   * said.
   */
  RESERVED_NOT_ZERO(
      "ReservedNotZero",
      Severity.ERROR,
      "The documentation reserves the parameter: it must be zero, and what another value does is"
          + " not said.",
      "imapisession-logoff.md",
      "R-189, A-10",
      "Pass 0. Flags belong into the parameter for flags."),

  /**
   * Windows services must pass MAPI_NT_SERVICE in MAPIInitialize and in MAPILogonEx. Nobody else
   * may.
   */
  SERVICE_FLAG(
      "ServiceFlag",
      Severity.ERROR,
      "Windows services must pass MAPI_NT_SERVICE in MAPIInitialize and in MAPILogonEx. Nobody else"
          + " may.",
      "calling-mapi-from-windows-services.md",
      "R-134, R-465",
      "Pass the flag in both calls or in none. The test of a service says so:"
          + " settings.asService()."),

  /** Services log on with MAPI_NO_MAIL. One that does not is treated as if it had. */
  SERVICE_WITHOUT_NO_MAIL(
      "ServiceWithoutNoMail",
      Severity.WARNING,
      "Services log on with MAPI_NO_MAIL. One that does not is treated as if it had.",
      "calling-mapi-from-windows-services.md",
      "R-466, A-30",
      "Add MAPI_NO_MAIL to the flags."),

  /** No exception may leave OnNotify: in native code it takes the process down. */
  SINK_THREW(
      "SinkThrew",
      Severity.ERROR,
      "No exception may leave OnNotify: in native code it takes the process down.",
      "imapiadvisesink-onnotify.md",
      "R-234, R-497",
      "Catch everything inside OnNotify and return S_OK."),

  /** OnNotify returns S_OK. Other results mean something in synchronous callbacks only. */
  SINK_RESULT(
      "SinkResult",
      Severity.WARNING,
      "OnNotify returns S_OK. Other results mean something in synchronous callbacks only.",
      "imapiadvisesink-onnotify.md",
      "R-234",
      "Return S_OK."),

  /** While OnNotify runs, no other notification reaches the process. */
  SINK_BLOCKED(
      "SinkBlocked",
      Severity.ERROR,
      "While OnNotify runs, no other notification reaches the process.",
      "imapiadvisesink-onnotify.md",
      "R-044, R-046",
      "Hand the work to another thread and return."),

  /**
   * Code that MAPI calls must not throw: nobody there takes the exception, and in native code it
   * takes the process down.
   */
  FOREIGN_CODE_THREW(
      "ForeignCodeThrew",
      Severity.ERROR,
      "Code that MAPI calls must not throw: nobody there takes the exception, and in native code it"
          + " takes the process down.",
      "",
      "R-497",
      "Repair the code that threw, or catch the exception inside it."),

  /** Nothing has happened for a long time that could end the wait: it would last for ever. */
  STALLED(
      "Stalled",
      Severity.ERROR,
      "Nothing has happened for a long time that could end the wait: it would last for ever.",
      "",
      "R-136, A-28",
      "Look at the stacks for what holds the call up. If it needs more time: settings.with(new"
          + " StallLimit(...))."),

  /**
   * No registration has this number: it was never given, was cut to 32 bits, or was cancelled
   * before.
   */
  UNADVISE_UNKNOWN(
      "UnadviseUnknown",
      Severity.WARNING,
      "No registration has this number: it was never given, was cut to 32 bits, or was cancelled"
          + " before.",
      "",
      "R-254, A-33",
      "Call Unadvise once for each Advise, with the whole number that Advise gave."),

  /** A program that shows a dialog where there is no user fails, or waits for ever. */
  UNATTENDED_DIALOG(
      "UnattendedDialog",
      Severity.WARNING,
      "A program that shows a dialog where there is no user fails, or waits for ever.",
      "mapilogonex.md",
      "R-108",
      "Pass what the dialog asks for, or script the user:"
          + " settings.with(UiHooks.NO_USER.onLogon(...))."),

  /**
   * Objects are released before the session ends, and the session before the last MAPIUninitialize.
   */
  LATE_RELEASE(
      "LateRelease",
      Severity.WARNING,
      "Objects are released before the session ends, and the session before the last"
          + " MAPIUninitialize.",
      "ending-a-mapi-session.md",
      "R-205",
      "Release everything before the last MAPIUninitialize."),

  /**
   * OleUninitialize has to come before the last MAPIUninitialize. Otherwise the client may crash.
   */
  OLE_UNINITIALIZED_LATE(
      "OleUninitializedLate",
      Severity.WARNING,
      "OleUninitialize has to come before the last MAPIUninitialize. Otherwise the client may"
          + " crash.",
      "ending-a-mapi-session.md",
      "R-026",
      "Call OleUninitialize first, then MAPIUninitialize."),

  /** Each logon needs its Logoff and its Release. */
  SESSION_LEAKED(
      "SessionLeaked",
      Severity.ERROR,
      "Each logon needs its Logoff and its Release.",
      "ending-a-mapi-session.md",
      "R-205",
      "Call Logoff, then Release."),

  /** Each reference needs its Release. An object with references left is never freed. */
  OBJECT_LEAKED(
      "ObjectLeaked",
      Severity.ERROR,
      "Each reference needs its Release. An object with references left is never freed.",
      "implementing-the-iunknown-interface.md",
      "R-068",
      "Call Release once for each reference that you were given or added."),

  /**
   * What hangs on a store or a session lives as long as that. After its last Release only
   * IUnknown::Release may be called.
   */
  CALL_AFTER_OWNER(
      "CallAfterOwner",
      Severity.ERROR,
      "What hangs on a store or a session lives as long as that. After its last Release only"
          + " IUnknown::Release may be called.",
      "imslogon-openentry.md",
      "GEN-20",
      "Release the store after everything that was opened from it, and make the call before that."),

  /** What was opened from a store is released before the store, which it cannot outlive. */
  STORE_RELEASED_FIRST(
      "StoreReleasedFirst",
      Severity.WARNING,
      "What was opened from a store is released before the store, which it cannot outlive.",
      "imslogon-openentry.md",
      "GEN-20",
      "Release tables, streams, messages and folders first, then the store."),

  /** Servers let a client have so many objects of a kind open, and no more. */
  OBJECT_LIMIT(
      "ObjectLimit",
      Severity.ERROR,
      "Servers let a client have so many objects of a kind open, and no more.",
      "KB842022",
      "B42, A-102",
      "Release each object before the next one of its kind is opened."),

  /**
   * Changes of a message or an attachment are kept by SaveChanges only. What was not saved is lost
   * with the last Release.
   */
  CHANGES_NOT_SAVED(
      "ChangesNotSaved",
      Severity.ERROR,
      "Changes of a message or an attachment are kept by SaveChanges only. What was not saved is"
          + " lost with the last Release.",
      "imapiprop-savechanges.md",
      "GEN-16, PRP-06, FLD-12, ATT-02",
      "Call SaveChanges before the last Release: of the attachment first, then of its message."),

  /** SaveChanges without KEEP_OPEN_READWRITE says that only Release follows. */
  CHANGED_AFTER_SAVE(
      "ChangedAfterSave",
      Severity.WARNING,
      "SaveChanges without KEEP_OPEN_READWRITE says that only Release follows.",
      "imapiprop-savechanges.md",
      "PRP-09, D-04",
      "Pass KEEP_OPEN_READWRITE if the object is to be changed again."),

  /** A stream may be transacted: without Commit, what was written to it can be lost. */
  STREAM_NOT_COMMITTED(
      "StreamNotCommitted",
      Severity.WARNING,
      "A stream may be transacted: without Commit, what was written to it can be lost.",
      "structured-storage-in-mapi.md",
      "STM-04, D-112",
      "Call Commit before the last Release of the stream, then SaveChanges on its object."),

  /** While a property is open as a stream, what other ways to it show and keep is undefined. */
  PROPERTY_IN_USE(
      "PropertyInUse",
      Severity.WARNING,
      "While a property is open as a stream, what other ways to it show and keep is undefined.",
      "imapiprop-openproperty.md",
      "PRP-43, D-06",
      "Release the stream before the property is opened again, set or deleted."),

  /**
   * A value of type PT_ERROR says that there is no value. SetProps skips it without a word, and the
   * property stays as it is.
   */
  ERROR_VALUE_WRITTEN(
      "ErrorValueWritten",
      Severity.WARNING,
      "A value of type PT_ERROR says that there is no value. SetProps skips it without a word, and"
          + " the property stays as it is.",
      "imapiprop-setprops.md",
      "PRP-20, PRP-45",
      "Look at isError() of what GetProps or QueryRows gave before it is used as a value."),

  /**
   * One object can have several entry identifiers, so that a comparison byte by byte says little.
   */
  ENTRY_IDS_COMPARED(
      "EntryIdsCompared",
      Severity.WARNING,
      "One object can have several entry identifiers, so that a comparison byte by byte says"
          + " little.",
      "mapi-entry-identifiers.md",
      "EID-04, STO-15, D-89",
      "Compare entry identifiers with CompareEntryIDs. In restrictions use PR_RECORD_KEY,"
          + " PR_SEARCH_KEY or PR_INSTANCE_KEY."),

  /**
   * Clients rely on what the page of a method promises. A provider that gives nothing, or something
   * else, breaks them.
   */
  PROVIDER_RESULT(
      "ProviderResult",
      Severity.ERROR,
      "Clients rely on what the page of a method promises. A provider that gives nothing, or"
          + " something else, breaks them.",
      "",
      "GEN-03",
      "Repair the provider. A mock gives null until the method is stubbed."),

  /**
   * Callers are written for the results that the page of a method names. A provider that gives
   * another one surprises them.
   */
  UNDOCUMENTED_RESULT(
      "UndocumentedResult",
      Severity.WARNING,
      "Callers are written for the results that the page of a method names. A provider that gives"
          + " another one surprises them.",
      "mapi-return-value-documentation.md",
      "R-084",
      "Let your provider give a result of the page. If no provider of yours is involved, nothing is"
          + " wrong in your code; please report it."),

  /** An allowance that allows nothing is left over, or the misuse it expects no longer happens. */
  UNUSED_ALLOWANCE(
      "UnusedAllowance",
      Severity.ERROR,
      "An allowance that allows nothing is left over, or the misuse it expects no longer happens."
          + " It would hide the next one.",
      "",
      "A-79",
      "Remove the allowance, or look why the finding does not come. One that only some tests need:"
          + " Allowance.optional()."),

  /**
   * A process ends only when nobody outside holds objects of it any more, or it ends under whoever
   * does: by version.
   */
  EXTERNAL_REFERENCE(
      "ExternalReference",
      Severity.WARNING,
      "A process ends only when nobody outside holds objects of it any more, or it ends under"
          + " whoever does: by version.",
      "",
      "R-313, A-95",
      "Release every object, the session too, when its use is over; do not keep them while idle."),

  /** A planned fault that never fires tests nothing: the test passes for another reason. */
  FAULT_NOT_FIRED(
      "FaultNotFired",
      Severity.ERROR,
      "A planned fault that never fires tests nothing: the test passes for another reason.",
      "",
      "A-80",
      "Plan the fault for a call that is made (what came nearest stands above), or remove it.");

  private final String id;
  private final Severity severity;
  private final String why;
  private final String pages;
  private final String rules;
  private final String remedy;

  LintRule(String id, Severity severity, String why, String pages, String rules, String remedy) {
    this.id = id;
    this.severity = severity;
    this.why = why;
    this.pages = pages;
    this.rules = rules;
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
   * The clauses it rests on: pages of the MAPI reference, rules and decisions of the specification.
   *
   * @return for instance {@code imapisession-logoff.md; }
   */
  public String clause() {
    return pages.isEmpty() ? rules : pages + "; " + rules;
  }

  String pages() {
    return pages;
  }

  String rules() {
    return rules;
  }

  /**
   * What to do about it.
   *
   * @return a sentence or two
   */
  public String remedy() {
    return remedy;
  }
}
