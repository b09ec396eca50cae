package org.mapiemulator.mapi;

import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of {@link PropTags}; read when the first one is asked for. */
final class PropTagNames {

  /** The shortest name wins: PR_SUBJECT rather than PR_SUBJECT_W. */
  private static final Comparator<String> BETTER =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final Map<Integer, String> BY_TAG = new HashMap<>();
  private static final Map<Integer, String> BY_ID = new HashMap<>();

  static {
    for (Field field : PropTags.class.getFields()) {
      PropTag tag = tag(field);
      BY_TAG.merge(tag.value(), field.getName(), PropTagNames::better);
      BY_ID.merge(tag.id(), field.getName(), PropTagNames::better);
    }
  }

  private PropTagNames() {}

  private static PropTag tag(Field field) {
    try {
      return (PropTag) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("Public fields can be read.", e);
    }
  }

  private static String better(String name, String other) {
    return BETTER.compare(name, other) <= 0 ? name : other;
  }

  static Optional<String> exact(PropTag tag) {
    return Optional.ofNullable(BY_TAG.get(tag.value()));
  }

  static Optional<String> ofTagOrId(PropTag tag) {
    return exact(tag).or(() -> Optional.ofNullable(BY_ID.get(tag.id())));
  }
}
