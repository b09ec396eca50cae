package org.mapiemulator.internal.provider;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.Profile;
import org.mapiemulator.internal.profile.ProfileSection;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.OpenProfileSectionFlag;

/** The sections that a session or a provider has opened, so that they go with it. */
final class OpenSections {

  private final Profile profile;
  private final PropSettings settings;
  private final @Nullable MapiUid own;
  private final List<ProfileSectionObject> opened = new ArrayList<>(0);

  /**
   * Makes an empty list.
   *
   * @param own the section of the provider that opens others, null for a session
   */
  OpenSections(Profile profile, PropSettings settings, @Nullable MapiUid own) {
    this.profile = profile;
    this.settings = settings;
    this.own = own;
  }

  /** Opens a section, and makes it if that is wanted. */
  ProfileSectionObject open(MapiUid uid, int flags) {
    boolean write = MapiFlag.isSet(flags, OpenProfileSectionFlag.MODIFY);
    @Nullable ProfileSection known = profile.stores().section(uid);
    if (known == null && !write) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the profile has no section " + uid);
    }
    ProfileSection section = known == null ? profile.stores().makeSection(uid) : known;
    if (section.isOfProvider()
        && !uid.equals(own)
        && !MapiFlag.isSet(flags, OpenProfileSectionFlag.FORCE_ACCESS)) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS,
          "the section " + uid + " is a provider's own and needs MAPI_FORCE_ACCESS");
    }
    if (!section.open(write)) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS,
          "the section " + uid + " is open; it has many readers or one writer (A-52)");
    }
    ProfileSectionObject object =
        new ProfileSectionObject(section, profile.name(), write, settings);
    synchronized (opened) {
      opened.removeIf(ProfileSectionObject::isFree);
      opened.add(object);
    }
    return object;
  }

  /** Frees all sections, whoever still has references to them. */
  void free() {
    List<ProfileSectionObject> all;
    synchronized (opened) {
      all = List.copyOf(opened);
      opened.clear();
    }
    all.forEach(ProfileSectionObject::free);
  }
}
