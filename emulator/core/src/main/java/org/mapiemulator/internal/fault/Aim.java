package org.mapiemulator.internal.fault;

import org.mapiemulator.fault.ProviderMethod;
import org.mapiemulator.journal.MapiMethod;

/** The methods that a fault is for. */
sealed interface Aim {

  Side side();

  boolean names(String method);

  /** What is aimed at, without an interface. */
  String simpleName();

  /** What is said if none of them was called. */
  default String notCalled(String name) {
    return name + " was not called.";
  }

  /** A method that clients call. */
  record OneCall(MapiMethod method) implements Aim {
    @Override
    public Side side() {
      return Side.CLIENT_CALLS;
    }

    @Override
    public boolean names(String name) {
      return method.names(name);
    }

    @Override
    public String simpleName() {
      return method.simpleName();
    }
  }

  /** All methods that clients call. */
  record AnyCall() implements Aim {
    @Override
    public Side side() {
      return Side.CLIENT_CALLS;
    }

    @Override
    public boolean names(String name) {
      return true;
    }

    @Override
    public String simpleName() {
      return "call";
    }

    @Override
    public String notCalled(String name) {
      return "Nothing was called.";
    }
  }

  /** What MAPI calls in providers. */
  record OfProvider(ProviderMethod method) implements Aim {
    @Override
    public Side side() {
      return Side.PROVIDER_IS_CALLED;
    }

    @Override
    public boolean names(String name) {
      return method.names(name);
    }

    @Override
    public String simpleName() {
      return method == ProviderMethod.ANY ? "call of a provider" : method.comName();
    }

    @Override
    public String notCalled(String name) {
      return method == ProviderMethod.ANY ? "No provider was called." : Aim.super.notCalled(name);
    }
  }
}
