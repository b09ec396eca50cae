package org.mapiemulator.tests.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.KEEP;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.Scene;
import org.mapiemulator.tests.fixture.StoreScene;
import org.mapiemulator.tests.loss.LossModel.Value;

/** Two processes work in one mailbox, are killed and lose their power, as a seed decides. */
class LossModelTest {

  private static final int STEPS = 700;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  @Verifies({"D-142", "D-143", "D-144", "D-145"})
  void what_is_written_is_there_and_what_is_missing_is_in_the_report(long seed) {
    try (Scene scene = Scene.with(StoreWriting.lazily().onFlush())) {
      new Run(scene, seed).run();
    }
  }

  private static final class Run {

    private final Scene scene;
    private final MapiSubsystem mapi;
    private final Mailbox ada;
    private final Random random;
    private final LossModel model = new LossModel("Inbox", "Drafts");
    private final Desk[] desks = new Desk[2];
    private final MapiTable[] tables = new MapiTable[2];
    private final List<String> messages = new ArrayList<>();
    private int names;
    private int folders;

    Run(Scene scene, long seed) {
      this.scene = scene;
      this.mapi = scene.mapi();
      this.ada = mapi.mailbox("Mailbox - Ada");
      this.random = new Random(seed);
      open(0);
      open(1);
    }

    private void open(int which) {
      desks[which] = Desk.open(scene, which == 0 ? "one" : "two");
      tables[which] = desks[which].inbox().getContentsTable(UNICODE);
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        step(random.nextInt(2), random.nextInt(100));
        check();
      }
      assertThat(mapi.losses().losses()).isNotEmpty();
    }

    private String name(int which) {
      return desks[which].party().client().name();
    }

    private <T> T any(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }

    private void step(int which, int what) {
      if (what < 25) {
        create(which);
      } else if (what < 45) {
        edit(which);
      } else if (what < 55) {
        read(which);
      } else if (what < 68) {
        move(which);
      } else if (what < 77) {
        delete(which);
      } else if (what < 82) {
        newFolder(which);
      } else if (what < 86) {
        desks[which].store().saveChanges(0);
        model.flush(name(which));
      } else if (what < 88) {
        ada.flush();
        model.flush();
      } else if (what < 91) {
        byTheTest();
      } else if (what < 97) {
        kill(which);
      } else {
        cut();
      }
    }

    private void create(int which) {
      String folder = any(List.copyOf(model.folders()));
      String message = "m" + names++;
      desks[which].add(desks[which].folder(folder), message);
      messages.add(message);
      model.set(name(which), message, new Value(folder, "", false));
    }

    /** A message that is there, if there is any. */
    private String there() {
      List<String> all = List.copyOf(model.present().keySet());
      return all.isEmpty() ? "" : any(all);
    }

    private void edit(int which) {
      String message = there();
      Value old = model.value(message);
      if (old != null) {
        String body = "version " + names++;
        try (Message open = open(which, message, old)) {
          open.setProps(List.of(PropValue.of(PropTags.PR_BODY, body)));
          open.saveChanges(KEEP);
        }
        model.set(name(which), message, new Value(old.folder(), body, old.read()));
      }
    }

    private Message open(int which, String message, Value value) {
      return desks[which].open(id(which, message, value));
    }

    private EntryId id(int which, String message, Value value) {
      return desks[which].find(desks[which].folder(value.folder()), message);
    }

    private void read(int which) {
      String message = there();
      Value old = model.value(message);
      if (old != null) {
        try (Message open = open(which, message, old)) {
          open.setReadFlag(old.read() ? 4 : 0); // CLEAR_READ_FLAG
        }
        model.set(name(which), message, new Value(old.folder(), old.body(), !old.read()));
      }
    }

    private void move(int which) {
      String message = there();
      Value old = model.value(message);
      String to = any(List.copyOf(model.folders()));
      if (old != null && !to.equals(old.folder())) {
        Desk desk = desks[which];
        desk.move(desk.folder(old.folder()), desk.folder(to), id(which, message, old));
        model.set(name(which), message, new Value(to, old.body(), old.read()));
      }
    }

    private void delete(int which) {
      String message = there();
      Value old = model.value(message);
      if (old != null) {
        desks[which].delete(desks[which].folder(old.folder()), id(which, message, old));
        model.set(name(which), message, null);
      }
    }

    private void newFolder(int which) {
      String folder = "f" + folders++;
      desks[which].folder(folder);
      model.folder(name(which), folder);
    }

    private void byTheTest() {
      String folder = any(List.copyOf(model.folders()));
      String message = "m" + names++;
      ada.folder(folder).message(m -> m.subject(message).unread());
      model.write(message, new Value(folder, "", false));
    }

    private void kill(int which) {
      LossReport before = mapi.losses();
      String process = name(which);
      desks[which].kill();
      Set<String> expected = model.kill(process);

      List<Loss> all = mapi.losses().losses();
      assertThat(subjects(all.subList(before.losses().size(), all.size()))).isEqualTo(expected);
      open(which);
    }

    private void cut() {
      LossReport lost = mapi.cutPower();

      assertThat(subjects(lost.losses())).isEqualTo(model.cut());
      open(0);
      open(1);
    }

    private static Set<String> subjects(List<Loss> losses) {
      return losses.stream().map(Loss::subject).collect(Collectors.toCollection(TreeSet::new));
    }

    private void check() {
      assertThat(values(ada.view())).isEqualTo(model.present());
      assertThat(values(ada.written())).isEqualTo(model.written());
      assertThat(folders(ada.view())).isEqualTo(model.folders());
      assertThat(folders(ada.written())).isEqualTo(model.writtenFolders());
      for (MapiTable table : tables) {
        Set<String> rows = new TreeSet<>();
        StoreScene.column(table, PropTags.PR_SUBJECT).forEach(row -> rows.add((String) row));
        assertThat(rows)
            .isEqualTo(
                model.present().entrySet().stream()
                    .filter(each -> each.getValue().folder().equals("Inbox"))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(TreeSet::new)));
      }
    }

    private static Map<String, Value> values(MailboxView view) {
      Map<String, Value> all = new TreeMap<>();
      for (MessageView message : view.messages()) {
        all.put(
            message.subject(),
            new Value(message.folder(), Objects.toString(message.body(), ""), message.isRead()));
      }
      return all;
    }

    private static Set<String> folders(MailboxView view) {
      Set<String> all = new TreeSet<>();
      view.folders()
          .forEach(
              folder -> {
                if (folder.path().matches("Inbox|Drafts|f\\d+")) {
                  all.add(folder.path());
                }
              });
      return all;
    }
  }
}
