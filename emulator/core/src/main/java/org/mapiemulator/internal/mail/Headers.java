package org.mapiemulator.internal.mail;

import java.util.ArrayList;
import java.util.List;

/** Reads PR_TRANSPORT_MESSAGE_HEADERS. */
public final class Headers {

  private Headers() {}

  /** The values of all fields of a name, unfolded. */
  public static List<String> values(String headers, String name) {
    List<String> values = new ArrayList<>();
    for (String field : headers.split("\r?\n(?![ \t])", -1)) {
      int colon = field.indexOf(':');
      if (colon > 0 && field.substring(0, colon).strip().equalsIgnoreCase(name)) {
        values.add(field.substring(colon + 1).replaceAll("\r?\n", "").strip());
      }
    }
    return List.copyOf(values);
  }
}
