/** Profiles as values. */
@NullMarked
package org.mapiemulator.internal.profile;

import org.jspecify.annotations.NullMarked;
