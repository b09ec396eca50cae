package org.mapiemulator.tests.shutdown;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiInit;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.settings.ProviderStart;
import org.mapiemulator.tests.fixture.Outcomes;
import org.mapiemulator.tests.fixture.Scene;

/**
 * One cell of the table: a version, a policy, and how one of the three providers behaves, or all.
 *
 * @param version the version of Outlook
 * @param policy the policy
 * @param who the kind of provider that behaves so while the others opt in; ALL for all of them
 * @param behaviour how
 */
record Cell(Version version, Policy policy, String who, Behaviour behaviour) {

  static final List<String> KINDS = List.of("transport", "address book", "store");
  static final String ALL = "all three";

  static Stream<Cell> all() {
    List<Cell> cells = new ArrayList<>();
    for (Version version : Version.values()) {
      for (Policy policy : Policy.values()) {
        for (String who : List.of("transport", "address book", "store", ALL)) {
          for (Behaviour behaviour : behaviours()) {
            cells.add(new Cell(version, policy, who, behaviour));
          }
        }
      }
    }
    return cells.stream();
  }

  static List<Behaviour> behaviours() {
    return Arrays.stream(Behaviour.values()).limit(4).toList();
  }

  /** How the transport, the address book and the store behave. */
  List<Behaviour> providers() {
    return KINDS.stream()
        .map(kind -> who.equals(ALL) || who.equals(kind) ? behaviour : Behaviour.IN)
        .toList();
  }

  /** Plays it: all three calls, whatever they give, as the inspection tool would not. */
  Seen play() {
    FakeShutdown transport = FakeShutdown.of(KINDS.get(0), providers().get(0));
    FakeShutdown book = transport.beside(KINDS.get(1), providers().get(1));
    FakeShutdown store = transport.beside(KINDS.get(2), providers().get(2));
    try (MapiSubsystem mapi =
        MapiSubsystem.start(version.settings().with(ProviderStart.EAGER, policy.setting()))) {
      mapi.profiles()
          .add(
              "Fake",
              p ->
                  p.provider("Store", store.uid(), store.store())
                      .addressBook("Book", book.uid(), book.addressBook())
                      .transport("Transport", transport.uid(), transport.transport())
                      .withoutAddressBook()
                      .withoutTransport());
      Mapi32 mapi32 = mapi.client("client").mapi32();
      mapi32.mapiInitialize(MapiInit.MULTITHREAD_NOTIFICATIONS);
      MapiSession session = mapi32.mapiLogonEx(0, "Fake", null, Scene.NEW_PRIVATE);
      mapi.clock().advance(Duration.ofSeconds(1)); // the spooler starts the transport
      transport.takeLog();
      List<Hresult> results = new ArrayList<>();
      List<List<String>> calls = new ArrayList<>();
      script(
          session,
          result -> {
            results.add(result);
            calls.add(transport.takeLog());
          });
      List<String> afterwards =
          List.of(
              word(() -> session.queryIdentity()),
              word(() -> mapi32.mapiLogonEx(0, "Fake", null, Scene.NEW_PRIVATE)),
              word(session::release));
      return new Seen(results, calls, afterwards);
    }
  }

  private static void script(MapiSession session, Consumer<Hresult> told) {
    Hresult found = Outcomes.of(() -> session.queryInterface(Iid.MAPI_CLIENT_SHUTDOWN).release());
    if (found.isFailure()) {
      told.accept(found);
      return;
    }
    MapiClientShutdown shutdown = ShutdownScene.shutdown(session);
    told.accept(Outcomes.of(shutdown::queryFastShutdown));
    told.accept(Outcomes.of(shutdown::notifyProcessShutdown));
    told.accept(Outcomes.of(shutdown::doFastShutdown));
  }

  private static String word(Runnable call) {
    Hresult result = Outcomes.of(call);
    return result.isFailure() ? result.name() : "works";
  }

  @Override
  public String toString() {
    return version + ", policy " + policy + ", " + who + " " + behaviour;
  }
}
