package org.mapiemulator.internal.fault;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.mapiemulator.mapi.Hresult;

/** Small phrases of the texts about faults. */
final class Words {

  private Words() {}

  static String time(Duration time) {
    if (time.toNanosPart() == 0) {
      return time.toSeconds() + " s";
    }
    return time.toNanosPart() % 1_000_000 == 0 ? time.toMillis() + " ms" : time.toString();
  }

  static String times(long count) {
    return count == 1 ? "1 time" : count + " times";
  }

  static String list(List<Hresult> results) {
    return results.stream().map(Hresult::name).sorted().collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return "\"" + name + "\"";
  }
}
