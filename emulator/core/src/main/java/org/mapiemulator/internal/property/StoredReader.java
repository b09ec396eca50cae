package org.mapiemulator.internal.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is stored and nothing else. */
public final class StoredReader implements PropReader<Props> {

  StoredReader() {}

  @Override
  public int type(Props row, int id) {
    return row.type(id);
  }

  @Override
  public @Nullable Object value(Props row, int id) {
    return row.value(id);
  }

  @Override
  public List<Props> sub(Props row, int subObjectId) {
    return List.of();
  }
}
