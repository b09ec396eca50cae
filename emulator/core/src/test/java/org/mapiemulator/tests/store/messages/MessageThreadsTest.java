package org.mapiemulator.tests.store.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;
import static org.mapiemulator.tests.store.messages.Mail.KEEP;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.ModifyRecipientsFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.RecipientType;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.StoreScene;

class MessageThreadsTest {

  private static final int THREADS = 4;
  private static final int ROUNDS = 100;

  private final StoreScene scene = StoreScene.with();

  @AfterEach
  void end() {
    scene.close();
  }

  private static void inParallel(IntConsumer work) throws InterruptedException {
    Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      int number = i;
      Thread thread = new Thread(() -> work.accept(number));
      thread.setUncaughtExceptionHandler((any, failure) -> failures.add(failure));
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).isEmpty();
  }

  @Test
  @Verifies({"GEN-17", "REC-02", "ATT-01"})
  void threads_that_share_a_message_lose_nothing() throws InterruptedException {
    Message message = scene.inbox().createMessage(null, 0);

    inParallel(
        number -> {
          for (int round = 0; round < ROUNDS; round++) {
            message.modifyRecipients(
                ModifyRecipientsFlag.ADD.value(),
                List.of(Mail.recipient(RecipientType.TO, number + "-" + round)));
            if (round % 10 == 0) {
              Mail.attach(message, number + "-" + round, StoreScene.bytes(1));
              message.saveChanges(KEEP);
            }
          }
        });

    message.saveChanges(KEEP);
    Message stored = scene.message(StoreScene.idOf(message));
    assertThat(Mail.recipients(stored)).hasSize(THREADS * ROUNDS).doesNotHaveDuplicates();
    assertThat(Mail.attachments(stored, PropTags.PR_ATTACH_LONG_FILENAME))
        .hasSize(THREADS * ROUNDS / 10)
        .doesNotHaveDuplicates();
    try (MapiTable table = message.getRecipientTable(UNICODE)) {
      assertThat(StoreScene.column(table, PropTags.PR_ROWID)).doesNotHaveDuplicates();
    }
  }

  @Test
  @Verifies({"GEN-17", "PRP-11"})
  void of_savers_that_race_each_wins_once_or_is_told_that_it_lost() throws InterruptedException {
    EntryId id = StoreScene.add(scene.inbox(), "x", PropValue.of(PropTags.PR_IMPORTANCE, 0));
    AtomicInteger won = new AtomicInteger();

    inParallel(
        number -> {
          for (int round = 0; round < ROUNDS; round++) {
            try (Message message = scene.message(id)) {
              int count = Mail.number(message, PropTags.PR_IMPORTANCE);
              Mail.set(message, PropTags.PR_IMPORTANCE, count + 1);
              message.saveChanges(0);
              won.incrementAndGet();
            } catch (MapiException e) {
              assertThat(e.hresult()).isEqualTo(Hresult.MAPI_E_OBJECT_CHANGED);
            }
          }
        });

    // A counter without a lock is right only if every lost race is told.
    assertThat(Mail.number(scene.message(id), PropTags.PR_IMPORTANCE)).isEqualTo(won.get());
    assertThat(won.get()).isPositive();
  }
}
