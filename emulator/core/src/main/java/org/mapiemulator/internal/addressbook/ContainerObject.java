package org.mapiemulator.internal.addressbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.RowSource;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.ContainerFlag;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.DisplayType;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
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

/** IABContainer: a container that can only be read. */
sealed class ContainerObject extends PropObject implements AbContainer permits ContactsContainer {

  private static final List<PropTag> HIERARCHY =
      List.of(
          PropTags.PR_COMMENT,
          PropTags.PR_DEPTH,
          PropTags.PR_DISPLAY_NAME,
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_ENTRYID,
          PropTags.PR_INSTANCE_KEY,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_STATUS,
          PropTags.PR_CONTAINER_FLAGS,
          PropTags.PR_AB_PROVIDER_ID);

  private static final int CONTENTS = PropTags.PR_CONTAINER_CONTENTS.id();
  private static final int CONTAINERS = PropTags.PR_CONTAINER_HIERARCHY.id();

  private final LogonAccess access;
  private final Props props;
  private final @Nullable RowSource<PropsRow> contents;

  ContainerObject(LogonAccess access, Props props, @Nullable RowSource<PropsRow> contents) {
    super(EntryOpener.CONTAINER, access.propSettings());
    this.access = access;
    this.props = props;
    this.contents = contents;
  }

  static ContainerObject root(LogonAccess access) {
    Props props =
        props(
            EntryName.ROOT,
            "Address Book",
            DisplayType.NOT_SPECIFIC,
            MapiFlag.bits(ContainerFlag.SUBCONTAINERS, ContainerFlag.UNMODIFIABLE));
    return new ContainerObject(access, props, null);
  }

  static ContainerObject global(LogonAccess access) {
    return new ContainerObject(access, globalProps(), access.global().rows());
  }

  private static Props globalProps() {
    return props(
        EntryName.GLOBAL,
        "Global Address List",
        DisplayType.GLOBAL,
        MapiFlag.bits(ContainerFlag.RECIPIENTS, ContainerFlag.UNMODIFIABLE));
  }

  static Props contactsProps(LogonAccess access) {
    return props(
            EntryName.book(access.book().uid()),
            "Contacts",
            DisplayType.MODIFIABLE,
            MapiFlag.bits(ContainerFlag.RECIPIENTS, ContainerFlag.MODIFIABLE))
        .with(
            List.of(
                new PropValue(
                    PropTags.PR_DEF_CREATE_MAILUSER, EntryName.NEW_CONTACT.entryId().bytes()),
                new PropValue(PropTags.PR_DEF_CREATE_DL, EntryName.NEW_LIST.entryId().bytes())));
  }

  private static Props props(EntryName name, String displayName, DisplayType shown, int flags) {
    EntryId id = name.entryId();
    return Props.of(
        List.of(
            new PropValue(PropTags.PR_ENTRYID, id.bytes()),
            new PropValue(PropTags.PR_RECORD_KEY, id.bytes()),
            new PropValue(PropTags.PR_DISPLAY_NAME, displayName),
            new PropValue(PropTags.PR_DISPLAY_TYPE, shown.value()),
            new PropValue(PropTags.PR_OBJECT_TYPE, ObjectType.ABCONT.value()),
            new PropValue(PropTags.PR_CONTAINER_FLAGS, flags),
            new PropValue(PropTags.PR_AB_PROVIDER_ID, EntryName.PROVIDER.bytes())));
  }

  final LogonAccess access() {
    return access;
  }

  // ---- Properties ---------------------------------------------------------------------------

  @Override
  protected final Props stored() {
    return props.with(new PropValue(PropTags.PR_ACCESS_LEVEL, isWritable() ? 1 : 0));
  }

  boolean isWritable() {
    return false;
  }

  @Override
  protected int[] objectIds() {
    return new int[] {contents == null ? CONTAINERS : CONTENTS};
  }

  @Override
  protected final ObjectType objectType() {
    return ObjectType.ABCONT;
  }

  @Override
  protected final void requireWritable() {
    if (!isWritable()) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "the container cannot be changed, or was opened for reading");
    }
  }

  @Override
  protected final @Nullable Hresult refusalToDelete(int id) {
    return props.has(id) ? Hresult.MAPI_E_COMPUTED : Hresult.MAPI_E_NO_ACCESS;
  }

  @Override
  protected final void commit(PropEdit edit) {
    requireWritable(); // nothing of it can be set
  }

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    if (iid.equals(Iid.MAPI_TABLE)) {
      int unicode = interfaceOptions & StringFlag.UNICODE.value();
      return tag.id() == CONTENTS ? getContentsTable(unicode) : getHierarchyTable(unicode);
    }
    return super.openObject(tag, iid, interfaceOptions, flags);
  }

  // ---- IMAPIContainer -----------------------------------------------------------------------

  @Override
  public final MapiTable getContentsTable(int flags) {
    RowSource<PropsRow> rows = contents;
    if (rows == null || MapiFlag.isSet(flags, ContentsTableFlag.ASSOCIATED)) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the container has no such contents (CON-03)");
    }
    return access.table(flags, Fields.COLUMNS, rows);
  }

  @Override
  public final MapiTable getHierarchyTable(int flags) {
    if (contents != null) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the container has no containers (CON-08)");
    }
    List<Props> rows = List.of(child(globalProps()), child(contactsProps(access)));
    PropsModel model = new PropsModel(HIERARCHY);
    return access.table(flags, HIERARCHY, new ListSource<>(model, PropsRow.numbered(rows)));
  }

  private static Props child(Props container) {
    return container.with(
        List.of(
            new PropValue(PropTags.PR_DEPTH, 0),
            new PropValue(PropTags.PR_STATUS, 0),
            new PropValue(PropTags.PR_COMMENT, "")));
  }

  @Override
  public final OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return access.opener().open(entryId, iid, flags);
  }

  @Override
  public final void setSearchCriteria(
      @Nullable Restriction restriction, @Nullable List<EntryId> containers, int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the container does not search (CON-14)");
  }

  @Override
  public final SearchCriteria getSearchCriteria(int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the container does not search (CON-14)");
  }

  // ---- IABContainer -------------------------------------------------------------------------

  @Override
  public MapiProp createEntry(@Nullable EntryId templateId, int flags) {
    throw unmodifiable();
  }

  @Override
  public Hresult copyEntries(
      @Nullable List<EntryId> entries, long uiParam, @Nullable MapiProgress progress, int flags) {
    throw unmodifiable();
  }

  @Override
  public Hresult deleteEntries(@Nullable List<EntryId> entries, int flags) {
    throw unmodifiable();
  }

  private static RuntimeException unmodifiable() {
    return Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the container is AB_UNMODIFIABLE (ABK-23)");
  }

  @Override
  public final void resolveNames(
      @Nullable List<PropTag> tags,
      int flags,
      @Nullable List<Row> recipients,
      int @Nullable [] statuses) {
    RowSource<PropsRow> rows = contents;
    if (rows == null) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the container has no recipients (ABK-14)");
    }
    boolean unicode = MapiFlag.isSet(flags, StringFlag.UNICODE);
    new NameSearch(rows.version().rows(), tags, unicode, access.codePage())
        .resolve(recipients, statuses);
  }
}
