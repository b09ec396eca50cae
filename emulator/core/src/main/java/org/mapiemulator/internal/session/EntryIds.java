package org.mapiemulator.internal.session;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.mapi.EntryId;

/** Checks entry identifiers before a provider sees them. */
final class EntryIds {

  private EntryIds() {}

  /** Refuses a missing identifier (check 3 of 0.3). */
  static EntryId require(@Nullable EntryId entryId, String parameter) {
    if (entryId == null || entryId.size() == 0 || entryId.isNullPointer()) {
      throw MapiFailure.invalidParameter(parameter + " is null");
    }
    return entryId;
  }
}
