package org.mapiemulator.tests.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Field;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.Mapi32;
import org.mapiemulator.mapi.Ole32;
import org.mapiemulator.mapi.spi.MapiSup;
import org.mapiemulator.tests.architecture.samples.RemembersStatically;
import org.mapiemulator.tests.architecture.samples.SinkWithState;

/** Where state may be: in no static field, and in no object that the seam hands out. */
class StateTest {

  /** Types of the JDK whose objects never change. */
  private static final Set<Class<?>> IMMUTABLE =
      Set.of(
          String.class,
          Duration.class,
          Instant.class,
          Pattern.class,
          StackWalker.class,
          Charset.class,
          DateTimeFormatter.class);

  /** What List.of, Set.of, Map.of and their like make, by the beginning of the names. */
  private static final List<String> UNMODIFIABLE =
      List.of("java.util.ImmutableCollections$", "java.util.Collections$Unmodifiable");

  /** Fields whose type does not say that they never change, with the reason why they do not. */
  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          entry("org.mapiemulator.mapi.Hresult.NAMES", "unmodifiable map"),
          entry("org.mapiemulator.mapi.Iid.NAMES", "unmodifiable map"),
          entry("org.mapiemulator.internal.gate.FlagFamilies.ALL", "list of List.of"),
          entry("org.mapiemulator.internal.gate.SeamMethod.GENERIC", "set of Set.of"),
          entry(
              "org.mapiemulator.internal.gate.FindingWatch.CURRENT",
              "each thread's own, empty whenever it is in no assertion"),
          entry("org.mapiemulator.internal.gate.Gate.NO_ARGUMENTS", "empty array"),
          entry("org.mapiemulator.internal.gate.Gate.VOID", "bare object: a mark"),
          entry("org.mapiemulator.internal.gate.Call.NOTHING", "bare object: a mark"),
          entry("org.mapiemulator.internal.store.AttachObject.COMPUTED", "array that is only read"),
          entry("org.mapiemulator.internal.store.AttachObject.EMBEDDED", "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.AttachObject.NO_OBJECT", "array that is only read"),
          entry("org.mapiemulator.internal.store.Bodies.FORMATS", "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.FolderRules.COMPUTED_IDS",
              "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.FolderRules.OBJECT_IDS", "array that is only read"),
          entry("org.mapiemulator.internal.store.Ids.COMPUTED", "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.MessageFields.COMPUTED", "array that is only read"),
          entry("org.mapiemulator.internal.store.MessageFields.IDS", "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.MessageObject.SUB_OBJECTS",
              "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.SavedAttachment.COMPUTED",
              "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.StoreObject.COMPUTED_IDS",
              "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.StoreObject.OBJECT_IDS", "array that is only read"),
          entry("org.mapiemulator.internal.store.Delivery.OUTBOUND", "array that is only read"),
          entry("org.mapiemulator.internal.store.Outgoing.EMPTY", "persistent map, empty"),
          entry("org.mapiemulator.internal.profile.BuiltInProviders.NONE", "has no state"),
          entry("org.mapiemulator.internal.mail.Rtf.BEGIN", "array that is only read"),
          entry("org.mapiemulator.internal.mail.Rtf.DICTIONARY", "array that is only read"),
          entry("org.mapiemulator.internal.mail.eml.Meeting.GLOBAL", "array that is only read"),
          entry(
              "org.mapiemulator.internal.store.MessageCopies.SAME_NAMES", "function without state"),
          entry("org.mapiemulator.internal.table.TableEvents.NONE", "has no state"),
          entry(
              "org.mapiemulator.internal.mail.eml.EmlReader.LENIENT",
              "configuration that mime4j never changes"));

  /** Types that read something once, with the reason why nobody can tell when. */
  private static final Map<String, String> LAZY =
      Map.of(
          "org.mapiemulator.internal.gate.SeamMethod",
          "keeps what annotations say, which is the same for every reader",
          "org.mapiemulator.internal.store.Contents",
          "keeps its messages as a list, which is the same for every reader");

  private static final DescribedPredicate<JavaField> STATIC =
      DescribedPredicate.describe(
          "are static",
          field ->
              field.getModifiers().contains(JavaModifier.STATIC)
                  && !field.getModifiers().contains(JavaModifier.SYNTHETIC));

  private static final ArchRule NO_STATIC_STATE = fields().that(STATIC).should(new NeverChange());

  /** Checks a static field. */
  private static final class NeverChange extends ArchCondition<JavaField> {
    NeverChange() {
      super("never change");
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
      boolean constant =
          field.getModifiers().contains(JavaModifier.FINAL)
              && (isImmutable(field.getRawType())
                  || holdsUnmodifiable(field)
                  || CONSTANTS.containsKey(field.getFullName()));
      events.add(
          new SimpleConditionEvent(
              field, constant, field.getFullName() + " is static and may change"));
    }

    /** A collection does not say by its type whether it can change: what the field holds does. */
    private static boolean holdsUnmodifiable(JavaField field) {
      if (!field.getRawType().isAssignableTo(Collection.class)
          && !field.getRawType().isAssignableTo(Map.class)) {
        return false;
      }
      try {
        Field reflected =
            Class.forName(field.getOwner().getName()).getDeclaredField(field.getName());
        reflected.setAccessible(true);
        Object held = reflected.get(null);
        return held != null
            && UNMODIFIABLE.stream().anyMatch(held.getClass().getName()::startsWith);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(field.getFullName() + " can be read.", e);
      }
    }

    private static boolean isImmutable(JavaClass type) {
      return type.isPrimitive()
          || type.isEnum()
          || IMMUTABLE.stream().anyMatch(type::isEquivalentTo)
          || LAZY.containsKey(type.getName())
          || (type.getPackageName().startsWith("org.mapiemulator") && hasOnlyFinalFields(type));
    }
  }

  private static boolean hasOnlyFinalFields(JavaClass type) {
    return !type.isInterface()
        && type.getAllFields().stream()
            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
            .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
  }

  /**
   * Where the objects of providers are: a client never holds one of them, but a seam object of the
   * package {@code internal.object} around it.
   */
  private static final Set<String> PROVIDERS =
      Set.of(
          "org.mapiemulator.internal.addressbook",
          "org.mapiemulator.internal.property",
          "org.mapiemulator.internal.store",
          "org.mapiemulator.internal.table");

  /** What an application holds in its hands; a spy of it copies the fields. */
  private static final DescribedPredicate<JavaClass> SEAM_OBJECTS =
      DescribedPredicate.describe(
          "implement an interface of the seam",
          type ->
              !type.isInterface()
                  && !PROVIDERS.contains(type.getPackageName())
                  && !type.isAssignableTo(MapiSup.class) // which providers hold, not clients
                  && type.getAllRawInterfaces().stream()
                      .anyMatch(
                          seam ->
                              seam.isAnnotatedWith(ComInterface.class)
                                  || seam.isEquivalentTo(Mapi32.class)
                                  || seam.isEquivalentTo(Ole32.class)));

  private static final ArchRule SEAM_OBJECTS_HAVE_NO_STATE =
      classes()
          .that(SEAM_OBJECTS)
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe(
                      "have only final fields", StateTest::hasOnlyFinalFields)));

  @Test
  void static_fields_never_change() {
    NO_STATIC_STATE.check(Code.MAIN);
  }

  @Test
  void the_list_of_constants_names_fields_that_exist() {
    assertThat(
            Code.MAIN.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(STATIC)
                .map(JavaField::getFullName))
        .containsAll(CONSTANTS.keySet());
  }

  @Test
  void seam_objects_have_only_final_fields() {
    assertThat(Code.MAIN.that(SEAM_OBJECTS).stream().map(JavaClass::getSimpleName))
        .contains("SeamSession", "SeamMapi32", "SeamOle32", "SeamClientShutdown", "AllocatedSink");

    SEAM_OBJECTS_HAVE_NO_STATE.check(Code.MAIN);
  }

  @Test
  void static_state_is_found() {
    AssertionError error =
        catchThrowableOfType(
            AssertionError.class,
            () -> NO_STATIC_STATE.check(Code.sample(RemembersStatically.class)));

    assertThat(error.getMessage())
        .contains(
            "RemembersStatically.count is static",
            "RemembersStatically.SEEN is static",
            "RemembersStatically.HOLDER is static")
        .doesNotContain("RemembersStatically.NAME");
  }

  @Test
  void a_seam_object_with_state_is_found() {
    AssertionError error =
        catchThrowableOfType(
            AssertionError.class,
            () -> SEAM_OBJECTS_HAVE_NO_STATE.check(Code.sample(SinkWithState.class)));

    assertThat(error.getMessage()).contains("SinkWithState");
  }
}
