package org.mapiemulator.internal.object;

import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.ProfSect;

/** IProfSect: a section of a profile. */
final class SeamProfSect extends SeamPropObject<ProfSect> implements ProfSect {

  SeamProfSect(Home home, LifeNode node, ProfSect inner) {
    super(home, node, Kind.PROFILE_SECTION, inner, Unsaved.notNeeded(), Unsaved.notNeeded());
  }
}
