package org.mapiemulator.internal.recipient;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ContainerFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;

/** The containers that play a part: where names are looked for, and what is shown first. */
final class Choices {

  private final BookSession session;
  private final Hierarchy hierarchy;

  Choices(BookSession session, Hierarchy hierarchy) {
    this.session = session;
    this.hierarchy = hierarchy;
  }

  /** The personal address book: the one that was chosen, or the first modifiable one (ABK-18). */
  EntryId pab() {
    List<Props> all = hierarchy.containers(true);
    return chosen(all, PropTags.PR_AB_DEFAULT_PAB).orElseGet(() -> firstModifiable(all));
  }

  private static EntryId firstModifiable(List<Props> all) {
    return all.stream()
        .filter(container -> Hierarchy.has(container, ContainerFlag.MODIFIABLE))
        .findFirst()
        .map(Hierarchy::entryId)
        .orElseGet(EntryId::of);
  }

  /** The default directory: the chosen one, or the first with names that is no PAB (ABK-18). */
  EntryId defaultDir() {
    List<Props> all = hierarchy.containers(true);
    return chosen(all, PropTags.PR_AB_DEFAULT_DIR).orElseGet(() -> firstWithNames(all, pab()));
  }

  private static EntryId firstWithNames(List<Props> all, EntryId pab) {
    return all.stream()
        .filter(container -> Hierarchy.has(container, ContainerFlag.RECIPIENTS))
        .filter(container -> !Hierarchy.has(container, ContainerFlag.NOT_DEFAULT))
        .map(Hierarchy::entryId)
        .filter(id -> !id.equals(pab))
        .findFirst()
        .orElse(pab);
  }

  /** What was chosen, for as long as it is there. */
  private Optional<EntryId> chosen(List<Props> all, PropTag tag) {
    return session.choices().value(tag.id()) instanceof Binary id
        ? all.stream().map(Hierarchy::entryId).filter(known -> known.bytes().equals(id)).findFirst()
        : Optional.empty();
  }

  void choose(PropTag tag, EntryId container) {
    if (hierarchy.containers(true).stream()
        .noneMatch(known -> Hierarchy.entryId(known).equals(container))) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER, "the identifier is none of a container (D-151)");
    }
    session.choose(props -> props.with(new PropValue(tag, container.bytes())));
  }

  /** The containers in which names are looked for, as rows (ABK-17). */
  List<Props> searchPath() {
    List<Props> all = hierarchy.containers(true);
    List<Props> path = new ArrayList<>();
    for (EntryId id : pathIds(all)) {
      all.stream()
          .filter(container -> Hierarchy.entryId(container).equals(id))
          .findFirst()
          .ifPresent(path::add);
    }
    return path;
  }

  private Set<EntryId> pathIds(List<Props> all) {
    @Nullable Object chosen = session.choices().value(PropTags.PR_AB_SEARCH_PATH.id());
    Set<EntryId> ids = new LinkedHashSet<>();
    if (chosen instanceof List<?> path) {
      for (Object each : path) {
        ids.add(EntryId.of(((Binary) each).toByteArray()));
      }
      return ids;
    }
    EntryId first = firstModifiable(all);
    ids.add(first);
    all.stream().filter(Hierarchy::isGlobal).map(Hierarchy::entryId).forEach(ids::add);
    if (ids.size() == 1) {
      ids.add(defaultDir());
    }
    return ids;
  }

  /** Keeps another search path (ABK-17, ABK-19). */
  void searchPath(List<Row> rows) {
    List<Binary> ids = new ArrayList<>(rows.size());
    for (Row row : rows) {
      ids.add(entryId(row));
    }
    PropTag tag = PropTags.PR_AB_SEARCH_PATH;
    session.choose(props -> props.with(tag.id(), PropType.MV_BINARY.value(), List.copyOf(ids)));
  }

  private static Binary entryId(Row row) {
    @Nullable Object first =
        row.values().isEmpty() || !row.get(0).tag().equals(PropTags.PR_ENTRYID)
            ? null
            : row.get(0).value();
    if (first instanceof Binary id) {
      return id;
    }
    throw Failure.of(
        Hresult.MAPI_E_MISSING_REQUIRED_COLUMN, "a row does not begin with PR_ENTRYID (ABK-17)");
  }
}
