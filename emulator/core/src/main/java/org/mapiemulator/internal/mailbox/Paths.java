package org.mapiemulator.internal.mailbox;

import java.util.ArrayList;
import java.util.List;

/** Paths of folders: names with slashes between them; a slash in a name has a backslash. */
final class Paths {

  private Paths() {}

  static boolean isFromRoot(String path) {
    return path.startsWith("/");
  }

  /** The names on the way. */
  static List<String> names(String path) {
    String way = isFromRoot(path) ? path.substring(1) : path;
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < way.length(); i++) {
      char c = way.charAt(i);
      if (c == '\\' && i + 1 < way.length() && "/\\".indexOf(way.charAt(i + 1)) >= 0) {
        name.append(way.charAt(++i));
      } else if (c == '/') {
        names.add(checked(path, name));
        name.setLength(0);
      } else {
        name.append(c);
      }
    }
    if (!way.isEmpty()) {
      names.add(checked(path, name));
    }
    return names;
  }

  private static String checked(String path, CharSequence name) {
    if (name.toString().isBlank()) {
      throw new IllegalArgumentException(
          "path (\""
              + path
              + "\") has an empty name in it. Write \"Inbox/Projects\", and \"\\/\" for a slash"
              + " in a name.");
    }
    return name.toString();
  }

  static String escaped(String name) {
    return name.replace("\\", "\\\\").replace("/", "\\/");
  }
}
