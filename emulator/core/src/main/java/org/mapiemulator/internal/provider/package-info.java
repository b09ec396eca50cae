/**
 * What MAPI does for message store providers: it starts and ends them, routes to them, stands for
 * their stores in the session, and carries their notifications.
 *
 * <p>A provider object exists once for each session core and client process, a logon object once
 * for each open store of these.
 */
@NullMarked
package org.mapiemulator.internal.provider;

import org.jspecify.annotations.NullMarked;
