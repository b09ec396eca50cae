package org.mapiemulator.internal.addressbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.AdrEntries;
import org.mapiemulator.internal.property.AnrMatch;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.NameStatus;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Row;

/** Looks for what names mean among the entries of a container (ABK-13 to ABK-15, D-99). */
final class NameSearch {

  private final List<PropsRow> entries;
  private final @Nullable List<PropTag> tags;
  private final boolean unicode;
  private final CodePage codePage;

  NameSearch(
      List<PropsRow> entries, @Nullable List<PropTag> tags, boolean unicode, CodePage codePage) {
    this.entries = entries;
    this.tags = tags;
    this.unicode = unicode;
    this.codePage = codePage;
  }

  void resolve(@Nullable List<Row> recipients, int @Nullable [] statuses) {
    if (recipients == null || statuses == null || statuses.length < recipients.size()) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER, "recipients or their flags are missing (ABK-13)");
    }
    for (int i = 0; i < recipients.size(); i++) {
      Row recipient = recipients.get(i);
      if (statuses[i] == NameStatus.UNRESOLVED.value() && !AdrEntries.isResolved(recipient)) {
        List<Props> found = find(AdrEntries.text(recipient, PropTags.PR_DISPLAY_NAME, codePage));
        if (found.size() == 1) {
          recipients.set(
              i,
              AdrEntries.gain(
                  recipient, AdrEntries.slots(found.get(0), wanted(), unicode, codePage)));
        }
        statuses[i] = status(found.size()).value();
      }
    }
  }

  private static NameStatus status(int found) {
    if (found > 1) {
      return NameStatus.AMBIGUOUS;
    }
    return found == 1 ? NameStatus.RESOLVED : NameStatus.UNRESOLVED;
  }

  /** What is wanted, with PR_ENTRYID in any case (ABK-13). */
  private @Nullable List<PropTag> wanted() {
    @Nullable List<PropTag> given = tags;
    if (given == null || given.stream().anyMatch(tag -> tag.id() == PropTags.PR_ENTRYID.id())) {
      return given;
    }
    List<PropTag> all = new ArrayList<>(given);
    all.add(PropTags.PR_ENTRYID);
    return all;
  }

  /** One exact name wins over several that begin like it. */
  private List<Props> find(String name) {
    AnrMatch match = AnrMatch.of(name);
    List<Props> found =
        entries.stream()
            .map(PropsRow::props)
            .filter(entry -> match.test(Props.READER, entry))
            .toList();
    List<Props> exact =
        found.stream()
            .filter(
                entry ->
                    Fields.text(entry, PropTags.PR_DISPLAY_NAME).equalsIgnoreCase(name.strip()))
            .toList();
    return exact.size() == 1 ? exact : found;
  }
}
