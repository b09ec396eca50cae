package org.mapiemulator.tests.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.junit.jupiter.MapiTest;

/** Unknown keys where they can be listed. The system properties are those of all tests. */
@Isolated
class ListedKeysTest {

  private static final String KEY = "mapi.emulator.something.else.entirely";

  @MapiTest
  static class Plain {
    @Test
    void needs_the_configuration(MapiSubsystem mapi) {}
  }

  private static void assertRefused() {
    assertThat(Engine.run(Plain.class).refusal())
        .isEqualTo(
            "There is no configuration parameter "
                + KEY
                + "; there are mapi.emulator.{outlook, seed, strictness, delivery, evidence,"
                + " allow}.");
  }

  @Test
  void a_system_property_with_an_unknown_key_is_refused() {
    System.setProperty(KEY, "1");
    try {
      assertRefused();
    } finally {
      System.clearProperty(KEY);
    }
    Engine.run(Plain.class).succeeds(1);
  }

  @Test
  void an_unknown_key_in_junit_platform_properties_is_refused(@TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve("junit-platform.properties"), KEY + " = 1\n");
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader = new FirstOwn(new URL[] {folder.toUri().toURL()}, before)) {
      thread.setContextClassLoader(loader);
      assertRefused();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  /** Looks at its own resources first, as if no other file were there. */
  private static final class FirstOwn extends URLClassLoader {
    FirstOwn(URL[] urls, ClassLoader parent) {
      super(urls, parent);
    }

    @Override
    public URL getResource(String name) {
      URL own = findResource(name);
      return own == null ? super.getResource(name) : own;
    }
  }
}
