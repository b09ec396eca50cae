package org.mapiemulator.internal.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.lint.LintRule;

/** Words for the facts that a fast shutdown reports (1.12). */
public final class ShutdownFacts {

  private static final String QUERY = "IMAPIClientShutdown::QueryFastShutdown";
  private static final String NOTIFY = "IMAPIClientShutdown::NotifyProcessShutdown";
  private static final String DO = "IMAPIClientShutdown::DoFastShutdown";
  private static final String REFUSED = "refused";

  private ShutdownFacts() {}

  /** DoFastShutdown after a refusal. */
  public static Fact refusalIgnored(@Nullable Site refused) {
    return new Fact(
            LintRule.FAST_SHUTDOWN_REFUSED_IGNORED,
            DO + " was called although " + QUERY + " had given MAPI_E_NO_SUPPORT.")
        .at(REFUSED, refused);
  }

  /** The process is gone, after a refusal and without a Logoff. */
  public static Fact exitAfterRefusal(LifeNode session, @Nullable Site refused) {
    return new Fact(
            LintRule.FAST_SHUTDOWN_REFUSED_IGNORED,
            "The process ended without a Logoff of "
                + session.name()
                + " although "
                + QUERY
                + " had given MAPI_E_NO_SUPPORT.")
        .at(REFUSED, refused)
        .at("logged on", session.opened())
        .calledAs("");
  }

  public static Fact notifiedAfterRefusal(@Nullable Site refused) {
    return new Fact(
            LintRule.SHUTDOWN_NOTIFIED_AFTER_REFUSAL,
            NOTIFY + " was called although " + QUERY + " had given MAPI_E_NO_SUPPORT.")
        .at(REFUSED, refused);
  }

  public static Fact notQueried() {
    return new Fact(LintRule.FAST_SHUTDOWN_NOT_QUERIED, DO + " was called without " + QUERY + ".");
  }

  public static Fact unknownPolicy(int value) {
    return new Fact(
        LintRule.FAST_SHUTDOWN_POLICY_UNKNOWN,
        "FastShutdownBehavior is " + value + ", which no page defines; it counts as 0.");
  }

  /** A provider in words: its name in traces, and what the user calls it. */
  public static String provider(String name, Object object) {
    return name + " (" + ObjectFacts.nameOf(object) + ")";
  }

  /** The process was taken away because a provider did not come back. */
  public static Fact hung(String asking, String grace, @Nullable Site called) {
    return new Fact(
            LintRule.SHUTDOWN_HUNG,
            asking + " did not come back within " + grace + ", and the process was taken away.")
        .at("called", called)
        .calledAs("");
  }

  public static Fact providerThrew(String method, String provider, Throwable thrown) {
    return Facts.foreignCodeThrew(method + " of " + provider, thrown).calledAs("called");
  }

  /** A provider gave a code that the page of the method does not name. */
  public static Fact providerResult(String method, String provider, String result) {
    return new Fact(
        LintRule.UNDOCUMENTED_RESULT,
        method
            + " of "
            + provider
            + " gave "
            + result
            + ", which is none of its documented"
            + " results.");
  }

  /** A provider's QueryInterface gave something that is not the interface. */
  public static Fact providerGave(String provider, String wanted, String given) {
    return new Fact(
            LintRule.PROVIDER_RESULT,
            "IUnknown::QueryInterface of " + provider + " gave " + given + " for " + wanted + ".")
        .detail(List.of("(it counts as a provider without the interface)"));
  }
}
