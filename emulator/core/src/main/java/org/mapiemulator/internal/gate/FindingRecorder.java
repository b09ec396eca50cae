package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.journal.JournalEntry;
import org.mapiemulator.lint.Allowance;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Place;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.settings.Settings;

/**
 * Holds findings and what is allowed; bounded, so that a loop that misuses MAPI for ever does not
 * fill the memory.
 */
public final class FindingRecorder implements Findings {

  private static final int BOUND = 2_000;
  private static final int LAST_STEPS = 12;

  private final List<Finding> findings = new ArrayList<>(0);
  private final List<Granted> granted = new ArrayList<>(0);
  private int judged;
  private final Settings settings;
  private final JournalRecorder journal;

  FindingRecorder(Settings settings, JournalRecorder journal) {
    this.settings = settings;
    this.journal = journal;
  }

  /** An allowance in force: on one thread, or null for all of them. */
  private record Granted(Allowance allowance, @Nullable Thread thread, Site place) {}

  void add(Fact fact, ClientLife client, long step, @Nullable Site site) {
    add(fact, client.name(), client.isActor(), step, site);
  }

  /** Reports a fact about the test itself, which no client did. */
  public void addOfTest(Fact fact, @Nullable Site site) {
    add(fact, "", false, 0, site);
  }

  private void add(Fact fact, String client, boolean actor, long step, @Nullable Site site) {
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
            client,
            actor,
            step,
            fact.what(),
            places,
            fact.detail(),
            lastSteps(step),
            journal.clients(),
            settings.get(Seed.class).toString());
    FindingWatch.saw(finding);
    synchronized (findings) {
      if (findings.size() < BOUND) {
        if (!actor) {
          spend(finding);
        }
        findings.add(finding);
      }
    }
  }

  /** The narrowest allowance is used: the one that was granted last. */
  private void spend(Finding finding) {
    Thread current = Thread.currentThread();
    for (int i = granted.size() - 1; i >= 0; i--) {
      Granted candidate = granted.get(i);
      if ((candidate.thread == null || candidate.thread == current)
          && candidate.allowance.spend(finding)) {
        return;
      }
    }
  }

  @Override
  public void allow(Allowance allowance) {
    grant(new Granted(allowance, null, new CallSite()));
  }

  @Override
  public void disallow(Allowance allowance) {
    Optional<Granted> ended;
    synchronized (findings) {
      ended = granted.stream().filter(one -> one.allowance == allowance).findFirst();
      ended.ifPresent(granted::remove);
    }
    ended.ifPresent(this::reportUnused);
  }

  @Override
  public void allowing(LintRule rule, String because, Runnable code) {
    Granted here = new Granted(Allowance.of(rule, because), Thread.currentThread(), new CallSite());
    grant(here);
    try {
      code.run();
    } finally {
      synchronized (findings) {
        granted.remove(here);
      }
      reportUnused(here);
    }
  }

  private void grant(Granted more) {
    synchronized (findings) {
      granted.add(more);
    }
  }

  /** At the end: reports the allowances that have allowed nothing. */
  public void reportUnusedAllowances() {
    List<Granted> all;
    synchronized (findings) {
      all = List.copyOf(granted);
      granted.clear();
    }
    all.forEach(this::reportUnused);
  }

  private void reportUnused(Granted grant) {
    Allowance allowance = grant.allowance;
    if (!allowance.isUsed() && !allowance.isOptional()) {
      addOfTest(Facts.unusedAllowance(allowance), grant.place);
    }
  }

  /** The findings that fail a test and were not judged before; from now on they have been. */
  public List<Finding> takeFailing() {
    synchronized (findings) {
      List<Finding> due =
          findings.subList(judged, findings.size()).stream()
              .filter(f -> f.severity() == Severity.ERROR && !f.actor() && !f.isSpent())
              .toList();
      judged = findings.size();
      return due;
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
