package org.mapiemulator.internal.fault;

import java.util.List;
import org.mapiemulator.mapi.Hresult;

/**
 * What planning has to know about a method of one kind of object.
 *
 * @param name the name in the headers' spelling, for instance {@code IMAPISession::Logoff}
 * @param kind the kind of the object, as in its name in traces; empty for exported functions
 * @param results what the page of the method names beyond S_OK
 * @param generic what any method may give
 * @param fails whether it has an HRESULT at all
 * @param hasStatus whether the Java method can give a success other than S_OK
 * @param givesObject whether its caller gets an object that has to be released
 * @param type what the Java method gives
 */
public record MethodFacts(
    String name,
    String kind,
    List<Hresult> results,
    List<Hresult> generic,
    boolean fails,
    boolean hasStatus,
    boolean givesObject,
    Class<?> type) {

  boolean documents(Hresult result) {
    return result.equals(Hresult.S_OK) || results.contains(result) || generic.contains(result);
  }

  boolean givesNothing() {
    return type == void.class;
  }

  boolean canGiveNull() {
    return !type.isPrimitive();
  }

  /** Whether every object has it: QueryInterface, AddRef, Release. */
  boolean isOfUnknown() {
    return name.startsWith("IUnknown::");
  }
}
