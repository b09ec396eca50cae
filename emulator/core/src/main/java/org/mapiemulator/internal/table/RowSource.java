package org.mapiemulator.internal.table;

/**
 * Where the rows of a view come from.
 *
 * @param <R> the rows
 */
public interface RowSource<R> {

  /** The newest version; read without a lock. */
  RowVersion<R> version();

  /** Throws if what the table belongs to allows no call any more. */
  default void requireUsable() {}

  /**
   * From now on the view is to be told of changes ({@link TableView#moved}); called while it is
   * being made, before it reads {@link #version()}.
   */
  default void attach(TableView<R> view) {}

  /** The view has ended; also called for a view that is not attached. */
  default void detach(TableView<R> view) {}
}
