package org.mapiemulator.tests.store.concurrent;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;

/** What one writer did, in its order. */
final class Log {

  /** A refusal that only another writer can be the cause of. */
  record Refusal(EntryId id, String base, Hresult result) {}

  private final List<Deed> deeds = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  synchronized void add(Deed deed) {
    deeds.add(deed);
  }

  synchronized void refused(EntryId id, String base, Hresult result) {
    refusals.add(new Refusal(id, base, result));
  }

  synchronized List<Deed> deeds() {
    return List.copyOf(deeds);
  }

  synchronized List<Refusal> refusals() {
    return List.copyOf(refusals);
  }
}
