package org.mapiemulator.tests.mapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.testkit.GoldenFile;
import org.mapiemulator.testkit.ProjectRoot;
import org.mapiemulator.testkit.Verifies;

/** {@link PropTags} against the table that it is made of, and against the specification. */
class PropTagsTest {

  private static final Pattern NAME_AND_NUMBER =
      Pattern.compile("\\b(PR_[A-Z0-9_]+) \\(?(0x\\p{XDigit}{8})\\b");

  @Test
  void the_source_is_the_one_that_the_table_makes() {
    String sources = "emulator/api/src/main/java";
    String file = PropTags.class.getName().replace('.', '/') + ".java";

    GoldenFile.at(ProjectRoot.find().resolve(Path.of(sources, file)))
        .compare(PropTagsSource.render());
  }

  @Test
  void every_line_of_the_table_is_a_constant() {
    Map<String, Integer> table = new LinkedHashMap<>();
    PropTagsSource.table().forEach(property -> table.put(property.name(), property.tag()));

    assertThat(constants()).hasSizeGreaterThan(1200).isEqualTo(table);
    assertThat(PropTagsSource.table()).as("names are given once").hasSameSizeAs(table.keySet());
  }

  @Test
  void every_number_of_the_specification_is_that_of_the_constant() {
    Map<String, Integer> constants = constants();
    Matcher mention = NAME_AND_NUMBER.matcher(Spec.stores());
    int mentions = 0;
    while (mention.find()) {
      mentions++;
      assertThat(constants)
          .containsEntry(mention.group(1), Integer.parseUnsignedInt(digits(mention), 16));
    }
    assertThat(mentions).as("mentions in stores.md").isGreaterThan(120);
  }

  private static String digits(Matcher mention) {
    return mention.group(2).substring(2);
  }

  @Test
  @Verifies("TAG-02")
  void no_property_but_pr_null_has_an_identifier_of_0_and_none_has_0xffff() {
    assertThat(PropTags.PR_NULL).isEqualTo(PropTag.NULL).isEqualTo(new PropTag(0x00000001));
    assertThat(PropTagsSource.table())
        .filteredOn(property -> property.id() == 0 || property.id() >= 0xFFFF)
        .extracting(PropTagsSource.Property::name)
        .containsExactly("PR_NULL");
  }

  @Test
  @Verifies("TAG-10")
  void a_string_without_a_suffix_is_the_unicode_one() {
    Map<String, Integer> constants = constants();
    constants.forEach(
        (name, tag) -> {
          if (name.endsWith("_W") && constants.containsKey(name.replaceFirst("_W$", "_A"))) {
            assertThat(tag & 0xFFFF).as(name).isIn(0x1F, 0x101F);
            assertThat(constants)
                .containsEntry(name.replaceFirst("_W$", "_A"), (tag & ~0xFF) | 0x1E);
          }
        });
    assertThat(PropTags.PR_SUBJECT).isEqualTo(PropTags.PR_SUBJECT_W);
    assertThat(PropTags.PR_SUBJECT_A).isEqualTo(PropTags.PR_SUBJECT.withType(PropType.STRING8));
  }

  @Test
  void two_properties_of_two_types_share_an_identifier() {
    assertThat(PropTags.PR_ATTACH_DATA_OBJ)
        .isEqualTo(PropTags.PR_ATTACH_DATA_BIN.withType(PropType.OBJECT));
    assertThat(PropTags.PR_BODY_HTML).isEqualTo(PropTags.PR_HTML.withType(PropType.UNICODE));
  }

  @Test
  void the_shortest_name_is_the_name_of_a_property() {
    assertThat(PropTags.nameOf(PropTags.PR_SUBJECT_W)).contains("PR_SUBJECT");
    assertThat(PropTags.nameOf(PropTags.PR_SUBJECT_A)).contains("PR_SUBJECT_A");
    assertThat(PropTags.nameOf(PropTags.PR_SUBJECT.withType(PropType.ERROR)))
        .contains("PR_SUBJECT");
    assertThat(PropTags.nameOf(new PropTag(0x8001001F))).isEmpty();
  }

  private static Map<String, Integer> constants() {
    Map<String, Integer> constants = new LinkedHashMap<>();
    Arrays.stream(PropTags.class.getFields())
        .forEach(field -> constants.put(field.getName(), value(field)));
    return constants;
  }

  private static int value(Field field) {
    try {
      return ((PropTag) field.get(null)).value();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
