package org.mapiemulator.internal.gate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;

/** What the gate remembers about one thread. Only the inbox is touched by other threads. */
public final class ThreadState {

  private final Thread thread;
  private final String label;
  private final List<Binding> bound = new ArrayList<>(1);
  private final List<ClientLife> reported = new ArrayList<>(0);
  private final Set<ClientLife> served = new HashSet<>(2);
  private final Deque<Mail> inbox = new ArrayDeque<>(0);
  private volatile int inboxSize;
  private @Nullable ClientLife actingAs;
  private @Nullable ClientLife notifies;
  private @Nullable Call causing;
  private @Nullable ClientLife working;
  private int depth;
  private boolean onItsOwn;

  ThreadState(Thread thread, String label) {
    this.thread = thread;
    this.label = label;
  }

  /** One MAPIInitialize of this thread; void once the process uninitialized for the last time. */
  private record Binding(ClientLife client, int epoch) {
    boolean isValid() {
      return client.epoch() == epoch;
    }
  }

  /** Something that has to run on this thread, while it is in a MAPI call of the client. */
  private record Mail(ClientLife client, int epoch, Consumer<Boolean> action) {
    boolean isValid() {
      return !client.isTerminated() && client.epoch() == epoch;
    }
  }

  public Thread thread() {
    return thread;
  }

  String label() {
    return label;
  }

  int depth() {
    return depth;
  }

  /** Whether the calls of the thread are made by the emulator, and by no code of the user's. */
  public boolean isOnItsOwn() {
    return onItsOwn;
  }

  /** Says whether that is so from now on; gives what held before. */
  public boolean onItsOwn(boolean now) {
    boolean before = onItsOwn;
    onItsOwn = now;
    return before;
  }

  /**
   * The call that the user's code has made on this thread: what happens now is caused by it. Null
   * while no call runs, and in code of the user's that a call has called.
   */
  public @Nullable Call causing() {
    return causing;
  }

  /** Puts another call in its place, or none; gives the one before. */
  @Nullable Call causing(@Nullable Call now) {
    @Nullable Call before = causing;
    causing = now;
    return before;
  }

  /**
   * The process that the thread works for without a call of its code: its spooler does. Null if it
   * works for none, and in code of the user's that is called meanwhile.
   */
  public @Nullable ClientLife working() {
    return working;
  }

  /** Lets the thread work for another process, or for none; gives the one before. */
  public @Nullable ClientLife working(@Nullable ClientLife now) {
    @Nullable ClientLife before = working;
    working = now;
    return before;
  }

  void deeper() {
    depth++;
  }

  void shallower() {
    depth--;
  }

  /** Adds one MAPIInitialize of this thread; a thread may serve several clients. */
  public void bind(ClientLife client) {
    bound.removeIf(binding -> !binding.isValid());
    bound.add(new Binding(client, client.epoch()));
    served.add(client);
  }

  /** Takes one MAPIInitialize of this thread away; false if there was none. */
  public boolean unbind(ClientLife client) {
    return bound.remove(new Binding(client, client.epoch()));
  }

  boolean isBound(ClientLife client) {
    if (notifies == client) {
      return true;
    }
    // The newest first: a test that makes 10,000 clients on one thread works with the last one.
    for (int i = bound.size() - 1; i >= 0; i--) {
      Binding binding = bound.get(i);
      if (binding.client == client && binding.isValid()) {
        return true;
      }
    }
    return false;
  }

  boolean isBoundElsewhere(ClientLife client) {
    if (actingAs != null) {
      return actingAs != client;
    }
    if (client.initCount() == 0 && served.contains(client)) {
      return false; // it plays several processes, and this one has uninitialized
    }
    return !isBound(client) && (notifies != null || bound.stream().anyMatch(Binding::isValid));
  }

  /** The client whose code the thread runs, as far as it is known. */
  @Nullable ClientLife client() {
    if (actingAs != null) {
      return actingAs;
    }
    if (notifies != null) {
      return notifies;
    }
    return bound.stream().filter(Binding::isValid).map(Binding::client).findFirst().orElse(null);
  }

  boolean isActingAs(ClientLife client) {
    return actingAs == client;
  }

  /** Makes this the notification thread of a client; MAPI's own threads need no initialization. */
  public void notifies(ClientLife client) {
    notifies = client;
  }

  /** The client a thread acts for, if it does so on a test's word; what to go back to. */
  public record Role(ClientLife client) {}

  /** Lets the thread act for one client and no other. */
  public @Nullable Role actAs(ClientLife client) {
    @Nullable ClientLife before = actingAs;
    actingAs = client;
    return before == null ? null : new Role(before);
  }

  /** Goes back to what {@link #actAs} returned. */
  public void actAgain(@Nullable Role before) {
    actingAs = before == null ? null : before.client;
  }

  boolean reportOnce(ClientLife client) {
    return !reported.contains(client) && reported.add(client);
  }

  /** Leaves something for the thread to do in its next MAPI call of the client; any thread may. */
  public void post(ClientLife client, Consumer<Boolean> action) {
    synchronized (inbox) {
      inbox.add(new Mail(client, client.epoch(), action));
      inboxSize = inbox.size();
    }
  }

  boolean hasMail() {
    return inboxSize > 0;
  }

  /**
   * Does what was left for this thread; the flag says whether the client still lives, and has not
   * uninitialized since.
   */
  public void drain(ClientLife client) {
    List<Mail> due = new ArrayList<>();
    synchronized (inbox) {
      for (Mail mail : inbox) {
        if (mail.client == client) {
          due.add(mail);
        }
      }
    }
    // One by one, so that a sink that calls MAPI itself gets the rest in its order.
    for (Mail mail : due) {
      if (take(mail)) {
        mail.action.accept(mail.isValid());
      }
    }
  }

  private boolean take(Mail mail) {
    synchronized (inbox) {
      boolean taken = inbox.remove(mail);
      inboxSize = inbox.size();
      return taken;
    }
  }
}
