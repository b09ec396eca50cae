package org.mapiemulator.internal.gate;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.PropTag;

/** Words for the facts that objects of providers report. */
public final class ObjectFacts {

  private static final int LONGEST_LIST = 8;
  private static final int LONGEST_STACK = 8;

  private ObjectFacts() {}

  /** A provider's code threw something other than a MapiException. */
  public static Fact providerThrew(
      String method, LifeNode node, Object provider, Throwable thrown) {
    return Facts.foreignCodeThrew(method + on(node) + ": " + whose(provider), thrown)
        .detail(stack(provider, thrown))
        .calledAs("called");
  }

  /** Words of the caller's, or the kind of an object. */
  private static String whose(Object provider) {
    return provider instanceof String words ? words : nameOf(provider) + " of the provider";
  }

  /** A mock goes by what it stands for: the rest of its name differs from run to run. */
  static String nameOf(Object provider) {
    String name = provider.getClass().getSimpleName();
    if (Proxy.isProxyClass(provider.getClass()) && provider.getClass().getInterfaces().length > 0) {
      name = provider.getClass().getInterfaces()[0].getSimpleName();
    }
    int mock = name.indexOf("$MockitoMock");
    return mock < 0 ? name : name.substring(0, mock);
  }

  /** The frames of a provider of the user's; those of one of ours are a defect's. */
  private static List<String> stack(Object provider, Throwable thrown) {
    StackTraceElement[] frames = thrown.getStackTrace();
    if (!Places.isOfEmulator(provider.getClass().getName())) {
      return Facts.stack("stack of the exception:", frames);
    }
    List<String> lines = new ArrayList<>();
    lines.add("a defect of the emulator; please report it:");
    for (int i = 0; i < Math.min(LONGEST_STACK, frames.length); i++) {
      lines.add("  at " + frames[i]);
    }
    return lines;
  }

  /** A client's progress object threw. */
  public static Fact progressThrew(String method, String progress, Throwable thrown) {
    return Facts.foreignCodeThrew(method + " of " + progress, thrown).calledAs("called");
  }

  public static Fact providerGave(String method, LifeNode node, Object provider, String what) {
    return new Fact(
        LintRule.PROVIDER_RESULT,
        method + on(node) + ": " + whose(provider) + " gave " + what + ".");
  }

  private static String on(LifeNode node) {
    return node.name().isEmpty() ? "" : " on " + node.name();
  }

  /**
   * An object went with changes that were not saved.
   *
   * @param change the last of them, for instance {@code IMAPIProp::SetProps}
   */
  public static Fact changesNotSaved(LifeNode node, String change) {
    return new Fact(
            LintRule.CHANGES_NOT_SAVED,
            "The last reference to "
                + node.name()
                + " was released without SaveChanges after "
                + change
                + ": what was changed is lost.")
        .at(Facts.opened(node), node.opened())
        .calledAs("released");
  }

  public static Fact changedAfterSave(String method, LifeNode node) {
    return new Fact(
            LintRule.CHANGED_AFTER_SAVE,
            method
                + " was called on "
                + node.name()
                + ", which SaveChanges without KEEP_OPEN_READWRITE had closed for writing.")
        .at(Facts.opened(node), node.opened());
  }

  public static Fact streamNotCommitted(LifeNode stream) {
    return new Fact(
            LintRule.STREAM_NOT_COMMITTED,
            "The last reference to "
                + stream.name()
                + " was released without a Commit of what had been written.")
        .at(Facts.opened(stream), stream.opened())
        .calledAs("released");
  }

  /** A store went before objects that were opened from it. */
  public static Fact storeReleasedFirst(LifeNode store, List<LifeNode> open) {
    return new Fact(
            LintRule.STORE_RELEASED_FIRST,
            "The last reference to "
                + store.name()
                + " was released while "
                + (open.size() == 1 ? open.get(0).name() + " was" : open.size() + " objects")
                + (open.size() == 1 ? "" : " of it were")
                + " still open.")
        .at(Facts.opened(store), store.opened())
        .detail(stillOpen(open))
        .calledAs("released");
  }

  public static Fact objectLimit(String kind, List<LifeNode> open, int limit) {
    return new Fact(
            LintRule.OBJECT_LIMIT,
            "The client has "
                + open.size()
                + " objects of the kind "
                + kind
                + " open, and the server lets it have "
                + limit
                + ".")
        .detail(stillOpen(open));
  }

  static List<String> stillOpen(List<LifeNode> open) {
    List<String> lines = new ArrayList<>();
    open.stream()
        .limit(LONGEST_LIST)
        .forEach(
            node ->
                lines.add(
                    "still open: "
                        + node.name()
                        + place(node.opened() == null ? null : node.opened().place())));
    if (open.size() > LONGEST_LIST) {
      lines.add("and " + (open.size() - LONGEST_LIST) + " more");
    }
    return lines;
  }

  private static String place(@Nullable Object place) {
    return place == null ? "" : " (opened -> at " + place + ")";
  }

  public static Fact errorValueWritten(String method, LifeNode node, PropTag tag) {
    return new Fact(
        LintRule.ERROR_VALUE_WRITTEN,
        method
            + " on "
            + node.name()
            + " got a value of type PT_ERROR, "
            + tag.describe()
            + ", and sets nothing for it.");
  }

  public static Fact entryIdsCompared(String method, LifeNode node, PropTag tag) {
    return new Fact(
        LintRule.ENTRY_IDS_COMPARED,
        method
            + on(node)
            + " got a restriction that compares "
            + tag.describe()
            + " byte by byte.");
  }

  public static Fact propertyInUse(String method, LifeNode node, PropTag tag, LifeNode stream) {
    return new Fact(
            LintRule.PROPERTY_IN_USE,
            method
                + " on "
                + node.name()
                + " got "
                + tag.describe()
                + ", which "
                + stream.name()
                + " has open.")
        .at(stream.name() + " opened", stream.opened());
  }
}
