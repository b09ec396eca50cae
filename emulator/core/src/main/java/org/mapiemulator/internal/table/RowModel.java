package org.mapiemulator.internal.table;

import java.util.List;
import org.mapiemulator.internal.property.PropReader;
import org.mapiemulator.mapi.PropTag;

/**
 * What the engine has to know about the rows of one kind of table. PR_INSTANCE_KEY is the engine's
 * own affair, and so are PR_ROW_TYPE and PR_DEPTH where there are categories.
 *
 * @param <R> the rows: immutable values; a changed row is another value with the same id
 */
public interface RowModel<R> extends PropReader<R> {

  /** The identity of the row: the same in all versions, and no other row's. */
  long id(R row);

  /** The columns until SetColumns is called; strings as PT_UNICODE. */
  List<PropTag> defaultColumns();

  /** What TBL_ALL_COLUMNS tells; strings as PT_UNICODE. */
  List<PropTag> allColumns(RowVersion<R> version);

  /**
   * Whether a property depends on the row alone. Orders and restrictions by such properties are
   * kept with the version, and are shared by all views of it, those of other mailboxes too.
   */
  boolean intrinsic(int id);
}
