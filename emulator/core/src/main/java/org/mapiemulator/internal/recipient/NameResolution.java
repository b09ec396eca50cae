package org.mapiemulator.internal.recipient;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.AdrEntries;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.OneOff;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.NameStatus;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.StringFlag;

/** IAddrBook::ResolveName (ABK-08 to ABK-12). */
final class NameResolution {

  private final BookSession session;
  private final Books books;
  private final List<Row> recipients;
  private final boolean unicode;
  private final int[] statuses;

  /**
   * One resolution.
   *
   * @param recipients what is to be resolved, and what was afterwards
   */
  NameResolution(BookSession session, Books books, List<Row> recipients, boolean unicode) {
    this.session = session;
    this.books = books;
    this.recipients = recipients;
    this.unicode = unicode;
    this.statuses = new int[recipients.size()];
  }

  /**
   * Resolves what it can.
   *
   * @throws MapiException with MAPI_E_AMBIGUOUS_RECIP, MAPI_E_NOT_FOUND (D-98)
   */
  void run(List<Props> searchPath) {
    oneOffs();
    for (Props container : searchPath) {
      if (isOpen()) {
        search(Hierarchy.entryId(container));
      }
    }
    require(NameStatus.AMBIGUOUS, Hresult.MAPI_E_AMBIGUOUS_RECIP, "means several entries");
    require(NameStatus.UNRESOLVED, Hresult.MAPI_E_NOT_FOUND, "is in no address book");
  }

  private CodePage codePage() {
    return session.propSettings().codePage();
  }

  private String name(int index) {
    return AdrEntries.text(recipients.get(index), PropTags.PR_DISPLAY_NAME, codePage());
  }

  private boolean isOpen() {
    for (int status : statuses) {
      if (status == NameStatus.UNRESOLVED.value()) {
        return true;
      }
    }
    return false;
  }

  private void require(NameStatus bad, Hresult result, String why) {
    for (int i = 0; i < statuses.length; i++) {
      if (statuses[i] == bad.value()) {
        throw Failure.of(result, "\"" + name(i) + "\" " + why);
      }
    }
  }

  /** Skips what is resolved, and resolves what says its address (ABK-09). */
  private void oneOffs() {
    for (int i = 0; i < statuses.length; i++) {
      Row recipient = recipients.get(i);
      if (AdrEntries.isResolved(recipient)) {
        statuses[i] = NameStatus.RESOLVED.value();
        continue;
      }
      Optional<OneOff> found = OneOffText.read(name(i));
      if (found.isPresent()) {
        OneOff one = found.get();
        EntryId id = one.entryId(codePage());
        List<PropValue> gained =
            AdrEntries.slots(Props.of(one.properties(id)), null, unicode, codePage());
        recipients.set(i, AdrEntries.gain(recipient, gained));
        statuses[i] = NameStatus.RESOLVED.value();
      }
    }
  }

  /** Looks in one container; one that fails finds nothing. */
  private void search(EntryId id) {
    @Nullable Book book = books.find(id);
    if (book == null) {
      return;
    }
    try {
      Released.with(
          books.open(book, id, null, 0).object(),
          opened -> opened instanceof AbContainer container && search(book, container));
    } catch (MapiException failed) {
      // The other containers are asked all the same.
    }
  }

  private boolean search(Book book, AbContainer container) {
    List<Row> asked = new ArrayList<>(recipients);
    int[] found = statuses.clone();
    try {
      book.run(
          "IABContainer::ResolveNames",
          () ->
              container.resolveNames(null, unicode ? StringFlag.UNICODE.value() : 0, asked, found));
    } catch (MapiException refused) {
      if (!refused.hresult().equals(Hresult.MAPI_E_NO_SUPPORT)) {
        throw refused;
      }
      new AnrSearch(session, book, container, unicode).run(recipients, statuses);
      return true;
    }
    take(asked, found);
    return true;
  }

  /** What a container says counts for names that were open, if it makes sense. */
  private void take(List<Row> answered, int[] found) {
    for (int i = 0; i < statuses.length && i < answered.size(); i++) {
      @Nullable Row row = answered.get(i);
      if (statuses[i] != NameStatus.UNRESOLVED.value() || Objects.isNull(row)) {
        continue;
      }
      if (found[i] == NameStatus.AMBIGUOUS.value()) {
        statuses[i] = found[i];
      } else if (AdrEntries.isResolved(row)) {
        recipients.set(i, row);
        statuses[i] = NameStatus.RESOLVED.value();
      }
    }
  }
}
