package org.mapiemulator.junit.jupiter;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.SessionView;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;

/** Gives out the objects of one subsystem; equal wishes get the same object. */
final class Lender {

  private final MapiSubsystem subsystem;
  private final Map<Key, Lent> sessions = new ConcurrentHashMap<>(4);
  private final Map<Key, MsgStore> stores = new ConcurrentHashMap<>(2);
  private final Set<MapiActor> greeted = ConcurrentHashMap.newKeySet(4);

  /** The profile's name is in upper case; null for the shared session. */
  private record Key(String client, @Nullable String profile) {}

  private record Lent(MapiSession session, MapiClient client, String name) {
    boolean isOpen() {
      return client.sessions().stream()
          .anyMatch(view -> view.name().equals(name) && view.state().isConnected());
    }
  }

  Lender(MapiSubsystem subsystem) {
    this.subsystem = subsystem;
  }

  Object give(Wish wish) {
    return switch (wish.what()) {
      case SUBSYSTEM -> subsystem;
      case CLIENT -> client(wish);
      case MAPI32 -> client(wish).mapi32();
      case OLE32 -> client(wish).ole32();
      case SESSION -> session(wish);
      case STORE -> store(wish);
      case MAILBOX -> mailbox(wish);
      case ACTOR -> actor(wish);
      case JOURNAL -> subsystem.journal();
      case FINDINGS -> subsystem.findings();
      case PROFILES -> subsystem.profiles();
      case CLOCK -> subsystem.clock();
      case FAULTS -> subsystem.faults();
    };
  }

  /** For a subsystem of several tests: what one test has ended, the next one gets anew. */
  void forgetEnded() {
    sessions.values().removeIf(lent -> !lent.isOpen());
    stores.clear(); // those that are still open are lent again
    greeted.removeIf(actor -> actor.client().sessions().isEmpty());
  }

  private MapiClient client(Wish wish) {
    try {
      return subsystem.client(wish.process());
    } catch (IllegalArgumentException e) {
      throw bothAtOnce(wish, "an actor", "client", e);
    }
  }

  private MapiActor actor(Wish wish) {
    MapiActor actor;
    try {
      actor = subsystem.actor(wish.process());
    } catch (IllegalArgumentException e) {
      throw bothAtOnce(wish, "a client", "actor", e);
    }
    if (wish.logOn() && greeted.add(actor) && actor.client().sessions().isEmpty()) {
      if (!subsystem.hasSharedSession()) {
        defaultProfile(wish); // it will want one
      }
      subsystem.lendActor(wish.process());
    }
    return actor;
  }

  private static ExtensionConfigurationException bothAtOnce(
      Wish wish, String is, String wanted, IllegalArgumentException cause) {
    return new ExtensionConfigurationException(
        wish.where()
            + ": \""
            + wish.process()
            + "\" is "
            + is
            + " in this test already, and cannot be both. Give the "
            + wanted
            + " another name.",
        cause);
  }

  private MapiSession session(Wish wish) {
    MapiClient client = client(wish);
    Key key = key(wish);
    @Nullable String profile = key.profile;
    Lent known = sessions.get(key);
    if (known != null) {
      return known.session;
    }
    if (profile == null && !subsystem.hasSharedSession()) {
      defaultProfile(wish); // OUTLOOK.EXE will want one
    }
    MapiSession session =
        profile == null ? client.lendSharedSession() : client.lendSession(profile);
    List<SessionView> views = client.sessions();
    String name = views.isEmpty() ? "" : views.get(views.size() - 1).name();
    Lent before = sessions.putIfAbsent(key, new Lent(session, client, name));
    return before == null ? session : before.session;
  }

  private Key key(Wish wish) {
    return new Key(wish.process(), wish.shared() ? null : profile(wish));
  }

  private MsgStore store(Wish wish) {
    Key key = key(wish);
    @Nullable MsgStore known = stores.get(key);
    if (known != null) {
      return known;
    }
    try {
      MsgStore store = client(wish).lendStore(session(wish));
      @Nullable MsgStore before = stores.putIfAbsent(key, store);
      return before == null ? store : before;
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ExtensionConfigurationException(wish.where() + ": " + e.getMessage(), e);
    }
  }

  private Mailbox mailbox(Wish wish) {
    String profile = profile(wish);
    return subsystem.profiles().mailboxes(profile).stream()
        .findFirst()
        .map(subsystem::mailbox)
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    wish.where()
                        + ": the profile \""
                        + profile
                        + "\" opens no mailbox that the emulator keeps. Give it one:"
                        + " p.store(\"Mailbox - "
                        + profile
                        + "\"), or name another profile with @OnProfile."));
  }

  /** The name as the profile has it, so that names that differ in case are one. */
  private String profile(Wish wish) {
    String wanted = wish.profile() == null ? defaultProfile(wish) : wish.profile();
    List<String> names = subsystem.profiles().names();
    return names.stream()
        .filter(name -> name.equalsIgnoreCase(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    wish.where()
                        + ": there is no profile \""
                        + wanted
                        + "\"; there are "
                        + names
                        + "."
                        + NearestName.didYouMean(wanted, names)
                        + " Profiles are named in @MapiTest(profiles = …), or added in a"
                        + " @BeforeEach method."));
  }

  private String defaultProfile(Wish wish) {
    return subsystem
        .profiles()
        .defaultName()
        .orElseThrow(
            () ->
                new ExtensionConfigurationException(
                    wish.where()
                        + ": there is no default profile to log on to. Name profiles in"
                        + " @MapiTest(profiles = …), or one here with @OnProfile."));
  }
}
