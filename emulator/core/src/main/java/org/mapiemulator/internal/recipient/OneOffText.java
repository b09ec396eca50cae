package org.mapiemulator.internal.recipient;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.OneOff;

/** Reads recipients that say their address: X@Y.Z, and Name[TYPE:address] (ABK-09). */
final class OneOffText {

  private static final String QUOTED = "\\[]:,;";

  private final String text;
  private int at;

  private OneOffText(String text) {
    this.text = text;
  }

  /** What a text means; empty if it is a name that has to be looked for. */
  static Optional<OneOff> read(String text) {
    String given = text.strip();
    if (OneOff.isInternet(given)) {
      return Optional.of(new OneOff(given, "SMTP", given, false, true));
    }
    return given.endsWith("]") ? new OneOffText(given).read() : Optional.empty();
  }

  private Optional<OneOff> read() {
    @Nullable String name = until('[');
    @Nullable String type = until(':');
    @Nullable String address = until(']');
    if (name == null || type == null || address == null || at != text.length()) {
      return Optional.empty();
    }
    String kind = type.strip();
    return kind.isEmpty() || address.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new OneOff(name.isBlank() ? address : name.strip(), kind, address, false, true));
  }

  /** The characters up to the next one of a kind; null if there is none. */
  private @Nullable String until(char end) {
    StringBuilder part = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      at++;
      if (c == end) {
        return part.toString();
      }
      if (c == '\\' && at < text.length()) {
        quoted(part);
      } else {
        part.append(c);
      }
    }
    return null;
  }

  /** A backslash stands before a special character, or before xHH; it stays before others. */
  private void quoted(StringBuilder part) {
    char c = text.charAt(at);
    if (QUOTED.indexOf(c) >= 0) {
      part.append(c);
      at++;
      return;
    }
    int code = c == 'x' && at + 2 < text.length() ? hex(at + 1) : -1;
    if (code < 0) {
      part.append('\\');
    } else {
      part.append((char) code);
      at += 3;
    }
  }

  private int hex(int from) {
    int high = Character.digit(text.charAt(from), 16);
    int low = Character.digit(text.charAt(from + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
