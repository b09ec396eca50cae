package org.mapiemulator.internal.recipient;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mapiemulator.internal.property.AdrEntries;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/** Puts the members of MAPIPDL distribution lists in the place of the lists (SUB-08). */
public final class ListExpansion {

  /** MAPI's own address type, of distribution lists that MAPI itself expands (ABK-31). */
  private static final String PRIVATE_LIST = "MAPIPDL";

  private static final int MOST = 100_000;

  private final AddrBook book;
  private final CodePage codePage;
  private final Set<Binary> lists = new HashSet<>();
  private final Set<Object> seen = new HashSet<>();
  private final List<Row> expanded = new ArrayList<>();

  private ListExpansion(AddrBook book, CodePage codePage) {
    this.book = book;
    this.codePage = codePage;
  }

  /**
   * Expands all lists, those in lists included; a recipient that comes again is dropped, by its
   * search key or entry identifier. A list that cannot be opened stays as it is.
   *
   * @return the recipients; members have PR_RECIPIENT_TYPE of the list
   */
  public static List<Row> expand(AddrBook book, CodePage codePage, List<Row> recipients) {
    ListExpansion expansion = new ListExpansion(book, codePage);
    recipients.forEach(expansion::add);
    return expansion.expanded;
  }

  public static boolean isList(Row recipient, CodePage codePage) {
    return AdrEntries.text(recipient, PropTags.PR_ADDRTYPE, codePage).equals(PRIVATE_LIST);
  }

  private static Optional<Binary> binary(Row recipient, PropTag tag) {
    return AdrEntries.find(recipient, tag)
        .map(PropValue::value)
        .filter(Binary.class::isInstance)
        .map(Binary.class::cast);
  }

  private void add(Row recipient) {
    Optional<Binary> id = binary(recipient, PropTags.PR_ENTRYID);
    if (id.isEmpty() || !isList(recipient, codePage)) {
      Object key = binary(recipient, PropTags.PR_SEARCH_KEY).or(() -> id).orElse(null);
      if (key == null || seen.add(key)) {
        expanded.add(recipient);
      }
      return;
    }
    if (lists.add(id.get())) {
      List<Row> members;
      try {
        members = members(EntryId.of(id.get().toByteArray()));
      } catch (MapiException closed) {
        expanded.add(recipient);
        return;
      }
      Optional<PropValue> type = AdrEntries.find(recipient, PropTags.PR_RECIPIENT_TYPE);
      for (Row member : members) {
        add(AdrEntries.gain(member, type.map(List::of).orElseGet(List::of)));
      }
    }
  }

  private List<Row> members(EntryId list) {
    return Released.with(
        book.openEntry(list, null, 0).object(),
        opened -> {
          if (opened instanceof DistList open) {
            return rows(open);
          }
          throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the recipient is no distribution list");
        });
  }

  private static List<Row> rows(DistList list) {
    MapiTable table = list.getContentsTable(0);
    return Released.with(
        table,
        any -> {
          table.setColumns(AdrEntries.USUAL, 0);
          return table.queryRows(MOST, 0).stream()
              .map(row -> new Row(row.values().stream().filter(cell -> !cell.isError()).toList()))
              .toList();
        });
  }
}
