package org.mapiemulator.internal.profile;

import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/**
 * How a message store stands in a profile.
 *
 * @param displayName PR_DISPLAY_NAME, for instance "Mailbox - Ada"
 * @param providerDisplay PR_PROVIDER_DISPLAY, the name of the provider
 * @param dllName the library of the provider, which wrapped entry identifiers name (STO-08)
 * @param factory starts the provider
 * @param mdbProvider PR_MDB_PROVIDER, the kind of the store
 * @param entryId the store as the provider names it: unwrapped
 * @param recordKey PR_RECORD_KEY of the store
 * @param section the identifier of its section in the profile
 * @param resourceFlags PR_RESOURCE_FLAGS, see {@link org.mapiemulator.mapi.ResourceFlag}
 */
public record StoreConfig(
    String displayName,
    String providerDisplay,
    String dllName,
    ProviderFactory factory,
    MapiUid mdbProvider,
    EntryId entryId,
    Binary recordKey,
    MapiUid section,
    int resourceFlags) {

  /** PR_RESOURCE_TYPE of message stores, MAPI_STORE_PROVIDER. */
  public static final int STORE_PROVIDER = 33;

  /** The same store with other flags. */
  public StoreConfig withFlags(int flags) {
    return new StoreConfig(
        displayName,
        providerDisplay,
        dllName,
        factory,
        mdbProvider,
        entryId,
        recordKey,
        section,
        flags);
  }

  /** The entry identifier as clients see it. */
  public EntryId wrapped() {
    return StoreEntryIds.wrap(dllName, entryId);
  }

  /** What its section in the profile has at first. */
  Props initial() {
    return Props.of(
        List.of(
            new PropValue(PropTags.PR_DISPLAY_NAME, displayName),
            new PropValue(PropTags.PR_PROVIDER_DISPLAY, providerDisplay),
            new PropValue(PropTags.PR_PROVIDER_DLL_NAME, dllName),
            new PropValue(PropTags.PR_PROVIDER_UID, section.bytes()),
            new PropValue(PropTags.PR_MDB_PROVIDER, mdbProvider.bytes()),
            new PropValue(PropTags.PR_ENTRYID, wrapped().bytes()),
            new PropValue(PropTags.PR_RECORD_KEY, recordKey),
            new PropValue(PropTags.PR_RESOURCE_TYPE, STORE_PROVIDER),
            new PropValue(PropTags.PR_RESOURCE_FLAGS, resourceFlags)));
  }
}
