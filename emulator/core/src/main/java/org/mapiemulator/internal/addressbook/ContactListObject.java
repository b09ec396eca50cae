package org.mapiemulator.internal.addressbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.ListSource;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ContentsTableFlag;
import org.mapiemulator.mapi.CreateEntryFlag;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SearchCriteria;
import org.mapiemulator.mapi.StringFlag;

/** IDistList: a distribution list of the user's own; its members are saved with it (ABK-26). */
final class ContactListObject extends ContactEntry implements DistList {

  private static final int CONTENTS = PropTags.PR_CONTAINER_CONTENTS.id();

  private final ListSource<PropsRow> rows;

  ContactListObject(LogonAccess logon, Contact contact, boolean writable, int createFlags) {
    super(EntryOpener.LIST, logon, contact, writable, createFlags);
    this.rows = new ListSource<>(new PropsModel(Fields.COLUMNS), contact.members());
  }

  private synchronized void members(List<PropsRow> now) {
    work(working().withMembers(now));
    rows.replace(now);
  }

  @Override
  protected int[] objectIds() {
    return new int[] {CONTENTS};
  }

  @Override
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    return iid.equals(Iid.MAPI_TABLE)
        ? getContentsTable(interfaceOptions & StringFlag.UNICODE.value())
        : super.openObject(tag, iid, interfaceOptions, flags);
  }

  @Override
  public MapiTable getContentsTable(int flags) {
    working();
    if (MapiFlag.isSet(flags, ContentsTableFlag.ASSOCIATED)) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the list has no such contents (CON-03)");
    }
    return logon().table(flags, Fields.COLUMNS, rows);
  }

  @Override
  public MapiTable getHierarchyTable(int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "a distribution list has no containers (CON-08)");
  }

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    return logon().opener().open(entryId, iid, flags);
  }

  @Override
  public void setSearchCriteria(
      @Nullable Restriction restriction, @Nullable List<EntryId> containers, int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "a distribution list does not search (CON-14)");
  }

  @Override
  public SearchCriteria getSearchCriteria(int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "a distribution list does not search (CON-14)");
  }

  @Override
  public MapiProp createEntry(@Nullable EntryId templateId, int flags) {
    throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "members are copied into the list (D-150)");
  }

  @Override
  public Hresult copyEntries(
      @Nullable List<EntryId> entries, long uiParam, @Nullable MapiProgress progress, int flags) {
    requireWritable();
    boolean all = true;
    List<PropsRow> now = new ArrayList<>(working().members());
    for (EntryId id : entries == null ? List.<EntryId>of() : entries) {
      try {
        add(now, logon().read(id), flags);
      } catch (MapiException notThere) {
        all = false;
      }
    }
    members(now);
    return all ? Hresult.S_OK : Hresult.MAPI_W_PARTIAL_COMPLETION;
  }

  private static void add(List<PropsRow> members, Props member, int flags) {
    boolean checks =
        MapiFlag.isSet(flags, CreateEntryFlag.CHECK_DUP_STRICT)
            || MapiFlag.isSet(flags, CreateEntryFlag.CHECK_DUP_LOOSE);
    boolean replaces = MapiFlag.isSet(flags, CreateEntryFlag.REPLACE);
    @Nullable Object id = member.value(PropTags.PR_ENTRYID.id());
    boolean known = members.stream().anyMatch(row -> id != null && id.equals(entryId(row.props())));
    if (!known || !(checks || replaces)) {
      long last = members.stream().mapToLong(PropsRow::id).max().orElse(0);
      members.add(new PropsRow(last + 1, member.without(PropTags.PR_ACCESS_LEVEL.id())));
    }
  }

  private static @Nullable Object entryId(Props props) {
    return props.value(PropTags.PR_ENTRYID.id());
  }

  @Override
  public Hresult deleteEntries(@Nullable List<EntryId> entries, int flags) {
    requireWritable();
    Set<Binary> wanted = new HashSet<>();
    for (EntryId id : entries == null ? List.<EntryId>of() : entries) {
      wanted.add(id.bytes());
    }
    List<PropsRow> left = new ArrayList<>();
    Set<Binary> removed = new HashSet<>();
    for (PropsRow member : working().members()) {
      if (entryId(member.props()) instanceof Binary id && wanted.contains(id)) {
        removed.add(id);
      } else {
        left.add(member);
      }
    }
    members(left);
    return removed.equals(wanted) ? Hresult.S_OK : Hresult.MAPI_W_PARTIAL_COMPLETION;
  }

  @Override
  public void resolveNames(
      @Nullable List<PropTag> tags,
      int flags,
      @Nullable List<Row> recipients,
      int @Nullable [] statuses) {
    boolean unicode = MapiFlag.isSet(flags, StringFlag.UNICODE);
    new NameSearch(working().members(), tags, unicode, logon().codePage())
        .resolve(recipients, statuses);
  }
}
