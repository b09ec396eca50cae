package org.mapiemulator.examples.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.mapiemulator.MapiActor;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.MapiException;

/**
 * A subsystem with the profiles "Ada" and "Bob", and what scripts need besides.
 *
 * <p>The notifications of all clients are held until {@link #deliverAll()}: so they never come in
 * the middle of something else, and a play has the same trace each time.
 */
public final class Stage {

  private final MapiSubsystem mapi;
  private final List<String> notes = new CopyOnWriteArrayList<>();
  private final List<Runnable> afterwards = new ArrayList<>();

  Stage(Story story) {
    mapi = MapiSubsystem.start(story.settings());
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
  }

  /**
   * The subsystem.
   *
   * @return the subsystem
   */
  public MapiSubsystem mapi() {
    return mapi;
  }

  /**
   * A process for a program under test.
   *
   * @param name its name
   * @return the process, its notifications held
   */
  public MapiClient client(String name) {
    MapiClient client = mapi.client(name);
    client.notifications().hold();
    return client;
  }

  /**
   * What a program finds in MAPI32.DLL.
   *
   * @param name the name of its process
   * @return the functions
   */
  public Mapi32 mapi32(String name) {
    return client(name).mapi32();
  }

  /**
   * A process that the script plays itself.
   *
   * @param name its name
   * @return the actor, its notifications held
   */
  public MapiActor actor(String name) {
    MapiActor actor = mapi.actor(name);
    actor.client().notifications().hold();
    return actor;
  }

  /** Delivers what is held for all clients, one client after the other, until nothing is left. */
  public void deliverAll() {
    int delivered;
    do {
      delivered = 0;
      for (MapiClient client : mapi.clients()) {
        delivered += client.isTerminated() ? 0 : client.notifications().deliverAll();
      }
    } while (delivered > 0);
  }

  /**
   * Notes an outcome.
   *
   * @param outcome what was seen, in words
   */
  public void note(String outcome) {
    notes.add(outcome);
  }

  /**
   * Makes a call of the seam and notes its result.
   *
   * @param call the call in words
   * @param code the call
   */
  public void result(String call, Runnable code) {
    note(call + " gives " + resultOf(code));
  }

  private static Hresult resultOf(Runnable code) {
    try {
      code.run();
      return Hresult.S_OK;
    } catch (MapiException e) {
      return e.hresult();
    }
  }

  /**
   * Runs something on a thread of its own, and waits for its end.
   *
   * @param code what the thread does
   */
  public void onThread(Runnable code) {
    StageThread.start(code).join();
  }

  /**
   * Runs something when the play is over and judged.
   *
   * @param code what lets a program go that would never end
   */
  public void afterwards(Runnable code) {
    afterwards.add(code);
  }

  List<String> notes() {
    return notes;
  }

  /** Does what was to be done afterwards. */
  void letGo() {
    afterwards.forEach(Runnable::run);
  }
}
