package org.mapiemulator.internal.table;

import java.util.List;
import java.util.Map;

/**
 * All rows of a table at one moment; immutable but for the memo.
 *
 * @param <R> the rows
 */
public interface RowVersion<R> {

  /** The rows in default order, with random access. */
  List<R> rows();

  /**
   * Where the row with an id is in {@link #rows()}, -1 if nowhere. It is asked for each row that
   * was touched or is looked for; large tables know better than to scan.
   */
  int indexOf(long id);

  /** Where the engine keeps what it computed about this version; for concurrent use. */
  Map<Object, Object> memo();
}
