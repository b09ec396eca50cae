package org.mapiemulator.tests.mapi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.testkit.ProjectRoot;

/** Makes the source of PropTags of the table properties.tsv. */
final class PropTagsSource {

  /** The width of a line, as google-java-format has it. */
  private static final int WIDTH = 100;

  private static final Map<String, PropType> TYPES =
      Arrays.stream(PropType.values())
          .collect(Collectors.toMap(PropType::macro, Function.identity()));

  private static final String HEAD =
      """
      package org.mapiemulator.mapi;

      import java.util.Optional;

      /**
       * Tags of properties by their names in the headers.
       *
       * <p>A name without {@code _W} or {@code _A} is the Unicode form of a string. This file is made of
       * the table {@code properties.tsv}, which lies beside the specification: change the table, and run
       * the test of this class with {@code -Dgolden.rewrite=true}.
       */
      public final class PropTags {
      """;

  private static final String TAIL =
      """

        private PropTags() {}

        /**
         * The name of a property.
         *
         * @param tag the tag; with another type than the one in the headers the name of the identifier is
         *     taken
         * @return the shortest name in the headers, empty if there is none
         */
        public static Optional<String> nameOf(PropTag tag) {
          return PropTagNames.ofTagOrId(tag);
        }
      }
      """;

  /**
   * A line of the table.
   *
   * @param name the name in the headers
   * @param id the identifier
   * @param type the type
   */
  record Property(String name, int id, PropType type) {

    int tag() {
      return id << 16 | type.value();
    }
  }

  private PropTagsSource() {}

  static List<Property> table() {
    try {
      return Files.readAllLines(ProjectRoot.docs().resolve("spec").resolve("properties.tsv"))
          .stream()
          .filter(line -> !line.startsWith("#"))
          .map(PropTagsSource::property)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Property property(String line) {
    List<String> cells = Arrays.asList(line.split("\t", -1));
    if (cells.size() != 3) {
      throw new IllegalArgumentException("A line has name, identifier and type: " + line);
    }
    PropType type = requireNonNull(TYPES.get(cells.get(2)), line);
    return new Property(cells.get(0), Integer.decode(cells.get(1)), type);
  }

  static String render() {
    StringBuilder source = new StringBuilder(HEAD);
    for (Property property : table()) {
      String number = String.format(Locale.ROOT, "0x%08X", property.tag());
      source.append("\n  /** ").append(number).append(", ").append(property.type().macro());
      source.append(". */\n").append(constant(property.name(), number)).append('\n');
    }
    return source.append(TAIL).toString();
  }

  private static String constant(String name, String number) {
    String declaration = "  public static final PropTag " + name + " =";
    String value = "new PropTag(" + number + ");";
    boolean fits = declaration.length() + 1 + value.length() <= WIDTH;
    return declaration + (fits ? " " : "\n      ") + value;
  }
}
