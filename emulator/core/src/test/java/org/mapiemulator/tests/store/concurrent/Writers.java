package org.mapiemulator.tests.store.concurrent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.get;
import static org.mapiemulator.tests.fixture.StoreScene.idOf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.ObjectNotification;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.settings.JournalBound;
import org.mapiemulator.settings.ModifiedTags;
import org.mapiemulator.settings.Seed;
import org.mapiemulator.tests.fixture.StoreScene;

/** Two clients with four writers each on one mailbox. */
final class Writers implements AutoCloseable {

  static final int COUNT = 8;

  final StoreScene a;
  final StoreScene b;
  final Model model = new Model();
  final List<Writer> writers = new ArrayList<>();
  final List<Log> logs = new ArrayList<>();
  final Watch watchA;
  final Watch watchB;
  private final List<EntryId> tops = new ArrayList<>();
  private int marks;

  Writers(long seed, JournalBound bound) {
    a = StoreScene.with(new Seed(seed), ModifiedTags.LISTED, bound);
    b = a.other("B");
    try (MapiFolder subtree = a.subtree()) {
      for (int i = 0; i < 2 * COUNT; i++) {
        String name = "top " + i;
        try (MapiFolder top = StoreScene.newFolder(subtree, name)) {
          tops.add(idOf(top));
          model.addTop(idOf(top), i / 2, name, idOf(subtree));
        }
      }
    }
    for (int i = 0; i < COUNT; i++) {
      Log log = new Log();
      logs.add(log);
      writers.add(new Writer(i, at(i), new Random(seed * COUNT + i), tops, log));
    }
    watchA = watch(a);
    watchB = watch(b);
  }

  StoreScene at(int writer) {
    return writer < COUNT / 2 ? a : b;
  }

  private Watch watch(StoreScene scene) {
    try (MapiFolder top = scene.folder(tops.get(0))) {
      return new Watch(scene, top);
    }
  }

  /** The code of a thread, which belongs to a client. */
  void onThread(int writer, Runnable code) {
    at(writer).party().mapi32().mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
    try {
      code.run();
    } finally {
      at(writer).party().mapi32().mapiUninitialize();
    }
  }

  /** A change that no table shows; the last notification is the one of it. */
  EntryId mark() {
    try (MapiFolder root = a.root();
        MapiFolder folder = StoreScene.newFolder(root, "mark " + ++marks)) {
      return idOf(folder);
    }
  }

  /** Everything that was told is explained, and the model is what a new client reads. */
  void check() {
    List<ObjectNotification> told = watchA.objects();
    assertThat(watchB.objects()).as("what the other client was told").isEqualTo(told);
    new Explanation(model, logs).explain(new Told(told.subList(0, told.size() - 1)));
    StoreScene fresh = a.other("fresh");
    assertThat(read(fresh)).isEqualTo(model.seen());
    try (MapiFolder top = fresh.folder(tops.get(0));
        MapiFolder subtree = fresh.subtree()) {
      watchA.checkViews(top, subtree);
      watchB.checkViews(top, subtree);
    }
    for (LintRule impossible :
        List.of(LintRule.UNDOCUMENTED_RESULT, LintRule.STALLED, LintRule.FOREIGN_CODE_THREW)) {
      assertThat(a.scene().mapi().findings().of(impossible)).isEmpty();
    }
  }

  private Map<EntryId, Model.Seen> read(StoreScene scene) {
    Map<EntryId, Model.Seen> all = new HashMap<>();
    for (EntryId id : model.folders()) {
      try (MapiFolder folder = scene.folder(id)) {
        all.put(
            id,
            new Model.Seen(
                get(folder, PropTags.PR_DISPLAY_NAME).text(),
                get(folder, PropTags.PR_PARENT_ENTRYID).entryId(),
                Folders.mails(folder)));
      }
    }
    return all;
  }

  @Override
  public void close() {
    a.close();
  }
}
