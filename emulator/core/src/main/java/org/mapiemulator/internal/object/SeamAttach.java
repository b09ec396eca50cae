package org.mapiemulator.internal.object;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Attach;

/** IAttach: an attachment. Its SaveChanges changes its message. */
final class SeamAttach extends SeamPropObject<Attach> implements Attach {

  SeamAttach(Home home, LifeNode node, Attach inner, Unsaved message) {
    super(home, node, Kind.ATTACHMENT, inner, Unsaved.ofTransacted(), message);
  }

  @Override
  @Nullable WorkingCopy unsavedWork() {
    return WorkingCopies.of(WorkingCopy.Kind.ATTACHMENT, this, unsaved());
  }
}
