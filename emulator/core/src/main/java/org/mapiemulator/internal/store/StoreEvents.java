package org.mapiemulator.internal.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.NewMailNotification;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.ModifiedTags;

/**
 * Tells the sinks of one logon what a commit has changed (section 15.2 of the specification), and
 * moves the tables of that logon.
 *
 * <p>The order of what one commit causes (D-129): first the events of objects, in the order of the
 * changes; after those of messages and folders come the folders whose counts have changed, in the
 * order of their numbers, and last fnevSearchComplete. Then the tables move, in the order in which
 * they were opened, each with its events in the order of its rows. So whoever is told of a row can
 * rely on having been told of the object, and a table event is never older than what a read of the
 * table shows.
 */
final class StoreEvents implements Commit.Listener {

  private final StoreAccess access;
  private final Registrations registrations;
  private final Identity identity;
  private final boolean listsTags;

  StoreEvents(StoreAccess access) {
    this.access = access;
    this.registrations = access.registrations();
    this.identity = access.identity();
    this.listsTags = access.settings().get(ModifiedTags.class) == ModifiedTags.LISTED;
  }

  @Override
  public void committed(Commit commit) {
    if (!registrations.isEmpty()) {
      for (Change change : commit.changes()) {
        tell(commit, change);
      }
    }
    access.views().follow(commit);
  }

  @Override
  public void announced(Notification notification) {
    registrations.tell(ObjectType.STORE, 0, notification);
  }

  @Override
  public void abandoned() {
    OutgoingQueue.abandon(access);
  }

  private void tell(Commit commit, Change change) {
    if (change instanceof Change.MessageCreated it) {
      toStore(message(EventMask.OBJECT_CREATED, it.folder(), it.message(), null, null, null));
    } else if (change instanceof Change.MessageModified it) {
      toMessage(
          it.message(),
          message(EventMask.OBJECT_MODIFIED, it.folder(), it.message(), null, null, it.tags()));
    } else if (change instanceof Change.MessageDeleted it) {
      long number = it.message().number();
      toMessage(number, message(EventMask.OBJECT_DELETED, it.folder(), number, null, null, null));
    } else if (change instanceof Change.MessageMoved it) {
      messageMoved(it);
    } else if (change instanceof Change.MessageCopied it) {
      toMessage(
          it.oldMessage(),
          message(
              EventMask.OBJECT_COPIED,
              it.folder(),
              it.message(),
              identity.message(it.oldMessage()),
              identity.folder(it.oldFolder()),
              null));
    } else if (change instanceof Change.NewMail it) {
      newMail(commit, it);
    } else {
      tellOfFolder(commit, change);
    }
  }

  private void messageMoved(Change.MessageMoved it) {
    Notification moved =
        message(
            EventMask.OBJECT_MOVED,
            it.folder(),
            it.message(),
            identity.message(it.oldMessage()),
            identity.folder(it.oldFolder()),
            null);
    toMessage(it.oldMessage(), moved);
  }

  private void newMail(Commit commit, Change.NewMail it) {
    @Nullable MessageState message = commit.after().message(it.message());
    if (message == null) {
      return;
    }
    Object messageClass = message.value(PropTags.PR_MESSAGE_CLASS.id());
    Notification arrived =
        new NewMailNotification(
            identity.message(it.message()),
            identity.folder(it.folder()),
            StringFlag.UNICODE.value(),
            messageClass instanceof String text ? text : "",
            message.flags());
    toStore(arrived);
    registrations.tell(ObjectType.FOLDER, it.folder(), arrived);
  }

  private void tellOfFolder(Commit commit, Change change) {
    if (change instanceof Change.FolderCreated it) {
      toStore(folder(EventMask.OBJECT_CREATED, it.parent(), it.folder(), null, null, null));
    } else if (change instanceof Change.FolderModified it) {
      @Nullable FolderState now = commit.after().folder(it.folder());
      if (now != null) {
        toFolder(
            it.folder(),
            folder(EventMask.OBJECT_MODIFIED, now.parent(), it.folder(), null, null, it.tags()));
      }
    } else if (change instanceof Change.FolderDeleted it) {
      long number = it.folder().number();
      toFolder(number, folder(EventMask.OBJECT_DELETED, it.parent(), number, null, null, null));
    } else if (change instanceof Change.FolderMoved it) {
      toFolder(
          it.oldFolder(),
          folder(
              EventMask.OBJECT_MOVED,
              it.parent(),
              it.folder(),
              identity.folder(it.oldFolder()),
              identity.folder(it.oldParent()),
              null));
    } else if (change instanceof Change.FolderCopied it) {
      toFolder(
          it.oldFolder(),
          folder(
              EventMask.OBJECT_COPIED,
              it.parent(),
              it.folder(),
              identity.folder(it.oldFolder()),
              identity.folder(it.oldParent()),
              null));
    } else if (change instanceof Change.SearchCompleted it) {
      long parent = commit.after().requireFolder(it.folder()).parent();
      toFolder(
          it.folder(), folder(EventMask.SEARCH_COMPLETE, parent, it.folder(), null, null, null));
    } else if (change instanceof Change.StoreModified it) {
      toStore(storeModified(it.tags()));
    }
    // Nobody is told of Change.ReceiveFolderSet: there is a table for it.
  }

  private Notification storeModified(List<PropTag> tags) {
    EntryId store = EntryId.of(access.storeEntryId().toByteArray());
    return new ObjectNotification(
        EventMask.OBJECT_MODIFIED.value(),
        store,
        ObjectType.STORE.value(),
        null,
        null,
        null,
        listed(tags));
  }

  private void toStore(Notification notification) {
    registrations.tell(ObjectType.STORE, 0, notification);
  }

  private void toMessage(long number, Notification notification) {
    toStore(notification);
    registrations.tell(ObjectType.MESSAGE, number, notification);
  }

  private void toFolder(long number, Notification notification) {
    toStore(notification);
    registrations.tell(ObjectType.FOLDER, number, notification);
  }

  private Notification message(
      EventMask event,
      long folder,
      long number,
      @Nullable EntryId oldId,
      @Nullable EntryId oldParent,
      @Nullable List<PropTag> tags) {
    return new ObjectNotification(
        event.value(),
        identity.message(number),
        ObjectType.MESSAGE.value(),
        identity.folder(folder),
        oldId,
        oldParent,
        listed(tags));
  }

  private Notification folder(
      EventMask event,
      long parent,
      long number,
      @Nullable EntryId oldId,
      @Nullable EntryId oldParent,
      @Nullable List<PropTag> tags) {
    return new ObjectNotification(
        event.value(),
        identity.folder(number),
        ObjectType.FOLDER.value(),
        identity.folder(parent),
        oldId,
        oldParent,
        listed(tags));
  }

  private @Nullable List<PropTag> listed(@Nullable List<PropTag> tags) {
    return listsTags ? tags : null;
  }
}
