package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;

/** Words for the facts that features report. */
public final class Facts {

  private Facts() {}

  static Fact callOnDead(String method, LifeNode node, End end) {
    String call = method + " was called on " + node.name();
    return switch (end.kind()) {
      case ENDING, LOGGED_OFF ->
          new Fact(LintRule.CALL_AFTER_LOGOFF, call + " after IMAPISession::Logoff.")
              .at("logged off", end.place())
              .at("opened", node.opened());
      case ENDED_BY_OTHER ->
          new Fact(LintRule.CALL_AFTER_END_BY_OTHER, call + " after somebody else ended it.")
              .at("ended", end.place())
              .at("opened", node.opened());
      case UNINITIALIZED ->
          new Fact(LintRule.NOT_INITIALIZED, call + " after the last MAPIUninitialize.")
              .at("uninitialized", end.place())
              .at("opened", node.opened());
      case RELEASED ->
          new Fact(LintRule.OVER_RELEASED, call + " after its last reference was released.")
              .at("released", end.place())
              .at("opened", node.opened());
    };
  }

  static Fact notInitialized(String method, LifeNode node) {
    return new Fact(
            LintRule.NOT_INITIALIZED,
            node.client().uninitialized() == null
                ? method + " was called before MAPIInitialize."
                : method + " was called after the last MAPIUninitialize.")
        .at("uninitialized", node.client().uninitialized())
        .at("opened", node.opened());
  }

  static Fact secondLogoff(LifeNode node, End end) {
    return new Fact(
            LintRule.SECOND_LOGOFF,
            "IMAPISession::Logoff was called on " + node.name() + ", which was logged off before.")
        .at("logged off", end.place())
        .at("opened", node.opened());
  }

  static Fact foreignObject(String method, LifeNode node) {
    return new Fact(
            LintRule.FOREIGN_OBJECT,
            method
                + " was called on "
                + node.name()
                + " of the process \""
                + node.client().name()
                + "\" by code of another process.")
        .at("opened", node.opened());
  }

  public static Fact foreignSink(String sink, String owner) {
    return new Fact(
        LintRule.FOREIGN_OBJECT,
        sink + " of the process \"" + owner + "\" was passed to a call of another process.");
  }

  static Fact threadWithoutInitialize(String method, String client) {
    return new Fact(
        LintRule.THREAD_WITHOUT_INITIALIZE,
        method
            + " was called on a thread that has not called MAPIInitialize in \""
            + client
            + "\". (Reported once per thread.)");
  }

  static Fact undefinedFlags(String method, String parameter, int undefined) {
    List<String> homes = new ArrayList<>();
    for (int rest = undefined; rest != 0; rest &= rest - 1) {
      int bit = Integer.lowestOneBit(rest);
      List<String> names = FlagFamilies.namesOf(bit);
      homes.add(hex(bit) + ": " + (names.isEmpty() ? "no family" : String.join(", ", names)));
    }
    return new Fact(
            LintRule.UNDEFINED_FLAGS,
            method + " got " + hex(undefined) + " in " + parameter + ", which defines no such bit.")
        .detail(homes);
  }

  static Fact reservedNotZero(String method, String parameter, int value) {
    return new Fact(
        LintRule.RESERVED_NOT_ZERO,
        method + " got " + hex(value) + " in " + parameter + ", which must be zero.");
  }

  static Fact undocumentedResult(String method, String result) {
    return new Fact(LintRule.UNDOCUMENTED_RESULT, method + " gave " + result + ".");
  }

  static Fact foreignCodeThrew(String code, Throwable thrown) {
    return new Fact(LintRule.FOREIGN_CODE_THREW, code + " threw " + thrown + ".")
        .detail(stack(thrown.getStackTrace()))
        .calledAs("");
  }

  public static Fact hookThrew(String hook, Throwable thrown) {
    return foreignCodeThrew("The hook of " + hook, thrown);
  }

  public static Fact sharedLogoff(LifeNode session, boolean creator, int others) {
    return new Fact(
            LintRule.SHARED_LOGOFF,
            "IMAPISession::Logoff on "
                + session.name()
                + " with MAPI_LOGOFF_SHARED told "
                + (others == 1 ? "1 other client" : others + " other clients")
                + " to shut down"
                + (creator ? "." : ", and " + session.name() + " did not create the session."))
        .at("opened", session.opened());
  }

  public static Fact sharedLogoffAlone(LifeNode session) {
    return new Fact(
            LintRule.SHARED_LOGOFF_ALONE,
            "IMAPISession::Logoff on "
                + session.name()
                + " got MAPI_LOGOFF_SHARED, and nobody else is connected.")
        .at("opened", session.opened());
  }

  public static Fact releasedWithoutLogoff(LifeNode session) {
    return new Fact(
            LintRule.RELEASED_WITHOUT_LOGOFF,
            "The last reference to " + session.name() + " was released without a Logoff.")
        .at("opened", session.opened())
        .calledAs("released");
  }

  public static Fact sinkNotUnadvised(LifeNode session, String sink, @Nullable Place advised) {
    return new Fact(
            LintRule.SINK_NOT_UNADVISED,
            sink + " was still registered on " + session.name() + " when the session ended.")
        .at("advised", advised)
        .calledAs("ended");
  }

  public static Fact sinkReleasedWhileRegistered(LifeNode sink) {
    return new Fact(
            LintRule.SINK_RELEASED_WHILE_REGISTERED,
            "The count of " + sink.name() + " reached zero while it was registered.")
        .at("made", sink.opened())
        .calledAs("released");
  }

  public static Fact overReleased(LifeNode node) {
    End end = node.end();
    return new Fact(
            LintRule.OVER_RELEASED,
            "IUnknown::Release was called on " + node.name() + ", whose count was zero.")
        .at("died", end == null ? null : end.place())
        .at("opened", node.opened());
  }

  public static Fact lateRelease(LifeNode node) {
    return new Fact(
            LintRule.LATE_RELEASE,
            "IUnknown::Release was called on " + node.name() + " after MAPIUninitialize.")
        .at("uninitialized", node.client().uninitialized())
        .at("opened", node.opened())
        .calledAs("released");
  }

  public static Fact uninitializeTooOften() {
    return new Fact(
        LintRule.UNBALANCED_INITIALIZE, "MAPIUninitialize was called while the count was zero.");
  }

  public static Fact uninitializeOnOtherThread() {
    return new Fact(
        LintRule.UNBALANCED_INITIALIZE,
        "MAPIUninitialize was called on a thread that had not called MAPIInitialize.");
  }

  public static Fact uninitializedWithSession(LifeNode session) {
    return new Fact(
            LintRule.UNINITIALIZED_WITH_SESSION,
            "The last MAPIUninitialize ended " + session.name() + ", which was not logged off.")
        .at("opened", session.opened());
  }

  public static Fact initializeLeaked(int count) {
    return new Fact(
            LintRule.INITIALIZE_LEAKED,
            "The initialization count is " + count + " at the end; MAPIUninitialize is missing.")
        .calledAs("");
  }

  public static Fact sessionLeaked(LifeNode session) {
    return new Fact(
            LintRule.SESSION_LEAKED,
            session.name() + " is open at the end; Logoff and Release are missing.")
        .at("opened", session.opened())
        .calledAs("");
  }

  public static Fact objectLeaked(LifeNode node) {
    return new Fact(
            LintRule.OBJECT_LEAKED,
            node.name()
                + " has "
                + (node.references() == 1 ? "1 reference" : node.references() + " references")
                + " left at the end; Release is missing.")
        .at("opened", node.opened())
        .calledAs("");
  }

  public static Fact oleUninitializedLate() {
    return new Fact(
        LintRule.OLE_UNINITIALIZED_LATE,
        "The last MAPIUninitialize was called while OLE was initialized on the thread.");
  }

  public static Fact profileNameIgnored(String asked, String joined) {
    return new Fact(
        LintRule.PROFILE_NAME_IGNORED,
        "MAPILogonEx asked for the profile \""
            + asked
            + "\" and joined the shared session of \""
            + joined
            + "\".");
  }

  public static Fact extendedMissing() {
    return new Fact(LintRule.EXTENDED_MISSING, "MAPILogonEx was called without MAPI_EXTENDED.");
  }

  public static Fact serviceFlag(String what) {
    return new Fact(LintRule.SERVICE_FLAG, what);
  }

  public static Fact serviceWithoutNoMail() {
    return new Fact(
        LintRule.SERVICE_WITHOUT_NO_MAIL, "A service called MAPILogonEx without MAPI_NO_MAIL.");
  }

  public static Fact unadviseUnknown(LifeNode session, long connection) {
    return new Fact(
        LintRule.UNADVISE_UNKNOWN,
        "IMAPISession::Unadvise on "
            + session.name()
            + " got 0x"
            + Long.toHexString(connection)
            + ", which is not registered.");
  }

  public static Fact unattendedDialog(String dialog) {
    return new Fact(LintRule.UNATTENDED_DIALOG, "MAPILogonEx showed " + dialog + ".");
  }

  public static Fact nobodyPumps(int queued, String thread) {
    return new Fact(
            LintRule.NOBODY_PUMPS,
            waits(queued) + " for the thread " + thread + " to process messages.")
        .calledAs("");
  }

  public static Fact notificationThreadGone(int queued, String thread) {
    return new Fact(
            LintRule.NOTIFICATION_THREAD_GONE,
            waits(queued) + " for the thread " + thread + ", which has ended.")
        .calledAs("");
  }

  private static String waits(int count) {
    return count == 1 ? "1 notification waits" : count + " notifications wait";
  }

  public static Fact sinkThrew(String sink, Throwable thrown) {
    return new Fact(LintRule.SINK_THREW, "OnNotify of " + sink + " threw " + thrown + ".")
        .detail(stack(thrown.getStackTrace()))
        .calledAs("");
  }

  public static Fact sinkResult(String sink, int result) {
    return new Fact(LintRule.SINK_RESULT, "OnNotify of " + sink + " returned " + hex(result) + ".")
        .calledAs("");
  }

  public static Fact sinkBlocked(String sink, Thread thread) {
    return new Fact(LintRule.SINK_BLOCKED, "OnNotify of " + sink + " has not returned at the end.")
        .detail(stack(thread.getStackTrace()))
        .calledAs("");
  }

  static Fact stalled(String method, String message) {
    return new Fact(LintRule.STALLED, method + " does not come back.")
        .detail(message.lines().toList());
  }

  private static List<String> stack(StackTraceElement[] frames) {
    return Arrays.stream(frames).limit(12).map(frame -> "    at " + frame).toList();
  }

  private static String hex(int value) {
    return "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
  }
}
