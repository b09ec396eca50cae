package org.mapiemulator.tests.addressbook;

import static org.mapiemulator.mapi.MapiFlag.bits;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.OpenFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.Scene.Party;

/** A client with the address book open, and short words for common steps. */
final class BookScene implements AutoCloseable {

  static final int UNICODE = StringFlag.UNICODE.value();
  static final int MODIFY = OpenFlag.MODIFY.value();
  static final int KEEP = SaveFlag.KEEP_OPEN_READWRITE.value();

  private final Scene scene;
  private final Party party;
  private final AddrBook book;

  private BookScene(Scene scene, Party party) {
    this.scene = scene;
    this.party = party;
    this.book = party.session().openAddressBook(0, null, 0).value();
  }

  static BookScene with(Setting... settings) {
    Scene scene = Scene.with(settings);
    return of(scene, scene.newPrivate("mailer"));
  }

  static BookScene of(Scene scene, Party party) {
    party.client().notifications().hold();
    return new BookScene(scene, party);
  }

  Scene scene() {
    return scene;
  }

  Party party() {
    return party;
  }

  AddrBook book() {
    return book;
  }

  AbContainer root() {
    return (AbContainer) book.openEntry(null, null, 0).object();
  }

  /** The rows of the hierarchy, with all levels. */
  List<Row> containers(PropTag... columns) {
    try (AbContainer root = root();
        MapiTable table =
            root.getHierarchyTable(bits(StringFlag.UNICODE, HierarchyTableFlag.CONVENIENT_DEPTH))) {
      return rows(table, columns);
    }
  }

  EntryId containerId(String name) {
    for (Row row : containers(PropTags.PR_DISPLAY_NAME, PropTags.PR_ENTRYID)) {
      if (row.get(0).text().equals(name)) {
        return row.get(1).entryId();
      }
    }
    throw new IllegalStateException("no container " + name);
  }

  AbContainer container(String name, int flags) {
    return (AbContainer) book.openEntry(containerId(name), null, flags).object();
  }

  AbContainer global() {
    return container("Global Address List", 0);
  }

  AbContainer contacts() {
    return container("Contacts", MODIFY);
  }

  /** Adds a contact; its entry identifier. */
  EntryId contact(String name, String address) {
    try (AbContainer contacts = contacts()) {
      return contact(contacts, name, address, 0);
    }
  }

  static EntryId contact(AbContainer contacts, String name, String address, int flags) {
    try (MapiProp contact =
        contacts.createEntry(get(contacts, PropTags.PR_DEF_CREATE_MAILUSER).entryId(), flags)) {
      contact.setProps(
          List.of(
              PropValue.of(PropTags.PR_DISPLAY_NAME, name),
              PropValue.of(PropTags.PR_EMAIL_ADDRESS, address)));
      contact.saveChanges(KEEP);
      return id(contact);
    }
  }

  MailUser user(EntryId id) {
    return (MailUser) book.openEntry(id, null, 0).object();
  }

  static Row named(String name) {
    return Row.of(PropValue.of(PropTags.PR_DISPLAY_NAME, name));
  }

  /** A list of recipients to be resolved. */
  static List<Row> recipients(String... names) {
    List<Row> list = new ArrayList<>();
    for (String name : names) {
      list.add(named(name));
    }
    return list;
  }

  /** Resolves one name, which has to be possible. */
  Row resolve(String name) {
    List<Row> list = recipients(name);
    book.resolveName(0, UNICODE, null, list);
    return list.get(0);
  }

  Hresult refusal(String name) {
    return failure(() -> resolve(name)).hresult();
  }

  static String text(Row row, PropTag tag) {
    return row.find(tag).orElseThrow().text();
  }

  static EntryId id(MapiProp object) {
    return get(object, PropTags.PR_ENTRYID).entryId();
  }

  static EntryId id(Row row) {
    return row.find(PropTags.PR_ENTRYID).orElseThrow().entryId();
  }

  static PropValue get(MapiProp object, PropTag tag) {
    return object.getProps(List.of(tag), UNICODE).value().get(0);
  }

  static List<Row> rows(MapiTable table, PropTag... columns) {
    table.setColumns(List.of(columns), 0);
    table.seekRow(0, 0);
    return table.queryRows(1000, 0);
  }

  /** One column of a contents table. */
  static List<@Nullable Object> column(AbContainer container, PropTag tag) {
    try (MapiTable table = container.getContentsTable(UNICODE)) {
      return column(table, tag);
    }
  }

  static List<@Nullable Object> column(MapiTable table, PropTag tag) {
    List<@Nullable Object> cells = new ArrayList<>();
    rows(table, tag).forEach(row -> cells.add(row.get(0).value()));
    return cells;
  }

  static MapiException failure(ThrowingCallable call) {
    return Objects.requireNonNull(
        Assertions.catchThrowableOfType(MapiException.class, call), "the call succeeded");
  }

  @Override
  public void close() {
    scene.close();
  }
}
