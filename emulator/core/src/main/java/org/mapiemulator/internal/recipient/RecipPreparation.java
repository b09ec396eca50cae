package org.mapiemulator.internal.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.AdrEntries;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/** IAddrBook::PrepareRecips: long-term identifiers, and some properties first (ABK-16). */
final class RecipPreparation {

  private static final int SHORT_TERM = 0x80;

  private final AddressBook book;
  private final @Nullable List<PropTag> tags;

  RecipPreparation(AddressBook book, @Nullable List<PropTag> tags) {
    this.book = book;
    this.tags = tags;
  }

  Row prepare(Row recipient) {
    Optional<EntryId> id =
        AdrEntries.find(recipient, PropTags.PR_ENTRYID)
            .map(PropValue::value)
            .filter(Binary.class::isInstance)
            .map(bytes -> EntryId.of(((Binary) bytes).toByteArray()));
    boolean shortTerm = id.isPresent() && isShortTerm(id.get());
    if (id.isEmpty() || !(shortTerm || isIncomplete(recipient))) {
      return begun(recipient, Props.EMPTY);
    }
    Props known = read(id.get());
    Row longTerm =
        shortTerm && known.has(PropTags.PR_ENTRYID.id())
            ? AdrEntries.gain(
                recipient,
                AdrEntries.slots(known, List.of(PropTags.PR_ENTRYID), true, book.codePage()))
            : recipient;
    return begun(longTerm, known);
  }

  private static boolean isShortTerm(EntryId id) {
    return id.bytes().size() > 0 && (id.bytes().toByteArray()[0] & SHORT_TERM) != 0;
  }

  private boolean isIncomplete(Row recipient) {
    return tags != null && tags.stream().anyMatch(tag -> recipient.find(tag).isEmpty());
  }

  private Row begun(Row recipient, Props known) {
    if (tags == null) {
      return recipient;
    }
    List<PropValue> first = new ArrayList<>(tags.size());
    for (PropTag tag : tags) {
      first.add(
          recipient
              .find(tag)
              .orElseGet(
                  () -> AdrEntries.slots(known, List.of(tag), true, book.codePage()).get(0)));
    }
    return AdrEntries.begin(recipient, first);
  }

  /** What the address book knows of a recipient; nothing if it does not know it. */
  private Props read(EntryId id) {
    try {
      return Released.with(
          book.openEntry(id, null, 0).object(),
          opened -> opened instanceof MapiProp entry ? AddressBook.properties(entry) : Props.EMPTY);
    } catch (MapiException unknown) {
      return Props.EMPTY;
    }
  }
}
