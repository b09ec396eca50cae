package org.mapiemulator.internal.store;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropName;

/** Named properties of one mailbox keep their names in another, not their identifiers (PRP-72). */
final class NameTranslation implements IntUnaryOperator {

  private final Transaction transaction;
  private final NameTable source;

  NameTranslation(Transaction transaction, NameTable source) {
    this.transaction = transaction;
    this.source = source;
  }

  /** The identifier in the mailbox that the transaction changes, 0 if there can be none. */
  @Override
  public int applyAsInt(int id) {
    @Nullable PropName name = source.name(id);
    if (name == null) {
      return 0;
    }
    NameTable names = transaction.state().names();
    @Nullable Integer known = names.id(name);
    if (known != null) {
      return known;
    }
    if (names.isFull()) {
      return 0;
    }
    transaction.state(transaction.state().withNames(names.with(name)));
    return names.next();
  }
}
