/**
 * The ends of sessions: Logoff, the last Release, the last MAPIUninitialize, sudden death.
 *
 * <p>This package sees sessions; sessions see it through {@link
 * org.mapiemulator.internal.session.SessionEnding} alone.
 */
@NullMarked
package org.mapiemulator.internal.shutdown;

import org.jspecify.annotations.NullMarked;
