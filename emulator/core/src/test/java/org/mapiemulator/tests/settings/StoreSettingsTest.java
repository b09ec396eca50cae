package org.mapiemulator.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mapiemulator.settings.EmbeddingLimit;
import org.mapiemulator.settings.GetPropsLimit;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.settings.StoreWriting;
import org.mapiemulator.settings.StreamLimit;
import org.mapiemulator.testkit.MarkdownTable;
import org.mapiemulator.testkit.ProjectRoot;
import org.mapiemulator.tests.settings.SpecifiedSettings.Column;

/** The settings of stores.md: each has the values of its row, the first of which is the default. */
class StoreSettingsTest {

  static List<List<String>> rows() {
    try {
      return MarkdownTable.under(
          Files.readString(ProjectRoot.docs().resolve("spec").resolve("stores.md")), "Settings of");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the classes, as reflection writes them. */
  static Set<String> kinds() {
    return rows().stream()
        .map(row -> kind(row.get(0)).getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Class<? extends Setting> kind(String setting) {
    String name = setting.substring(0, 1).toUpperCase(Locale.ROOT) + setting.substring(1);
    try {
      return Class.forName(Settings.class.getPackageName() + "." + name).asSubclass(Setting.class);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("stores.md names a setting that does not exist.", e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_setting_has_the_values_of_its_row_and_the_first_is_the_default(List<String> row) {
    Class<? extends Setting> kind = kind(row.get(0));
    Setting set = Settings.outlook2016().get(kind);

    if (kind.isEnum()) {
      List<String> names = Arrays.stream(kind.getEnumConstants()).map(Object::toString).toList();
      assertThat(String.join(", ", names)).isEqualTo(row.get(1));
      assertThat(set).hasToString(names.get(0));
    } else {
      assertThat(row.get(1)).startsWith(number(set) + ",");
    }
  }

  private static String number(Setting set) {
    if (set instanceof StoreWriting writing) {
      return writing.toString();
    }
    return String.valueOf(
        set instanceof GetPropsLimit limit
            ? limit.bytes()
            : set instanceof StreamLimit limit ? limit.bytes() : ((EmbeddingLimit) set).levels());
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void no_version_of_outlook_decides_them(Column column) {
    for (List<String> row : rows()) {
      Class<? extends Setting> kind = kind(row.get(0));
      Setting setting = column.settings().get(kind);
      assertThat(setting).isEqualTo(Settings.outlook2016().get(kind));
    }
  }

  @Test
  void there_are_as_many_as_rows() {
    assertThat(kinds()).hasSize(rows().size());
  }
}
