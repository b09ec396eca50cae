package org.mapiemulator.internal.fault;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.MapiAdviseSink;
import org.mapiemulator.mapi.MapiUnknown;

/** Refuses objects that the calls or notifications of a fault cannot concern. */
final class ObjectChecks {

  private static final String LOGOFF = "IMAPISession::Logoff";
  private static final String UNADVISE = "IMAPISession::Unadvise";

  /** What providers are called on; the last three are the emulator's own. */
  private static final List<String> PROVIDERS =
      List.of("provider", "logon", "own logon", "transport", "address_book");

  private static final Pattern NAME = Pattern.compile("([\\w ]+)#[1-9]\\d*");

  private final Surroundings surroundings;
  private final Supplier<List<ClientLife>> clients;

  ObjectChecks(Surroundings surroundings, Supplier<List<ClientLife>> clients) {
    this.surroundings = surroundings;
    this.clients = clients;
  }

  private static IllegalArgumentException refused(String object, String why) {
    return new IllegalArgumentException("object (" + object + ") " + why);
  }

  /** The life of an object that calls can reach. */
  LifeNode requireCallable(CallSelection selection, MapiUnknown object) {
    LifeNode node = requireOwn(object);
    requireMethod(selection, node.name());
    requireAlive(node);
    @Nullable End end = node.end();
    if (end != null && !isLegalAfter(end, selection)) {
      throw refused(
          node.name(),
          "has ended, so that no "
              + selection.name()
              + " reaches it any more. Plan the fault before that, or choose another object.");
    }
    requireOwner(node, selection.client());
    return node;
  }

  /** The calls that the gate still lets through to an object that has ended. */
  private boolean isLegalAfter(End end, CallSelection selection) {
    if (selection.facts().stream().anyMatch(MethodFacts::isOfUnknown)) {
      return true;
    }
    boolean logoff = selection.aim().names(LOGOFF);
    boolean cleanup = logoff || selection.aim().names(UNADVISE);
    return switch (end.kind()) {
      case ENDED_BY_OTHER -> cleanup;
      case ENDING, LOGGED_OFF -> logoff && surroundings.isSecondLogoffLegal();
      case SHUT_DOWN, UNINITIALIZED, RELEASED, HOST_GONE, INVALIDATED, STORE_LOGGED_OFF -> false;
    };
  }

  /** The name of an object that notifications can concern; a sink may be the client's own. */
  Noted requireNotified(MapiUnknown object, @Nullable String client) {
    @Nullable LifeNode node = surroundings.node(object);
    if (node == null && object instanceof MapiAdviseSink sink) {
      return new Noted(surroundings.sinkName(sink), null);
    }
    LifeNode own = requireOwn(object);
    requireNotifiedName(own.name());
    requireAlive(own);
    requireOwner(own, client);
    return new Noted(own.name(), own.client());
  }

  /** The name of an object and, if it is known, whose it is. */
  record Noted(String name, @Nullable ClientLife owner) {}

  private LifeNode requireOwn(MapiUnknown object) {
    @Nullable LifeNode node = surroundings.node(object);
    if (node == null) {
      throw refused(
          "a " + object.getClass().getSimpleName(),
          "was not made by the emulator. Use what the functions and methods of MAPI gave, or a"
              + " name as in traces: of(\"session#1\").");
    }
    if (!clients.get().contains(node.client())) {
      throw refused(node.name(), "belongs to another subsystem. Use an object of this one.");
    }
    return node;
  }

  private static void requireAlive(LifeNode node) {
    if (node.references() == 0 || node.client().isTerminated()) {
      throw refused(
          node.name(),
          (node.client().isTerminated() ? "went with its process" : "was released")
              + ". Plan the fault before that, or choose another object.");
    }
  }

  private static void requireOwner(LifeNode node, @Nullable String client) {
    if (client != null && !client.equals(node.client().name())) {
      throw refused(
          node.name(),
          "belongs to "
              + Words.quoted(node.client().name())
              + ", not to "
              + Words.quoted(client)
              + ". Leave one of the two out.");
    }
  }

  /** Checks the name of an object, and that objects of its kind have the method. */
  void requireMethod(CallSelection selection, String object) {
    if (selection.aim().side() == Side.PROVIDER_IS_CALLED) {
      requireKind(object, PROVIDERS);
      return;
    }
    String kind = requireKind(object, surroundings.kinds());
    List<String> kinds = selection.facts().stream().map(MethodFacts::kind).distinct().toList();
    if (kinds.contains(kind)) {
      return;
    }
    throw refused(
        object,
        kinds.contains("")
            ? "cannot be called: " + selection.name() + " is a function. Leave of(…) out."
            : "has no method "
                + selection.name()
                + ". It is called on "
                + kinds.stream().map(name -> name + "#1").collect(Collectors.joining(", "))
                + " and so on.");
  }

  /** Checks the name of an object that notifications can concern. */
  static void requireNotifiedName(String object) {
    requireKind(object, List.of("session", "store", "table", "sink"));
  }

  private static String requireKind(String object, List<String> kinds) {
    Matcher name = NAME.matcher(object);
    if (!name.matches() || !kinds.contains(name.group(1))) {
      throw refused(
          Words.quoted(object),
          "is no name that fits here. Use one as in traces: "
              + kinds.stream().map(kind -> kind + "#1").collect(Collectors.joining(", "))
              + " and so on.");
    }
    return name.group(1);
  }
}
