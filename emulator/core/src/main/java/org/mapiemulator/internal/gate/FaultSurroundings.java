package org.mapiemulator.internal.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.internal.fault.MethodFacts;
import org.mapiemulator.internal.fault.Surroundings;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.settings.SecondLogoffResult;
import org.mapiemulator.settings.Settings;

/** Tells the planning of faults what the gate knows. */
record FaultSurroundings(Settings settings, ObjectNames names, JournalRecorder journal)
    implements Surroundings {

  @Override
  public List<MethodFacts> facts(MapiMethod method) {
    return SeamCatalog.facts(method);
  }

  @Override
  public List<MethodFacts> facts() {
    return SeamCatalog.facts(method -> true);
  }

  @Override
  public List<MethodFacts> facts(ProviderMethod method) {
    return ProviderCatalog.facts(method);
  }

  @Override
  public List<String> kinds() {
    return SeamCatalog.kinds();
  }

  @Override
  public @Nullable LifeNode node(MapiUnknown object) {
    return object instanceof Named named ? named.node() : null;
  }

  @Override
  public String sinkName(MapiAdviseSink sink) {
    return names.of("sink", sink);
  }

  @Override
  public boolean isSecondLogoffLegal() {
    return settings.get(SecondLogoffResult.class) == SecondLogoffResult.S_OK;
  }

  @Override
  public Site here() {
    return new CallSite();
  }

  @Override
  public long nextStep() {
    return journal.nextStep();
  }
}
