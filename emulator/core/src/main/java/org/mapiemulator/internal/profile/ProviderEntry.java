package org.mapiemulator.internal.profile;

/**
 * A transport or an address book of a profile.
 *
 * @param config how it was configured
 * @param section its section of the profile, with what became of that
 * @param service the message service that it belongs to
 */
public record ProviderEntry(ProviderConfig config, ProfileSection section, MessageService service) {

  @Override
  public String toString() {
    return config.displayName();
  }
}
