package org.mapiemulator.tests.shutdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mapiemulator.mapi.Hresult;

/** The table of all cells as a page of the documentation, made of what was seen. */
final class Table {

  private static final String HEAD =
      """
      # Fast shutdown, cell by cell

      What a client gets and what each provider is called, for every version, policy and way a provider can behave. A test (`FastShutdownTableTest`) writes this page from what it saw, and compares each cell with the rules of `spec/sessions.md` (1.12, 1.23).

      The process has one session with a transport (T), an address book (A) and a store (S). One of them behaves as the row says while the others opt in, or all three behave so. The client calls QueryFastShutdown, NotifyProcessShutdown and DoFastShutdown, one after the other and whatever they give; a client of yours stops after a refusal.

      `T.Query` says that the transport object was asked for its shutdown interface and then called QueryFastShutdown; `T.-` says that it was asked for the interface and has none. The three calls of the client are separated by `;`. A policy is what the version does (`FastShutdownPolicy`) or the number that an administrator has written into the registry (`RegistryPolicy`), which versions before 2010 do not read. "Over" means that afterwards session objects give MAPI_E_END_OF_SESSION and functions MAPI_E_NOT_INITIALIZED, and Release works.
      """;

  private static final Map<String, String> SHORT =
      Map.of("transport", "T", "address book", "A", "store", "S");

  /** By version, policy, and provider. */
  private final Map<Version, Map<Policy, Map<String, Seen>>> seen = new LinkedHashMap<>();

  Table(Map<Cell, Seen> cells) {
    cells.forEach(
        (cell, what) ->
            seen.computeIfAbsent(cell.version(), key -> new LinkedHashMap<>())
                .computeIfAbsent(cell.policy(), key -> new LinkedHashMap<>())
                .put(cell.who() + " " + cell.behaviour(), what));
  }

  /** What was the same, with the keys it was the same for. */
  private static <K, V> Map<V, List<K>> grouped(Map<K, V> map) {
    Map<V, List<K>> groups = new LinkedHashMap<>();
    map.forEach((key, value) -> groups.computeIfAbsent(value, k -> new ArrayList<>()).add(key));
    return groups;
  }

  private static String list(List<?> words) {
    return words.stream().map(Object::toString).collect(Collectors.joining(", "));
  }

  String page() {
    StringBuilder page = new StringBuilder(HEAD);
    grouped(seen)
        .forEach(
            (policies, versions) -> {
              page.append("\n## Outlook ").append(list(versions)).append("\n");
              grouped(policies).forEach((rows, which) -> section(which, rows, page));
            });
    return page.toString();
  }

  private static void section(List<Policy> policies, Map<String, Seen> rows, StringBuilder page) {
    if (rows.values().stream().allMatch(row -> row.results().equals(Seen.NO_INTERFACE))) {
      page.append("\nQueryInterface for IID_IMAPIClientShutdown gives ")
          .append(Seen.NO_INTERFACE.get(0).name())
          .append(" under every policy. No provider is called, and everything goes on working.\n");
      return;
    }
    page.append("\n### Policy ")
        .append(list(policies))
        .append("\n\nProviders are asked for ")
        .append(interfaceName(rows))
        .append(".\n\n| provider | Query, Notify, Do give | providers are called | afterwards |\n")
        .append("|---|---|---|---|\n");
    rows.forEach(
        (provider, row) ->
            page.append("| ")
                .append(provider)
                .append(" | ")
                .append(list(row.results().stream().map(Hresult::name).toList()))
                .append(" | `")
                .append(row.calls().stream().map(Table::calls).collect(Collectors.joining("; ")))
                .append("` | ")
                .append(row.afterwards().equals(Seen.WORKS) ? "works" : "over")
                .append(" |\n"));
  }

  private static String interfaceName(Map<String, Seen> rows) {
    return rows.values().stream()
        .flatMap(row -> row.calls().stream().flatMap(List::stream))
        .filter(call -> call.contains("QueryInterface("))
        .map(call -> call.substring(call.indexOf('(') + 1, call.indexOf(')')))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@code T.Query A.- S.Query}. */
  private static String calls(List<String> calls) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < calls.size(); i++) {
      String call = calls.get(i);
      String who = Cell.KINDS.stream().filter(call::startsWith).findFirst().orElseThrow();
      if (call.contains("QueryInterface(")) {
        String next = i + 1 < calls.size() ? calls.get(i + 1) : "QueryInterface(";
        boolean has = !next.contains("QueryInterface(");
        words.add(SHORT.get(who) + "." + (has ? word(next.substring(who.length() + 1)) : "-"));
      }
    }
    return words.isEmpty() ? "-" : String.join(" ", words);
  }

  private static String word(String method) {
    if (method.startsWith("Query")) {
      return "Query";
    }
    return method.startsWith("Notify") ? "Notify" : "Do";
  }
}
