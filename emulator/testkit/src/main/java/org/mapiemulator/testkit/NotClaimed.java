package org.mapiemulator.testkit;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rules that the product does not claim to follow, each with the reason.
 *
 * <p>The document is a table {@code | rule | reason |}. The first cell names one or several, with
 * commas between them: an id, a range of ids ({@code R-149..R-187}), or an area. The narrowest
 * entry of a rule gives its reason. A line {@code Complete areas: 1.1, 1.2} lists the areas in
 * which every rule must be verified or listed here.
 */
public final class NotClaimed {

  private static final String COMPLETE = "Complete areas:";
  private static final Pattern RANGE = Pattern.compile("([A-Z]+-\\d+)\\.\\.([A-Z]+-\\d+)");

  private final SpecRules rules;
  private final Map<String, String> byId = new HashMap<>();
  private final Map<String, String> byRange = new HashMap<>();
  private final Map<String, String> byArea = new HashMap<>();
  private final Set<String> completeAreas = new LinkedHashSet<>();

  private NotClaimed(SpecRules rules) {
    this.rules = rules;
  }

  /**
   * Reads the document of the repository.
   *
   * @param docs the folder {@code emulator/docs}
   * @param rules the rules it may name
   * @return what {@code not-claimed.md} says
   */
  public static NotClaimed read(Path docs, SpecRules rules) {
    try {
      return parse(Files.readString(docs.resolve("not-claimed.md")), rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a document.
   *
   * @param text the document
   * @param rules the rules it may name
   * @return what it says
   * @throws IllegalArgumentException if it names a rule or area that does not exist, names one
   *     twice, or leaves a reason out
   */
  public static NotClaimed parse(String text, SpecRules rules) {
    NotClaimed result = new NotClaimed(rules);
    List<String> lines = text.lines().toList();
    for (List<String> row : MarkdownTable.rows(lines)) {
      result.addRow(row);
    }
    lines.stream()
        .filter(line -> line.startsWith(COMPLETE))
        .flatMap(line -> names(line.substring(COMPLETE.length())).stream())
        .forEach(result::addComplete);
    return result;
  }

  /**
   * Why a rule is not claimed.
   *
   * @param rule a rule of the specification
   * @return the reason, empty if the rule is not listed
   */
  public Optional<String> reason(SpecRule rule) {
    @Nullable String reason = byId.get(rule.id());
    if (reason == null) {
      reason = byRange.get(rule.id());
    }
    if (reason == null) {
      reason = byArea.get(rule.area().id());
    }
    return Optional.ofNullable(reason);
  }

  /**
   * Tells whether a rule is listed with its own id, not by a range or an area.
   *
   * @param id the id
   * @return whether it is
   */
  public boolean namesExactly(String id) {
    return byId.containsKey(id);
  }

  /**
   * Tells whether an area may have no open rules.
   *
   * @param area an area of the specification
   * @return whether it is listed as complete
   */
  public boolean isComplete(SpecArea area) {
    return completeAreas.contains(area.id());
  }

  private void addRow(List<String> row) {
    if (row.size() != 2 || row.get(1).isEmpty()) {
      throw error(String.join(" | ", row) + " has no reason");
    }
    for (String name : names(row.get(0))) {
      Matcher range = RANGE.matcher(name);
      if (range.matches()) {
        idsOf(range, name).forEach(id -> put(byRange, id, row.get(1)));
      } else if (rules.areaIds().contains(name)) {
        put(byArea, name, row.get(1));
      } else {
        put(byId, known(name).id(), row.get(1));
      }
    }
  }

  private void addComplete(String area) {
    if (!rules.areaIds().contains(area)) {
      throw error(
          "there is no area " + area + "; nearest is " + Names.nearest(area, rules.areaIds()));
    }
    completeAreas.add(area);
  }

  private List<String> idsOf(Matcher range, String name) {
    SpecRule first = known(requireNonNull(range.group(1)));
    SpecRule last = known(requireNonNull(range.group(2)));
    if (!first.kind().equals(last.kind()) || first.number() >= last.number()) {
      throw error("the range " + name + " does not ascend within one kind of id");
    }
    return rules.all().stream()
        .filter(rule -> rule.kind().equals(first.kind()))
        .filter(rule -> first.number() <= rule.number() && rule.number() <= last.number())
        .map(SpecRule::id)
        .toList();
  }

  private SpecRule known(String id) {
    return rules
        .find(id)
        .orElseThrow(
            () -> error("there is no rule or area " + id + "; nearest is " + rules.nearest(id)));
  }

  private static void put(Map<String, String> reasons, String key, String reason) {
    if (reasons.put(key, reason) != null) {
      throw error(key + " is listed twice");
    }
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",", -1)).map(String::strip).toList();
  }

  private static IllegalArgumentException error(String what) {
    return new IllegalArgumentException("not-claimed.md: " + what + ".");
  }
}
