package org.mapiemulator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.Faults;
import org.mapiemulator.internal.client.ClientProcess;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.loss.Callers;
import org.mapiemulator.internal.loss.Losses;
import org.mapiemulator.internal.loss.SchedulerAlarm;
import org.mapiemulator.internal.mailbox.MailboxHandle;
import org.mapiemulator.internal.mailbox.Snapshot;
import org.mapiemulator.internal.profile.ProfileRegistry;
import org.mapiemulator.internal.provider.Providers;
import org.mapiemulator.internal.session.ClientSession;
import org.mapiemulator.internal.session.Logon;
import org.mapiemulator.internal.session.SessionRegistry;
import org.mapiemulator.internal.shutdown.SessionEnd;
import org.mapiemulator.internal.spooler.Spoolers;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.journal.Journal;
import org.mapiemulator.lint.Finding;
import org.mapiemulator.lint.Findings;
import org.mapiemulator.lint.FindingsError;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.mailbox.Mailbox;
import org.mapiemulator.mailbox.MailboxSnapshot;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.settings.InitialDelivery;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.Strictness;
import org.mapiemulator.settings.VirtualClock;

/**
 * One simulated user on one simulated machine: profiles, clients, the shared session, a clock.
 *
 * <pre>{@code
 * try (var mapi = MapiSubsystem.start(Settings.outlook2010())) {
 *   mapi.profiles().add("Ada", p -> p.store("Mailbox - Ada").asDefault());
 *   var mapi32 = mapi.client("importer").mapi32();
 *   …
 *   mapi.finish();
 * }
 * }</pre>
 *
 * <p>Subsystems know nothing of each other: tests may run in parallel, each with its own.
 */
public final class MapiSubsystem implements AutoCloseable {

  private static final String OUTLOOK = "OUTLOOK.EXE";

  private final Gate gate;
  private final Settings settings;
  private final Profiles profiles;
  private final Mailboxes mailboxes;
  private final SessionRegistry registry;
  private final SessionEnd ends;
  private final Logon logon;
  private final Spoolers spoolers;
  private final Map<String, MapiClient> clients = new LinkedHashMap<>(4);
  private final List<MapiClient> everyClient = new ArrayList<>(2);
  private final Map<MapiClient, MapiActor> actors = new HashMap<>(2);
  private final Loans loans = new Loans();
  private final PowerSupply power;
  private boolean finished;
  private @Nullable List<OpenObject> leftOpen;

  private MapiSubsystem(Settings settings) {
    this.settings = settings;
    this.gate = new Gate(settings);
    this.mailboxes =
        new Mailboxes(
            () -> FileTime.of(gate.scheduler().now()),
            settings,
            Callers.of(gate),
            new SchedulerAlarm(gate.scheduler()));
    this.power = new PowerSupply(gate.scheduler(), new Losses(gate, mailboxes));
    ProfileRegistry profileRegistry = new ProfileRegistry();
    this.registry = new SessionRegistry(settings, profileRegistry);
    this.spoolers = new Spoolers(gate);
    Providers providers = new Providers(gate, registry::nextConnection, spoolers);
    this.profiles =
        new Profiles(
            profileRegistry,
            gate.scheduler(),
            this::isFinished,
            new BuiltInMailboxes(mailboxes),
            new BuiltInServices(mailboxes),
            providers::newUid);
    this.ends = new SessionEnd(gate, registry);
    this.logon = new Logon(gate, registry, ends, providers);
    gate.threads().current();
  }

  /**
   * Starts a subsystem as of the newest version of Outlook.
   *
   * @return the subsystem
   */
  public static MapiSubsystem start() {
    return start(Settings.outlook2016());
  }

  /**
   * Starts a subsystem.
   *
   * @param settings the version of Outlook, and what is to be different
   * @return the subsystem
   */
  public static MapiSubsystem start(Settings settings) {
    return new MapiSubsystem(settings);
  }

  Gate gate() {
    return gate;
  }

  /**
   * The settings the subsystem was started with.
   *
   * @return the settings
   */
  public Settings settings() {
    return settings;
  }

  /**
   * The profiles of the user.
   *
   * @return the profiles
   */
  public Profiles profiles() {
    return profiles;
  }

  /**
   * The mailbox of a name; an empty one is made if there is none. A profile opens it by the same
   * name: {@code p.store("Mailbox - Ada")}.
   *
   * @param name the display name of the message store; not blank
   * @return the mailbox
   * @throws IllegalArgumentException if the name is blank
   */
  public Mailbox mailbox(String name) {
    return new MailboxHandle(mailboxes, mailboxes.mailbox(checkedMailboxName(name)));
  }

  /**
   * Makes a mailbox that holds what another one held, in constant time.
   *
   * @param name the display name of the message store; not blank
   * @param content what it holds, taken in this subsystem or another
   * @return the mailbox
   * @throws IllegalArgumentException if the name is blank, or there is a mailbox of that name
   */
  public Mailbox mailbox(String name, MailboxSnapshot content) {
    org.mapiemulator.internal.store.@Nullable Mailbox copy =
        mailboxes.copy(checkedMailboxName(name), Snapshot.of(content).state());
    if (copy == null) {
      throw new IllegalArgumentException(
          "name (\""
              + name
              + "\") is of a mailbox that is there already. Put the content into it:"
              + " mailbox(name).restore(content).");
    }
    return new MailboxHandle(mailboxes, copy);
  }

  private static String checkedMailboxName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name (\"" + name + "\") must not be blank.");
    }
    return name;
  }

  /**
   * All mailboxes that were made so far, by the test or for a profile.
   *
   * @return in the order in which they were made
   */
  public List<Mailbox> mailboxes() {
    return mailboxes.all().stream()
        .map(mailbox -> (Mailbox) new MailboxHandle(mailboxes, mailbox))
        .toList();
  }

  /**
   * Makes what a mailbox can hold, without a subsystem: for a static field whose value all tests of
   * a class begin with.
   *
   * <pre>{@code
   * static final MailboxSnapshot OFFICE = MapiSubsystem.mailboxOf(ada -> {
   *   ada.inbox().message(m -> m.from("Bob <bob@example.org>").subject("Budget"));
   *   ada.folder("Archive").generate(100_000, MessageGenerator.varied(42));
   * });
   *
   * mapi.mailbox("Mailbox - Ada", OFFICE);
   * }</pre>
   *
   * @param content fills a mailbox that is empty
   * @return what it held then
   */
  public static MailboxSnapshot mailboxOf(Consumer<Mailbox> content) {
    try (MapiSubsystem mapi = start()) {
      Mailbox mailbox = mapi.mailbox("Mailbox");
      content.accept(mailbox);
      return mailbox.snapshot();
    }
  }

  /**
   * What sends mail.
   *
   * @return the spoolers of all sessions
   */
  public MailSpooler spooler() {
    return new MailSpooler(spoolers, mailboxes);
  }

  /**
   * The clock of the machine.
   *
   * @return the clock
   */
  public VirtualClock clock() {
    return gate.scheduler();
  }

  /**
   * What happened so far.
   *
   * @return the journal, which goes on
   */
  public Journal journal() {
    return gate.journal();
  }

  /**
   * What was wrong so far.
   *
   * @return the findings, to which more may be added
   */
  public Findings findings() {
    return gate.findings();
  }

  /**
   * What shall go wrong.
   *
   * @return the faults, to which more may be planned
   */
  public Faults faults() {
    return gate.faults();
  }

  /**
   * The client of a name; it is made if there is none, or if it was terminated.
   *
   * @param name the name in traces and findings; not empty
   * @return the client
   * @throws IllegalArgumentException if the name is empty or an actor's
   */
  public MapiClient client(String name) {
    return client(name, false);
  }

  /**
   * The actor of a name: a client that the test scripts. It is made if there is none, or if it was
   * terminated.
   *
   * @param name the name in traces and findings; not empty
   * @return its script, the same object for each call with the name
   * @throws IllegalArgumentException if the name is empty, or of a client that is no actor
   */
  public MapiActor actor(String name) {
    MapiClient client = client(name, true);
    synchronized (this) {
      return actors.computeIfAbsent(client, MapiActor::new);
    }
  }

  private synchronized MapiClient client(String name, boolean actor) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name (\"" + name + "\") must not be blank.");
    }
    @Nullable MapiClient known = clients.get(name);
    if (known != null && !known.isTerminated()) {
      if (known.isActor() != actor) {
        throw new IllegalArgumentException(
            "name (\""
                + name
                + "\") is "
                + (known.isActor() ? "an actor. Use actor(name)." : "no actor. Use client(name)."));
      }
      return known;
    }
    if (finished) {
      throw new IllegalStateException("The subsystem is finished; start another one.");
    }
    String unique = known == null ? name : nextLife(name);
    ClientLife life = new ClientLife(unique, actor);
    ClientProcess process = new ClientProcess(gate, life, new Ends(ends, logon, power));
    MapiClient client = new MapiClient(this, process, logon);
    clients.put(name, client);
    everyClient.add(client);
    if (settings.get(InitialDelivery.class) == InitialDelivery.HELD) {
      process.engine().hold();
    }
    return client;
  }

  /** A process that was killed and started again is another process: importer, importer#2, … */
  private String nextLife(String name) {
    int life = 2;
    for (MapiClient client : everyClient) {
      if (client.name().equals(name + "#" + life)) {
        life++;
      }
    }
    return name + "#" + life;
  }

  /**
   * All clients, actors and terminated ones included.
   *
   * @return a copy, in the order in which they were made
   */
  public synchronized List<MapiClient> clients() {
    return List.copyOf(everyClient);
  }

  List<ClientSession> sessionsOf(ClientProcess process) {
    gate.scheduler().lock();
    try {
      return registry.of(process);
    } finally {
      gate.scheduler().unlock();
    }
  }

  // What is lost.

  /**
   * What was lost so far: with each process that was killed or exited, and with the power.
   *
   * @return the report, to which more may come
   */
  public LossReport losses() {
    return power.losses();
  }

  /**
   * Cuts the power of the machine: all processes end at once, nothing of them runs any more, and
   * every mailbox falls back to what was written. {@link #restart()} is not needed before new
   * clients are made.
   *
   * @return what was lost by it
   * @throws IllegalStateException if the subsystem is finished
   */
  public LossReport cutPower() {
    requireRunning();
    return power.cut(clients().stream().map(MapiClient::process).toList());
  }

  /**
   * Starts the machine again: if a process still runs, the power is cut first. Profiles, mailboxes,
   * the clock, journal, findings and faults stay; a client of a name that was used before is
   * another process: importer, importer#2, …
   *
   * @return this
   * @throws IllegalStateException if the subsystem is finished
   */
  public MapiSubsystem restart() {
    requireRunning();
    if (clients().stream().anyMatch(client -> !client.isTerminated())) {
      cutPower();
    }
    return this;
  }

  private synchronized void requireRunning() {
    if (finished) {
      throw new IllegalStateException("The subsystem is finished; start another one.");
    }
  }

  PowerSupply power() {
    return power;
  }

  Loans loans() {
    return loans;
  }

  private synchronized boolean isFinished() {
    return finished;
  }

  /**
   * Tells whether there is a shared session, which a logon without MAPI_NEW_SESSION joins.
   *
   * @return whether there is one
   */
  public boolean hasSharedSession() {
    gate.scheduler().lock();
    try {
      return registry.hasPublished();
    } finally {
      gate.scheduler().unlock();
    }
  }

  /**
   * Gives an actor that is logged on and that the test need not end: it joins the shared session,
   * or makes it on the default profile if there is none. An actor that has a session keeps it.
   *
   * @param name the name in traces and findings; not empty
   * @return its script, the same object as {@link #actor}
   * @throws IllegalArgumentException if the name is empty or of a client that is no actor, or if
   *     there is no default profile to log on to
   */
  public MapiActor lendActor(String name) {
    MapiActor actor = actor(name);
    if (actor.client().sessions().isEmpty()) {
      loans.logOn(actor, hasSharedSession() ? null : defaultProfile(name));
    }
    return actor;
  }

  /** Sees to it that there is a shared session: OUTLOOK.EXE makes one, as it does in real life. */
  void requireSharedSession() {
    if (!hasSharedSession()) {
      lendActor(OUTLOOK);
    }
  }

  private String defaultProfile(String actor) {
    return profiles
        .defaultName()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no default profile for "
                        + actor
                        + " to log on to. Make one: profiles().add(name, p -> p.asDefault())."));
  }

  /**
   * What is open at this moment; after the end, what was left open.
   *
   * @return in the order in which it has to be released, client by client
   */
  public List<OpenObject> openObjects() {
    synchronized (this) {
      if (leftOpen != null) {
        return leftOpen;
      }
    }
    return clients().stream()
        .flatMap(client -> open(client).stream())
        .map(OpenObjects.Open::view)
        .toList();
  }

  private List<OpenObjects.Open> open(MapiClient client) {
    return OpenObjects.of(
        client.process(), sessionsOf(client.process()), loans.keptInitializations(client));
  }

  /**
   * Everything that a reader wants to see of a test that failed: what was found, what is open, the
   * whole trace, the seed.
   *
   * @return lines that end with LF
   */
  public String report() {
    return Report.of(this);
  }

  /**
   * Judges what was found since the last judgement, without ending anything: for a subsystem that
   * several tests use one after the other.
   *
   * @param failure what the test failed with, null if it did not; findings are added to it as
   *     suppressed, and never hide it
   * @throws FindingsError if the test did not fail, but a client under test misused MAPI and {@link
   *     Strictness} is STRICT
   */
  public void judge(@Nullable Throwable failure) {
    List<Finding> failing = gate.findings().takeFailing();
    if (failing.isEmpty() || settings.get(Strictness.class) != Strictness.STRICT) {
      return;
    }
    FindingsError error = new FindingsError(failing);
    if (failure == null) {
      throw error;
    }
    failure.addSuppressed(error);
  }

  /**
   * Ends the subsystem and judges what was found.
   *
   * @throws FindingsError if a client under test misused MAPI or left something open
   */
  public void finish() {
    finish(null);
  }

  /**
   * Ends the subsystem and judges what was found since the last judgement; the one call that a test
   * framework needs.
   *
   * @param failure what the test failed with, null if it did not; findings are added to it as
   *     suppressed, and never hide it
   * @throws FindingsError if the test did not fail, but a client under test misused MAPI or left
   *     something open, and {@link Strictness} is STRICT
   */
  public void finish(@Nullable Throwable failure) {
    end();
    judge(failure);
  }

  /** Ends the subsystem without judging. */
  @Override
  public void close() {
    end();
  }

  private void end() {
    synchronized (this) {
      if (finished) {
        return;
      }
      finished = true;
    }
    gate.closeFaults();
    List<MapiClient> all = clients();
    // First, so that notifications which nobody took are still there, and no sink is told of what
    // comes after the test.
    all.forEach(client -> client.process().engine().finish());
    loans.takeBack();
    List<OpenObject> left = new ArrayList<>(0);
    for (MapiClient client : all) {
      for (OpenObjects.Open open : open(client)) {
        left.add(open.view());
        gate.report(open.fact(), client.process().life());
      }
    }
    synchronized (this) {
      leftOpen = List.copyOf(left);
    }
    gate.findings().reportUnusedAllowances();
    all.forEach(client -> client.process().end());
  }
}
