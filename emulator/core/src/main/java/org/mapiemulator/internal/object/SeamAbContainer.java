package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.Row;

/** IABContainer: a container of the address book. */
final class SeamAbContainer extends SeamRecipients<AbContainer> implements AbContainer {

  private static final Methods METHODS = Methods.of(AbContainer.class);

  SeamAbContainer(Home home, LifeNode node, AbContainer inner) {
    super(home, node, Kind.AB_CONTAINER, inner, Unsaved.notNeeded(), METHODS);
  }

  @Override
  @Nullable MapiProp innerCreate(EntryId templateId, int flags) {
    return inner().createEntry(templateId, flags);
  }

  @Override
  @Nullable Hresult innerCopy(
      List<EntryId> entries, long uiParam, @Nullable MapiProgress progress, int flags) {
    return inner().copyEntries(entries, uiParam, progress, flags);
  }

  @Override
  @Nullable Hresult innerDelete(List<EntryId> entries, int flags) {
    return inner().deleteEntries(entries, flags);
  }

  @Override
  void innerResolve(@Nullable List<PropTag> tags, int flags, List<Row> recipients, int[] statuses) {
    inner().resolveNames(tags, flags, recipients, statuses);
  }
}
