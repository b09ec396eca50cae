package org.mapiemulator.internal.gate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.lint.Finding;

/**
 * Collects the findings that the calling thread makes while it is open: those of the calls that an
 * assertion looks at. Watches nest; a finding is seen by all that are open.
 *
 * <p>An assertion gets code and no subsystem, so that the way from a finding to it leads over the
 * thread. The thread's own variable is empty whenever no watch is open, and no other thread sees
 * it.
 */
public final class FindingWatch implements AutoCloseable {

  private static final ThreadLocal<@Nullable FindingWatch> CURRENT = new ThreadLocal<>();

  private final @Nullable FindingWatch outer;
  private final List<Finding> found = new ArrayList<>(1);

  private FindingWatch(@Nullable FindingWatch outer) {
    this.outer = outer;
  }

  /** Opens a watch of the calling thread; to be closed by the same thread. */
  public static FindingWatch begin() {
    FindingWatch watch = new FindingWatch(CURRENT.get());
    CURRENT.set(watch);
    return watch;
  }

  static void saw(Finding finding) {
    @Nullable FindingWatch watch = CURRENT.get();
    while (watch != null) {
      watch.found.add(finding);
      watch = watch.outer;
    }
  }

  /** What was found since it was opened, the first finding first. */
  public List<Finding> found() {
    return List.copyOf(found);
  }

  @Override
  public void close() {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }
}
