package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.LintRule;

/** Words for the facts that features report. */
public final class Facts {

  private static final int LONGEST_STACK = 12;

  private Facts() {}

  static String opened(LifeNode node) {
    return switch (node.name().substring(0, Math.max(0, node.name().indexOf('#')))) {
      case "session" -> "logged on";
      case "sink", "monitor", "wait" -> "made";
      default -> "opened";
    };
  }

  static Fact callOnDead(String method, LifeNode node, End end) {
    return afterEnd(method + " was called on " + node.name(), node, end);
  }

  static Fact deadArgument(String method, LifeNode argument, End end) {
    return afterEnd(argument.name() + " was passed to " + method, argument, end);
  }

  private static Fact afterEnd(String call, LifeNode node, End end) {
    return switch (end.kind()) {
      case ENDING, LOGGED_OFF ->
          new Fact(
                  LintRule.CALL_AFTER_LOGOFF,
                  call
                      + (end.kind() == End.Kind.ENDING
                          ? " while its IMAPISession::Logoff was running."
                          : " after IMAPISession::Logoff had returned."))
              .at("logged off", end.place())
              .at(opened(node), node.opened());
      case ENDED_BY_OTHER ->
          new Fact(LintRule.CALL_AFTER_END_BY_OTHER, call + " after another client had ended it.")
              .at("ended", end.place())
              .at(opened(node), node.opened());
      case SHUT_DOWN -> afterFastShutdown(call, node, end);
      case UNINITIALIZED ->
          new Fact(LintRule.NOT_INITIALIZED, call + " after the last MAPIUninitialize.")
              .at("uninitialized", end.place())
              .at(opened(node), node.opened());
      case RELEASED -> afterRelease(call, node, node.ended(), end);
      case HOST_GONE ->
          new Fact(LintRule.CALL_AFTER_END_BY_OTHER, call + " after its host process had gone.")
              .at(opened(node), node.opened());
      case INVALIDATED ->
          new Fact(LintRule.CALL_AFTER_OWNER, call + " after its provider had made it invalid.")
              .at(opened(node), node.opened());
      case STORE_LOGGED_OFF ->
          new Fact(
                  LintRule.CALL_AFTER_OWNER,
                  call
                      + " after IMsgStore::StoreLogoff of "
                      + node.ended().name()
                      + " had given LOGOFF_COMPLETE.")
              .at("logged off", end.place())
              .at(opened(node), node.opened());
    };
  }

  static Fact callAfterFastShutdown(String method, LifeNode node, End end) {
    String on = node.name().isEmpty() ? "" : " on " + node.name();
    return afterFastShutdown(method + " was called" + on, node, end);
  }

  private static Fact afterFastShutdown(String call, LifeNode node, End end) {
    return new Fact(
            LintRule.CALL_AFTER_FAST_SHUTDOWN,
            call + " after IMAPIClientShutdown::DoFastShutdown had been accepted.")
        .at("shut down fast", end.place())
        .at(opened(node), node.opened());
  }

  private static Fact afterRelease(String call, LifeNode node, LifeNode ended, End end) {
    return ended == node
        ? new Fact(LintRule.OVER_RELEASED, call + " after its last reference was released.")
            .at("released", end.place())
            .at(opened(node), node.opened())
        : new Fact(
                LintRule.CALL_AFTER_OWNER,
                call + " after the last reference to " + ended.name() + " was released.")
            .at(ended.name() + " released", end.place())
            .at(opened(node), node.opened());
  }

  static Fact notInitialized(String method, LifeNode node) {
    return new Fact(
            LintRule.NOT_INITIALIZED,
            node.client().uninitialized() == null
                ? method + " was called before MAPIInitialize."
                : method + " was called after the last MAPIUninitialize.")
        .at("uninitialized", node.client().uninitialized())
        .at(opened(node), node.opened());
  }

  static Fact secondLogoff(LifeNode node, End end) {
    return new Fact(
            LintRule.SECOND_LOGOFF,
            "IMAPISession::Logoff was called on " + node.name() + ", which was logged off before.")
        .at("logged off", end.place())
        .at(opened(node), node.opened());
  }

  static Fact foreignObject(String method, LifeNode node, @Nullable ClientLife caller) {
    return new Fact(
            LintRule.FOREIGN_OBJECT,
            method
                + " was called on "
                + node.name()
                + ", which belongs to the process \""
                + node.client().name()
                + (caller == null ? "\"." : "\", by code of \"" + caller.name() + "\"."))
        .at(opened(node), node.opened());
  }

  public static Fact foreignSink(String sink, String owner) {
    return new Fact(
        LintRule.FOREIGN_OBJECT,
        sink + ", which belongs to the process \"" + owner + "\", was passed by another one.");
  }

  static Fact foreignArgument(String method, LifeNode argument) {
    return new Fact(
            LintRule.FOREIGN_OBJECT,
            argument.name()
                + " was passed to "
                + method
                + ", although it belongs to the process \""
                + argument.client().name()
                + "\".")
        .at(opened(argument), argument.opened());
  }

  static Fact threadWithoutInitialize(String method, LifeNode node) {
    return new Fact(
            LintRule.THREAD_WITHOUT_INITIALIZE,
            method
                + " was called on the thread \""
                + Thread.currentThread().getName()
                + "\", which has not called MAPIInitialize.")
        .detail(List.of("(reported once for each thread)"))
        .at(opened(node), node.opened());
  }

  static Fact undefinedFlags(String method, String parameter, int undefined) {
    List<String> homes = new ArrayList<>();
    for (int rest = undefined; rest != 0; rest &= rest - 1) {
      int bit = Integer.lowestOneBit(rest);
      FlagFamilies.homesOf(bit, method).forEach(home -> homes.add(hex(bit) + " is " + home));
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

  static Fact undocumentedResult(String method, LifeNode node, String result) {
    return new Fact(
        LintRule.UNDOCUMENTED_RESULT,
        method
            + (node.name().isEmpty() ? "" : " on " + node.name())
            + " gave "
            + result
            + ", which is none of its documented results.");
  }

  static Fact foreignCodeThrew(String code, Throwable thrown) {
    return new Fact(LintRule.FOREIGN_CODE_THREW, code + " threw " + thrown + ".")
        .detail(stack("stack of the exception:", thrown.getStackTrace()))
        .calledAs("");
  }

  public static Fact hookThrew(String hook, Throwable thrown) {
    return foreignCodeThrew("The hook for the " + hook, thrown).calledAs("called");
  }

  public static Fact sharedLogoff(LifeNode session, boolean creator, int others) {
    return new Fact(
            LintRule.SHARED_LOGOFF,
            "IMAPISession::Logoff with MAPI_LOGOFF_SHARED on "
                + session.name()
                + (creator ? "" : ", which had only joined the shared session,")
                + " told "
                + (others == 1 ? "1 other client" : others + " other clients")
                + " to shut down.")
        .at("logged on", session.opened());
  }

  public static Fact sharedLogoffAlone(LifeNode session) {
    return new Fact(
            LintRule.SHARED_LOGOFF_ALONE,
            "IMAPISession::Logoff on "
                + session.name()
                + " got MAPI_LOGOFF_SHARED, but nobody else was connected.")
        .at("logged on", session.opened());
  }

  public static Fact releasedWithoutLogoff(LifeNode session) {
    return new Fact(
            LintRule.RELEASED_WITHOUT_LOGOFF,
            "The last reference to " + session.name() + " was released without a Logoff.")
        .at("logged on", session.opened())
        .calledAs("released");
  }

  public static Fact sinkNotUnadvised(LifeNode session, String sink, @Nullable Site advised) {
    return new Fact(
            LintRule.SINK_NOT_UNADVISED,
            sink + " was still registered on " + session.name() + " when the session ended.")
        .at("advised", advised)
        .calledAs("ended");
  }

  public static Fact sinkNotUnadvisedAtRelease(
      LifeNode object, String sink, @Nullable Site advised) {
    return new Fact(
            LintRule.SINK_NOT_UNADVISED,
            sink + " was still registered on " + object.name() + " when that was released.")
        .at("advised", advised)
        .calledAs("released");
  }

  public static Fact sinkReleasedWhileRegistered(LifeNode sink) {
    return new Fact(
            LintRule.SINK_RELEASED_WHILE_REGISTERED,
            "The count of " + sink.name() + " reached zero while it was registered.")
        .at(opened(sink), sink.opened())
        .calledAs("released");
  }

  static Fact overReleased(String method, LifeNode node) {
    return new Fact(
            LintRule.OVER_RELEASED,
            method + " was called on " + node.name() + " after its last reference was released.")
        .at("released", node.released())
        .at(opened(node), node.opened());
  }

  public static Fact lateRelease(LifeNode node) {
    return new Fact(
            LintRule.LATE_RELEASE,
            "IUnknown::Release was called on " + node.name() + " after MAPIUninitialize.")
        .at("uninitialized", node.client().uninitialized())
        .at(opened(node), node.opened())
        .calledAs("released");
  }

  public static Fact uninitializeTooOften(ClientLife client) {
    return new Fact(
            LintRule.UNBALANCED_INITIALIZE,
            "MAPIUninitialize was called although the initialization count was zero.")
        .at("uninitialized", client.uninitialized());
  }

  public static Fact uninitializeOnOtherThread() {
    return new Fact(
        LintRule.UNBALANCED_INITIALIZE,
        "MAPIUninitialize was called on the thread \""
            + Thread.currentThread().getName()
            + "\", which had not called MAPIInitialize.");
  }

  public static Fact uninitializedWithSession(LifeNode session) {
    return new Fact(
            LintRule.UNINITIALIZED_WITH_SESSION,
            "The last MAPIUninitialize ended " + session.name() + ", which was not logged off.")
        .at("logged on", session.opened());
  }

  public static Fact unloadedWhileInitialized(ClientLife client) {
    return new Fact(
            LintRule.UNLOADED_WHILE_INITIALIZED,
            "MAPI32.DLL was unloaded while the initialization count was "
                + client.initCount()
                + ".")
        .at("initialized", client.initialized());
  }

  public static Fact initializeLeaked(int count, @Nullable Site place) {
    return new Fact(
            LintRule.INITIALIZE_LEAKED,
            "The initialization count is " + count + " at the end: MAPIUninitialize is missing.")
        .at("initialized", place)
        .calledAs("");
  }

  public static Fact utilitiesLeaked(int count) {
    return new Fact(
            LintRule.INITIALIZE_LEAKED,
            "ScInitMapiUtil was called "
                + (count == 1 ? "once" : count + " times")
                + " without its DeinitMapiUtil.")
        .calledAs("");
  }

  public static Fact sessionLeaked(LifeNode session) {
    return new Fact(
            LintRule.SESSION_LEAKED,
            session.name() + " is still open at the end: Logoff and Release are missing.")
        .at("logged on", session.opened())
        .calledAs("");
  }

  public static Fact sinkLeaked(LifeNode session, String sink, @Nullable Site advised) {
    return new Fact(
            LintRule.SINK_NOT_UNADVISED,
            sink
                + " is still registered on "
                + session.name()
                + " at the end: Unadvise is missing.")
        .at("advised", advised)
        .calledAs("");
  }

  public static Fact objectLeaked(LifeNode node) {
    return new Fact(
            LintRule.OBJECT_LEAKED,
            node.name()
                + " has "
                + (node.ownReferences() == 1 ? "1 reference" : node.ownReferences() + " references")
                + " left at the end: Release is missing.")
        .at(opened(node), node.opened())
        .calledAs("");
  }

  public static Fact oleUninitializedLate() {
    return new Fact(
        LintRule.OLE_UNINITIALIZED_LATE,
        "The last MAPIUninitialize was called while OLE was still initialized on the thread.");
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
    return unadviseUnknown("IMAPISession::Unadvise", session, connection);
  }

  static Fact unadviseUnknown(String method, LifeNode object, long connection) {
    return new Fact(
        LintRule.UNADVISE_UNKNOWN,
        method
            + " on "
            + object.name()
            + " got the connection number 0x"
            + Long.toHexString(connection)
            + ", which no registration has.");
  }

  public static Fact unattendedDialog(String dialog) {
    return new Fact(LintRule.UNATTENDED_DIALOG, "MAPILogonEx showed " + dialog + ".");
  }

  public static Fact nobodyPumps(int queued, String thread, ClientLife client) {
    return new Fact(
            LintRule.NOBODY_PUMPS,
            waits(queued) + " at the end for the thread \"" + thread + "\" to process messages.")
        .at("initialized", client.initialized())
        .calledAs("");
  }

  public static Fact notificationThreadGone(int queued, String thread, ClientLife client) {
    return new Fact(
            LintRule.NOTIFICATION_THREAD_GONE,
            waits(queued) + " at the end for the thread \"" + thread + "\", which is gone.")
        .at("initialized", client.initialized())
        .calledAs("");
  }

  private static String waits(int count) {
    return count == 1 ? "1 notification waits" : count + " notifications wait";
  }

  public static Fact sinkThrew(String sink, @Nullable Site advised, Throwable thrown) {
    return new Fact(LintRule.SINK_THREW, "OnNotify of " + sink + " threw " + thrown + ".")
        .at("advised", advised)
        .detail(stack("stack of the exception:", thrown.getStackTrace()))
        .calledAs("");
  }

  public static Fact sinkResult(String sink, @Nullable Site advised, int result) {
    return new Fact(LintRule.SINK_RESULT, "OnNotify of " + sink + " returned " + hex(result) + ".")
        .at("advised", advised)
        .calledAs("");
  }

  public static Fact sinkBlocked(String sink, @Nullable Site advised, Thread thread) {
    return new Fact(
            LintRule.SINK_BLOCKED, "OnNotify of " + sink + " has still not returned at the end.")
        .at("advised", advised)
        .detail(stack("stack of its thread:", thread.getStackTrace()))
        .calledAs("");
  }

  static Fact unusedAllowance(Allowance allowance) {
    return new Fact(
            LintRule.UNUSED_ALLOWANCE,
            "Findings of "
                + allowance.rule().id()
                + " were allowed (\""
                + allowance.because()
                + "\"), and there was none.")
        .detail(allowance.declaredBy().isEmpty() ? List.of() : List.of(allowance.declaredBy()))
        .calledAs("allowed");
  }

  static Fact plannedActionThrew(String fault, Throwable thrown, Site planned) {
    return foreignCodeThrew("The action of a fault (" + fault + ")", thrown).at("planned", planned);
  }

  static Fact faultNotFired(String fault, List<String> nearest) {
    return new Fact(LintRule.FAULT_NOT_FIRED, "A planned fault did not happen: " + fault + ".")
        .detail(nearest)
        .calledAs("planned");
  }

  static Fact stalled(String method, String message) {
    return new Fact(LintRule.STALLED, method + " does not come back.")
        .detail(message.lines().toList());
  }

  /** The code that the emulator called, innermost first, with what the JDK did for it. */
  static List<String> stack(String title, StackTraceElement[] frames) {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    boolean inside = false;
    for (StackTraceElement frame : frames) {
      if (frame.getClassName().contains("$$Lambda")) {
        continue; // no code of anybody's: what a method reference was made into
      }
      if (!Places.isOfEmulator(frame.getClassName())) {
        lines.add("  at " + Places.place(frame));
        inside |= Places.isOutside(frame.getClassName());
      } else if (inside) {
        break;
      }
    }
    return lines.subList(0, Math.min(lines.size(), 1 + LONGEST_STACK));
  }

  private static String hex(int value) {
    return "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
  }
}
