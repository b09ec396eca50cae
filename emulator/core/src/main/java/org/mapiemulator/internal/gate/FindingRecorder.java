package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/** Holds findings; bounded, so that a loop that misuses MAPI for ever does not fill the memory. */
public final class FindingRecorder implements Findings {

  private static final int BOUND = 2_000;
  private static final int LAST_STEPS = 12;

  private final List<Finding> findings = new ArrayList<>(0);
  private final Settings settings;
  private final JournalRecorder journal;

  FindingRecorder(Settings settings, JournalRecorder journal) {
    this.settings = settings;
    this.journal = journal;
  }

  void add(Fact fact, ClientLife client, long step, @Nullable Place place) {
    Severity severity = settings.severityOf(fact.rule());
    if (severity == Severity.OFF) {
      return;
    }
    Map<String, Place> places = new LinkedHashMap<>();
    if (place != null && !fact.placeLabel().isEmpty()) {
      places.put(fact.placeLabel(), place);
    }
    places.putAll(fact.places());
    Finding finding =
        new Finding(
            fact.rule(),
            severity,
            client.name(),
            client.isActor(),
            step,
            fact.what(),
            places,
            fact.detail(),
            journal.before(step + 1, LAST_STEPS),
            settings.get(Seed.class).toString());
    synchronized (findings) {
      if (findings.size() < BOUND) {
        findings.add(finding);
      }
    }
  }

  @Override
  public List<Finding> list() {
    synchronized (findings) {
      return List.copyOf(findings);
    }
  }
}
