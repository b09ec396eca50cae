package org.mapiemulator.internal.profile;

import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/**
 * How a transport or an address book stands in a profile.
 *
 * @param kind which of both
 * @param displayName PR_DISPLAY_NAME
 * @param providerDisplay PR_PROVIDER_DISPLAY, the name of the provider
 * @param dllName the library of the provider
 * @param factory starts the provider
 * @param section the identifier of its section in the profile
 * @param resourceFlags PR_RESOURCE_FLAGS, see {@link org.mapiemulator.mapi.ResourceFlag}
 */
public record ProviderConfig(
    ProviderKind kind,
    String displayName,
    String providerDisplay,
    String dllName,
    ProviderFactory factory,
    MapiUid section,
    int resourceFlags) {

  /** What its section in the profile has at first. */
  Props initial() {
    return Props.of(
        List.of(
            new PropValue(PropTags.PR_DISPLAY_NAME, displayName),
            new PropValue(PropTags.PR_PROVIDER_DISPLAY, providerDisplay),
            new PropValue(PropTags.PR_PROVIDER_DLL_NAME, dllName),
            new PropValue(PropTags.PR_PROVIDER_UID, section.bytes()),
            new PropValue(PropTags.PR_RESOURCE_TYPE, kind.resourceType()),
            new PropValue(PropTags.PR_RESOURCE_FLAGS, resourceFlags)));
  }
}
