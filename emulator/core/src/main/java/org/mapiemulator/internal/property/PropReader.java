package org.mapiemulator.internal.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads properties of a row, stored or computed, in the internal form of {@link Props}.
 *
 * @param <R> the kind of row
 */
public interface PropReader<R> {

  /** The type of a property, 0 if the row has none. */
  int type(R row, int id);

  /** The value of a property, null if the row has none. */
  @Nullable Object value(R row, int id);

  /** The recipients or attachments of a row, by the identifier of the PT_OBJECT property. */
  List<Props> sub(R row, int subObjectId);
}
