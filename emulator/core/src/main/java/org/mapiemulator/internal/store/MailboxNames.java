package org.mapiemulator.internal.store;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;

/**
 * The names of a mailbox: one mapping for all its objects, which grows at once (NAM-03, NAM-15).
 */
final class MailboxNames implements NameMap {

  private final Mailbox mailbox;
  private final boolean writable;

  MailboxNames(Mailbox mailbox, boolean writable) {
    this.mailbox = mailbox;
    this.writable = writable;
  }

  @Override
  public int id(PropName name, boolean create) {
    @Nullable Integer known = mailbox.state().names().id(name);
    if (known != null) {
      return known;
    }
    if (!create) {
      return 0;
    }
    if (!writable) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "no names can be made in a store opened for reading (STO-07)");
    }
    return mailbox.commit(transaction -> add(transaction, name));
  }

  private static int add(Transaction transaction, PropName name) {
    NameTable before = transaction.state().names();
    @Nullable Integer raced = before.id(name);
    if (raced != null) {
      return raced;
    }
    if (before.isFull()) {
      throw Failure.of(
          Hresult.MAPI_E_TOO_BIG, "no property identifier is left for another name (NAM-07)");
    }
    transaction.state(transaction.state().withNames(before.with(name)));
    return before.next();
  }

  @Override
  public @Nullable PropName name(int id) {
    return mailbox.state().names().name(id);
  }

  @Override
  public List<Integer> ids() {
    return IntStream.range(NameTable.FIRST, mailbox.state().names().next()).boxed().toList();
  }

  @Override
  public MapiUid signature() {
    return MessageReader.mappingSignature(mailbox.uid());
  }
}
