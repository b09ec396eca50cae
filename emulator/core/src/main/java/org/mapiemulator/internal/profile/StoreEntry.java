package org.mapiemulator.internal.profile;

import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ResourceFlag;

/** A message store of a profile: how it was configured, and the section with what became of it. */
public final class StoreEntry {

  private final long id;
  private final StoreConfig config;
  private final ProfileSection section;
  private final MessageService service;
  private volatile boolean permanent;

  StoreEntry(
      long id,
      StoreConfig config,
      ProfileSection section,
      MessageService service,
      boolean permanent) {
    this.id = id;
    this.config = config;
    this.section = section;
    this.service = service;
    this.permanent = permanent;
  }

  /** Its number in the profile, which no other store ever has. */
  public long id() {
    return id;
  }

  public StoreConfig config() {
    return config;
  }

  public ProfileSection section() {
    return section;
  }

  /** The message service that it belongs to. */
  public MessageService service() {
    return service;
  }

  /** Whether the table of message stores lists it. */
  public boolean isPermanent() {
    return permanent;
  }

  void makePermanent() {
    permanent = true;
  }

  /** PR_RESOURCE_FLAGS as the profile has it. */
  public int flags() {
    return flags(section.props());
  }

  /** Sets a flag in the profile or takes it away. */
  public void flag(ResourceFlag flag, boolean set) {
    if (((flags() & flag.value()) != 0) != set) {
      section.change(
          props -> {
            int before = flags(props);
            int after = set ? before | flag.value() : before & ~flag.value();
            PropTag tag = PropTags.PR_RESOURCE_FLAGS;
            return props.with(tag.id(), tag.type(), after);
          });
    }
  }

  private static int flags(Props props) {
    return props.value(PropTags.PR_RESOURCE_FLAGS.id()) instanceof Integer flags ? flags : 0;
  }

  @Override
  public String toString() {
    return config.displayName();
  }
}
