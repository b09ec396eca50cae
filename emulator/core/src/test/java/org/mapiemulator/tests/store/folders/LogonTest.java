package org.mapiemulator.tests.store.folders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.folders.OpenMailbox.children;
import static org.mapiemulator.tests.store.folders.OpenMailbox.count;
import static org.mapiemulator.tests.store.folders.OpenMailbox.folderIn;
import static org.mapiemulator.tests.store.folders.OpenMailbox.id;
import static org.mapiemulator.tests.store.folders.OpenMailbox.message;
import static org.mapiemulator.tests.store.folders.OpenMailbox.subjects;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.CopyMessagesFlag;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.OpenMsgStoreFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;

class LogonTest {

  @Test
  @Verifies({"R-417", "R-154"})
  void a_store_that_is_open_with_other_rights_is_another_object() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      EntryId id = id(mailbox.store());
      var session = mailbox.party().session();

      MsgStore reader = session.openMsgStore(0, id, null, 0).value();
      MsgStore writer = session.openMsgStore(0, id, null, OpenMsgStoreFlag.WRITE.value()).value();

      assertThat(count(reader, PropTags.PR_ACCESS_LEVEL)).isZero();
      assertThat(count(writer, PropTags.PR_ACCESS_LEVEL)).isEqualTo(1);
    }
  }

  @Test
  @Verifies({"R-420", "R-435"})
  void the_end_of_a_logon_ends_its_registrations() {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder inbox = mailbox.inbox();
      MsgStore reader =
          mailbox.party().session().openMsgStore(0, id(mailbox.store()), null, 0).value();
      RecordingSink sink = new RecordingSink();
      reader.advise(null, 0xFF, sink);
      message(inbox, "one");
      assertThat(mailbox.told(sink)).hasSize(2);

      reader.release();
      message(inbox, "two");

      assertThat(mailbox.told(sink)).hasSize(2);
      assertThat(sink.references()).isEqualTo(1);
      MsgStore again =
          mailbox.party().session().openMsgStore(0, id(mailbox.store()), null, 0).value();
      assertThat(count(again, PropTags.PR_ACCESS_LEVEL)).isZero();
    }
  }

  @Test
  @Verifies({"GEN-17", "NOT-02", "STO-09"})
  void many_threads_change_one_mailbox_and_every_change_is_told_once() throws Exception {
    try (OpenMailbox mailbox = OpenMailbox.with()) {
      MapiFolder top = folderIn(mailbox.root(), "top");
      List<MapiFolder> folders = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        folders.add(folderIn(top, "folder " + i));
      }
      RecordingSink sink = mailbox.listen();
      List<Callable<int[]>> writers = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        Random random = new Random(i);
        writers.add(() -> write(mailbox, folders, random));
      }
      int[] sums = new int[4];
      ExecutorService threads = Executors.newFixedThreadPool(4);
      try {
        for (Future<int[]> each : threads.invokeAll(writers)) {
          for (int i = 0; i < sums.length; i++) {
            sums[i] += each.get()[i];
          }
        }
      } finally {
        threads.shutdown();
      }

      mailbox.told(sink);
      assertThat(sinkCount(sink, 4)).isEqualTo(sums[0]);
      assertThat(sinkCount(sink, 0x20)).isEqualTo(sums[1]);
      assertThat(sinkCount(sink, 8)).isEqualTo(sums[2]);
      int left = 0;
      for (MapiFolder folder : folders) {
        int size = subjects(folder).size();
        assertThat(count(folder, PropTags.PR_CONTENT_COUNT)).isEqualTo(size);
        left += size;
      }
      assertThat(left).isEqualTo(sums[0] - sums[2]);
      assertThat(children(top)).hasSize(4);
    }
  }

  private static long sinkCount(RecordingSink sink, int event) {
    return sink.notifications().stream()
        .filter(each -> each.eventType() == event && ((ObjectNotification) each).objectType() == 5)
        .count();
  }

  /** Creates, moves and deletes; tells how many of each, and opens tables in between. */
  private static int[] write(OpenMailbox mailbox, List<MapiFolder> folders, Random random) {
    mailbox.party().mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    int[] done = new int[4];
    List<EntryId> mine = new ArrayList<>();
    List<MapiFolder> homes = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      MapiFolder folder = folders.get(random.nextInt(folders.size()));
      int what = mine.isEmpty() ? 0 : random.nextInt(4);
      if (what <= 1) {
        mine.add(message(folder, "m" + i));
        homes.add(folder);
        done[0]++;
      } else {
        int which = random.nextInt(mine.size());
        MapiFolder home = homes.get(which);
        List<EntryId> one = List.of(mine.get(which));
        if (what == 2) {
          assertThat(home.copyMessages(one, null, folder, 0, null, CopyMessagesFlag.MOVE.value()))
              .isEqualTo(Hresult.S_OK);
          done[1] += home == folder ? 0 : 1;
          homes.set(which, folder);
        } else {
          assertThat(home.deleteMessages(one, 0, null, 0)).isEqualTo(Hresult.S_OK);
          mine.remove(which);
          homes.remove(which);
          done[2]++;
        }
      }
      try (MapiTable table = folder.getContentsTable(0)) {
        table.queryRows(3, 0);
      }
    }
    mailbox.party().mapi32().mapiUninitialize();
    return done;
  }
}
