package org.mapiemulator.internal.gate;

import java.util.List;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.lint.LintRule;

/** Words for the facts about clients whose objects live in another process. */
public final class HostFacts {

  private HostFacts() {}

  /** A host that was told to quit waits for a client. */
  public static Fact externalReference(ClientLife host, List<LifeNode> held, Site quit) {
    return new Fact(
            LintRule.EXTERNAL_REFERENCE,
            "The process \""
                + host
                + "\" was told to quit and stays: the client holds "
                + (held.size() == 1 ? "an object" : held.size() + " objects")
                + " of it.")
        .at("told to quit", quit)
        .detail(ObjectFacts.stillOpen(held))
        .calledAs("");
  }
}
