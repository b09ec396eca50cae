package org.mapiemulator.junit.jupiter;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.function.ThrowingConsumer;

/**
 * Attaches files to tests where JUnit can, from 5.12 on. By reflection: the type of the media type
 * has moved to another package in 5.14, and is missing before 5.12.
 */
final class Attachment {

  private static final Optional<Method> PUBLISH_FILE =
      Arrays.stream(ExtensionContext.class.getMethods())
          .filter(method -> method.getName().equals("publishFile"))
          .filter(method -> method.getParameterCount() == 3)
          // The shorter name is the newer one; the other is deprecated.
          .min(Comparator.comparingInt(method -> mediaType(method).getName().length()));

  private Attachment() {}

  private static Class<?> mediaType(Method method) {
    return method.getParameterTypes()[1];
  }

  /** Attaches a text; false if JUnit cannot, or has no place to write to. */
  static boolean publish(ExtensionContext context, String name, String text) {
    if (PUBLISH_FILE.isEmpty()) {
      return false;
    }
    Method method = PUBLISH_FILE.get();
    ThrowingConsumer<Path> writer = path -> Files.writeString(path, text);
    try {
      Object plainText = mediaType(method).getField("TEXT_PLAIN_UTF_8").get(null);
      method.invoke(context, name, plainText, writer);
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
