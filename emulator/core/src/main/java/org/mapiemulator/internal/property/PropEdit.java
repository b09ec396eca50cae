package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One change of properties: what is set and what is deleted. It is relative, so that it can be
 * applied to whatever is stored at the moment of the commit.
 *
 * @param sets what is set, in internal form
 * @param deletes the identifiers of what is deleted; PT_OBJECT properties may be among them
 */
public record PropEdit(Props sets, List<Integer> deletes) {

  static PropEdit set(Props sets) {
    return new PropEdit(sets, List.of());
  }

  static PropEdit delete(List<Integer> ids) {
    return new PropEdit(Props.EMPTY, ids);
  }

  public Props applyTo(Props before) {
    Props after = before;
    for (int id : deletes) {
      after = after.without(id);
    }
    return after.with(sets);
  }

  public boolean touches(int id) {
    return sets.has(id) || deletes.contains(id);
  }

  /** The same change without some properties, which the object keeps in another place. */
  public PropEdit without(int... ids) {
    List<Integer> rest = new ArrayList<>(deletes);
    rest.removeIf(each -> Arrays.stream(ids).anyMatch(id -> id == each));
    return new PropEdit(sets.without(ids), List.copyOf(rest));
  }

  public boolean isEmpty() {
    return sets.isEmpty() && deletes.isEmpty();
  }
}
