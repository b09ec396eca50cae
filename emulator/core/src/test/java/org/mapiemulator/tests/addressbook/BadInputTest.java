package org.mapiemulator.tests.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.AbContainer;
import org.mapiemulator.mapi.AddrBook;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.DistList;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.MailUser;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.OpenedEntry;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.testkit.Verifies;

/**
 * Every method of the address book and of what it opens, with every bad value in every parameter: a
 * documented result, and if it is a failure, nothing has changed.
 */
class BadInputTest {

  private final List<String> defects = new ArrayList<>();
  private int calls;

  /** One object of each kind, and what one of them could have changed. */
  private static final class World implements AutoCloseable {

    private final BookScene scene = BookScene.with();
    private final EntryId contact;
    private final EntryId list;

    World() {
      contact = scene.contact("Carl", "carl@x.org");
      try (AbContainer contacts = scene.contacts()) {
        EntryId template = BookScene.get(contacts, PropTags.PR_DEF_CREATE_DL).entryId();
        try (DistList made = (DistList) contacts.createEntry(template, 0)) {
          made.setProps(List.of(PropValue.of(PropTags.PR_DISPLAY_NAME, "Friends")));
          made.copyEntries(List.of(contact), 0, null, 0);
          made.saveChanges(BookScene.KEEP);
          list = BookScene.id(made);
        }
      }
    }

    MapiUnknown object(Class<?> kind) {
      if (kind == AddrBook.class) {
        return scene.book();
      }
      EntryId id =
          kind == MailUser.class
              ? contact
              : kind == DistList.class ? list : scene.containerId("Contacts");
      return scene.book().openEntry(id, null, BookScene.MODIFY).object();
    }

    String content() {
      StringBuilder text = new StringBuilder();
      try (AbContainer contacts = scene.container("Contacts", 0);
          MapiTable table = contacts.getContentsTable(BookScene.UNICODE)) {
        text.append(
            BookScene.rows(
                table,
                PropTags.PR_ENTRYID,
                PropTags.PR_DISPLAY_NAME,
                PropTags.PR_EMAIL_ADDRESS,
                PropTags.PR_ADDRTYPE));
      }
      try (DistList friends = (DistList) scene.book().openEntry(list, null, 0).object();
          MapiTable table = friends.getContentsTable(BookScene.UNICODE)) {
        text.append(BookScene.column(table, PropTags.PR_ENTRYID));
      } catch (MapiException gone) {
        text.append(gone.hresult());
      }
      return text.append(scene.book().getSearchPath(0))
          .append(scene.book().getPab())
          .append(scene.book().getDefaultDir())
          .toString();
    }

    @Override
    public void close() {
      scene.close();
    }
  }

  private static List<Method> methods(Class<?> kind) {
    return Stream.of(kind.getMethods())
        .filter(method -> method.isAnnotationPresent(ComMethod.class))
        .filter(method -> !List.of("addRef", "release").contains(method.getName()))
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(classes = {AddrBook.class, AbContainer.class, DistList.class, MailUser.class})
  @Verifies({"GEN-03", "GEN-08", "GEN-09", "D-01", "D-27"})
  void one_bad_value_gives_a_documented_result_and_failures_change_nothing(Class<?> kind) {
    for (Method method : methods(kind)) {
      try (World world = new World()) {
        BadValues values = new BadValues(world.scene);
        for (int i = 0; i < method.getParameterCount(); i++) {
          for (@Nullable Object value : values.of(method, i)) {
            @Nullable Object[] arguments = values.good(method);
            arguments[i] = value;
            check(world, kind, method, arguments);
          }
        }
      }
    }
    assertThat(defects).isEmpty();
    assertThat(calls).isGreaterThan(100);
  }

  @Test
  @Verifies({"GEN-03", "GEN-09"})
  void many_bad_values_at_once_do_too() {
    Random random = new Random(0xBAD);
    for (Class<?> kind : List.<Class<?>>of(AddrBook.class, AbContainer.class, DistList.class)) {
      for (Method method : methods(kind)) {
        try (World world = new World()) {
          BadValues values = new BadValues(world.scene);
          for (int times = 0; times < 15; times++) {
            @Nullable Object[] arguments = values.good(method);
            for (int i = 0; i < arguments.length; i++) {
              List<@Nullable Object> all = values.of(method, i);
              arguments[i] = all.get(random.nextInt(all.size()));
            }
            check(world, kind, method, arguments);
          }
        }
      }
    }
    assertThat(defects).isEmpty();
  }

  private void check(World world, Class<?> kind, Method method, @Nullable Object[] arguments) {
    String text = kind.getSimpleName() + "." + method.getName() + brief(arguments);
    String before = world.content();
    int undocumented = undocumented(world);
    calls++;
    MapiUnknown target = world.object(kind);
    boolean failed = false;
    try {
      @Nullable Object result = method.invoke(target, arguments);
      if (result instanceof OpenedEntry opened) {
        opened.object().release();
      } else if (result instanceof MapiUnknown object) {
        object.release();
      }
    } catch (InvocationTargetException thrown) {
      failed = true;
      if (!(thrown.getCause() instanceof MapiException)) {
        defects.add(text + " threw " + thrown.getCause());
      }
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
    if (target instanceof MapiProp && target != world.scene.book()) {
      target.release();
    }
    if (undocumented(world) > undocumented) {
      defects.add(text + " gave an undocumented result");
    }
    if (failed && !world.content().equals(before)) {
      defects.add(text + " failed, and something has changed");
    }
  }

  private static int undocumented(World world) {
    return world.scene.scene().mapi().findings().of(LintRule.UNDOCUMENTED_RESULT).size();
  }

  private static String brief(@Nullable Object[] arguments) {
    return Arrays.stream(arguments)
        .map(String::valueOf)
        .map(text -> text.length() > 100 ? text.substring(0, 100) + "..." : text)
        .toList()
        .toString();
  }
}
