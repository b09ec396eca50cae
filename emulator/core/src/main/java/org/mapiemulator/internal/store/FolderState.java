package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.SortOrderSet;

/**
 * A folder and the messages in it.
 *
 * @param number its number in the mailbox; kept boxed once, because every message points to it
 * @param place where it is
 * @param props what is stored of its properties, PR_DISPLAY_NAME included
 * @param modified PR_LAST_MODIFICATION_TIME
 * @param contents the normal messages; those that a search found, if it is a search folder
 * @param associated the associated messages
 * @param rest what most folders do not have
 */
public record FolderState(
    Long number,
    Place place,
    Props props,
    long modified,
    Contents contents,
    Contents associated,
    Rest rest) {

  /**
   * Where a folder is.
   *
   * @param parent the number of its parent; the root is its own
   * @param type see {@link FolderType}
   * @param created PR_CREATION_TIME
   * @param buried whether it, or one above it, was deleted softly (D-114)
   * @param children the numbers of the folders below, in the order of their creation
   */
  public record Place(long parent, int type, long created, boolean buried, List<Long> children) {}

  /**
   * What most folders do not have.
   *
   * @param search what a search folder looks for; null for others, and before SetSearchCriteria
   * @param sort the order that SaveContentsSort left
   * @param deleted PR_DELETED_COUNT_TOTAL: messages that were deleted from it
   * @param dumpster the messages that were deleted softly, associated ones included (D-114)
   * @param buried the numbers of folders that were deleted softly; they are still in the mailbox
   */
  public record Rest(
      @Nullable Search search,
      SortOrderSet sort,
      int deleted,
      Contents dumpster,
      List<Long> buried) {

    static final Rest NONE = new Rest(null, SortOrderSet.NONE, 0, Contents.EMPTY, List.of());
  }

  static FolderState of(Long number, long parent, FolderType type, Props props, long now) {
    return new FolderState(
        number,
        new Place(parent, type.value(), now, false, List.of()),
        props,
        now,
        Contents.EMPTY,
        Contents.EMPTY,
        Rest.NONE);
  }

  public long parent() {
    return place.parent;
  }

  public int type() {
    return place.type;
  }

  public long created() {
    return place.created;
  }

  public List<Long> children() {
    return place.children;
  }

  public boolean isBuried() {
    return place.buried;
  }

  public @Nullable Search search() {
    return rest.search;
  }

  public SortOrderSet sort() {
    return rest.sort;
  }

  /** PR_DISPLAY_NAME. */
  public String name() {
    Object name = props.value(PropTags.PR_DISPLAY_NAME.id());
    return name instanceof String text ? text : "";
  }

  public boolean isSearch() {
    return place.type == FolderType.SEARCH.value();
  }

  public boolean isRoot() {
    return place.type == FolderType.ROOT.value();
  }

  FolderState withNumber(Long next) {
    return new FolderState(next, place, props, modified, contents, associated, rest);
  }

  FolderState withProps(Props next, long now) {
    return new FolderState(number, place, next, now, contents, associated, rest);
  }

  FolderState withContents(Contents next) {
    return new FolderState(number, place, props, modified, next, associated, rest);
  }

  FolderState withAssociated(Contents next) {
    return new FolderState(number, place, props, modified, contents, next, rest);
  }

  private FolderState with(Place next) {
    return new FolderState(number, next, props, modified, contents, associated, rest);
  }

  FolderState withParent(long next) {
    return with(new Place(next, place.type, place.created, place.buried, place.children));
  }

  FolderState withBurial(boolean next) {
    return with(new Place(place.parent, place.type, place.created, next, place.children));
  }

  FolderState withChildren(List<Long> next) {
    return with(
        new Place(place.parent, place.type, place.created, place.buried, List.copyOf(next)));
  }

  private FolderState with(Rest next) {
    return new FolderState(number, place, props, modified, contents, associated, next);
  }

  FolderState withSearch(@Nullable Search next) {
    return with(new Rest(next, rest.sort, rest.deleted, rest.dumpster, rest.buried));
  }

  FolderState withSort(SortOrderSet next) {
    return with(new Rest(rest.search, next, rest.deleted, rest.dumpster, rest.buried));
  }

  FolderState withDeleted(int next) {
    return with(new Rest(rest.search, rest.sort, next, rest.dumpster, rest.buried));
  }

  FolderState withDumpster(Contents next) {
    return with(new Rest(rest.search, rest.sort, rest.deleted, next, rest.buried));
  }

  FolderState withBuried(List<Long> next) {
    return with(new Rest(rest.search, rest.sort, rest.deleted, rest.dumpster, List.copyOf(next)));
  }
}
