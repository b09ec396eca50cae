package org.mapiemulator.tests.store.concurrent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.mapi.EventMask.OBJECT_COPIED;
import static org.mapiemulator.mapi.EventMask.OBJECT_CREATED;
import static org.mapiemulator.mapi.EventMask.OBJECT_DELETED;
import static org.mapiemulator.mapi.EventMask.OBJECT_MODIFIED;
import static org.mapiemulator.mapi.EventMask.OBJECT_MOVED;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.ObjectType;

/** One operation that a writer made, with the result that it was told. */
sealed interface Deed {

  /** Whether a notification that this writer has caused is the first one of this operation. */
  boolean explains(ObjectNotification first, Model model);

  /** Does the same to the model, and takes the notifications of it. */
  void repeat(Model model, Told told);

  /** Checks that there was nothing to tell. */
  void requireSilent(Model model);

  private static boolean is(ObjectNotification told, EventMask event, ObjectType type) {
    return told.eventType() == event.value() && told.objectType() == type.value();
  }

  private static void fail(Deed deed) {
    throw new AssertionError("Nobody was told of " + deed);
  }

  /** A message was saved for the first time. */
  record Created(EntryId folder, EntryId id, Content content) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_CREATED, ObjectType.MESSAGE) && id.equals(first.entryId());
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_CREATED, ObjectType.MESSAGE, id, folder);
      model.put(folder, id, new Mail(content, false, 0));
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }

  /** A message was saved again. */
  record Saved(EntryId id, Content base, Content content) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_MODIFIED, ObjectType.MESSAGE) && id.equals(first.entryId());
    }

    @Override
    public void repeat(Model model, Told told) {
      Mail mail = model.live(id);
      assertThat(mail.content()).as("what %s was made from", this).isEqualTo(base);
      told.take(OBJECT_MODIFIED, ObjectType.MESSAGE, id, model.home(id), null, null);
      model.change(id, mail.with(content));
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }

  /** A message was marked; silent if it was so already. */
  record Marked(EntryId id, boolean read) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_MODIFIED, ObjectType.MESSAGE)
          && id.equals(first.entryId())
          && model.live(id).read() != read;
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_MODIFIED, ObjectType.MESSAGE, id, model.home(id), null, null);
      model.change(id, model.live(id).withRead(read));
    }

    @Override
    public void requireSilent(Model model) {
      @Nullable Mail mail = model.mail(id);
      assertThat(mail).as("%s", this).isNotNull();
      assertThat(mail.read()).as("%s", this).isEqualTo(read);
    }
  }

  /** A message got a status that it has not had before. */
  record Flagged(EntryId folder, EntryId id, int old, int status) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_MODIFIED, ObjectType.MESSAGE) && id.equals(first.entryId());
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_MODIFIED, ObjectType.MESSAGE, id, folder);
      assertThat(model.live(id).status()).as("before %s", this).isEqualTo(old);
      model.change(id, model.live(id).withStatus(status));
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }

  /** Messages were moved, copied or deleted: those that were there. */
  record Listed(Kind kind, EntryId from, List<EntryId> ids, @Nullable EntryId to, boolean complete)
      implements Deed {

    enum Kind {
      MOVE(OBJECT_MOVED),
      COPY(OBJECT_COPIED),
      DELETE(OBJECT_DELETED);

      private final EventMask event;

      Kind(EventMask event) {
        this.event = event;
      }
    }

    @Override
    public boolean explains(ObjectNotification first, Model model) {
      EntryId id = kind == Kind.DELETE ? first.entryId() : first.oldId();
      return is(first, kind.event, ObjectType.MESSAGE)
          && ids.contains(id)
          && from.equals(kind == Kind.DELETE ? first.parentId() : first.oldParentId())
          && (to == null || to.equals(first.parentId()))
          && complete == ids.stream().allMatch(each -> model.has(from, each));
    }

    @Override
    public void repeat(Model model, Told told) {
      for (EntryId id : ids) {
        if (!model.has(from, id)) {
          continue;
        }
        if (to == null) {
          told.take(OBJECT_DELETED, ObjectType.MESSAGE, id, from);
          model.remove(id);
        } else if (kind == Kind.MOVE) {
          told.take(OBJECT_MOVED, ObjectType.MESSAGE, id, to, id, from);
          model.put(to, id, model.remove(id).withStatus(0));
        } else {
          ObjectNotification copied =
              told.take(OBJECT_COPIED, ObjectType.MESSAGE, null, to, id, from);
          EntryId copy = requireNonNull(copied.entryId());
          assertThat(model.mail(copy)).as("what had the id of a copy").isNull();
          model.put(to, copy, model.live(id).withStatus(0));
        }
      }
    }

    @Override
    public void requireSilent(Model model) {
      assertThat(complete).as("Nobody was told of %s, which succeeded", this).isFalse();
    }
  }

  /** Everything in a folder that nobody else uses was deleted. */
  record Emptied(EntryId folder) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_DELETED, ObjectType.MESSAGE) && folder.equals(first.parentId());
    }

    @Override
    public void repeat(Model model, Told told) {
      List<EntryId> left = new ArrayList<>(model.box(folder).mails.keySet());
      while (!left.isEmpty()) {
        ObjectNotification next =
            told.take(OBJECT_DELETED, ObjectType.MESSAGE, null, folder, null, null);
        assertThat(left.remove(next.entryId())).as("%s", next).isTrue();
        model.remove(requireNonNull(next.entryId()));
      }
    }

    @Override
    public void requireSilent(Model model) {
      assertThat(model.box(folder).mails).as("%s", this).isEmpty();
    }
  }

  /** A folder was created. */
  record FolderCreated(EntryId id, EntryId parent, String name) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_CREATED, ObjectType.FOLDER) && id.equals(first.entryId());
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_CREATED, ObjectType.FOLDER, id, parent);
      model.add(new Model.Box(id, model.box(parent).owner, name, parent));
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }

  /** A folder got another name. */
  record FolderRenamed(EntryId id, String name) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_MODIFIED, ObjectType.FOLDER) && id.equals(first.entryId());
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_MODIFIED, ObjectType.FOLDER, id, model.box(id).parent);
      model.box(id).name = name;
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }

  /** A folder was moved. */
  record FolderMoved(EntryId id, EntryId from, EntryId to) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_MOVED, ObjectType.FOLDER) && id.equals(first.oldId());
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_MOVED, ObjectType.FOLDER, id, to, id, from);
      model.relocate(id, to);
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }

  /** A folder was copied; the copy was read by the only one who uses it. */
  record FolderCopied(
      EntryId original, EntryId from, EntryId id, EntryId to, String name, Map<EntryId, Mail> read)
      implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_COPIED, ObjectType.FOLDER) && id.equals(first.entryId());
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_COPIED, ObjectType.FOLDER, id, to, original, from);
      assertThat(read.values())
          .as("%s", this)
          .containsExactlyInAnyOrderElementsOf(
              model.box(original).mails.values().stream().map(m -> m.withStatus(0)).toList());
      Model.Box copy = new Model.Box(id, model.box(to).owner, name, to);
      model.add(copy);
      model.fill(copy, read);
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }

  /** A folder was deleted with everything in it. */
  record FolderDeleted(EntryId id, EntryId parent) implements Deed {
    @Override
    public boolean explains(ObjectNotification first, Model model) {
      return is(first, OBJECT_DELETED, ObjectType.FOLDER) && id.equals(first.entryId());
    }

    @Override
    public void repeat(Model model, Told told) {
      told.take(OBJECT_DELETED, ObjectType.FOLDER, id, parent);
      model.removeBox(id);
    }

    @Override
    public void requireSilent(Model model) {
      fail(this);
    }
  }
}
