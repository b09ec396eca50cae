package org.mapiemulator.internal.recipient;

import java.util.List;
import org.mapiemulator.internal.property.AdrEntries;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.NameStatus;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** Resolves names by PR_ANR in a container without ResolveNames (ABK-10). */
final class AnrSearch {

  private static final int MOST = 1_000;

  private final BookSession session;
  private final Book book;
  private final AbContainer container;
  private final boolean unicode;

  AnrSearch(BookSession session, Book book, AbContainer container, boolean unicode) {
    this.session = session;
    this.book = book;
    this.container = container;
    this.unicode = unicode;
  }

  void run(List<Row> recipients, int[] statuses) {
    CodePage codePage = session.propSettings().codePage();
    MapiTable table =
        book.get(
            "IMAPIContainer::GetContentsTable",
            () -> container.getContentsTable(StringFlag.UNICODE.value()));
    Released.with(
        table,
        any -> {
          for (int i = 0; i < statuses.length; i++) {
            String name =
                AdrEntries.text(recipients.get(i), PropTags.PR_DISPLAY_NAME, codePage).strip();
            if (statuses[i] == NameStatus.UNRESOLVED.value() && !name.isEmpty()) {
              List<Props> found = find(table, name);
              if (found.size() == 1) {
                recipients.set(
                    i,
                    AdrEntries.gain(
                        recipients.get(i),
                        AdrEntries.slots(found.get(0), null, unicode, codePage)));
              }
              statuses[i] = status(found.size()).value();
            }
          }
          return true;
        });
  }

  private static NameStatus status(int found) {
    if (found > 1) {
      return NameStatus.AMBIGUOUS;
    }
    return found == 1 ? NameStatus.RESOLVED : NameStatus.UNRESOLVED;
  }

  /** One exact name wins over several that begin like it (D-99). */
  private List<Props> find(MapiTable table, String name) {
    Restriction anr =
        new Restriction.Property(
            Relop.EQ.value(), PropTags.PR_ANR_W, new PropValue(PropTags.PR_ANR_W, name));
    List<Row> rows =
        book.<List<Row>>get(
            "IMAPITable::QueryRows",
            () -> {
              table.setColumns(AdrEntries.USUAL, 0);
              table.restrict(anr, 0);
              return table.queryRows(MOST, 0);
            });
    List<Props> found =
        rows.stream()
            .map(row -> Props.of(row.values().stream().filter(cell -> !cell.isError()).toList()))
            .filter(row -> row.has(PropTags.PR_ENTRYID.id()))
            .toList();
    List<Props> exact =
        found.stream()
            .filter(
                row ->
                    row.value(PropTags.PR_DISPLAY_NAME.id()) instanceof String shown
                        && shown.equalsIgnoreCase(name))
            .toList();
    return exact.size() == 1 ? exact : found;
  }
}
