package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.MODIFY;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.settings.IdAfterMove;
import org.mapiemulator.settings.SoftDeletion;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.StoreScene;

/** Whole trees of folders are made, moved and deleted by two processes that are killed. */
class FolderLossModelTest {

  private static final int STEPS = 400;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  @Verifies({"D-143", "D-144"})
  void nothing_but_what_the_dead_did_is_put_back(long seed) {
    StoreWriting lazily = StoreWriting.lazily().onFlush();
    SoftDeletion soft = seed % 2 == 0 ? SoftDeletion.DUMPSTER : SoftDeletion.FINAL;
    IdAfterMove ids = seed % 3 == 0 ? IdAfterMove.NEW : IdAfterMove.KEPT;
    try (Scene scene = Scene.with(lazily, soft, ids)) {
      new Run(scene, seed).run();
    }
  }

  private static final class Run {

    private final Scene scene;
    private final MapiSubsystem mapi;
    private final Mailbox ada;
    private final Random random;
    private final Desk[] desks = new Desk[2];
    private int names;

    Run(Scene scene, long seed) {
      this.scene = scene;
      this.mapi = scene.mapi();
      this.ada = mapi.mailbox("Mailbox - Ada");
      this.random = new Random(seed);
      for (String path : List.of("a/b/c", "a/d", "e/f", "g")) {
        ada.folder(path).message(m -> m.subject("in " + path));
      }
      open(0);
      open(1);
    }

    private void open(int which) {
      desks[which] = Desk.open(scene, which == 0 ? "one" : "two");
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        int which = random.nextInt(2);
        String written = ada.written().toTree();
        int what = random.nextInt(100);
        if (what < 90) {
          try {
            change(desks[which], what);
          } catch (MapiException refused) {
            // a folder cannot be moved below itself, say
          }
          assertThat(ada.written().toTree()).isEqualTo(written);
        } else if (what < 94) {
          desks[which].store().saveChanges(0);
        } else if (what < 98) {
          kill(which);
          assertThat(ada.written().toTree()).isEqualTo(written);
          open(which);
        } else {
          killBoth(which);
          assertThat(ada.view().toTree()).isEqualTo(written);
          assertThat(ada.hasUnwritten()).isFalse();
          open(0);
          open(1);
        }
        follow();
      }
      mapi.cutPower();
      assertThat(ada.view().toTree()).isEqualTo(ada.written().toTree());
    }

    private void kill(int which) {
      String before = ada.view().toTree();
      LossReport losses = mapi.losses();
      desks[which].kill();
      if (mapi.losses().equals(losses)) {
        assertThat(ada.view().toTree()).isEqualTo(before);
      }
    }

    private void killBoth(int first) {
      kill(first);
      kill(1 - first);
    }

    private List<EntryId> folders(Desk desk) {
      List<EntryId> all = new ArrayList<>();
      try (MapiFolder top = top(desk);
          MapiTable table = top.getHierarchyTable(UNICODE | 1)) { // CONVENIENT_DEPTH
        for (Row row : StoreScene.rows(table, PropTags.PR_ENTRYID, PropTags.PR_DISPLAY_NAME)) {
          if (String.valueOf(row.get(1).value()).length() <= 4) {
            all.add(row.get(0).entryId());
          }
        }
      }
      return all;
    }

    private static MapiFolder top(Desk desk) {
      return folder(desk, StoreScene.get(desk.store(), PropTags.PR_IPM_SUBTREE_ENTRYID).entryId());
    }

    private static MapiFolder folder(Desk desk, EntryId id) {
      return (MapiFolder) desk.store().openEntry(id, null, MODIFY).object();
    }

    private MapiFolder any(Desk desk) {
      List<EntryId> all = folders(desk);
      return all.isEmpty()
          ? desk.folder("n" + names++)
          : folder(desk, all.get(random.nextInt(all.size())));
    }

    private void change(Desk desk, int what) {
      try (MapiFolder one = any(desk);
          MapiFolder other = any(desk)) {
        if (what < 20) {
          Desk.child(one, "n" + names++).release();
        } else if (what < 40) {
          desk.add(one, "m" + names++);
        } else if (what < 58) {
          try (MapiFolder parent = parent(desk, one)) {
            parent.copyFolder(StoreScene.idOf(one), null, other, "k" + names++, 0, null, 1);
          }
        } else if (what < 70) {
          try (MapiFolder parent = parent(desk, one)) {
            parent.deleteFolder(StoreScene.idOf(one), 0, null, 5); // with all that is in it
          }
        } else if (what < 80) {
          for (Row row : rows(one)) {
            desk.move(one, other, row.get(0).entryId());
          }
        } else {
          one.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "r" + names++)));
        }
      }
    }

    private static List<Row> rows(MapiFolder folder) {
      try (MapiTable table = folder.getContentsTable(UNICODE)) {
        return StoreScene.rows(table, PropTags.PR_ENTRYID);
      }
    }

    private static MapiFolder parent(Desk desk, MapiFolder child) {
      return folder(desk, StoreScene.get(child, PropTags.PR_PARENT_ENTRYID).entryId());
    }

    /** What a client sees is what there is: all folders, each with its messages. */
    private void follow() {
      for (Desk desk : desks) {
        TreeSet<String> seen = new TreeSet<>();
        for (EntryId id : folders(desk)) {
          try (MapiFolder folder = folder(desk, id)) {
            seen.add(
                StoreScene.get(folder, PropTags.PR_DISPLAY_NAME).value()
                    + " "
                    + new TreeSet<>(Desk.subjects(folder)));
          }
        }
        assertThat(seen)
            .isEqualTo(
                ada.view().folders().stream()
                    .filter(folder -> folder.name().length() <= 4)
                    .map(Run::words)
                    .collect(Collectors.toCollection(TreeSet::new)));
      }
    }

    private static String words(FolderView folder) {
      return folder.name()
          + " "
          + folder.messages().stream()
              .map(message -> message.subject())
              .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
