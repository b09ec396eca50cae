package org.mapiemulator.junit.jupiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.mapiemulator.ProfileBuilder;
import org.mapiemulator.Profiles;

/**
 * The profiles that a subsystem begins with.
 *
 * @param where who says so, for refusals
 * @param profiles in their order; the first is the default one unless another says that it is
 */
record ProfileSet(String where, List<Plan> profiles) {

  static final ProfileSet DEFAULT = of("the default", "Test");

  /** One profile to come. */
  record Plan(String name, Consumer<ProfileBuilder> content) {}

  static ProfileSet of(String where, String... names) {
    return new ProfileSet(where, Arrays.stream(names).map(ProfileSet::withStore).toList());
  }

  static Plan withStore(String name) {
    return new Plan(name, profile -> profile.store("Mailbox - " + name));
  }

  ProfileSet and(Plan plan) {
    List<Plan> more = new ArrayList<>(profiles);
    more.add(plan);
    return new ProfileSet(where, List.copyOf(more));
  }

  void create(Profiles target) {
    for (Plan plan : profiles) {
      Optional<String> before = target.defaultName();
      try {
        target.add(plan.name, plan.content);
      } catch (IllegalArgumentException e) {
        throw new ExtensionConfigurationException(
            "Profiles of " + where + ": " + e.getMessage() + " Change it there.", e);
      }
      if (before.isPresent() && !before.equals(target.defaultName())) {
        throw new ExtensionConfigurationException(
            "Profiles of "
                + where
                + ": \""
                + before.get()
                + "\" and \""
                + plan.name
                + "\" both say asDefault(); there is one default profile. Remove one of them.");
      }
    }
    if (target.defaultName().isEmpty() && !profiles.isEmpty()) {
      target.setDefault(profiles.get(0).name);
    }
  }
}
