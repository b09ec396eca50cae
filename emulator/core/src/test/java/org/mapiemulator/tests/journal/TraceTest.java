package org.mapiemulator.tests.journal;

import static org.mapiemulator.tests.fixture.Scene.JOIN;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Notification;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.Verifies;
import org.mapiemulator.tests.fixture.RecordingSink;
import org.mapiemulator.tests.fixture.Scene;

/**
 * Whole traces, kept in {@code golden/journal}; each is driven by one thread, so that it is fixed.
 */
class TraceTest {

  private static void compare(String name, Scene scene) {
    GoldenFile.of("journal/" + name + ".txt").compare(scene.mapi().journal().render());
  }

  @Test
  @Verifies({"A-01", "A-03"})
  void a_shared_logoff_with_two_clients_and_an_actor() {
    try (Scene scene = Scene.with()) {
      MapiActor outlook = scene.mapi().actor("OUTLOOK.EXE").logOn("Ada").listen();
      Scene.Party importer = scene.join("importer");
      RecordingSink inImporter = importer.listen(EventMask.EXTENDED);
      inImporter.reacting(told -> leaveOnCriticalError(importer, inImporter, told));
      importer.client().notifications().hold();
      Scene.Party indexer = scene.join("indexer");
      RecordingSink inIndexer = indexer.listen(EventMask.EXTENDED);
      indexer.client().notifications().hold();

      outlook.logOffEveryone();
      importer.client().notifications().deliverAll();
      importer.session().release();
      importer.mapi32().mapiUninitialize();
      indexer.client().notifications().deliverAll();
      indexer.session().unadvise(inIndexer.connection());
      indexer.leave();

      compare("shared-logoff", scene);
    }
  }

  private static void leaveOnCriticalError(
      Scene.Party client, RecordingSink sink, Notification told) {
    if (told.eventType() == EventMask.CRITICAL_ERROR.value()) {
      client.session().unadvise(sink.connection());
      client.session().logoff(0, 0, 0);
    }
  }

  @Test
  void callbacks_inside_calls_inside_callbacks() {
    try (Scene scene = Scene.with()) {
      Scene.Party outer = scene.newShared("outer");
      Scene.Party inner = scene.join("inner");
      RecordingSink sink = outer.listen(EventMask.EXTENDED);
      sink.reacting(
          told -> {
            RecordingSink second = outer.listen(EventMask.EXTENDED);
            outer.session().unadvise(second.connection());
          });
      outer.client().notifications().hold();

      inner.leave();
      outer.client().notifications().deliverAll();
      outer.session().unadvise(sink.connection());
      outer.leave();

      compare("nested-callbacks", scene);
    }
  }

  @Test
  void a_terminated_client_and_its_successor() {
    try (Scene scene = Scene.with()) {
      Scene.Party importer = scene.newShared("importer");
      Scene.Party crasher = scene.join("crasher");
      importer.client().notifications().hold();
      RecordingSink sink = importer.listen(EventMask.EXTENDED);
      scene.mapi().clock().advance(Duration.ofMillis(1500));

      crasher.client().terminate();
      scene.mapi().clock().advance(Duration.ofMinutes(1));
      Scene.Party successor = scene.join("crasher");
      importer.client().notifications().deliverAll();
      importer.session().unadvise(sink.connection());
      importer.leave();
      successor.leave();

      compare("terminated-client", scene);
    }
  }

  @Test
  void many_clients_share_the_width_of_the_table() {
    try (Scene scene = Scene.with()) {
      // Made first, but not the first to do something: columns stand in the order of creation.
      MapiClient last = scene.mapi().client("a client with a rather long name");
      scene.newShared("host");
      for (String name : new String[] {"b", "c", "d", "e"}) {
        scene.join(name).listen(EventMask.EXTENDED, EventMask.NEW_MAIL, EventMask.OBJECT_CREATED);
      }
      last.mapi32().mapiInitialize(null);
      last.mapi32().mapiLogonEx(0, null, null, JOIN);

      compare("many-columns", scene);
    }
  }
}
