package org.mapiemulator.internal.gate;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.ComMethod;
import org.mapiemulator.mapi.Flags;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiFunction;

/** What the gate knows about a seam method, read from the annotations of its interface. */
public final class SeamMethod {

  /** What any method may return (rule R-084), and what refusals before the operation give (0.3). */
  private static final Set<Hresult> GENERIC =
      Set.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          Hresult.MAPI_E_UNKNOWN_FLAGS,
          Hresult.MAPI_E_DISK_ERROR,
          Hresult.MAPI_E_NOT_ENOUGH_DISK,
          Hresult.MAPI_E_NOT_ENOUGH_MEMORY,
          Hresult.MAPI_E_NOT_ENOUGH_RESOURCES,
          Hresult.MAPI_E_BAD_CHARWIDTH,
          Hresult.MAPI_E_CALL_FAILED,
          Hresult.MAPI_E_NOT_INITIALIZED,
          Hresult.MAPI_E_INVALID_OBJECT,
          Hresult.MAPI_E_END_OF_SESSION,
          Hresult.MAPI_E_NO_SUPPORT);

  private final String name;
  private final Admission admission;
  private final Set<Hresult> documented;
  private final List<@Nullable Flags> parameters;

  private SeamMethod(
      String name, Admission admission, String[] results, List<@Nullable Flags> parameters) {
    this.name = name;
    this.admission = admission;
    this.parameters = parameters;
    this.documented = new HashSet<>(GENERIC);
    for (String result : results) {
      documented.add(Hresult.named(result));
    }
  }

  /**
   * Reads one method of a seam interface; the seam has no overloads, so that its name suffices.
   *
   * @throws IllegalArgumentException if there is no such method with a COM name
   */
  public static SeamMethod of(Class<?> seam, String javaName, Admission admission) {
    for (Method method : seam.getMethods()) {
      if (method.getName().equals(javaName)) {
        List<@Nullable Flags> parameters = new ArrayList<>();
        for (Parameter parameter : method.getParameters()) {
          parameters.add(parameter.getAnnotation(Flags.class));
        }
        @Nullable ComMethod com = method.getAnnotation(ComMethod.class);
        if (com != null) {
          return new SeamMethod(com.name(), admission, com.results(), parameters);
        }
        @Nullable MapiFunction function = method.getAnnotation(MapiFunction.class);
        if (function != null) {
          return new SeamMethod(function.value(), admission, function.results(), parameters);
        }
      }
    }
    throw new IllegalArgumentException(seam + " has no method " + javaName + " with a COM name.");
  }

  /** The name in the headers' spelling. */
  public String name() {
    return name;
  }

  Admission admission() {
    return admission;
  }

  boolean documents(Hresult result) {
    return documented.contains(result);
  }

  /** The flag families of a parameter; null if it is no set of flags. */
  Class<? extends MapiFlag> @Nullable [] families(int parameter) {
    @Nullable Flags flags = parameter < parameters.size() ? parameters.get(parameter) : null;
    return flags == null ? null : flags.value();
  }

  @Override
  public String toString() {
    return name;
  }
}
