package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/** IUnknown: identity and life of every COM object. */
@ComInterface(name = "IUnknown", iid = "{00000000-0000-0000-C000-000000000046}")
public interface MapiUnknown extends AutoCloseable {

  /**
   * Asks for another interface of the object: {@code HRESULT QueryInterface(REFIID, void **)}.
   *
   * <p>Asking any interface of one object for {@link Iid#UNKNOWN} gives the same Java object each
   * time; that is how identity is compared. The result carries a reference for the caller.
   *
   * @param iid the interface that is wanted
   * @return the interface, to be cast to the type that belongs to the IID
   * @throws MapiException with E_NOINTERFACE (MAPI_E_INTERFACE_NOT_SUPPORTED) if the object does
   *     not have it, with E_INVALIDARG if {@code iid} is null (rules)
   */
  @ComMethod(
      name = "IUnknown::QueryInterface",
      slot = 0,
      results = "MAPI_E_INTERFACE_NOT_SUPPORTED")
  MapiUnknown queryInterface(@Nullable Iid iid);

  /**
   * Adds a reference: {@code ULONG AddRef()}.
   *
   * @return a number for diagnosis only (rule R-069)
   */
  @ComMethod(name = "IUnknown::AddRef", slot = 1)
  int addRef();

  /**
   * Gives a reference back: {@code ULONG Release()}. At zero the object ends.
   *
   * @return a number for diagnosis only (rule R-069)
   */
  @ComMethod(name = "IUnknown::Release", slot = 2)
  int release();

  /** Does the same as {@link #release()}, for try-with-resources; never throws. */
  @Override
  default void close() {
    release();
  }
}
