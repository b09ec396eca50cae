package org.mapiemulator.tests.badinput;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.lint.LintRule;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiInitMonitor;
import org.mapiemulator.mapi.MapiWaitResult;
import org.mapiemulator.mapi.Result;

/**
 * One method of the seam with arguments that are right, and what each parameter makes of others.
 *
 * @param type the interface
 * @param name the Java name of the method; the seam has no overloads
 * @param kind which states of process, thread and object it minds
 * @param good what the right arguments give
 * @param arguments makes the right arguments
 * @param parameters for each parameter, values that are wrong, odd or at the edge
 */
record SeamCall(
    Class<?> type,
    String name,
    Kind kind,
    Hresult good,
    Function<World, @Nullable Object[]> arguments,
    List<List<Value>> parameters) {

  /** Which of the checks that come before the parameters a method makes (specification 0.3). */
  enum Kind {
    /** None. */
    FREE,
    /** MAPI or its utilities are initialized. */
    UTILITY,
    /** The process is initialized. */
    FUNCTION,
    /** The process is initialized and the object alive. */
    OBJECT,
    /** As OBJECT, but legal on a session that somebody else ended. */
    CLEANUP,
    /** As CLEANUP; the second one is a misuse of its own. */
    LOGOFF,
    /** QueryInterface, which a dead object still answers for IUnknown. */
    IDENTITY,
    /** AddRef and Release, which are never refused. */
    LIFETIME
  }

  /** A value of a parameter, what the call gives with it, and the finding that is due. */
  record Value(
      String label,
      Function<World, @Nullable Object> value,
      Hresult expected,
      @Nullable LintRule finding) {}

  /** Whether it is a method of IUnknown. */
  boolean isUnknown() {
    return kind == Kind.IDENTITY || kind == Kind.LIFETIME;
  }

  /** Whether it belongs to the objects that outlive every initialization. */
  boolean isFreeThreaded() {
    return type == MapiInitMonitor.class || type == MapiWaitResult.class;
  }

  Method method() {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name)) {
        return method;
      }
    }
    throw new AssertionError(type + " has no method " + name + "; remove the case.");
  }

  @Nullable Object[] goodArguments(World world) {
    return arguments.apply(world);
  }

  @Nullable Object[] argumentsWith(World world, int parameter, Value value) {
    @Nullable Object[] changed = goodArguments(world);
    changed[parameter] = value.value().apply(world);
    return changed;
  }

  /** Makes the call; gives the name of its result. */
  String invoke(Object target, @Nullable Object... values) {
    try {
      @Nullable Object result = method().invoke(target, values);
      if (result instanceof Hresult hresult) {
        return hresult.name();
      }
      return result instanceof Result<?> more ? more.status().name() : Hresult.S_OK.name();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof MapiException failure) {
        return failure.hresult().name();
      }
      if (e.getCause() instanceof ClientTerminatedError) {
        return ClientTerminatedError.class.getSimpleName();
      }
      throw new AssertionError(this + " ended with " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName() + "." + name;
  }
}
