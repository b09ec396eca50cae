package org.mapiemulator.examples.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mapiemulator.assertj.MapiAssertions.assertThat;
import static org.mapiemulator.assertj.MapiAssertions.assertThatMapiCall;
import static org.mapiemulator.lint.LintRule.FOREIGN_CODE_THREW;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.AllowFinding;
import org.mapiemulator.junit.jupiter.Client;
import org.mapiemulator.junit.jupiter.MapiTest;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.TableEvent;
import org.mapiemulator.mapi.TableNotification;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.mapi.spi.StoreLogon;

@MapiTest(profiles = {})
class MapStoreTest {

  private static final MapiUid BROKEN = MapiUid.ofHex("42726F6B656E20202020202020202020");

  private final MapFile file = new MapFile();

  @BeforeEach
  void install(MapiSubsystem mapi) {
    mapi.profiles()
        .add(
            "Ada",
            p ->
                p.provider(
                    "Map store",
                    MapStoreProvider.UID,
                    mapi32 -> new MapStoreProvider(mapi32, file)));
  }

  @Test
  void notes_are_read_as_they_were_written(@Client("notes") MapiClient client) {
    var notes = new NoteTaker(client);

    var plan = notes.note("Plan");
    try (var ideas = notes.folder("Ideas")) {
      NoteTaker.note(ideas, "First idea");
      assertThat(NoteTaker.subjects(ideas)).containsExactly("First idea");
    }
    try (Message note = notes.open(plan)) {
      note.setProps(List.of(PropValue.of(PropTags.PR_SUBJECT, "Better plan")));
      assertThat(notes.subjects()).containsExactly("Plan"); // a working copy so far
      note.saveChanges(0);
    }

    assertThat(notes.subjects()).containsExactly("Better plan");
    assertThatMapiCall(() -> notes.folder("ideas")).isRejectedWith(Hresult.MAPI_E_COLLISION);
    notes.leave();
    assertThat(client).hasNoOpenObjects();
  }

  @Test
  void what_is_written_outlives_the_process(
      @Client("first") MapiClient first, @Client("second") MapiClient second) {
    var early = new NoteTaker(first);
    early.note("Plan");
    assertThat(file.subjects()).isEmpty(); // the store writes lazily

    early.leave();

    assertThat(file.subjects()).containsExactly("Plan");
    var late = new NoteTaker(second);
    assertThat(late.subjects()).containsExactly("Plan");
    late.leave();
  }

  @Test
  void two_clients_write_at_the_same_time(
      @Client("first") MapiClient first, @Client("second") MapiClient second) {
    var one = new NoteTaker(first);
    var other = new NoteTaker(second);

    one.note("Plan");
    other.note("Idea");
    assertThat(one.subjects()).containsExactly("Plan");
    assertThat(other.subjects()).containsExactly("Idea");
    other.leave();
    one.leave();

    assertThat(file.subjects()).containsExactly("Plan", "Idea");
  }

  @Test
  @AllowFinding(rule = FOREIGN_CODE_THREW, because = "the provider is broken on purpose")
  void a_provider_that_is_broken_is_named(MapiSubsystem mapi, @Client("notes") MapiClient client) {
    mapi.profiles().add("Bob", p -> p.provider("Broken", BROKEN, this::broken));

    assertThatExceptionOfType(MapiException.class)
        .isThrownBy(() -> new NoteTaker(client, "Bob"))
        .withMessageContaining("MAPI_E_CALL_FAILED");

    assertThat(mapi.findings().of(FOREIGN_CODE_THREW))
        .singleElement()
        .satisfies(found -> assertThat(found.text()).contains("provider#1", "no disk"));
    client.terminate();
  }

  private MsProvider broken(Mapi32 mapi32) {
    return new WrappingProvider(new MapStoreProvider(mapi32, file), new AtomicInteger()) {
      @Override
      public StoreLogon logon(
          @Nullable MapiSup support,
          long uiParam,
          @Nullable String profileName,
          @Nullable EntryId entryId,
          int flags,
          @Nullable Iid iid) {
        throw new IllegalStateException("no disk");
      }
    };
  }

  @Test
  void tables_tell_of_changes(@Client("notes") MapiClient client) {
    client.notifications().hold();
    var notes = new NoteTaker(client);
    try (MapiTable table = notes.root().getContentsTable(0)) {
      var sink = client.mapi32().hrAllocAdviseSink((context, told) -> 0, null);
      long connection = table.advise(EventMask.TABLE_MODIFIED.value(), sink);

      var plan = notes.note("Plan");
      notes.root().deleteMessages(List.of(plan), 0, null, 0);

      assertThat(client.notifications().queued())
          .flatExtracting(queued -> queued.notifications())
          .extracting(told -> ((TableNotification) told).tableEvent())
          .containsExactly(TableEvent.ROW_ADDED.value(), TableEvent.ROW_DELETED.value());
      table.unadvise(connection);
      sink.release();
    }
    notes.leave();
  }

  @Test
  void a_fast_shutdown_keeps_everything(MapiSubsystem mapi, @Client("notes") MapiClient client) {
    var notes = new NoteTaker(client);
    notes.note("Plan");

    notes.shutDownFast();
    client.terminate();

    assertThat(file.subjects()).containsExactly("Plan");
    assertThat(mapi.losses().losses()).isEmpty();
  }

  @Test
  void a_killed_process_loses_what_was_not_written(
      MapiSubsystem mapi, @Client("notes") MapiClient client) {
    var before = new NoteTaker(client);
    before.note("Old plan");
    before.leave();
    new NoteTaker(client).note("New plan");

    client.terminate();

    assertThat(file.subjects()).containsExactly("Old plan");
    assertThat(mapi.losses().losses())
        .extracting(Loss::subject)
        .containsExactly("message \"New plan\"");
    assertThat(mapi.losses().render()).contains("IMAPIProviderShutdown::NotifyProcessShutdown");
  }
}
