package org.mapiemulator.internal.object;

import java.util.Set;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.ProfSect;

/** IProfSect: a section of a profile. */
final class SeamProfSect extends SeamPropObject<ProfSect> implements ProfSect {

  private static final Set<Iid> IIDS = Set.of(Iid.PROF_SECT, Iid.MAPI_PROP);

  SeamProfSect(Home home, LifeNode node, ProfSect inner) {
    super(home, node, inner, Unsaved.NOBODY, Unsaved.NOBODY);
  }

  @Override
  Set<Iid> iids() {
    return IIDS;
  }
}
