package org.mapiemulator.junit.jupiter;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mapiemulator.internal.words.NearestName;

/**
 * Finds configuration parameters with our prefix that do not exist.
 *
 * <p>Those among the system properties and in {@code junit-platform.properties} can be listed.
 * Those that a launcher was given (Surefire's {@code configurationParameters}, Gradle's, an IDE's)
 * can only be asked for by name, so likely mistakes are asked for.
 */
final class ConfigurationKeys {

  static final String PREFIX = "mapi.emulator.";

  private static final List<String> KNOWN =
      List.of("outlook", "seed", "strictness", "delivery", "evidence", "allow");

  /** Names that people may take, and the one that they mean; empty if there is none. */
  private static final Map<String, String> SYNONYMS =
      Map.ofEntries(
          Map.entry("version", "outlook"),
          Map.entry("versions", "outlook"),
          Map.entry("outlookVersion", "outlook"),
          Map.entry("outlook.version", "outlook"),
          Map.entry("random", "seed"),
          Map.entry("replay", "seed"),
          Map.entry("strict", "strictness"),
          Map.entry("lenient", "strictness"),
          Map.entry("deliver", "delivery"),
          Map.entry("notifications", "delivery"),
          Map.entry("hold", "delivery"),
          Map.entry("held", "delivery"),
          Map.entry("report", "evidence"),
          Map.entry("journal", "evidence"),
          Map.entry("trace", "evidence"),
          Map.entry("allowed", "allow"),
          Map.entry("allowance", "allow"),
          Map.entry("allowances", "allow"),
          Map.entry("allowFinding", "allow"),
          Map.entry("allowFindings", "allow"),
          Map.entry("profile", ""),
          Map.entry("profiles", ""),
          Map.entry("settings", ""),
          Map.entry("schedules", ""));

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz.-_";

  private ConfigurationKeys() {}

  static void refuseUnknown(ExtensionContext root) {
    Set<String> unknown = new TreeSet<>();
    Stream.of(System.getProperties(), platformProperties())
        .flatMap(properties -> properties.stringPropertyNames().stream())
        .filter(key -> key.startsWith(PREFIX))
        .map(key -> key.substring(PREFIX.length()))
        .filter(name -> !KNOWN.contains(name))
        .forEach(unknown::add);
    Stream.concat(SYNONYMS.keySet().stream(), KNOWN.stream().flatMap(ConfigurationKeys::misspelled))
        .filter(name -> !KNOWN.contains(name))
        .filter(name -> root.getConfigurationParameter(PREFIX + name).isPresent())
        .forEach(unknown::add);
    if (!unknown.isEmpty()) {
      String wrong = unknown.iterator().next();
      throw new ExtensionConfigurationException(
          "There is no configuration parameter "
              + PREFIX
              + wrong
              + "; there are "
              + PREFIX
              + "{"
              + String.join(", ", KNOWN)
              + "}."
              + didYouMean(wrong));
    }
  }

  private static String didYouMean(String wrong) {
    String meant = SYNONYMS.getOrDefault(wrong, wrong);
    return NearestName.didYouMean(meant, KNOWN);
  }

  private static Properties platformProperties() {
    Properties properties = new Properties();
    @Nullable ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ClassLoader known = loader == null ? ClassLoader.getSystemClassLoader() : loader;
    try (@Nullable InputStream in = known.getResourceAsStream("junit-platform.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      // JUnit itself warns of a file that it cannot read.
    }
    return properties;
  }

  /** All names that are one slip of the finger away. */
  private static Stream<String> misspelled(String name) {
    Stream.Builder<String> slips = Stream.builder();
    for (int i = 0; i <= name.length(); i++) {
      String before = name.substring(0, i);
      String after = name.substring(i);
      for (int j = 0; j < LETTERS.length(); j++) {
        char letter = LETTERS.charAt(j);
        slips.add(before + letter + after);
        if (!after.isEmpty()) {
          slips.add(before + letter + after.substring(1));
        }
      }
      if (!after.isEmpty()) {
        slips.add(before + after.substring(1));
        slips.add(before + Character.toUpperCase(after.charAt(0)) + after.substring(1));
      }
      if (after.length() > 1) {
        slips.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    slips.add(name.toUpperCase(Locale.ROOT));
    return slips.build();
  }
}
