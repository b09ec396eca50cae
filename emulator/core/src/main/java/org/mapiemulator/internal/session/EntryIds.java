package org.mapiemulator.internal.session;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;

/** Checks entry identifiers, as long as no provider is open that could know one. */
final class EntryIds {

  private EntryIds() {}

  /** Refuses a missing identifier (check 3 of 0.3). */
  static EntryId require(@Nullable EntryId entryId, String parameter) {
    if (entryId == null || entryId.size() == 0 || entryId.isNullPointer()) {
      throw MapiFailure.invalidParameter(parameter + " is null");
    }
    return entryId;
  }

  /** What an identifier of no open provider gives; one without a MAPIUID gives the other result. */
  static MapiFailure notOpen(EntryId entryId, Hresult malformed) {
    return entryId.providerUid().isEmpty()
        ? new MapiFailure(malformed, entryId + " has no room for a MAPIUID")
        : new MapiFailure(
            Hresult.MAPI_E_UNKNOWN_ENTRYID,
            "no open provider has registered " + entryId.providerUid().get());
  }
}
