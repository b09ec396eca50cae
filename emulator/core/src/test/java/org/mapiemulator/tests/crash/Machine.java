package org.mapiemulator.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.MapiClient;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.fault.AfterCall;
import org.mapiemulator.fault.AfterProvider;
import org.mapiemulator.fault.BeforeCall;
import org.mapiemulator.fault.BeforeProvider;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.fault.PlannedFault;
import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.journal.CallEntry;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.settings.DeleteWhileOpen;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.tests.crash.Truth.Held;
import org.mapiemulator.tests.crash.Truth.Thing;

/**
 * A machine with the mailboxes of Ada and Bob, on which the client under test plays its script; it
 * sees every call of the client and every callback of a provider in the client's process.
 */
final class Machine implements AutoCloseable {

  static final String CLIENT = "importer";
  static final List<String> MAILBOXES = List.of("Ada", "Bob");

  private static final MailboxSnapshot ADA =
      MapiSubsystem.mailboxOf(
          ada -> {
            ada.inbox().message(m -> m.subject("Report").body("1").unread());
            ada.inbox().message(m -> m.subject("Memo").body("2").unread());
            ada.inbox().message(m -> m.subject("Agenda").body("3").unread());
            ada.inbox().message(m -> m.subject("Notice").body("4").unread());
          });
  private static final MailboxSnapshot BOB =
      MapiSubsystem.mailboxOf(
          bob -> bob.inbox().message(m -> m.subject("Hello").body("5").unread()));

  private final MapiSubsystem mapi;
  private final StoreWriting writing;
  private final Truth truth;
  private final MapiClient client;
  private final List<String> methods;
  private final List<Point> points = new ArrayList<>();
  private final List<PlannedFault> hooks = new ArrayList<>();
  private final Map<ProviderMethod, Integer> callbacks = new EnumMap<>(ProviderMethod.class);
  private final Map<ProviderMethod, Consumer<Truth>> returning =
      new EnumMap<>(ProviderMethod.class);
  private final Map<String, MailboxView> before = new TreeMap<>();
  private @Nullable Consumer<Truth> pending;
  private @Nullable Consumer<Truth> rest;
  private final List<LintRule> found = new ArrayList<>(0);
  private boolean joined;
  private String step = "";
  private int calls;
  private @Nullable Throwable failure;

  /**
   * A machine.
   *
   * @param methods the methods of the client's calls, if they are known
   */
  Machine(StoreWriting writing, List<String> methods) {
    this.writing = writing;
    this.methods = methods;
    this.truth = new Truth(writing.isThrough());
    this.mapi = MapiSubsystem.start(Settings.outlook2016().with(writing, DeleteWhileOpen.REFUSED));
    mapi.mailbox("Mailbox - Ada").restore(ADA);
    mapi.mailbox("Mailbox - Bob").restore(BOB);
    mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
    mapi.profiles().add("Bob", p -> p.store("Mailbox - Bob"));
    begin();
    client = mapi.client(CLIENT);
  }

  private void begin() {
    for (String mailbox : MAILBOXES) {
      MailboxView view = mapi.mailbox("Mailbox - " + mailbox).view();
      truth.begin(new Thing(mailbox, Truth.Kind.STORE, ""), Held.in("").with("comment", ""));
      truth.begin(
          new Thing(mailbox, Truth.Kind.RECEIVE, ""),
          Held.in("")
              .with("", "Inbox")
              .with("IPM", "Inbox")
              .with("REPORT", "Inbox")
              .with("IPC", "/"));
      for (FolderView folder : view.folders()) {
        truth.begin(Thing.folder(mailbox, folder.path()), Held.in(""));
        folder
            .messages()
            .forEach(
                message ->
                    truth.begin(
                        Thing.message(mailbox, message.subject()),
                        Held.in(folder.path())
                            .with("subject", message.subject())
                            .with("body", message.body())));
      }
    }
  }

  MapiSubsystem mapi() {
    return mapi;
  }

  Truth truth() {
    return truth;
  }

  MapiClient client() {
    return client;
  }

  StoreWriting writing() {
    return writing;
  }

  /** Whether the client has ever been on the shared session. */
  boolean isJoined() {
    return joined;
  }

  void joins() {
    joined = true;
  }

  /** What the client does wrong on purpose. */
  void finds(LintRule rule) {
    found.add(rule);
  }

  List<LintRule> found() {
    return found;
  }

  // The moments of the script.

  /** Sees what the client does from now on, and remembers each moment if it is to. */
  void watch(boolean remember) {
    Faults faults = mapi.faults();
    if (remember) {
      hooks.add(faults.beforeAnyCall().by(CLIENT).every().run(() -> safely(this::called)));
    }
    hooks.add(faults.afterAnyCall().by(CLIENT).every().run(() -> safely(() -> returned(remember))));
    hooks.add(
        faults
            .beforeProvider(ProviderMethod.ANY)
            .by(CLIENT)
            .every()
            .run(() -> safely(this::settle)));
    for (ProviderMethod method : ProviderMethod.values()) {
      if (method != ProviderMethod.ANY && (remember || isTelling(method))) {
        hooks.add(
            faults
                .beforeProvider(method)
                .by(CLIENT)
                .every()
                .run(() -> safely(() -> providerCalled(method, remember))));
        hooks.add(
            faults
                .afterProvider(method)
                .by(CLIENT)
                .every()
                .run(() -> safely(() -> providerReturned(method, remember))));
      }
    }
  }

  /** What an action throws, the emulator keeps from the calling code. */
  private void safely(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error wrong) {
      if (failure == null) {
        failure = wrong;
      }
    }
  }

  private static boolean isTelling(ProviderMethod method) {
    return switch (method) {
      case XP_LOGON_SUBMIT_MESSAGE,
          XP_LOGON_END_MESSAGE,
          MS_LOGON_LOGOFF,
          NOTIFY_PROCESS_SHUTDOWN,
          DO_FAST_SHUTDOWN ->
          true;
      default -> false;
    };
  }

  private void called() {
    calls++;
    points.add(new Point(points.size() + 1, false, calls, call(), null, step));
    calls--;
  }

  private void returned(boolean remember) {
    calls++;
    if (pending != null) {
      pending.accept(truth);
      pending = null;
    }
    if (remember) {
      points.add(new Point(points.size() + 1, true, calls, call(), null, step));
    }
  }

  private void providerCalled(ProviderMethod method, boolean remember) {
    int nth = callbacks.merge(method, 1, Integer::sum);
    if (remember) {
      points.add(new Point(points.size() + 1, false, nth, method.comName(), method, step));
    }
  }

  /** What was to be different thereafter, is. */
  void settle() {
    if (rest != null) {
      rest.accept(truth);
      rest = null;
    }
  }

  private void providerReturned(ProviderMethod method, boolean remember) {
    @Nullable Consumer<Truth> effect = returning.get(method);
    if (effect != null) {
      effect.accept(truth);
    }
    if (remember) {
      int nth = callbacks(method);
      points.add(new Point(points.size() + 1, true, nth, method.comName(), method, step));
    }
  }

  /** How often a method of providers was called. */
  int callbacks(ProviderMethod method) {
    return callbacks.getOrDefault(method, 0);
  }

  /** The moments of the script, which is over. */
  List<Point> points() {
    List<String> known =
        mapi.journal().calls().stream()
            .filter(call -> call.client().equals(CLIENT))
            .map(CallEntry::method)
            .toList();
    return points.stream()
        .map(point -> point.callback() == null ? point.of(known.get(point.nth() - 1)) : point)
        .toList();
  }

  /** The method of the client's present call; empty if the methods are not known yet. */
  String call() {
    return calls <= methods.size() ? methods.get(calls - 1) : "";
  }

  // What the script says.

  /** Begins a step. */
  void step(String words) {
    requireAlive();
    step = words;
  }

  private void requireAlive() {
    if (client.isTerminated()) {
      throw new ClientGone();
    }
  }

  /** The code of a process that is gone does not go on, although its Release came back. */
  static final class ClientGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** One call, and what is different once it has done its work. */
  <T> T does(Consumer<Truth> effect, Supplier<T> call) {
    requireAlive();
    pending = effect;
    T result = call.get();
    requireAlive();
    assertThat(pending).as("the call of the step %s was made", step).isNull();
    return result;
  }

  void does(Consumer<Truth> effect, Runnable call) {
    does(
        effect,
        () -> {
          call.run();
          return this;
        });
  }

  /** What is different when a provider has returned, from now on. */
  void whenReturned(ProviderMethod method, Consumer<Truth> effect) {
    returning.put(method, effect);
  }

  void forget(ProviderMethod method) {
    returning.remove(method);
  }

  /** What is different before the next callback, or when the clock has stopped. */
  void thereafter(Consumer<Truth> effect) {
    rest = effect;
  }

  /** Lets time go by. */
  void passes(Duration time) {
    requireAlive();
    Duration begin = mapi.clock().elapsed();
    mapi.clock().advance(time);
    requireAlive();
    settle();
    writing
        .period()
        .ifPresent(
            period -> {
              if (begin.plus(time).dividedBy(period) > begin.dividedBy(period)) {
                truth.writeAll();
              }
            });
  }

  // The end.

  /**
   * Plans the end of the client, or of everything, for a moment of the script. The calls of the
   * script do not fail, so that the number of a call is also that of its success.
   */
  PlannedFault end(Point point, boolean powerCut) {
    Faults faults = mapi.faults();
    @Nullable ProviderMethod callback = point.callback();
    if (callback == null && point.after()) {
      AfterCall at = faults.afterAnyCall().by(CLIENT).nth(point.nth());
      hooks.add(at.run(this::look));
      return powerCut ? at.run(mapi::cutPower) : at.terminateClient();
    }
    if (callback == null) {
      BeforeCall at = faults.beforeAnyCall().by(CLIENT).nth(point.nth());
      hooks.add(at.run(this::look));
      return powerCut ? at.run(mapi::cutPower) : at.terminateClient();
    }
    if (point.after()) {
      AfterProvider at = faults.afterProvider(callback).by(CLIENT).nth(point.nth());
      hooks.add(at.run(this::look));
      return powerCut ? at.run(mapi::cutPower) : at.terminateClient();
    }
    BeforeProvider at = faults.beforeProvider(callback).by(CLIENT).nth(point.nth());
    hooks.add(at.run(this::look));
    return powerCut ? at.run(mapi::cutPower) : at.terminateClient();
  }

  /** The script has come to its end; now the client, or everything, ends. */
  void endNow(boolean powerCut) {
    look();
    if (powerCut) {
      mapi.cutPower();
    }
    client.terminate(); // gone already if the power was cut
  }

  private void look() {
    for (String mailbox : MAILBOXES) {
      before.put(mailbox, mapi.mailbox("Mailbox - " + mailbox).view());
    }
  }

  /** What a mailbox held when the end came. */
  MailboxView before(String mailbox) {
    return Objects.requireNonNull(before.get(mailbox));
  }

  /** Plays the script up to its end, or to that of the client. */
  void play(Consumer<Machine> script) {
    try {
      script.accept(this);
      assertThat(failure).isNull();
    } catch (ClientTerminatedError | ClientGone gone) {
      assertThat(client.isTerminated()).isTrue();
    }
    hooks.forEach(PlannedFault::cancel);
    if (failure != null) {
      throw new AssertionError("the test's own model", failure);
    }
  }

  @Override
  public void close() {
    mapi.close();
  }
}
