package org.mapiemulator.internal.provider;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.profile.ProfileSection;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.PropEdit;
import org.mapiemulator.internal.property.PropObject;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.ProfSect;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** IProfSect: a section of the profile as somebody has opened it. */
final class ProfileSectionObject extends PropObject implements ProfSect {

  private static final int FIRST_NAMED = 0x8000;
  private static final int OBJECT_TYPE = PropTags.PR_OBJECT_TYPE.id();
  private static final int PROFILE_NAME = PropTags.PR_PROFILE_NAME.id();

  private final ProfileSection section;
  private final String profileName;
  private final boolean writable;
  private final AtomicBoolean open = new AtomicBoolean(true);

  /** The section must have been opened in the same way before. */
  ProfileSectionObject(
      ProfileSection section, String profileName, boolean writable, PropSettings settings) {
    super(List.of(Iid.PROF_SECT, Iid.MAPI_PROP), settings);
    this.section = section;
    this.profileName = profileName;
    this.writable = writable;
  }

  @Override
  protected Props stored() {
    return section.props();
  }

  @Override
  protected @Nullable PropValue computed(int id, Props stored) {
    if (id == PROFILE_NAME) {
      return new PropValue(PropTags.PR_PROFILE_NAME, profileName);
    }
    if (id == OBJECT_TYPE) {
      return new PropValue(PropTags.PR_OBJECT_TYPE, objectType().value());
    }
    return null;
  }

  @Override
  protected int[] computedIds() {
    return new int[] {OBJECT_TYPE, PROFILE_NAME};
  }

  @Override
  protected ObjectType objectType() {
    return ObjectType.PROFSECT;
  }

  @Override
  protected void requireWritable() {
    if (!writable) {
      throw Failure.of(
          Hresult.MAPI_E_NO_ACCESS, "the profile section was opened without MAPI_MODIFY");
    }
  }

  @Override
  protected @Nullable Hresult refusalToDelete(int id) {
    if (id == OBJECT_TYPE || id == PROFILE_NAME) {
      return Hresult.MAPI_E_COMPUTED;
    }
    return id >= FIRST_NAMED ? Hresult.MAPI_E_NO_SUPPORT : null; // no names here
  }

  @Override
  protected void commit(PropEdit edit) {
    section.change(edit::applyTo);
  }

  boolean isFree() {
    return !open.get();
  }

  /** Lets others open the section; once. */
  void free() {
    if (open.getAndSet(false)) {
      section.close(writable);
    }
  }

  @Override
  protected void closed() {
    free();
  }
}
