/**
 * The status table of a session, and its status objects: MAPI's own and those of providers (R-265
 * to R-296).
 */
@NullMarked
package org.mapiemulator.internal.status;

import org.jspecify.annotations.NullMarked;
