package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.MessageService;
import org.mapiemulator.internal.profile.ProfileSection;
import org.mapiemulator.internal.profile.ProviderEntry;
import org.mapiemulator.internal.profile.ProviderKind;
import org.mapiemulator.internal.profile.StoreEntry;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/**
 * Whom a support object is for.
 *
 * @param kind the kind of provider; null for a message service that is being configured
 * @param name the display name in the profile
 * @param dllName the library
 * @param section its own section of the profile; null if it has none
 * @param service the message service that it belongs to
 * @param store its entry in the profile, null if it is no message store
 */
record Supported(
    @Nullable ProviderKind kind,
    String name,
    String dllName,
    @Nullable ProfileSection section,
    MessageService service,
    @Nullable StoreEntry store) {

  private static final List<PropTag> OF_MAPI =
      List.of(
          PropTags.PR_PROVIDER_DLL_NAME,
          PropTags.PR_RESOURCE_FLAGS,
          PropTags.PR_RESOURCE_TYPE,
          PropTags.PR_PROVIDER_DISPLAY,
          PropTags.PR_DISPLAY_NAME);

  static Supported of(StoreEntry entry) {
    return new Supported(
        ProviderKind.STORE,
        entry.config().displayName(),
        entry.config().dllName(),
        entry.section(),
        entry.service(),
        entry);
  }

  static Supported of(ProviderEntry entry) {
    return new Supported(
        entry.config().kind(),
        entry.config().displayName(),
        entry.config().dllName(),
        entry.section(),
        entry.service(),
        null);
  }

  /** A message service that is being configured; it works on the section of a provider of it. */
  static Supported configuring(Supported provider) {
    return new Supported(
        null, provider.service.name(), provider.dllName, provider.section, provider.service, null);
  }

  /** What MAPI says of it in the status table. */
  Props ofMapi() {
    ProfileSection own = section;
    if (own == null) {
      return Props.EMPTY;
    }
    Props all = own.props();
    List<PropValue> cells = new ArrayList<>(OF_MAPI.size());
    for (PropTag tag : OF_MAPI) {
      @Nullable PropValue value = all.get(tag.id());
      if (value != null) {
        cells.add(value);
      }
    }
    return Props.of(cells);
  }
}
