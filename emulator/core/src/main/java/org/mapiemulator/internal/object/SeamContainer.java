package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiContainer;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenSoftDeletedFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.SearchFlag;
import org.mapiemulator.mapi.StringFlag;

/** IMAPIContainer of folders, address book containers and distribution lists. */
abstract class SeamContainer<I extends MapiContainer> extends SeamPropObject<I>
    implements MapiContainer {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MapiContainer.class, name, Admission.OBJECT);
  }

  private static final SeamMethod GET_CONTENTS_TABLE = method("getContentsTable");
  private static final SeamMethod GET_HIERARCHY_TABLE = method("getHierarchyTable");
  private static final SeamMethod OPEN_ENTRY = method("openEntry");
  private static final SeamMethod SET_SEARCH_CRITERIA = method("setSearchCriteria");
  private static final SeamMethod GET_SEARCH_CRITERIA = method("getSearchCriteria");

  private static final int CONTENTS = MapiFlag.mask(StringFlag.class, ContentsTableFlag.class);
  private static final int HIERARCHY = MapiFlag.mask(StringFlag.class, HierarchyTableFlag.class);
  static final int OPEN = MapiFlag.mask(OpenFlag.class, OpenSoftDeletedFlag.class);
  private static final int SEARCH = MapiFlag.mask(SearchFlag.class);
  private static final int WIDTH = MapiFlag.mask(StringFlag.class);

  SeamContainer(Home home, LifeNode node, Kind kind, I inner, Unsaved unsaved) {
    super(home, node, kind, inner, unsaved, Unsaved.notNeeded());
  }

  /** What a provider is asked for in OpenEntry. */
  @Nullable Iid entryInterface(Call call, @Nullable Iid iid) {
    return Interfaces.ofEntry(call, iid);
  }

  @Override
  public final MapiTable getContentsTable(int flags) {
    return get(
        GET_CONTENTS_TABLE,
        call -> {
          int known = Checks.flags(call, flags, CONTENTS);
          return home().table(call, inner(), inner().getContentsTable(known));
        },
        flags);
  }

  @Override
  public final MapiTable getHierarchyTable(int flags) {
    return get(
        GET_HIERARCHY_TABLE,
        call -> {
          int known = Checks.flags(call, flags, HIERARCHY);
          return home().table(call, inner(), inner().getHierarchyTable(known));
        },
        flags);
  }

  @Override
  public final OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return get(
        OPEN_ENTRY,
        call -> {
          @Nullable EntryId id = Checks.optionalEntryId(entryId, "lpEntryID");
          int known = Checks.flags(call, flags, OPEN);
          @Nullable Iid asked = entryInterface(call, iid);
          return home().entry(call, inner(), inner().openEntry(id, asked, known), asked);
        },
        entryId,
        iid,
        flags);
  }

  @Override
  public final void setSearchCriteria(
      @Nullable Restriction restriction, @Nullable List<EntryId> containers, int flags) {
    @Nullable List<EntryId> ids = Checks.copy(containers);
    run(
        SET_SEARCH_CRITERIA,
        call -> {
          if (ids != null) {
            Checks.entryIds(ids, "lpContainerList");
          }
          int known = Checks.flags(call, flags, SEARCH);
          ComparedEntryIds.report(call, SET_SEARCH_CRITERIA, node(), restriction);
          inner().setSearchCriteria(restriction, ids, known);
        },
        restriction,
        ids,
        flags);
  }

  @Override
  public final SearchCriteria getSearchCriteria(int flags) {
    return get(
        GET_SEARCH_CRITERIA,
        call -> inner().getSearchCriteria(Checks.flags(call, flags, WIDTH)),
        flags);
  }
}
