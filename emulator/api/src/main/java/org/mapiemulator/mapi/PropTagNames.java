package org.mapiemulator.mapi;

import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** The names of {@link PropTags}; read when the first one is asked for. */
final class PropTagNames {

  private static final Map<Integer, String> BY_TAG = names(PropTag::value);
  private static final Map<Integer, String> BY_ID = names(PropTag::id);

  private PropTagNames() {}

  private static Map<Integer, String> names(ToIntFunction<PropTag> key) {
    Map<Integer, String> names = new HashMap<>();
    for (Field field : PropTags.class.getFields()) {
      names.merge(key.applyAsInt(tag(field)), field.getName(), PropTagNames::better);
    }
    return Map.copyOf(names);
  }

  private static PropTag tag(Field field) {
    try {
      return (PropTag) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Public fields can be read.", e);
    }
  }

  /** The shortest name wins: PR_SUBJECT rather than PR_SUBJECT_W. */
  private static String better(String name, String other) {
    int longer = name.length() - other.length();
    return longer < 0 || (longer == 0 && name.compareTo(other) <= 0) ? name : other;
  }

  static Optional<String> exact(PropTag tag) {
    return Optional.ofNullable(BY_TAG.get(tag.value()));
  }

  static Optional<String> ofTagOrId(PropTag tag) {
    return exact(tag).or(() -> Optional.ofNullable(BY_ID.get(tag.id())));
  }
}
