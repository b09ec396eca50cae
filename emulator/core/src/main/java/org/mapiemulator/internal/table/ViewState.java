package org.mapiemulator.internal.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.settings.ViewChanges;

/**
 * What a view shows, and how it follows changes; guarded by the lock of the view.
 *
 * <p>There are two chains of versions: the newest, of which events are told, and the one that calls
 * see. They are one and the same unless {@link ViewChanges#AT_NOTIFICATION} wants the second one to
 * wait for the delivery of what the first one told (D-123).
 *
 * @param <R> the rows
 */
final class ViewState<R> {

  private final Shapes<R> shapes;
  private final Cells cells;
  private final Positions positions;
  private final Chain<R> newest;
  private final Deque<Step<R>> steps = new ArrayDeque<>();
  private Chain<R> shown;
  private Plan plan;

  ViewState(TableSpec spec, RowModel<R> model, PropSettings settings, RowVersion<R> version) {
    this.shapes = new Shapes<>(spec, model, settings);
    this.cells = new Cells(spec, settings.codePage());
    this.positions = new Positions(spec.view().hashCode());
    this.newest = new Chain<>(shapes, version);
    this.shown = newest;
    this.plan =
        Plan.of(Columns.defaults(model.defaultColumns(), spec.unicode()), null, SortPlan.NONE);
  }

  /** A version that calls do not see before so many events about it were delivered. */
  private static final class Step<R> {
    final RowVersion<R> version;
    final long[] ids;
    int undelivered;

    Step(RowVersion<R> version, long[] ids, int undelivered) {
      this.version = version;
      this.ids = ids;
      this.undelivered = undelivered;
    }
  }

  /** A version that came while the view was being attached; whoever tells of it is late. */
  void startWith(RowVersion<R> version) {
    newest.moveTo(version, new long[0]);
  }

  /** From now on calls see a version only when its notification was delivered. */
  void waitForDeliveries() {
    shown = new Chain<>(shapes, newest.version());
  }

  Plan plan() {
    return plan;
  }

  Positions positions() {
    return positions;
  }

  HeadingNumbers headingNumbers() {
    return shapes.numbers();
  }

  InstanceKeys keys() {
    return shapes.keys();
  }

  RowVersion<R> version() {
    return shown.version();
  }

  /** What calls see. */
  Shape<R> shape() {
    Shape<R> shape = shown.shape(plan, positions::follow);
    forgetCategories();
    return shape;
  }

  Lines<R> lines(Shape<R> shape) {
    return new Lines<>(shape, shapes, cells);
  }

  /** Another restriction or order: the view begins anew (TBL-34, TBL-37). */
  void begin(Plan newPlan) {
    plan = newPlan;
    positions.reset();
    newest.replace(null);
    shown.replace(null);
  }

  /** Other columns: the cursor stays on its row (D-62), bookmarks where rows stay (TBL-07). */
  void show(Plan newPlan) {
    if (newPlan.instanceIds().equals(plan.instanceIds())) {
      plan = newPlan;
      restate();
      return;
    }
    Shape<R> old = shape();
    Shape<R> now = shapes.of(newPlan, shown.version());
    plan = newPlan;
    newest.replace(null);
    shown.replace(now);
    positions.follow(new LineMap<>(old, now, null));
    if (old.size() != now.size()) {
      positions.discardBookmarks();
    }
  }

  /** Categories were expanded or collapsed, or columns changed. */
  void restate() {
    Shape<R> old = shown.made() == null ? null : shape();
    if (newest != shown && newest.made() != null) {
      newest.replace(newest.shape(plan, map -> {}).with(plan, shapes.numbers()));
    }
    if (old != null) {
      Shape<R> now = old.with(plan, shapes.numbers());
      shown.replace(now);
      positions.follow(new LineMap<>(old, now, null));
    }
  }

  /**
   * Takes a new version.
   *
   * @param listening whether events are wanted
   * @return the events
   */
  List<Notification> moved(RowVersion<R> now, long[] ids, boolean listening) {
    RowVersion<R> before = newest.version();
    if (now == before) {
      return List.of();
    }
    if (listening) {
      newest.shape(plan, newest == shown ? positions::follow : map -> {});
    }
    for (long id : ids) {
      if (before.indexOf(id) < 0 && now.indexOf(id) >= 0) {
        keys().added(id);
      }
    }
    newest.moveTo(now, ids);
    List<Notification> events = listening ? events() : List.of();
    if (shown == newest) {
      for (long id : ids) {
        if (now.indexOf(id) < 0) {
          keys().removed(id);
        }
      }
    } else if (events.isEmpty() && steps.isEmpty()) {
      shown.moveTo(now, ids);
    } else {
      steps.add(new Step<>(now, ids, events.size()));
    }
    return events;
  }

  private List<Notification> events() {
    EventsOfMove events = new EventsOfMove();
    newest.shape(plan, events::take);
    forgetCategories();
    return events.all;
  }

  private final class EventsOfMove {
    List<Notification> all = List.of();

    void take(LineMap<R> map) {
      if (newest == shown) {
        positions.follow(map);
      }
      all = RowEvents.of(map, lines(map.old()), lines(map.now()));
    }
  }

  /** Events about rows were delivered: calls see the versions that these told of. */
  void delivered(int events) {
    int left = events;
    Step<R> next = steps.peek();
    while (next != null && (left > 0 || next.undelivered == 0)) {
      int taken = Math.min(left, next.undelivered);
      next.undelivered -= taken;
      left -= taken;
      if (next.undelivered > 0) {
        return;
      }
      shown.moveTo(next.version, next.ids);
      steps.remove();
      next = steps.peek();
    }
  }

  /** Where shapes wait, a category that has gone may still be shown. */
  private void forgetCategories() {
    Shape<R> made = newest.made();
    if (shown == newest && made != null) {
      shapes.numbers().keepOnly(made.headings());
    }
  }
}
