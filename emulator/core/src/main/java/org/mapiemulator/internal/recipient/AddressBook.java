package org.mapiemulator.internal.recipient;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.AdrEntries;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.AdrParm;
import org.mapiemulator.mapi.DetailsButton;
import org.mapiemulator.mapi.DismissModeless;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.WrongInterface;

/** IAddrBook of a session: what clients hold a wrapper of, and what providers get as it is. */
public final class AddressBook extends PropObject implements AddrBook {

  private static final List<Iid> IIDS = List.of(Iid.ADDR_BOOK, Iid.MAPI_PROP);

  /** The columns of a search path; the width of the name is the caller's. */
  private static final List<PropTag> PATH =
      List.of(
          PropTags.PR_ENTRYID,
          PropTags.PR_DISPLAY_NAME.withType(PropType.UNSPECIFIED),
          PropTags.PR_DISPLAY_TYPE,
          PropTags.PR_OBJECT_TYPE,
          PropTags.PR_CONTAINER_FLAGS);

  private final BookSession session;
  private final Books books;
  private final Choices choices;
  private final Hierarchy hierarchy;
  private final Connections connections;

  public AddressBook(BookSession session) {
    super(IIDS, session.propSettings());
    this.session = session;
    this.books = new Books(session);
    this.hierarchy = new Hierarchy(session, books);
    this.choices = new Choices(session, hierarchy);
    this.connections = new Connections(session, books);
  }

  CodePage codePage() {
    return settings().codePage();
  }

  /** All properties of an entry, whoever it is of. */
  static Props properties(MapiProp entry) {
    List<PropValue> values = entry.getProps(null, StringFlag.UNICODE.value()).value();
    return Props.of(values.stream().filter(value -> !value.isError()).toList());
  }

  // ---- Properties ---------------------------------------------------------------------------

  @Override
  protected Props stored() {
    return session
        .choices()
        .with(new PropValue(PropTags.PR_OBJECT_TYPE, ObjectType.ADDRBOOK.value()));
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.ADDRBOOK;
  }

  @Override
  protected void requireWritable() {
    throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the address book is not writable (GEN-16)");
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    return Hresult.MAPI_E_NO_ACCESS;
  }

  @Override
  protected void commit(PropEdit edit) {
    requireWritable();
  }

  @Override
  protected void closed() {
    connections.end();
  }

  // ---- Entries ------------------------------------------------------------------------------

  @Override
  public OpenedEntry openEntry(@Nullable EntryId entryId, @Nullable Iid iid, int flags) {
    if (entryId == null || entryId.size() == 0 || RootContainer.isRoot(entryId)) {
      requireOwn(iid, RootContainer.IIDS, flags);
      return new OpenedEntry(
          ObjectType.ABCONT.value(), new RootContainer(session, this, hierarchy));
    }
    if (OneOff.isOneOff(entryId)) {
      OneOff one =
          OneOff.decode(entryId, codePage())
              .orElseThrow(
                  () ->
                      Failure.of(
                          Hresult.MAPI_E_INVALID_ENTRYID, "a one-off of another form (ABK-04)"));
      requireOwn(iid, OneOffUser.IIDS, flags);
      return new OpenedEntry(ObjectType.MAILUSER.value(), new OneOffUser(one, entryId, settings()));
    }
    return books.open(books.require(entryId), entryId, iid, flags);
  }

  /** What MAPI itself has can only be read. */
  private void requireOwn(@Nullable Iid iid, List<Iid> iids, int flags) {
    if (iid != null
        && !iids.contains(iid)
        && !iid.equals(Iid.UNKNOWN)
        && session.settings().get(WrongInterface.class) == WrongInterface.REFUSED) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "the object does not have " + iid.name());
    }
    if (MapiFlag.isSet(flags, OpenFlag.MODIFY) && !MapiFlag.isSet(flags, OpenFlag.BEST_ACCESS)) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "the object can only be read (ABK-02)");
    }
  }

  @Override
  public boolean compareEntryIds(
      @Nullable EntryId entryId1, @Nullable EntryId entryId2, int flags) {
    EntryId first = required(entryId1, "lpEntryID1");
    EntryId second = required(entryId2, "lpEntryID2");
    @Nullable Book one = owner(first);
    @Nullable Book other = owner(second);
    if (one == null || other == null) {
      return first.equals(second);
    }
    return one == other
        && one.get(
            "IABLogon::CompareEntryIDs", () -> one.logon().compareEntryIds(first, second, 0));
  }

  /** The book of an identifier; null if it is MAPI's own, well made (EID-13). */
  private @Nullable Book owner(EntryId id) {
    boolean own = RootContainer.isRoot(id) || OneOff.decode(id, codePage()).isPresent();
    return own ? null : books.require(id);
  }

  /** Whether an identifier is MAPI's own: of a one-off, or of the root container. */
  public static boolean isOwn(EntryId id) {
    return RootContainer.isRoot(id) || OneOff.isOneOff(id);
  }

  private static EntryId required(@Nullable EntryId id, String parameter) {
    if (id == null || id.size() == 0 || id.isNullPointer()) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, parameter + " is null");
    }
    return id;
  }

  @Override
  public long advise(@Nullable EntryId entryId, int eventMask, @Nullable MapiAdviseSink sink) {
    if (sink == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpAdviseSink is null");
    }
    if (entryId != null && (OneOff.isOneOff(entryId) || RootContainer.isRoot(entryId))) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "what MAPI has itself never changes (ABK-21)");
    }
    return connections.advise(entryId, eventMask, sink);
  }

  @Override
  public void unadvise(long connection) {
    connections.unadvise(connection);
  }

  @Override
  public EntryId createOneOff(
      @Nullable String name, @Nullable String addressType, @Nullable String address, int flags) {
    return OneOff.of(name, addressType, address, flags).entryId(codePage());
  }

  // ---- Recipients ---------------------------------------------------------------------------

  /** Nobody can answer a dialog: with MAPI_DIALOG the result is the same (D-101). */
  @Override
  public void resolveName(
      long uiParam, int flags, @Nullable String newEntryTitle, @Nullable List<Row> recipients) {
    List<Row> given = requiredList(recipients);
    boolean unicode = MapiFlag.isSet(flags, StringFlag.UNICODE);
    new NameResolution(session, books, given, unicode).run(choices.searchPath());
  }

  @Override
  public void prepareRecips(
      int flags, @Nullable List<PropTag> tags, @Nullable List<Row> recipients) {
    RecipPreparation preparation = new RecipPreparation(this, tags);
    List<Row> given = requiredList(recipients);
    for (int i = 0; i < given.size(); i++) {
      given.set(i, preparation.prepare(given.get(i)));
    }
  }

  private static List<Row> requiredList(@Nullable List<Row> recipients) {
    if (recipients == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "the list of recipients is null");
    }
    return recipients;
  }

  @Override
  public Row recipOptions(long uiParam, int flags, @Nullable Row recipient) {
    throw noOptions();
  }

  @Override
  public List<PropValue> queryDefaultRecipOpt(@Nullable String addressType, int flags) {
    throw noOptions();
  }

  private static MapiException noOptions() {
    return Failure.of(Hresult.MAPI_E_NOT_FOUND, "no transport has options of recipients");
  }

  // ---- Dialogs (D-101) ----------------------------------------------------------------------

  @Override
  public EntryId newEntry(
      long uiParam, int flags, @Nullable EntryId container, @Nullable EntryId template) {
    throw noDialog();
  }

  @Override
  public long address(long uiParam, @Nullable AdrParm parameters, @Nullable List<Row> recipients) {
    throw noDialog();
  }

  @Override
  public long details(
      long uiParam,
      @Nullable DismissModeless dismiss,
      @Nullable Object dismissContext,
      @Nullable EntryId entryId,
      @Nullable DetailsButton button,
      @Nullable Object buttonContext,
      @Nullable String buttonText,
      int flags) {
    throw noDialog();
  }

  private static MapiException noDialog() {
    return Failure.of(Hresult.MAPI_E_NO_SUPPORT, "nobody can answer the dialog (D-101)");
  }

  // ---- Containers that play a part ----------------------------------------------------------

  @Override
  public EntryId getPab() {
    return choices.pab();
  }

  @Override
  public void setPab(@Nullable EntryId entryId) {
    choices.choose(PropTags.PR_AB_DEFAULT_PAB, required(entryId, "lpEntryID"));
  }

  @Override
  public EntryId getDefaultDir() {
    return choices.defaultDir();
  }

  @Override
  public void setDefaultDir(@Nullable EntryId entryId) {
    choices.choose(PropTags.PR_AB_DEFAULT_DIR, required(entryId, "lpEntryID"));
  }

  @Override
  public List<Row> getSearchPath(int flags) {
    boolean unicode = MapiFlag.isSet(flags, StringFlag.UNICODE);
    List<Row> rows = new ArrayList<>();
    for (Props container : choices.searchPath()) {
      rows.add(new Row(AdrEntries.slots(container, PATH, unicode, codePage())));
    }
    return rows;
  }

  @Override
  public void setSearchPath(int flags, @Nullable List<Row> searchPath) {
    if (searchPath == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpSearchPath is null");
    }
    choices.searchPath(searchPath);
  }
}
