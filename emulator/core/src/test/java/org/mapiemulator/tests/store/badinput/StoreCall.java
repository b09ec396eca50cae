package org.mapiemulator.tests.store.badinput;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiUnknown;

/** A method of an object of some kind, called with whatever. */
record StoreCall(Class<? extends MapiUnknown> kind, Method method) {

  /** What any method may answer (R-084, and the refusals before it begins). */
  private static final Set<String> GENERIC =
      Set.of(
          "S_OK",
          "MAPI_E_INVALID_PARAMETER",
          "MAPI_E_UNKNOWN_FLAGS",
          "MAPI_E_NOT_ENOUGH_MEMORY",
          "MAPI_E_BAD_CHARWIDTH",
          "MAPI_E_CALL_FAILED",
          "MAPI_E_NOT_INITIALIZED",
          "MAPI_E_INVALID_OBJECT",
          "MAPI_E_END_OF_SESSION",
          "MAPI_E_NO_SUPPORT");

  /** The methods of all kinds of objects; of IUnknown, only QueryInterface. */
  static List<StoreCall> all() {
    List<StoreCall> all = new ArrayList<>();
    for (Class<? extends MapiUnknown> kind : StoreWorld.KINDS) {
      Arrays.stream(kind.getMethods())
          .filter(method -> method.isAnnotationPresent(ComMethod.class))
          .filter(method -> !Set.of("addRef", "release").contains(method.getName()))
          .sorted((a, b) -> a.getName().compareTo(b.getName()))
          .forEach(method -> all.add(new StoreCall(kind, method)));
    }
    return all;
  }

  /** The name of the result; that of another Throwable if it is none that a call can have. */
  String invoke(Object target, @Nullable Object... arguments) {
    try {
      @Nullable Object result = method.invoke(target, arguments);
      return result instanceof Hresult hresult ? hresult.name() : "S_OK";
    } catch (InvocationTargetException e) {
      Throwable cause = requireNonNull(e.getCause());
      if (cause instanceof MapiException failure) {
        return failure.hresult().name();
      }
      return cause.toString() + " at " + Arrays.stream(cause.getStackTrace()).limit(4).toList();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  boolean documents(String result) {
    return GENERIC.contains(result)
        || Arrays.asList(method.getAnnotation(ComMethod.class).results()).contains(result);
  }

  @Override
  public String toString() {
    return kind.getSimpleName() + "." + method.getName();
  }
}
