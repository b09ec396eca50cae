/** Logon, client sessions and the cores that several of them share. */
@NullMarked
package org.mapiemulator.internal.session;

import org.jspecify.annotations.NullMarked;
