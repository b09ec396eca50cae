package org.mapiemulator.tests.store.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.store.values.Machine.INBOX;
import static org.mapiemulator.tests.store.values.Machine.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mapiemulator.internal.store.Contents;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.testkit.Verifies;

class ContentsTest {

  @Test
  @Verifies("D-84")
  void a_folder_is_a_map_of_numbers_whose_versions_stay_as_they_were() {
    Random random = new Random(4711);
    Mailbox mailbox = new Machine().mailbox();
    TreeMap<Long, MessageState> model = new TreeMap<>();
    List<Contents> versions = new ArrayList<>();
    List<Map<Long, MessageState>> models = new ArrayList<>();
    for (int round = 0; round < 400; round++) {
      int size = 1 + random.nextInt(40);
      mailbox.change(
          transaction -> {
            for (int i = 0; i < size; i++) {
              // Neighbours, and numbers that are far apart: both paths of the trie.
              long number = random.nextBoolean() ? random.nextInt(2_000) : random.nextLong() >>> 1;
              boolean known = !model.isEmpty() && random.nextInt(3) == 0;
              long key = known ? pick(model, random) : number;
              if (known && random.nextBoolean()) {
                model.remove(key);
                transaction.remove(INBOX, key);
              } else {
                MessageState state = message(key, "s" + i, random.nextBoolean());
                model.put(key, state);
                transaction.put(INBOX, state);
              }
            }
          });
      versions.add(mailbox.state().requireFolder(INBOX).contents());
      models.add(new TreeMap<>(model));
    }
    for (int i = 0; i < versions.size(); i += 7) {
      same(versions.get(i), models.get(i));
    }
    same(versions.get(versions.size() - 1), model);
  }

  private static long pick(NavigableMap<Long, MessageState> model, Random random) {
    Long near = model.ceilingKey(random.nextLong() >>> (1 + random.nextInt(60)));
    return near == null ? model.lastKey() : near;
  }

  private static void same(Contents contents, Map<Long, MessageState> model) {
    assertThat(contents.size()).isEqualTo(model.size());
    assertThat(contents.rows()).containsExactlyElementsOf(model.values());
    assertThat(contents.unread())
        .isEqualTo((int) model.values().stream().filter(MessageState::isUnread).count());
    int index = 0;
    for (Map.Entry<Long, MessageState> each : model.entrySet()) {
      assertThat(contents.get(each.getKey())).isSameAs(each.getValue());
      assertThat(contents.indexOf(each.getKey())).isEqualTo(index++);
      assertThat(contents.contains(each.getKey() ^ 0x4000_0000_0000_0000L))
          .isEqualTo(model.containsKey(each.getKey() ^ 0x4000_0000_0000_0000L));
    }
    assertThat(contents.get(-1)).isNull();
    assertThat(contents.indexOf(-1)).isEqualTo(-1);
  }
}
