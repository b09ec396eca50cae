package org.mapiemulator.junit.jupiter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.Strictness;

/**
 * What the configuration parameters say; read once in each run.
 *
 * @param choices for each test
 * @param evidence when evidence is kept
 */
record Configuration(Choices choices, Evidence evidence) {

  /** When evidence is kept. */
  enum Evidence {
    FAILURE,
    ALWAYS,
    NEVER
  }

  /** A configuration, or why it is refused: each test that needs it says so. */
  private record Reading(@Nullable Configuration configuration, String refusal) {}

  static Configuration of(ExtensionContext context) {
    ExtensionContext root = context.getRoot();
    Reading reading = Contexts.own(root, Reading.class, () -> readOnce(root));
    if (reading.configuration == null) {
      throw new ExtensionConfigurationException(reading.refusal);
    }
    return reading.configuration;
  }

  private static Reading readOnce(ExtensionContext root) {
    try {
      ConfigurationKeys.refuseUnknown(root);
      return new Reading(read(root), "");
    } catch (ExtensionConfigurationException e) {
      return new Reading(null, String.valueOf(e.getMessage()));
    }
  }

  private static Configuration read(ExtensionContext root) {
    Choices choices =
        Choices.NONE
            .withOutlook(constant(root, "outlook", OutlookVersion.values()).orElse(null))
            .withStrictness(constant(root, "strictness", Strictness.values()).orElse(null))
            .withAllowed(allowed(root));
    Optional<String> seed = value(root, "seed");
    if (seed.isPresent()) {
      choices = choices.withSeed(Seeds.parse(seed.get(), "Configuration parameter " + key("seed")));
    }
    Optional<InitialDelivery> delivery = constant(root, "delivery", InitialDelivery.values());
    return new Configuration(
        delivery.map(choices::withDelivery).orElse(choices),
        constant(root, "evidence", Evidence.values()).orElse(Evidence.FAILURE));
  }

  private static String key(String name) {
    return ConfigurationKeys.PREFIX + name;
  }

  private static Optional<String> value(ExtensionContext root, String name) {
    return root.getConfigurationParameter(key(name));
  }

  private static <E extends Enum<E>> Optional<E> constant(
      ExtensionContext root, String name, E[] possible) {
    List<String> names = Arrays.stream(possible).map(Configuration::lower).toList();
    String wanted = "must be one of " + String.join(", ", names) + ".";
    return value(root, name).map(text -> find(text, possible, name, wanted, names));
  }

  private static List<Allowance> allowed(ExtensionContext root) {
    List<String> names = Arrays.stream(LintRule.values()).map(LintRule::name).toList();
    String wanted = "must be constants of LintRule, separated by commas.";
    List<Allowance> allowed = new ArrayList<>();
    for (String text : value(root, "allow").map(all -> all.split(",", -1)).orElse(new String[0])) {
      LintRule rule = find(text, LintRule.values(), "allow", wanted, names);
      allowed.add(
          Allowance.of(rule, "the configuration says so").declaredBy(key("allow")).optional());
    }
    return allowed;
  }

  /** Constants are found without regard to case and to what stands between words. */
  private static <E extends Enum<E>> E find(
      String text, E[] possible, String name, String wanted, List<String> names) {
    String bare = bare(text);
    for (E constant : possible) {
      if (bare(constant.name()).equals(bare)) {
        return constant;
      }
    }
    throw new ExtensionConfigurationException(
        "Configuration parameter "
            + key(name)
            + " (\""
            + text
            + "\") "
            + wanted
            + NearestName.didYouMean(text, names));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
  }
}
