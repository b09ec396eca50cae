package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.spi.MapiSup;

/**
 * The rows that the providers of one session core in one process have put into the status table
 * . A provider may be told of its rows while it holds locks of its own.
 */
public final class StatusRows {

  /** MAPI's own rows have the numbers below this. */
  private static final long FIRST = 0x10;

  private final List<StatusRow> rows = new ArrayList<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private long next = FIRST;

  /** A logon that may have a row. */
  public interface Owner {

    /** Its support object, by which it is known. */
    MapiSup support();

    /** The small stable name, for instance {@code logon#1}. */
    String name();

    /**
     * What MAPI says of it: PR_PROVIDER_DLL_NAME, PR_RESOURCE_FLAGS,
     * PR_RESOURCE_TYPE, and PR_PROVIDER_DISPLAY and PR_DISPLAY_NAME for rows without their own.
     */
    Props ofMapi();

    /** OpenStatusEntry of the logon object. */
    OpenedEntry openStatusEntry(@Nullable Iid iid, int flags);
  }

  /**
   * One row.
   *
   * @param id its number, which no other row ever has
   * @param owner the logon
   * @param cells what the provider says
   */
  public record StatusRow(long id, Owner owner, Props cells) {}

  /** ModifyStatusRow: a row of these cells, or these cells in the row that there is. */
  public void modify(Owner owner, List<PropValue> cells, boolean update) {
    synchronized (rows) {
      int index = indexOf(owner.support());
      if (index < 0) {
        rows.add(new StatusRow(next++, owner, Props.of(cells)));
      } else {
        StatusRow before = rows.get(index);
        Props now = update ? before.cells().with(cells) : Props.of(cells);
        rows.set(index, new StatusRow(before.id(), owner, now));
      }
    }
    changed();
  }

  /** The support object has gone; no lock may be held. */
  public void remove(MapiSup support) {
    synchronized (rows) {
      int index = indexOf(support);
      if (index < 0) {
        return;
      }
      rows.remove(index);
    }
    changed();
  }

  private int indexOf(MapiSup support) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).owner().support() == support) {
        return i;
      }
    }
    return -1;
  }

  /** The rows, the oldest first. */
  public List<StatusRow> all() {
    synchronized (rows) {
      return List.copyOf(rows);
    }
  }

  /** Begins to tell somebody that rows are not what they were; without any lock of its own. */
  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  public void listenNoMore(Runnable listener) {
    listeners.remove(listener);
  }

  /** What MAPI says of a row may have changed; no lock may be held. */
  public void changed() {
    listeners.forEach(Runnable::run);
  }
}
