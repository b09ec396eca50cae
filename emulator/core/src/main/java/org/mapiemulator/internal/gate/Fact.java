package org.mapiemulator.internal.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.lint.LintRule;

/** Something that a feature saw and that may be a finding; made by {@link Facts}. */
public final class Fact {

  private final LintRule rule;
  private final String what;
  private final Map<String, Site> places = new LinkedHashMap<>();
  private List<String> detail = List.of();
  private String placeLabel = "called";

  Fact(LintRule rule, String what) {
    this.rule = rule;
    this.what = what;
  }

  /** Adds a further place, if it is known. */
  Fact at(String label, @Nullable Site place) {
    if (place != null) {
      places.put(label, place);
    }
    return this;
  }

  /** Names the place of the call that reports the fact; empty for none. */
  Fact calledAs(String label) {
    placeLabel = label;
    return this;
  }

  Fact detail(List<String> lines) {
    detail = lines;
    return this;
  }

  LintRule rule() {
    return rule;
  }

  String what() {
    return what;
  }

  Map<String, Site> places() {
    return places;
  }

  List<String> detail() {
    return detail;
  }

  String placeLabel() {
    return placeLabel;
  }
}
