package org.mapiemulator.tests.mapi;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mapiemulator.mapi.ComInterface;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.MapiSession;
import org.mapiemulator.mapi.spi.MsProvider;
import org.mapiemulator.testkit.ProjectRoot;

/** All types of the seam, those for providers included. */
final class Seam {

  /** Interfaces that other methods mention, and whose own methods come with what they stand for. */
  static final Set<String> IDENTITY_ONLY = Set.of("IMsgServiceAdmin", "IProviderAdmin");

  private Seam() {}

  /** Lists the types by their sources, so that a new one cannot be forgotten here. */
  static List<Class<?>> types() {
    return Stream.of(MapiSession.class, MsProvider.class)
        .map(Class::getPackageName)
        .flatMap(name -> types(name).stream())
        .toList();
  }

  private static List<Class<?>> types(String packageName) {
    Path sources =
        ProjectRoot.find()
            .resolve(Path.of("emulator", "api", "src", "main", "java"))
            .resolve(packageName.replace('.', '/'));
    try (Stream<Path> files = Files.list(sources)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .sorted()
          .<Class<?>>map(name -> load(packageName + "." + name.replace(".java", "")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lists the interfaces that mirror a COM interface. */
  static List<Class<?>> comInterfaces() {
    return types().stream().filter(type -> type.isAnnotationPresent(ComInterface.class)).toList();
  }

  /** Tells whether an interface has its methods, and not only a name. */
  static boolean hasMethods(Class<?> type) {
    return !IDENTITY_ONLY.contains(comName(type));
  }

  static String comName(Class<?> type) {
    return requireNonNull(type.getAnnotation(ComInterface.class), type.getName()).name();
  }

  static Class<?> byComName(String name) {
    return comInterfaces().stream()
        .filter(type -> comName(type).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The seam has no " + name));
  }

  /** Lists the methods of a type that stand for vtable slots, inherited ones first. */
  static List<Method> slotMethods(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(method -> method.isAnnotationPresent(ComMethod.class))
        .sorted(Comparator.comparingInt(method -> com(method).slot()))
        .toList();
  }

  static ComMethod com(Method method) {
    return requireNonNull(method.getAnnotation(ComMethod.class), method.toString());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("A source of the seam declares no type of its name.", e);
    }
  }
}
