package org.mapiemulator.examples.archiver;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.Result;

/**
 * Moves mail of a certain age from the default store's folders to folders of the same names below
 * "Archive".
 */
public final class MailArchive implements MailSource {

  /** What is older than a year. */
  static final MailArchive DEFAULT = olderThan(Duration.ofDays(365), InstantSource.system());

  private final Duration age;
  private final InstantSource clock;

  private MailArchive(Duration age, InstantSource clock) {
    this.age = age;
    this.clock = clock;
  }

  /**
   * Archives what came in longer ago than a certain time.
   *
   * @param age the time
   * @param clock says what time it is
   * @return the archive
   */
  public static MailArchive olderThan(Duration age, InstantSource clock) {
    return new MailArchive(age, clock);
  }

  /**
   * Archives what came in before a certain moment.
   *
   * @param moment the moment
   * @return the archive
   */
  public static MailArchive before(Instant moment) {
    return new MailArchive(Duration.ZERO, InstantSource.fixed(moment));
  }

  @Override
  public String look(MapiSession session) {
    Result<EntryId> owner = session.queryIdentity();
    boolean isKnown = !owner.status().equals(Hresult.MAPI_W_NO_SERVICE);
    String whose = isKnown ? "mail of " + owner.value() : "mail of an unknown user";
    try (CleanUp cleanUp = new CleanUp()) {
      Optional<MsgStore> found = DefaultStore.open(session);
      if (found.isEmpty()) {
        return whose + ": no mailbox";
      }
      MsgStore store = found.get();
      cleanUp.add(() -> store.release()); // ends: store of a round
      return whose + ": " + new ArchiveRound(store, clock.instant().minus(age)).run();
    }
  }
}
