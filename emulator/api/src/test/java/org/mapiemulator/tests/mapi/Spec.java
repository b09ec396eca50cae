package org.mapiemulator.tests.mapi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mapiemulator.testkit.MarkdownTable;
import org.mapiemulator.testkit.ProjectRoot;

/** What the specification says about names, numbers and order (sessions.md, Part 2; stores.md). */
final class Spec {

  private static final Pattern NUMBER = Pattern.compile("0x[0-9A-Fa-f]+|\\d+");
  private static final Pattern MEMBERS =
      Pattern.compile("\\* (?:\\*\\*)?(\\w+)(?:\\*\\*)?(?: \\(.*\\))?: (.*)");

  private Spec() {}

  /**
   * Gives the macros of a section with their numbers; rows without a single number are left out.
   */
  static Map<String, Integer> numbers(String section) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (List<String> row : MarkdownTable.under(sessions(), section)) {
      if (NUMBER.matcher(row.get(1)).matches()) {
        numbers.put(macro(row.get(0)), Long.decode(row.get(1)).intValue());
      }
    }
    return numbers;
  }

  /**
   * Gives the interface identifiers by the names of the interfaces (2.15); empty if unpublished.
   */
  static Map<String, String> iids() {
    Map<String, String> iids = new LinkedHashMap<>();
    for (List<String> row : MarkdownTable.under(sessions(), "2.15")) {
      if (row.get(0).startsWith("IID_")) {
        iids.put(row.get(0), row.get(1).equals("not published") ? "" : row.get(1));
      }
    }
    return iids;
  }

  /** Gives the methods of each interface by slot, from 3 on (2.16). */
  static Map<String, Map<Integer, String>> slots() {
    Map<String, Map<Integer, String>> slots = new LinkedHashMap<>();
    items("2.16")
        .forEach(
            (name, list) -> {
              Map<Integer, String> methods = new TreeMap<>();
              for (String entry : list) {
                List<String> words = Arrays.asList(entry.split(" ", -1));
                methods.put(Integer.valueOf(words.get(0)), words.get(1));
              }
              slots.put(name, methods);
            });
    return slots;
  }

  /** Gives the members of a structure in order (2.17). */
  static List<String> members(String structure) {
    return requireNonNull(items("2.17").get(structure), structure);
  }

  /** Gives the text of some rules of stores.md, its decisions included. */
  static String rules(String... ids) {
    StringBuilder text = new StringBuilder();
    for (String id : ids) {
      String begin = "- **" + id + "** ";
      text.append(stores().lines().filter(line -> line.startsWith(begin)).findFirst().orElseThrow())
          .append('\n');
    }
    return text.toString();
  }

  static String stores() {
    return read("stores.md");
  }

  static String vtables() {
    return read("vtables.txt");
  }

  private static Map<String, List<String>> items(String section) {
    Map<String, List<String>> items = new LinkedHashMap<>();
    String text = sessions();
    int start = text.indexOf("\n## " + section + " ");
    for (String line : text.substring(start, text.indexOf("\n## ", start + 1)).lines().toList()) {
      Matcher item = MEMBERS.matcher(line);
      if (item.matches()) {
        items.put(
            requireNonNull(item.group(1)),
            Arrays.asList(requireNonNull(item.group(2)).split(", ", -1)));
      }
    }
    return items;
  }

  /** A row may name the method before the macro, or list other spellings behind it. */
  private static String macro(String cell) {
    return cell.replaceFirst("^I\\w+::\\w+ ", "").replaceFirst(" / .*", "");
  }

  private static String sessions() {
    return read("sessions.md");
  }

  private static String read(String document) {
    try {
      return Files.readString(ProjectRoot.docs().resolve("spec").resolve(document));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
