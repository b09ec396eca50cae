package org.mapiemulator.junit.jupiter;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.mailbox.MailboxSnapshot;

/**
 * The mailboxes that a subsystem begins with, and what they hold.
 *
 * @param plans in their order
 */
record MailboxSet(List<Plan> plans) {

  static final MailboxSet NONE = new MailboxSet(List.of());

  /** One mailbox to come. */
  record Plan(String name, MailboxSnapshot content) {}

  MailboxSet and(String name, MailboxSnapshot content) {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "name (\"" + name + "\") must not be blank. Give the display name of the store.");
    }
    if (plans.stream().anyMatch(plan -> plan.name.equals(name))) {
      throw new IllegalArgumentException(
          "name (\"" + name + "\") is of a mailbox that has its content already. Name it once.");
    }
    List<Plan> more = new ArrayList<>(plans);
    more.add(new Plan(name, content));
    return new MailboxSet(List.copyOf(more));
  }

  /** Makes the mailboxes, to be called before profiles open them. */
  void create(MapiSubsystem target) {
    plans.forEach(plan -> target.mailbox(plan.name, plan.content));
  }

  /** A mailbox that nobody opens is a name that was mistyped. */
  void requireOpened(MapiSubsystem subsystem) {
    List<String> opened =
        subsystem.profiles().names().stream()
            .flatMap(profile -> subsystem.profiles().mailboxes(profile).stream())
            .toList();
    for (Plan plan : plans) {
      if (!opened.contains(plan.name)) {
        throw new ExtensionConfigurationException(
            "Mailboxes of MapiExtension.builder(): no profile opens \""
                + plan.name
                + "\"; they open "
                + opened
                + "."
                + NearestName.didYouMean(plan.name, opened)
                + " Correct the name, or add profile(name, p -> p.store(\""
                + plan.name
                + "\")).");
      }
    }
  }
}
