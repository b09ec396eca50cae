package org.mapiemulator.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.ExpandedRows;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.settings.ExpandExpanded;

/**
 * Expands and collapses the categories of a view (SRT-15 to SRT-19).
 *
 * @param <R> the rows
 */
final class Categories<R> {

  private final ViewState<R> view;
  private final boolean refusesTwice;

  Categories(ViewState<R> view, TableSpec spec) {
    if (spec.kind() != TableSpec.Kind.CONTENTS) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the table has no categories");
    }
    this.view = view;
    this.refusesTwice = spec.settings().get(ExpandExpanded.class) == ExpandExpanded.REFUSED;
  }

  ExpandedRows expand(@Nullable Binary key, int rowCount) {
    Shape<R> old = view.shape();
    int heading = heading(old, key);
    int line = old.lineOfHeading(heading);
    int added = 0;
    if (old.isExpanded(heading)) {
      checkTwice();
    } else {
      added = toggle(old, heading);
    }
    int count = (int) Math.min(Integer.toUnsignedLong(rowCount), added);
    if (line < 0) {
      return new ExpandedRows(List.of(), added);
    }
    view.positions().moveTo(line + 1 + count);
    return new ExpandedRows(view.lines(view.shape()).rows(line + 1, line + 1 + count), added);
  }

  int collapse(@Nullable Binary key) {
    Shape<R> old = view.shape();
    int heading = heading(old, key);
    if (!old.isExpanded(heading)) {
      checkTwice();
      return 0;
    }
    return -toggle(old, heading);
  }

  private int toggle(Shape<R> old, int heading) {
    view.headingNumbers().toggle(old.headings().get(heading).number());
    view.restate();
    return view.shape().size() - old.size();
  }

  private int heading(Shape<R> shape, @Nullable Binary key) {
    InstanceKeys.Meaning meaning = view.keys().read(key);
    int heading = meaning == null || !meaning.isHeading() ? -1 : shape.heading(meaning.id());
    if (heading < 0) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no heading has the instance key " + key);
    }
    return heading;
  }

  private void checkTwice() {
    if (refusesTwice) {
      throw Failure.of(Hresult.MAPI_E_CALL_FAILED, "the category has that state already");
    }
  }

  Binary state(@Nullable Binary key) {
    Shape<R> shape = view.shape();
    checkCategories(shape);
    InstanceKeys.Meaning row = view.keys().read(key);
    if (row == null || (row.isHeading() ? shape.heading(row.id()) : row(row.id())) < 0) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "no row has the instance key " + key);
    }
    return CollapseState.write(shape, view.headingNumbers(), row);
  }

  private int row(long id) {
    return view.version().indexOf(id);
  }

  /** Restores a state; the bookmark is on the first row if the row itself is gone. */
  long restore(@Nullable Binary state) {
    Shape<R> old = view.shape();
    checkCategories(old);
    CollapseState saved = CollapseState.read(state, old.plan().sort().asked());
    Set<Long> toggled = new HashSet<>();
    int heading = -1;
    for (int i = 0; i < old.headings().size(); i++) {
      long digest = CollapseState.digest(old.headings().get(i));
      if (saved.toggled().contains(digest)) {
        toggled.add(old.headings().get(i).number());
      }
      heading = saved.isHeading() && saved.row() == digest ? i : heading;
    }
    int place = saved.isHeading() ? -1 : row(saved.row());
    long bookmark = view.positions().create(0);
    view.headingNumbers().set(toggled);
    view.restate();
    Shape<R> now = view.shape();
    int instance =
        place < 0 ? -1 : Math.max(-1, now.instances().instance(place, (int) saved.number()));
    int line = heading >= 0 ? visible(now, heading) : instance < 0 ? 0 : line(now, instance);
    view.positions().put(bookmark, line);
    return bookmark;
  }

  private static int line(Shape<?> shape, int instance) {
    int line = shape.lineOfInstance(instance);
    if (line >= 0) {
      return line;
    }
    int[] leaves = shape.leaves();
    for (int at = 0; at < leaves.length; at++) {
      if (leaves[at] == instance) {
        return behind(shape, at);
      }
    }
    return 0;
  }

  /** The line that follows a leaf which is within a collapsed category. */
  private static int behind(Shape<?> shape, int leaf) {
    List<Heading> headings = shape.headings();
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.from() <= leaf && leaf < heading.to() && !shape.isExpanded(i)) {
        return next(shape, heading.next());
      }
    }
    return 0;
  }

  private static int visible(Shape<?> shape, int heading) {
    int line = shape.lineOfHeading(heading);
    return line >= 0 ? line : next(shape, heading);
  }

  /** The line of the first heading that shows from there on. */
  private static int next(Shape<?> shape, int from) {
    for (int i = from; i < shape.headings().size(); i++) {
      if (shape.lineOfHeading(i) >= 0) {
        return shape.lineOfHeading(i);
      }
    }
    return shape.size();
  }

  private static void checkCategories(Shape<?> shape) {
    if (shape.plan().sort().levels().isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the view has no categories");
    }
  }
}
