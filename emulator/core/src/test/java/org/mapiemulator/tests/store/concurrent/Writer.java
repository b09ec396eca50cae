package org.mapiemulator.tests.store.concurrent;

import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.ReadFlag;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.tests.fixture.StoreScene;

/**
 * Makes operations at random, as clients do: it looks into the table of a folder and does something
 * with what is there. Everybody may create, save, take, copy and delete messages anywhere. To leave
 * no doubt about who did what, messages are moved and copied only into folders of one's own, and
 * marked and flagged only by who created them.
 */
final class Writer {

  private static final List<String> WORDS = List.of("apple", "berry", "cherry", "date", "elder");
  private static final int CROWDED = 20;
  private static final Set<Hresult> MEANWHILE =
      Set.of(Hresult.MAPI_E_NOT_FOUND, Hresult.MAPI_E_OBJECT_DELETED);

  private final int number;
  private final StoreScene scene;
  private final Random random;
  private final List<EntryId> tops;
  private final Folders own;
  private final Log log;
  private int stamps;

  Writer(int number, StoreScene scene, Random random, List<EntryId> tops, Log log) {
    this.number = number;
    this.scene = scene;
    this.random = random;
    this.tops = tops;
    this.log = log;
    this.own = new Folders(number, scene, random, tops.subList(2 * number, 2 * number + 2), log);
  }

  /** A row of a contents table. */
  private record Seen(EntryId id, int creator) {}

  void step() {
    int dice = random.nextInt(100);
    if (dice < 8) {
      own.step();
      return;
    }
    EntryId folder = top();
    List<Seen> rows = look(folder);
    if (rows.isEmpty() || (dice < 28 && rows.size() < CROWDED)) {
      create(folder);
    } else if (dice < 28 || dice >= 92) {
      delete(folder, rows);
    } else if (dice < 58) {
      save(folder, any(rows));
    } else if (dice < 66) {
      transfer(Deed.Listed.Kind.MOVE, folder, rows);
    } else if (dice < 70) {
      transfer(Deed.Listed.Kind.COPY, folder, rows);
    } else {
      mine(folder, rows, dice < 82);
    }
  }

  private EntryId top() {
    return tops.get(random.nextInt(3) == 0 ? 0 : random.nextInt(tops.size()));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private List<Seen> look(EntryId id) {
    try (MapiFolder folder = scene.folder(id);
        MapiTable table = folder.getContentsTable(UNICODE)) {
      List<Seen> seen = new ArrayList<>();
      for (Row row : StoreScene.rows(table, PropTags.PR_ENTRYID, Content.CREATOR)) {
        seen.add(new Seen(row.get(0).entryId(), row.get(1).intValue()));
      }
      return seen;
    }
  }

  private String stamp() {
    return number + "-" + ++stamps;
  }

  private String subject() {
    return any(WORDS) + " " + random.nextInt(10);
  }

  private void create(EntryId id) {
    try (MapiFolder folder = scene.folder(id);
        Message message = folder.createMessage(null, 0)) {
      Content content = Content.of(number, stamp(), subject());
      content.writeTo(message);
      content = more(content, message);
      message.saveChanges(KEEP);
      log.add(new Deed.Created(id, idOf(message), content));
    }
  }

  private Content more(Content content, Message message) {
    return switch (random.nextInt(4)) {
      case 0 -> content.addRecipient(message, "to " + content.stamp());
      case 1 ->
          content.addAttachment(
              message, "file " + content.stamp(), StoreScene.bytes(random.nextInt(20)));
      default -> content;
    };
  }

  private @Nullable Message open(EntryId folder, EntryId id) {
    try (MapiFolder at = scene.folder(folder)) {
      return (Message) at.openEntry(id, null, MODIFY).object();
    } catch (MapiException e) {
      refused(e, id);
      return null;
    }
  }

  /** What somebody else did meanwhile can be the cause; the explanation looks whether it was. */
  private void refused(MapiException e, EntryId id) {
    if (!MEANWHILE.contains(e.hresult())) {
      throw new AssertionError("writer " + number + ", " + id, e);
    }
    log.refused(id, "", e.hresult());
  }

  private void save(EntryId folder, Seen row) {
    try (@Nullable Message message = open(folder, row.id)) {
      if (message != null) {
        save(message, row.id);
      }
    } catch (MapiException e) {
      refused(e, row.id);
    }
  }

  private void save(Message message, EntryId id) {
    Content base = Content.read(message);
    for (int i = random.nextInt(3); i >= 0; i--) {
      Content content = base.with(stamp(), subject());
      content.writeTo(message);
      content = more(content, message);
      try {
        message.saveChanges(KEEP);
      } catch (MapiException e) {
        if (!e.hresult().equals(Hresult.MAPI_E_OBJECT_CHANGED)) {
          throw e;
        }
        log.refused(id, base.stamp(), e.hresult());
        return;
      }
      log.add(new Deed.Saved(id, base, content));
      base = content;
    }
  }

  private List<EntryId> some(List<Seen> rows) {
    List<Seen> mixed = new ArrayList<>(rows);
    Collections.shuffle(mixed, random);
    return mixed.stream().limit(1 + random.nextInt(3)).map(Seen::id).toList();
  }

  private void transfer(Deed.Listed.Kind kind, EntryId from, List<Seen> rows) {
    boolean move = kind == Deed.Listed.Kind.MOVE;
    EntryId to = own.any();
    if (to.equals(from) && move) {
      return;
    }
    List<EntryId> ids = some(rows);
    try (MapiFolder source = scene.folder(from);
        MapiFolder target = scene.folder(to)) {
      Hresult result =
          source.copyMessages(ids, null, target, 0, null, move ? CopyMessagesFlag.MOVE.value() : 0);
      log.add(new Deed.Listed(kind, from, ids, to, result.equals(Hresult.S_OK)));
    }
  }

  /** Several at once only in a folder of one's own. */
  private void delete(EntryId from, List<Seen> rows) {
    List<EntryId> ids = own.has(from) ? some(rows) : List.of(any(rows).id);
    try (MapiFolder folder = scene.folder(from)) {
      Hresult result = folder.deleteMessages(ids, 0, null, 0);
      if (result.equals(Hresult.S_OK) || own.has(from)) {
        log.add(
            new Deed.Listed(Deed.Listed.Kind.DELETE, from, ids, null, result.equals(Hresult.S_OK)));
      }
    }
  }

  private void mine(EntryId folder, List<Seen> rows, boolean mark) {
    List<Seen> mine = rows.stream().filter(row -> row.creator == number).toList();
    if (mine.isEmpty()) {
      save(folder, any(rows));
    } else if (mark) {
      mark(folder, any(mine).id);
    } else {
      flag(folder, any(mine).id);
    }
  }

  private void mark(EntryId folder, EntryId id) {
    boolean read = random.nextInt(3) != 0;
    int flags = read ? 0 : ReadFlag.CLEAR_READ.value();
    if (random.nextBoolean()) {
      try (MapiFolder at = scene.folder(folder)) {
        if (at.setReadFlags(List.of(id), 0, null, flags).equals(Hresult.S_OK)) {
          log.add(new Deed.Marked(id, read));
        }
      }
      return;
    }
    try (@Nullable Message message = open(folder, id)) {
      if (message != null) {
        message.setReadFlag(flags);
        log.add(new Deed.Marked(id, read));
      }
    } catch (MapiException e) {
      refused(e, id);
    }
  }

  private void flag(EntryId folder, EntryId id) {
    int status = number << 16 | ++stamps;
    try (MapiFolder at = scene.folder(folder)) {
      int old = at.setMessageStatus(id, status, -1);
      log.add(new Deed.Flagged(folder, id, old, status));
    } catch (MapiException e) {
      if (!e.hresult().equals(Hresult.MAPI_E_NOT_FOUND)) {
        throw new AssertionError("writer " + number + ", " + id, e);
      }
      // It is elsewhere, or gone.
    }
  }
}
