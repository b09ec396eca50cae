package org.mapiemulator.internal.store;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.ObjectType;

/** Advise on a store, or on a folder or message in it (STO-09 to STO-13). */
final class StoreAdvise {

  private StoreAdvise() {}

  static long advise(
      StoreAccess access, @Nullable EntryId id, int eventMask, @Nullable MapiAdviseSink sink) {
    if (sink == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "lpAdviseSink is null");
    }
    if (id == null || EntryOpener.isAbsent(id)) {
      return access.registrations().advise(ObjectType.STORE, 0, eventMask, sink);
    }
    Identity.Named named = access.read(id);
    MailboxState state = access.state();
    boolean there =
        switch (named.type()) {
          case FOLDER -> state.live(named.number()) != null;
          case MESSAGE -> state.message(named.number()) != null;
          default -> true;
        };
    if (!there) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "there is no such object in this store (D-27)");
    }
    return access.registrations().advise(named.type(), named.number(), eventMask, sink);
  }
}
