package org.mapiemulator.examples.bug;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import org.mapiemulator.MapiClient;
import org.mapiemulator.examples.provider.CarefulWrappingProvider;
import org.mapiemulator.examples.provider.MapFile;
import org.mapiemulator.examples.provider.MapStoreProvider;
import org.mapiemulator.examples.provider.WrappingProvider;
import org.mapiemulator.examples.story.Stage;
import org.mapiemulator.examples.story.Story;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiClientShutdown;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.settings.FastShutdownPolicy;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StoreWriting;

/** Fast shutdown: what is called after it, and what becomes of a refusal. */
final class ShutdownBugs {

  /** A store that writes when it is told that the process ends, or at Logoff. */
  private static final StoreWriting LAZY =
      StoreWriting.lazily().onLogoff().onShutdownNotification();

  private static final MapiUid WRAPPER = MapiUid.ofHex("57726170706572202020202020202020");

  private ShutdownBugs() {}

  static List<Bug> all() {
    return List.of(callAfterFastShutdown(), ignoredRefusal(), oneProviderRefuses(), wrappedStore());
  }

  private static Bug callAfterFastShutdown() {
    Story calls =
        Story.of(
                "b04-calls-after-fast-shutdown",
                "MAPI is used after DoFastShutdown",
                "The program shuts down fast and then cleans up as it always has. Nothing of MAPI"
                    + " may be called any more, MAPIUninitialize included.",
                stage -> {
                  MapiClient process = stage.client("viewer");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  shutDown(stage, program.shutdown());
                  stage.result("IMAPISession::Logoff", () -> program.session().logoff(0, 0, 0));
                  stage.result("MAPIUninitialize", process.mapi32()::mapiUninitialize);
                  program.drop();
                  process.terminate();
                })
            .expects("fast shutdown: true")
            .expects("IMAPISession::Logoff gives MAPI_E_END_OF_SESSION (0x80040200)")
            .expects("MAPIUninitialize gives S_OK (0x00000000)")
            .finds(LintRule.CALL_AFTER_FAST_SHUTDOWN, "viewer")
            .finds(LintRule.CALL_AFTER_FAST_SHUTDOWN, "viewer");
    Story exits =
        Story.of(
                "b04-exits-after-fast-shutdown",
                "The process exits after DoFastShutdown",
                "After DoFastShutdown the program calls nothing of MAPI. It exits.",
                stage -> {
                  MapiClient process = stage.client("viewer");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  shutDown(stage, program.shutdown());
                  process.terminate();
                })
            .expects("fast shutdown: true");
    return Bug.of("B04", "call-after-fast-shutdown", calls, exits);
  }

  private static boolean shutDown(Stage stage, MapiClientShutdown shutdown) {
    boolean allowed = true;
    try {
      shutdown.queryFastShutdown();
      shutdown.notifyProcessShutdown();
      shutdown.doFastShutdown();
    } catch (MapiException e) {
      allowed = false;
    }
    shutdown.release();
    stage.note("fast shutdown: " + allowed);
    return allowed;
  }

  // The answer is no, and the program goes all the same.

  private static Bug ignoredRefusal() {
    Settings never = Settings.outlook2016().with(FastShutdownPolicy.OFF, LAZY);
    Story ignores =
        Story.of(
                "b05-refusal-ignored",
                "The refusal is ignored",
                "The user has switched fast shutdown off. The program asks, does not look at the"
                    + " answer, and exits. The store was never told, and what it had not written"
                    + " is gone; the report lists it message by message.",
                stage -> {
                  MapiClient process = stage.client("notes");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  program.write("Minutes");
                  program.write("Budget");
                  MapiClientShutdown shutdown = program.shutdown();
                  stage.result("QueryFastShutdown", shutdown::queryFastShutdown);
                  process.terminate();
                  noteLosses(stage);
                })
            .under(never)
            .expects("QueryFastShutdown gives MAPI_E_NO_SUPPORT (0x80040102)")
            .expects("lost: new message \"Budget\" in Inbox of \"Mailbox - Ada\"")
            .expects("lost: new message \"Minutes\" in Inbox of \"Mailbox - Ada\"")
            .finds(LintRule.FAST_SHUTDOWN_REFUSED_IGNORED, "notes");
    Story ends =
        Story.of(
                "b05-refusal-respected",
                "The refusal is respected",
                "The program ends the ordinary way when the answer is no. The store writes at"
                    + " Logoff, and nothing is lost.",
                stage -> {
                  MapiClient process = stage.client("notes");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  program.write("Minutes");
                  program.write("Budget");
                  if (!shutDown(stage, program.shutdown())) {
                    program.end();
                  }
                  process.terminate();
                  noteLosses(stage);
                })
            .under(never)
            .expects("fast shutdown: false")
            .expects("lost: nothing");
    return Bug.of("B05", "ignored-no-support", ignores, ends);
  }

  static void noteLosses(Stage stage) {
    List<Loss> losses = stage.mapi().losses().losses();
    losses.forEach(loss -> stage.note("lost: " + loss));
    if (losses.isEmpty()) {
      stage.note("lost: nothing");
    }
  }

  // Three providers, and one of them says no.

  private static Bug oneProviderRefuses() {
    Settings lazy = Settings.outlook2010().with(LAZY);
    Story refuses =
        Story.of(
                "b06-one-provider-refuses",
                "One of three providers refuses",
                "Transport, address book and store are asked in this order, all of them even after"
                    + " a refusal. One of them opts out, so the answer is no, although the policy"
                    + " is 0; a program that goes on all the same is refused again.",
                stage -> {
                  stage
                      .mapi()
                      .faults()
                      .onProvider(ProviderMethod.QUERY_FAST_SHUTDOWN)
                      .every()
                      .answer(Hresult.MAPI_E_NO_SUPPORT);
                  MapiClient process = stage.client("viewer");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  MapiClientShutdown shutdown = program.shutdown();
                  stage.result("QueryFastShutdown", shutdown::queryFastShutdown);
                  stage.result("DoFastShutdown", shutdown::doFastShutdown);
                  shutdown.release();
                  program.end();
                })
            .under(lazy)
            .expects("QueryFastShutdown gives MAPI_E_NO_SUPPORT (0x80040102)")
            .expects("DoFastShutdown gives MAPI_E_NO_SUPPORT (0x80040102)")
            .finds(LintRule.FAST_SHUTDOWN_REFUSED_IGNORED, "viewer");
    Story agrees =
        Story.of(
                "b06-all-providers-agree",
                "All providers agree",
                "The same program asks first. All providers agree, the store writes when it is"
                    + " told, and nothing is lost.",
                stage -> {
                  MapiClient process = stage.client("viewer");
                  NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.ALONE);
                  program.write("Minutes");
                  if (!shutDown(stage, program.shutdown())) {
                    program.end();
                  }
                  process.terminate();
                  noteLosses(stage);
                })
            .under(lazy)
            .expects("fast shutdown: true")
            .expects("lost: nothing");
    return Bug.of("B06", "one-provider-refuses", refuses, agrees);
  }

  // A provider around another one.

  private static Bug wrappedStore() {
    Story handsOut =
        Story.of(
                "b08-wrapped-store-inherits",
                "A wrapper hands out the interface of what it wraps",
                "The provider wraps another store and gives the shutdown interface of that one for"
                    + " its own. The wrapped store saves itself; the wrapper is never told, and"
                    + " what it had counted is lost.",
                stage -> shutDownWrapped(stage, WrappingProvider::new))
            .expects("fast shutdown: true")
            .expects("notes in the file: [Minutes]")
            .expects("lost: provider state \"count of opened stores\"");
    Story hasItsOwn =
        Story.of(
                "b08-wrapper-with-its-own",
                "A wrapper with an interface of its own",
                "The wrapper answers for itself, saves what it has, and passes each call on.",
                stage -> shutDownWrapped(stage, CarefulWrappingProvider::new))
            .expects("fast shutdown: true")
            .expects("notes in the file: [Minutes]")
            .expects("lost: nothing");
    return Bug.of("B08", "wrapped-store-inherits", handsOut, hasItsOwn);
  }

  private static void shutDownWrapped(
      Stage stage, BiFunction<MsProvider, AtomicInteger, MsProvider> wrapper) {
    MapFile file = new MapFile();
    stage
        .mapi()
        .profiles()
        .add(
            "Wrapped",
            p ->
                p.provider(
                        "Wrapped",
                        WRAPPER,
                        mapi32 ->
                            wrapper.apply(new MapStoreProvider(mapi32, file), new AtomicInteger()))
                    .asDefault());
    MapiClient process = stage.client("notes");
    NoteTaker program = NoteTaker.start(process.mapi32(), NoteTaker.NO_MAIL, "Wrapped");
    program.write("Minutes");
    shutDown(stage, program.shutdown());
    process.terminate();
    stage.note("notes in the file: " + file.subjects());
    noteLosses(stage);
  }
}
