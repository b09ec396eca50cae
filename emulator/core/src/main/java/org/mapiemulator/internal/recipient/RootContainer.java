package org.mapiemulator.internal.recipient;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.TableEvents;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.ContainerFlag;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableType;

/** IABContainer: the root container, which has those of all providers (ABK-01). */
final class RootContainer extends PropObject implements AbContainer {

  static final List<Iid> IIDS = List.of(Iid.AB_CONTAINER, Iid.MAPI_CONTAINER, Iid.MAPI_PROP);

  /** MAPIUID of the root container's identifier. */
  private static final MapiUid UID = MapiUid.ofHex("6D617069656D756C61746F72726F6F74");

  private static final EntryId ID = EntryId.ofHex("00000000" + UID.bytes());

  private static final int CONTAINERS = PropTags.PR_CONTAINER_HIERARCHY.id();

  private static final Props PROPS =
      Props.of(
          List.of(
              new PropValue(PropTags.PR_ENTRYID, ID.bytes()),
              new PropValue(PropTags.PR_RECORD_KEY, ID.bytes()),
              new PropValue(PropTags.PR_DISPLAY_NAME, "Address Book"),
              new PropValue(PropTags.PR_DISPLAY_TYPE, DisplayType.NOT_SPECIFIC.value()),
              new PropValue(PropTags.PR_OBJECT_TYPE, ObjectType.ABCONT.value()),
              new PropValue(PropTags.PR_ACCESS_LEVEL, 0),
              new PropValue(
                  PropTags.PR_CONTAINER_FLAGS,
                  MapiFlag.bits(ContainerFlag.SUBCONTAINERS, ContainerFlag.UNMODIFIABLE))));

  private final BookSession session;
  private final AddressBook book;
  private final Hierarchy hierarchy;

  RootContainer(BookSession session, AddressBook book, Hierarchy hierarchy) {
    super(IIDS, session.propSettings());
    this.session = session;
    this.book = book;
    this.hierarchy = hierarchy;
  }

  static boolean isRoot(EntryId id) {
    return id.equals(ID);
  }

  @Override
  protected Props stored() {
    return PROPS;
  }

  @Override
  protected int[] objectIds() {
    return new int[] {CONTAINERS};
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.ABCONT;
  }

  @Override
  protected void requireWritable() {
    throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the root container can only be read");
  }

  @Override
  protected Hresult refusalToDelete(int id) {
    return Hresult.MAPI_E_NO_ACCESS;
  }

  @Override
  protected void commit(PropEdit edit) {
    requireWritable();
  }

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    return iid.equals(Iid.MAPI_TABLE) && tag.id() == CONTAINERS
        ? getHierarchyTable(interfaceOptions & StringFlag.UNICODE.value())
        : super.openObject(tag, iid, interfaceOptions, flags);
  }

  @Override
  public MapiTable getContentsTable(int flags) {
    throw unsupported("has containers only (CON-03)");
  }

  /** The containers as they are now (D-151). */
  @Override
  public MapiTable getHierarchyTable(int flags) {
    boolean deep = MapiFlag.isSet(flags, HierarchyTableFlag.CONVENIENT_DEPTH);
    PropsModel model = new PropsModel(Hierarchy.COLUMNS);
    TableSpec spec =
        new TableSpec(
            deep ? TableSpec.Kind.DEEP_HIERARCHY : TableSpec.Kind.OTHER,
            TableType.SNAPSHOT,
            MapiFlag.isSet(flags, StringFlag.UNICODE),
            session.settings(),
            session.newUid());
    return new TableView<>(
        spec,
        model,
        new ListSource<>(model, PropsRow.numbered(hierarchy.containers(deep))),
        TableEvents.NONE);
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return book.openEntry(entryId, iid, flags);
  }

  @Override
  public void setSearchCriteria(
      @Nullable Restriction restriction, @Nullable List<EntryId> containers, int flags) {
    throw unsupported("does not search (CON-14)");
  }

  @Override
  public SearchCriteria getSearchCriteria(int flags) {
    throw unsupported("does not search (CON-14)");
  }

  @Override
  public MapiProp createEntry(@Nullable EntryId templateId, int flags) {
    throw unsupported("is AB_UNMODIFIABLE (ABK-23)");
  }

  @Override
  public Hresult copyEntries(
      @Nullable List<EntryId> entries, long uiParam, @Nullable MapiProgress progress, int flags) {
    throw unsupported("is AB_UNMODIFIABLE (ABK-23)");
  }

  @Override
  public Hresult deleteEntries(@Nullable List<EntryId> entries, int flags) {
    throw unsupported("is AB_UNMODIFIABLE (ABK-23)");
  }

  @Override
  public void resolveNames(
      @Nullable List<PropTag> tags,
      int flags,
      @Nullable List<Row> recipients,
      int @Nullable [] statuses) {
    throw unsupported("has no recipients (ABK-14)");
  }

  private static RuntimeException unsupported(String what) {
    return Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the root container " + what);
  }
}
