package org.mapiemulator.tests.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.lint.Severity;
import org.mapiemulator.settings.FindingSeverity;
import org.mapiemulator.settings.InitMonitorSupport;
import org.mapiemulator.settings.Setting;
import org.mapiemulator.settings.Settings;
import org.mapiemulator.testkit.MarkdownTable;
import org.mapiemulator.testkit.ProjectRoot;
import org.mapiemulator.tests.settings.SpecifiedSettings.Column;
import org.mapiemulator.tests.settings.SpecifiedSettings.Word;

/** The presets are what part 4.2 of the specification says, cell by cell. */
class PresetTest {

  private static List<List<String>> rows() throws IOException {
    String specification =
        Files.readString(ProjectRoot.docs().resolve("spec").resolve("sessions.md"));
    // The tables of 4.2 stand under headings of their own.
    String flat =
        specification
            .lines()
            .filter(line -> !line.startsWith("### "))
            .collect(Collectors.joining("\n"));
    return MarkdownTable.under(flat, "4.2");
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void a_preset_has_the_values_of_its_column(Column column) throws IOException {
    Set<String> compared = new HashSet<>();
    for (List<String> row : rows()) {
      String setting = row.get(0);
      SpecifiedSettings.of(setting)
          .ifPresent(
              word -> {
                assertThat(word.of(column.settings()))
                    .as("%s in %s", setting, column)
                    .isEqualTo(column.cell(setting, row));
                compared.add(setting);
              });
    }
    assertThat(compared).isEqualTo(SpecifiedSettings.IMPLEMENTED.keySet());
  }

  @Test
  void every_row_is_implemented_or_known_to_come_later() throws IOException {
    Set<String> known = new TreeSet<>(SpecifiedSettings.IMPLEMENTED.keySet());
    known.addAll(SpecifiedSettings.LATER);

    assertThat(rows()).extracting(row -> row.get(0)).containsExactlyInAnyOrderElementsOf(known);
  }

  @Test
  void every_kind_of_setting_is_in_the_tables_or_no_behaviour_of_outlook() {
    Set<String> expected = new TreeSet<>();
    SpecifiedSettings.OWN.forEach(kind -> expected.add(kind.getName()));
    SpecifiedSettings.IMPLEMENTED.values().forEach(word -> expected.add(word.kind().getName()));
    expected.addAll(StoreSettingsTest.kinds());

    Set<String> kinds =
        new ClassFileImporter()
            .importPackages("org.mapiemulator.settings").stream()
                .filter(type -> type.isAssignableTo(Setting.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

    assertThat(kinds).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void presets_differ_in_nothing_that_is_no_behaviour_of_outlook(Column column) {
    for (Class<? extends Setting> kind : SpecifiedSettings.OWN) {
      if (kind != FindingSeverity.class) {
        Setting setting = column.settings().get(kind);
        assertThat(setting).isEqualTo(Settings.outlook2016().get(kind));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Column.class)
  void findings_are_as_serious_as_their_rules_say_but_for_the_flag_that_some_allow(Column column) {
    for (LintRule rule : LintRule.values()) {
      // Specification 4.3: the two columns in which the flag is no misuse.
      boolean allowed =
          rule == LintRule.SHARED_LOGOFF && (column == Column.P07 || column == Column.LENIENT);
      assertThat(column.settings().severityOf(rule))
          .as("%s in %s", rule, column)
          .isEqualTo(allowed ? Severity.OFF : rule.severity());
    }
  }

  @Test
  void outlook_2013_is_outlook_2016_without_the_initialization_monitor() {
    Settings settings = Settings.outlook2013();

    for (Word<?> word : SpecifiedSettings.IMPLEMENTED.values()) {
      if (word.kind() == InitMonitorSupport.class) {
        assertThat(word.of(settings)).isEqualTo("false");
      } else {
        assertThat(word.of(settings)).isEqualTo(word.of(Settings.outlook2016()));
      }
    }
  }
}
