package org.mapiemulator.internal.addressbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsModel;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.internal.table.RowSource;
import org.mapiemulator.internal.table.TableSpec;
import org.mapiemulator.internal.table.TableView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.mapi.TableType;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.settings.Settings;

/** What all objects of one logon share. */
final class LogonAccess {

  private final Directory directory;
  private final MapiSup support;
  private final ContactBook book;
  private final Registrations registrations;
  private final EntryOpener opener;

  LogonAccess(Directory directory, MapiSup support, ContactBook book) {
    this.directory = directory;
    this.support = support;
    this.book = book;
    this.registrations = new Registrations(support);
    this.opener = new EntryOpener(this);
  }

  ContactBook book() {
    return book;
  }

  GlobalList global() {
    return directory.global();
  }

  MapiSup support() {
    return support;
  }

  Settings settings() {
    return directory.settings();
  }

  PropSettings propSettings() {
    return directory.propSettings();
  }

  CodePage codePage() {
    return propSettings().codePage();
  }

  Registrations registrations() {
    return registrations;
  }

  EntryOpener opener() {
    return opener;
  }

  /** A table of rows that may change. */
  MapiTable table(int flags, List<PropTag> columns, RowSource<PropsRow> rows) {
    return new TableView<>(
        new TableSpec(
            TableSpec.Kind.OTHER,
            TableType.DYNAMIC,
            MapiFlag.isSet(flags, StringFlag.UNICODE),
            settings(),
            directory.newUid()),
        new PropsModel(columns),
        rows,
        registrations.forView());
  }

  /**
   * All properties of a mail user or distribution list, be it of this address book, of another one,
   * or a one-off.
   *
   * @throws org.mapiemulator.mapi.MapiException if it cannot be opened
   */
  Props read(EntryId id) {
    if (EntryName.isOurs(id)) {
      return opener.fields(EntryName.read(id));
    }
    if (OneOff.isOneOff(id)) {
      return OneOff.decode(id, codePage())
          .map(one -> Props.of(one.properties(id)))
          .orElseThrow(
              () -> Failure.of(Hresult.MAPI_E_INVALID_ENTRYID, "a one-off of another form"));
    }
    @Nullable MapiUnknown opened = support.openEntry(id, null, 0).object();
    if (!(opened instanceof MapiProp entry)) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the identifier is none of a recipient");
    }
    try {
      List<PropValue> values = entry.getProps(null, StringFlag.UNICODE.value()).value();
      return Props.of(values.stream().filter(value -> !value.isError()).toList());
    } finally {
      entry.release();
    }
  }
}
