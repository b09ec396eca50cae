package org.mapiemulator.tests.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.StreamSeek;
import org.mapiemulator.tests.fixture.Race;

/** Several threads write a property through clones of one stream while others read it. */
class StreamRaceTest {

  private static final int WRITERS = 4;
  private static final int BYTES = 2_000;

  @Test
  void nothing_that_was_written_is_lost_on_the_way_to_the_property() throws InterruptedException {
    Bag object = Bag.message();
    MapiStream stream =
        (MapiStream)
            object.openProperty(Tags.SEARCH_KEY, Iid.STREAM, 0, OpenPropertyFlag.CREATE.value());
    List<Runnable> racers = new ArrayList<>();
    for (int i = 0; i < WRITERS; i++) {
      MapiStream clone = stream.cloneStream();
      clone.seek((long) i * BYTES, StreamSeek.SET.value());
      racers.add(() -> writeAll(clone));
    }
    racers.add(() -> readOften(object));
    racers.add(() -> readOften(object));
    stream.release();

    assertThat(Race.run(racers.toArray(Runnable[]::new))).containsOnly("S_OK");

    byte[] all = new byte[WRITERS * BYTES];
    Arrays.fill(all, (byte) 1);
    assertThat(object.props().value(Tags.SEARCH_KEY.id())).isEqualTo(Binary.of(all));
  }

  private static void writeAll(MapiStream stream) {
    for (int i = 0; i < BYTES; i++) {
      stream.write(Binary.of((byte) 1));
    }
    stream.release();
  }

  private static void readOften(Bag object) {
    for (int i = 0; i < BYTES; i++) {
      object.getProps(List.of(Tags.SEARCH_KEY), 0);
    }
  }
}
