package org.mapiemulator.examples.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.MsProvider;

/** B08: a wrapped store saves itself, and the wrapper's own state is lost. */
@MapiTest(profiles = {})
class WrappingProviderTest {

  private static final MapiUid UID = MapiUid.ofHex("57726170706572202020202020202020");

  private final MapFile file = new MapFile();
  private final AtomicInteger count = new AtomicInteger();

  private interface Wrapper {
    MsProvider around(MsProvider wrapped, AtomicInteger file);
  }

  private NoteTaker open(MapiSubsystem mapi, MapiClient client, Wrapper wrapper) {
    mapi.profiles()
        .add(
            "Ada",
            p ->
                p.provider(
                    "Wrapped",
                    UID,
                    mapi32 -> wrapper.around(new MapStoreProvider(mapi32, file), count)));
    return new NoteTaker(client);
  }

  @Test
  void who_hands_out_the_interface_of_another_is_not_told(
      MapiSubsystem mapi, @Client("notes") MapiClient client) {
    var notes = open(mapi, client, WrappingProvider::new);
    notes.note("Plan");

    notes.shutDownFast();
    client.terminate();

    assertThat(file.subjects()).containsExactly("Plan");
    assertThat(count).hasValue(0);
    assertThat(mapi.losses().losses())
        .extracting(Loss::subject)
        .containsExactly("count of opened stores");
  }

  @Test
  void who_has_his_own_saves_what_he_has(MapiSubsystem mapi, @Client("notes") MapiClient client) {
    var notes = open(mapi, client, CarefulWrappingProvider::new);
    notes.note("Plan");

    notes.shutDownFast();
    client.terminate();

    assertThat(file.subjects()).containsExactly("Plan");
    assertThat(count).hasValue(1);
    assertThat(mapi.losses().losses()).isEmpty();
  }

  @Test
  void an_orderly_end_saves_both(MapiSubsystem mapi, @Client("notes") MapiClient client) {
    var notes = open(mapi, client, WrappingProvider::new);
    notes.note("Plan");

    notes.leave();

    assertThat(file.subjects()).containsExactly("Plan");
    assertThat(count).hasValue(1);
    assertThat(mapi.losses().losses()).isEmpty();
  }
}
