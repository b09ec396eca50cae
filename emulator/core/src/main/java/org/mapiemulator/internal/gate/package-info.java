/**
 * The one place every seam call enters and every call to foreign code leaves.
 *
 * <p>A feature does its work on plain state, throws {@link
 * org.mapiemulator.internal.gate.MapiFailure}, and reports facts to its {@link
 * org.mapiemulator.internal.gate.Call}; journal entries, findings and exceptions are made here.
 */
@NullMarked
package org.mapiemulator.internal.gate;

import org.jspecify.annotations.NullMarked;
