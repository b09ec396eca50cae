package org.mapiemulator.tests.shutdown;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.mapi.Hresult;

/**
 * What the documentation says about one cell of the table, in a few lines of its own (R-298 to
 *
 */
final class Rules {

  private Rules() {}

  /** What is to be seen of a cell. */
  static Seen of(Cell cell) {
    if (cell.version() == Version.BEFORE_2007_SP2) {
      return new Seen(Seen.NO_INTERFACE, List.of(List.of()), Seen.WORKS);
    }
    int policy = policy(cell);
    boolean allowed = policy != 2;
    for (Behaviour behaviour : cell.providers()) {
      allowed &=
          switch (behaviour) {
            case IN -> true;
            case WITHOUT -> policy == 0;
            default -> false;
          };
    }
    List<String> query = policy == 2 ? List.of() : ask(cell, "QueryFastShutdown");
    List<String> notify = ask(cell, "NotifyProcessShutdown"); // also under policy 2
    List<String> perform = new ArrayList<>(query); // asked afresh
    if (allowed) {
      perform.addAll(ask(cell, "DoFastShutdown"));
    }
    Hresult answer = allowed ? Hresult.S_OK : Hresult.MAPI_E_NO_SUPPORT;
    return new Seen(
        List.of(answer, Hresult.S_OK, answer),
        List.of(query, notify, perform),
        allowed ? Seen.OVER : Seen.WORKS);
  }

  /** what the version does by itself, and what it lets others say. */
  private static int policy(Cell cell) {
    boolean sp2 = cell.version() == Version.OUTLOOK_2007_SP2;
    return switch (cell.policy()) {
      case SET_0, NONE -> 0;
      case SET_1 -> 1;
      case SET_2 -> 2;
      case WRITTEN_0 -> sp2 ? 1 : 0;
      case WRITTEN_1 -> 1;
      case WRITTEN_2 -> sp2 ? 1 : 2;
    };
  }

  /** transport, address book, store; the provider object is asked each time. */
  private static List<String> ask(Cell cell, String method) {
    List<String> calls = new ArrayList<>();
    String wanted =
        cell.version() == Version.OUTLOOK_2007_SP2
            ? "IID_IMAPIClientShutdown"
            : "IID_IMAPIProviderShutdown";
    for (int kind = 0; kind < Cell.KINDS.size(); kind++) {
      calls.add(Cell.KINDS.get(kind) + " QueryInterface(" + wanted + ")");
      if (cell.providers().get(kind) != Behaviour.WITHOUT) {
        calls.add(Cell.KINDS.get(kind) + " " + method);
      }
    }
    return calls;
  }
}
