/** Profiles: names, the stores they list, and the sections with what they keep. */
@NullMarked
package org.mapiemulator.internal.profile;

import org.jspecify.annotations.NullMarked;
