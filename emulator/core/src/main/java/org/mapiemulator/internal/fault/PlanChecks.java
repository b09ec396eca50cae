package org.mapiemulator.internal.fault;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.words.NearestName;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;

/** Refuses plans that cannot happen, as far as that can be known when they are made. */
final class PlanChecks {

  private static final Duration LONGEST = Duration.ofDays(36_525);
  private static final Pattern LIFE = Pattern.compile("#\\d+$");

  private final Surroundings surroundings;
  private final Supplier<List<ClientLife>> clients;
  private final ObjectChecks objects;

  PlanChecks(Surroundings surroundings, Supplier<List<ClientLife>> clients) {
    this.surroundings = surroundings;
    this.clients = clients;
    this.objects = new ObjectChecks(surroundings, clients);
  }

  ObjectChecks objects() {
    return objects;
  }

  private static IllegalArgumentException refused(String text) {
    return new IllegalArgumentException(text);
  }

  List<MethodFacts> requireSeam(MapiMethod method) {
    List<MethodFacts> facts = surroundings.facts(method);
    if (facts.isEmpty()) {
      throw refused(
          "method ("
              + method.simpleName()
              + ") is not called by clients on any object of the emulator."
              + " What MAPI does to sinks is planned with onNotification().");
    }
    return facts;
  }

  // Clients.

  /** Checks the name of a client, and that the object can be its own. */
  void requireClient(String client, @Nullable String object, @Nullable ClientLife owner) {
    if (client.isBlank()) {
      throw refused(
          "client ("
              + Words.quoted(client)
              + ") must not be blank. Use the name that the client was made with.");
    }
    if (owner != null && !owner.name().equals(client)) {
      throw refused(
          "client ("
              + Words.quoted(client)
              + ") does not own "
              + object
              + ", which belongs to "
              + Words.quoted(owner.name())
              + ". Leave one of the two out.");
    }
    for (ClientLife known : clients.get()) {
      if (known.name().equals(client) && known.isTerminated()) {
        throw refused(
            "client ("
                + Words.quoted(client)
                + ") was terminated and calls nothing any more. A process that is started in its"
                + " place is called "
                + Words.quoted(nextLife(client))
                + ".");
      }
    }
  }

  /** The name of the process that mapi.client(name) gives now. */
  private String nextLife(String client) {
    String name = LIFE.matcher(client).replaceFirst("");
    int life = 2;
    for (ClientLife known : clients.get()) {
      if (known.name().equals(name + "#" + life) && known.isTerminated()) {
        life++;
      }
    }
    return name + "#" + life;
  }

  /** Says which client was probably meant; null if there is one of that name, or none was named. */
  @Nullable String unknownClient(@Nullable String client) {
    List<String> names = clients.get().stream().map(ClientLife::name).toList();
    if (client == null || names.contains(client)) {
      return null;
    }
    String text = "No client was called " + Words.quoted(client);
    @Nullable String nearest = NearestName.of(client, names).orElse(null);
    if (nearest != null) {
      return text + "; the nearest name is " + Words.quoted(nearest) + ".";
    }
    return names.isEmpty()
        ? text + "; there was no client at all."
        : text
            + "; there were "
            + names.stream().limit(5).map(Words::quoted).collect(Collectors.joining(", "))
            + (names.size() > 5 ? ", …." : ".");
  }

  // Results.

  /** Checks an answer that is given instead of doing anything, or with another status. */
  void requireAnswer(CallSelection selection, Hresult result, boolean undocumented) {
    requireFails(selection);
    if (result.isSuccess() && selection.meant().stream().noneMatch(MethodFacts::hasStatus)) {
      throw refused(
          "result ("
              + result
              + ") is a success, and "
              + selection.name()
              + " has no status to give it in: it succeeds with S_OK or fails. Use a failure.");
    }
    requireDocumented(selection, result, undocumented);
  }

  /** Checks an answer that takes the place of a reply. */
  void requireLostReply(CallSelection selection, Hresult result, boolean undocumented) {
    requireFails(selection);
    if (result.isSuccess()) {
      throw refused(
          "result ("
              + result
              + ") is no failure: after the effect a reply can only be lost. For another status use"
              + " on(…).answer(…).");
    }
    if (selection.meant().stream().anyMatch(MethodFacts::givesObject)) {
      throw refused(
          "method ("
              + selection.aim().simpleName()
              + ") gives an object, which nobody could release if the reply were lost. Use"
              + " on(…).answer(…), which does nothing instead.");
    }
    requireDocumented(selection, result, undocumented);
  }

  private static void requireFails(CallSelection selection) {
    if (selection.meant().stream().noneMatch(MethodFacts::fails)) {
      throw refused(
          "method ("
              + selection.aim().simpleName()
              + ") cannot fail: "
              + selection.name()
              + " has no HRESULT. It can be delayed, hang, or be met by before(…) and after(…).");
    }
  }

  private static void requireDocumented(
      CallSelection selection, Hresult result, boolean undocumented) {
    if (undocumented || selection.meant().stream().anyMatch(fact -> fact.documents(result))) {
      return;
    }
    MethodFacts facts = selection.meant().get(0);
    throw refused(
        "result ("
            + result
            + ") is not documented for "
            + selection.name()
            + ", which gives "
            + (facts.results().isEmpty() ? "" : Words.list(facts.results()) + ", and ")
            + "what any method may give: "
            + Words.list(facts.generic())
            + ". If the test is about a result that callers do not expect, say so:"
            + " answerUndocumented(…).");
  }

  // Providers.

  /** Checks an answer that is given instead of a provider's. */
  static void requireProviderAnswer(CallSelection selection, Hresult result, boolean undocumented) {
    requireFails(selection);
    if (result.isSuccess()) {
      requireOneMethod(selection, "result (" + result + ")");
      if (!result.equals(Hresult.S_OK)
          || selection.meant().stream().noneMatch(MethodFacts::givesNothing)) {
        throw refused(
            "result ("
                + result
                + ") is a success, and "
                + selection.name()
                + (selection.meant().stream().anyMatch(MethodFacts::givesNothing)
                    ? " has no status to give it in: it succeeds with S_OK or fails."
                    : " gives more than a status. Use a failure, or answerNothing() for null."));
      }
    }
    requireDocumented(selection, result, undocumented);
  }

  /** Checks that a provider's method can give null. */
  static void requireNull(CallSelection selection) {
    requireOneMethod(selection, "answerNothing()");
    if (selection.meant().stream().noneMatch(MethodFacts::canGiveNull)) {
      throw refused(
          "method ("
              + selection.aim().simpleName()
              + ") gives nothing that could be null. Use answer(…).");
    }
  }

  private static void requireOneMethod(CallSelection selection, String what) {
    if (selection.meant().size() > 1) {
      throw refused(
          what + " means something else for each method. Choose one: onProvider(method).");
    }
  }

  static Error requireThrown(Error thrown) {
    if (thrown instanceof ClientTerminatedError) {
      throw refused(
          "thrown ("
              + thrown
              + ") is how a killed process ends. Kill it: beforeProvider(…).terminateClient().");
    }
    return thrown;
  }

  // Times, events, and plans that stand in each other's way.

  static Duration requireTime(Duration time) {
    if (time.isZero() || time.isNegative() || time.compareTo(LONGEST) > 0) {
      throw refused(
          "time ("
              + time
              + ") must be more than zero and at most a hundred years. For a call that does not"
              + " come back by itself use hang().");
    }
    return time;
  }

  static void requireSent(EventMask event) {
    if (event == EventMask.RESERVED_FOR_MAPI) {
      throw refused(
          "event ("
              + event
              + ") is a reserved bit and no event. For all events use onNotification().");
    }
    if (event == EventMask.STATUS_OBJECT_MODIFIED || event == EventMask.INDEXING) {
      throw refused(
          "event ("
              + event
              + ") is never sent: nothing that could send it is emulated. Use one that sessions,"
              + " stores or tables send, or onNotification() for all of them.");
    }
  }

  static IllegalArgumentException contradiction(Plan plan, Plan other) {
    return refused(
        "fault ("
            + plan.words()
            + ") contradicts one that stands: "
            + other.words()
            + ", planned at "
            + other.placeInWords()
            + ". Cancel that one, or choose another number.");
  }

  static String overtakenBy(Plan other) {
    return "It was met, but the fault planned at " + other.placeInWords() + " went before it.";
  }
}
