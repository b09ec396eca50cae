package org.mapiemulator.testkit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rules of one specification document.
 *
 * <p>A line that is a heading of an area opens it; other headings of the same or a higher level
 * close it. A rule is a list item that begins with a bold id; decisions of sessions.md are
 * headings.
 */
final class SpecParser {

  private static final Pattern HEADING = Pattern.compile("(#+) +(.*)");
  private static final Pattern RULE =
      Pattern.compile("[*-] \\*\\*([A-Z]+-\\d+)\\*\\*(?: \\((\\d+\\.\\d+)\\))? *(.*)");
  private static final Pattern DECISION = Pattern.compile("(A-\\d+) +(.*)");

  private static final Pattern AREA_OF_SESSIONS = Pattern.compile("([13]\\.\\d+) +(.*)");
  private static final Pattern AREA_OF_STORES =
      Pattern.compile("(?:\\d+\\. )?([A-Z]{3}(?=:)|A\\.\\d+):? +(.*)");

  private static final Pattern AREA_OF_CASES = Pattern.compile("([A-Z]{2}) (?:\u2014|-) +(.*)");

  private final String document;
  private final Pattern areaHeading;
  private final Map<String, SpecArea> areas = new LinkedHashMap<>();
  private final List<SpecRule> rules = new ArrayList<>();
  private @Nullable SpecArea current;

  private SpecParser(String document, Pattern areaHeading) {
    this.document = document;
    this.areaHeading = areaHeading;
  }

  static SpecParser sessions(String text) {
    return new SpecParser("sessions.md", AREA_OF_SESSIONS).read(text);
  }

  static SpecParser stores(String text) {
    return new SpecParser("stores.md", AREA_OF_STORES).read(text);
  }

  static SpecParser cases(String text) {
    return new SpecParser("peer-cases.md", AREA_OF_CASES).read(text);
  }

  List<SpecArea> areas() {
    return List.copyOf(areas.values());
  }

  List<SpecRule> rules() {
    return List.copyOf(rules);
  }

  private SpecParser read(String text) {
    text.lines().forEach(this::line);
    return this;
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line);
    Matcher rule = RULE.matcher(line);
    if (heading.matches()) {
      heading(group(heading, 1).length(), group(heading, 2));
    } else if (rule.matches()) {
      add(group(rule, 1), group(rule, 3), rule.group(2));
    }
  }

  private void heading(int level, String words) {
    Matcher area = areaHeading.matcher(words);
    Matcher decision = DECISION.matcher(words);
    if (level == 2 && area.matches()) {
      current = new SpecArea(document, group(area, 1), group(area, 2));
      areas.put(current.id(), current);
    } else if (level <= 2) {
      current = null;
    } else if (decision.matches()) {
      add(group(decision, 1), group(decision, 2), null);
    }
  }

  private void add(String id, String text, @Nullable String statedArea) {
    @Nullable SpecArea area = statedArea == null ? current : areas.get(statedArea);
    if (area == null) {
      throw new IllegalArgumentException(
          document + ": " + id + " stands in no area. Put it under the heading of one.");
    }
    rules.add(new SpecRule(id, text, area));
  }

  private static String group(Matcher matcher, int group) {
    return requireNonNull(matcher.group(group));
  }
}
