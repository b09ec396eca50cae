package org.mapiemulator.tests.assertj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mapiemulator.MapiSubsystem;
import org.mapiemulator.assertj.MapiAssertions;
import org.mapiemulator.mapi.MapiSession;

/** AssertJ is an optional dependency: only who uses the assertions needs it. */
class WithoutAssertjTest {

  private static URL codeOf(Class<?> type) {
    return type.getProtectionDomain().getCodeSource().getLocation();
  }

  private static List<URL> emulator() {
    return Stream.of(MapiSubsystem.class, MapiSession.class)
        .map(WithoutAssertjTest::codeOf)
        .distinct()
        .toList();
  }

  @Test
  void a_subsystem_runs_and_the_assertions_do_not_load() throws Exception {
    try (URLClassLoader alone = alone()) {
      Class<?> subsystem = alone.loadClass(MapiSubsystem.class.getName());

      try (AutoCloseable mapi = (AutoCloseable) subsystem.getMethod("start").invoke(null)) {
        Object client = subsystem.getMethod("client", String.class).invoke(mapi, "archiver");
        Object count = client.getClass().getMethod("initializationCount").invoke(client);
        assertThat(count).isEqualTo(0);
        subsystem.getMethod("finish").invoke(mapi);
      }
      assertThat(subsystem).isNotSameAs(MapiSubsystem.class);
      assertThatThrownBy(
              () -> alone.loadClass(MapiAssertions.class.getName()).getMethods()[0].getReturnType())
          .isInstanceOf(NoClassDefFoundError.class)
          .hasMessageContaining("org/assertj/");
    }
  }

  /** The emulator and the JDK, nothing else. */
  private static URLClassLoader alone() {
    return new URLClassLoader(emulator().toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }
}
