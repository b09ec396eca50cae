package org.mapiemulator.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All rules of the specification documents, in a fixed order. */
public final class SpecRules {

  private final Map<String, SpecArea> areas;
  private final Map<String, SpecRule> rules;

  private SpecRules(Map<String, SpecArea> areas, Map<String, SpecRule> rules) {
    this.areas = areas;
    this.rules = rules;
  }

  /**
   * Reads the documents of the repository.
   *
   * @param docs the folder {@code emulator/docs}
   * @return the rules of {@code spec/sessions.md} and {@code spec/stores.md}, and the cases of
   *     {@code cases/peer-cases.md}
   */
  public static SpecRules read(Path docs) {
    try {
      return parse(
          Files.readString(docs.resolve("spec").resolve("sessions.md")),
          Files.readString(docs.resolve("spec").resolve("stores.md")),
          Files.readString(docs.resolve("cases").resolve("peer-cases.md")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the documents.
   *
   * @param sessions the text of sessions.md
   * @param stores the text of stores.md
   * @param cases the text of peer-cases.md
   * @return their rules, those of sessions.md first, the cases last
   * @throws IllegalArgumentException if an id stands twice, or outside any area
   */
  public static SpecRules parse(String sessions, String stores, String cases) {
    Map<String, SpecArea> areas = new LinkedHashMap<>();
    Map<String, SpecRule> rules = new LinkedHashMap<>();
    for (SpecParser parser :
        List.of(
            SpecParser.sessions(sessions), SpecParser.stores(stores), SpecParser.cases(cases))) {
      parser.areas().forEach(area -> areas.put(area.id(), area));
      for (SpecRule rule : parser.rules()) {
        if (rules.put(rule.id(), rule) != null) {
          throw new IllegalArgumentException(
              rule.id() + " stands twice in the specification. Give the second one a new id.");
        }
      }
    }
    areas.values().removeIf(area -> rules.values().stream().noneMatch(r -> r.area().equals(area)));
    return new SpecRules(Collections.unmodifiableMap(areas), Collections.unmodifiableMap(rules));
  }

  /**
   * The areas that have rules.
   *
   * @return in the order of the documents
   */
  public Collection<SpecArea> areas() {
    return areas.values();
  }

  /**
   * The ids of the areas that have rules.
   *
   * @return in the order of the documents
   */
  public Collection<String> areaIds() {
    return areas.keySet();
  }

  /**
   * All rules.
   *
   * @return in the order of the documents
   */
  public Collection<SpecRule> all() {
    return rules.values();
  }

  /**
   * The ids of all rules.
   *
   * @return in the order of the documents
   */
  public Collection<String> ids() {
    return rules.keySet();
  }

  /**
   * Looks a rule up.
   *
   * @param id for instance {@code R-203}
   * @return the rule, empty if no document has it
   */
  public Optional<SpecRule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The rules of one area.
   *
   * @param area one of {@link #areas()}
   * @return in the order of the document; rules added later stand at the end of their area
   */
  public List<SpecRule> in(SpecArea area) {
    return rules.values().stream().filter(rule -> rule.area().equals(area)).toList();
  }

  /**
   * Guesses what a mistyped id meant.
   *
   * @param id an id that no document has
   * @return the most similar one that exists
   */
  public String nearest(String id) {
    return Names.nearest(id, ids());
  }
}
