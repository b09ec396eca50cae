package org.mapiemulator.tests.property;

import java.lang.reflect.Field;
import org.mapiemulator.internal.property.Props;

/** Looks at the array of tags that properties keep. */
final class Shared {

  private Shared() {}

  static Object tagsOf(Props props) {
    try {
      Field tags = Props.class.getDeclaredField("tags");
      tags.setAccessible(true);
      return tags.get(props);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("Props has no field \"tags\"", e);
    }
  }
}
