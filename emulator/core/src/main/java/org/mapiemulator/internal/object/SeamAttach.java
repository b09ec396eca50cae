package org.mapiemulator.internal.object;

import java.util.Set;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Iid;

/** IAttach: an attachment. Its SaveChanges changes its message. */
final class SeamAttach extends SeamPropObject<Attach> implements Attach {

  private static final Set<Iid> IIDS = Set.of(Iid.ATTACHMENT, Iid.MAPI_PROP);

  SeamAttach(Home home, LifeNode node, Attach inner, Unsaved message) {
    super(home, node, inner, Unsaved.ofTransacted(), message);
  }

  @Override
  Set<Iid> iids() {
    return IIDS;
  }
}
