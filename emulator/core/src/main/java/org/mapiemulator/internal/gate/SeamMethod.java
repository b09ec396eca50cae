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
  static final Set<Hresult> GENERIC =
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

  private final Class<?> seam;
  private final String javaName;
  private final Admission admission;
  // The same whoever reads it, so that two threads may both do it.
  private volatile @Nullable Annotations read;

  private SeamMethod(Class<?> seam, String javaName, Admission admission) {
    this.seam = seam;
    this.javaName = javaName;
    this.admission = admission;
  }

  /** What the annotations of a method say. */
  private record Annotations(
      String name, Set<Hresult> documented, List<@Nullable Flags> parameters) {

    static Annotations of(String name, String[] results, Method method) {
      Set<Hresult> documented = new HashSet<>(GENERIC);
      documented.addAll(SeamCatalog.named(results));
      List<@Nullable Flags> parameters = new ArrayList<>();
      for (Parameter parameter : method.getParameters()) {
        parameters.add(parameter.getAnnotation(Flags.class));
      }
      return new Annotations(name, documented, parameters);
    }
  }

  /** Names one method of a seam interface; the seam has no overloads, so that its name suffices. */
  public static SeamMethod of(Class<?> seam, String javaName, Admission admission) {
    return new SeamMethod(seam, javaName, admission);
  }

  /**
   * The annotations, read when somebody wants to know: the JDK makes proxy classes for them, which
   * a fresh JVM is slow at, and a test without findings never asks.
   */
  private Annotations annotations() {
    @Nullable Annotations known = read;
    if (known == null) {
      known = readAnnotations();
      read = known;
    }
    return known;
  }

  private Annotations readAnnotations() {
    for (Method method : seam.getMethods()) {
      if (method.getName().equals(javaName)) {
        @Nullable ComMethod com = method.getAnnotation(ComMethod.class);
        if (com != null) {
          return Annotations.of(com.name(), com.results(), method);
        }
        @Nullable MapiFunction function = method.getAnnotation(MapiFunction.class);
        if (function != null) {
          return Annotations.of(function.value(), function.results(), method);
        }
      }
    }
    throw new IllegalStateException(
        "Defect of the emulator: " + seam + " has no method " + javaName + " with a COM name.");
  }

  /** The name in the headers' spelling. */
  public String name() {
    return annotations().name;
  }

  Admission admission() {
    return admission;
  }

  boolean documents(Hresult result) {
    return annotations().documented.contains(result);
  }

  /** The flag families of a parameter; null if it is no set of flags. */
  Class<? extends MapiFlag> @Nullable [] families(int parameter) {
    List<@Nullable Flags> parameters = annotations().parameters;
    @Nullable Flags flags = parameter < parameters.size() ? parameters.get(parameter) : null;
    return flags == null ? null : flags.value();
  }

  @Override
  public String toString() {
    return name();
  }
}
