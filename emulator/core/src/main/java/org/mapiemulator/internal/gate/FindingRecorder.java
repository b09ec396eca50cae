package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.journal.JournalEntry;
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

  void add(Fact fact, ClientLife client, long step, @Nullable Site site) {
    Severity severity = settings.severityOf(fact.rule());
    if (severity == Severity.OFF || isFull()) {
      return;
    }
    Map<String, Place> places = new LinkedHashMap<>();
    if (!fact.placeLabel().isEmpty()) {
      addPlace(places, fact.placeLabel(), site);
    }
    fact.places().forEach((label, other) -> addPlace(places, label, other));
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
            lastSteps(step),
            journal.clients(),
            settings.get(Seed.class).toString());
    synchronized (findings) {
      if (findings.size() < BOUND) {
        findings.add(finding);
      }
    }
  }

  private boolean isFull() {
    synchronized (findings) {
      return findings.size() >= BOUND;
    }
  }

  private static void addPlace(Map<String, Place> places, String label, @Nullable Site site) {
    @Nullable Place place = Site.placeOf(site);
    if (place != null) {
      places.put(label, place);
    }
  }

  /** A call that is running now will have a result to show; at the end, none has. */
  private List<JournalEntry> lastSteps(long step) {
    return step == 0
        ? List.copyOf(journal.before(journal.nextStep(), LAST_STEPS))
        : journal.before(step + 1, LAST_STEPS);
  }

  @Override
  public List<Finding> list() {
    synchronized (findings) {
      return List.copyOf(findings);
    }
  }
}
