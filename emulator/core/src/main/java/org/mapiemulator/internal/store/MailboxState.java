package org.mapiemulator.internal.store;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;

/**
 * All that a mailbox holds, as one immutable value.
 *
 * @param props what is stored of the store's own properties
 * @param folders the folders by their numbers, softly deleted ones included
 * @param homes the number of the folder that each message is in, softly deleted ones included
 * @param special the numbers of the special folders that are there
 * @param receive the receive folders, in the order in which they were set
 * @param names the names of named properties
 * @param searches the numbers of the search folders that follow the store
 * @param outgoing what waits to be sent
 * @param next the next number that is free; numbers are never used again (EID-08)
 * @param commits counts the commits
 */
public record MailboxState(
    Props props,
    LongMap<FolderState> folders,
    LongMap<Long> homes,
    Map<SpecialFolder, Long> special,
    List<ReceiveAssociation> receive,
    NameTable names,
    List<Long> searches,
    Outgoing outgoing,
    long next,
    long commits) {

  /** The number of the root folder. */
  public static final long ROOT = 1;

  public @Nullable FolderState folder(long number) {
    return folders.get(number);
  }

  /** A folder, unless it was deleted, softly or not. */
  public @Nullable FolderState live(long number) {
    @Nullable FolderState folder = folders.get(number);
    return folder == null || folder.isBuried() ? null : folder;
  }

  /** A folder that must be there. */
  public FolderState requireFolder(long number) {
    FolderState folder = folders.get(number);
    if (folder == null) {
      throw new IllegalStateException("Defect of the emulator: there is no folder " + number);
    }
    return folder;
  }

  /** The folder that a message is in; null if the message is not there. */
  public @Nullable FolderState homeOf(long message) {
    @Nullable Long home = homes.get(message);
    return home == null ? null : folders.get(home);
  }

  /** A message by its number, unless it was deleted, softly or not. */
  public @Nullable MessageState message(long number) {
    @Nullable FolderState home = homeOf(number);
    if (home == null || home.isBuried()) {
      return null;
    }
    @Nullable MessageState normal = home.contents().get(number);
    return normal != null ? normal : home.associated().get(number);
  }

  /** A message by its number, even if it was deleted softly (D-114). */
  public @Nullable MessageState messageOrBuried(long number) {
    @Nullable FolderState home = homeOf(number);
    if (home == null) {
      return null;
    }
    @Nullable MessageState normal = home.contents().get(number);
    @Nullable MessageState other = normal != null ? normal : home.associated().get(number);
    return other != null ? other : home.rest().dumpster().get(number);
  }

  /** Whether a folder is another one or lies below it. */
  public boolean isWithin(long folder, long ancestor) {
    long at = folder;
    while (at != ancestor) {
      @Nullable FolderState state = folders.get(at);
      if (state == null || state.isRoot()) {
        return false;
      }
      at = state.parent();
    }
    return true;
  }

  MailboxState withProps(Props changed) {
    return new MailboxState(
        changed, folders, homes, special, receive, names, searches, outgoing, next, commits);
  }

  MailboxState withFolders(LongMap<FolderState> changed) {
    return new MailboxState(
        props, changed, homes, special, receive, names, searches, outgoing, next, commits);
  }

  MailboxState withFolder(FolderState folder) {
    return withFolders(folders.with(folder.number(), folder));
  }

  MailboxState withHomes(LongMap<Long> changed) {
    return new MailboxState(
        props, folders, changed, special, receive, names, searches, outgoing, next, commits);
  }

  MailboxState withSpecial(Map<SpecialFolder, Long> changed) {
    return new MailboxState(
        props,
        folders,
        homes,
        Map.copyOf(changed),
        receive,
        names,
        searches,
        outgoing,
        next,
        commits);
  }

  MailboxState withReceive(List<ReceiveAssociation> changed) {
    return new MailboxState(
        props,
        folders,
        homes,
        special,
        List.copyOf(changed),
        names,
        searches,
        outgoing,
        next,
        commits);
  }

  MailboxState withNames(NameTable changed) {
    return new MailboxState(
        props, folders, homes, special, receive, changed, searches, outgoing, next, commits);
  }

  MailboxState withSearches(List<Long> changed) {
    return new MailboxState(
        props,
        folders,
        homes,
        special,
        receive,
        names,
        List.copyOf(changed),
        outgoing,
        next,
        commits);
  }

  MailboxState withOutgoing(Outgoing changed) {
    return new MailboxState(
        props, folders, homes, special, receive, names, searches, changed, next, commits);
  }

  MailboxState withNext(long changed) {
    return new MailboxState(
        props, folders, homes, special, receive, names, searches, outgoing, changed, commits);
  }

  MailboxState committed() {
    return new MailboxState(
        props, folders, homes, special, receive, names, searches, outgoing, next, commits + 1);
  }
}
