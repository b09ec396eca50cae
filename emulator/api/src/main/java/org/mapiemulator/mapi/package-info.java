/**
 * Extended MAPI in Java casing: one interface per COM interface, one method per vtable slot.
 *
 * <p>The rules by which the C interfaces were carried over:
 *
 * <ul>
 *   <li>The leading {@code I} is dropped and acronyms are words: {@code IMAPISession} is {@link
 *       org.mapiemulator.mapi.MapiSession}. Every interface and method carries its COM name, IID
 *       and vtable slot ({@link org.mapiemulator.mapi.ComInterface}, {@link
 *       org.mapiemulator.mapi.ComMethod}, {@link org.mapiemulator.mapi.MapiFunction}).
 *   <li>Parameters stand in the documented order, {@code uiParam} and {@code reserved} included.
 *       Only C mechanics are gone: a count and an array are one value, an out-parameter is the
 *       result.
 *   <li>Flags are {@code int}, because undefined bits must be expressible. Each documented family
 *       has one enum that encodes and decodes ({@link org.mapiemulator.mapi.MapiFlag}).
 *   <li>A failing HRESULT is a {@link org.mapiemulator.mapi.MapiException}. Success codes other
 *       than S_OK are results: where a method can have one, it returns {@link
 *       org.mapiemulator.mapi.Hresult} or {@link org.mapiemulator.mapi.Result}.
 *   <li>{@code ULONG_PTR} is {@code long}, {@code ULONG} is {@code int} (unsigned).
 * </ul>
 *
 * <p>There are no convenience overloads: they would double the surface, and a mocked interface
 * would silently not run them. Convenience belongs above the seam.
 *
 * <p>Parameters that MAPI wants, but that a faulty caller can leave out, are {@code @Nullable}: to
 * say MAPI_E_INVALID_PARAMETER to such a caller is part of the contract.
 */
@NullMarked
package org.mapiemulator.mapi;

import org.jspecify.annotations.NullMarked;
