package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * What HrDecomposeEID and HrDecomposeMsgID give (EID-15).
 *
 * @param store the entry identifier of the store, null if the identifier was not compound
 * @param object the entry identifier of the object
 */
public record DecomposedEntryId(@Nullable EntryId store, EntryId object) {}
