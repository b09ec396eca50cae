package org.mapiemulator.internal.fault;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;

/** What planning asks of the layers above it; answered by the gate. */
public interface Surroundings {

  /** The method on each kind of object that clients call it on; none if there is no such kind. */
  List<MethodFacts> facts(MapiMethod method);

  /** All methods on each kind of object that clients call. */
  List<MethodFacts> facts();

  /** What MAPI calls in providers. */
  List<MethodFacts> facts(ProviderMethod method);

  /** The kinds of objects, as in their names. */
  List<String> kinds();

  /** The life of an object; null if no subsystem made it. */
  @Nullable LifeNode node(MapiUnknown object);

  /** The name of a sink, which may be the client's own. */
  String sinkName(MapiAdviseSink sink);

  /** Whether a second Logoff of a session succeeds. */
  boolean isSecondLogoffLegal();

  /** Where in the test the present call was made. */
  Site here();

  /** The step of the journal that comes next. */
  long nextStep();
}
