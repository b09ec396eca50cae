package org.mapiemulator.mapi.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.MapiUid;

/**
 * Which recipients a transport can reach.
 *
 * @param types the kinds of address; null for any, one empty string for none
 * @param uids the kinds of entry identifier, null for none
 */
public record AddressTypes(@Nullable List<String> types, @Nullable List<MapiUid> uids) {}
