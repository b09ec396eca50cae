package org.mapiemulator.junit.jupiter;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** Where the extension keeps its state, and how contexts lie in each other. */
final class Contexts {

  private static final Namespace NAMESPACE = Namespace.create(MapiExtension.class);

  private Contexts() {}

  /** Stores look into those of their parents: a key holds the unique id of its context. */
  record Key(Class<?> kind, String uniqueId) {}

  static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  /** The value of a kind in a context itself, made if there is none. */
  static <T> T own(ExtensionContext context, Class<T> kind, Supplier<T> maker) {
    Key key = new Key(kind, context.getUniqueId());
    return store(context).getOrComputeIfAbsent(key, unused -> maker.get(), kind);
  }

  /** The value of a kind in a context itself, if there is one. */
  static <T> @Nullable T known(ExtensionContext context, Class<T> kind) {
    return store(context).get(new Key(kind, context.getUniqueId()), kind);
  }

  /** The context of the class: this one, or the nearest one outside that has no method. */
  static ExtensionContext classOf(ExtensionContext context) {
    ExtensionContext current = context;
    while (current.getTestMethod().isPresent()) {
      current = current.getParent().orElseThrow();
    }
    return current;
  }

  /** The context of the test template whose invocation this is; null if it is none. */
  static @Nullable ExtensionContext templateOf(ExtensionContext context) {
    return context.getParent().filter(parent -> parent.getTestMethod().isPresent()).orElse(null);
  }
}
