/**
 * The built-in transport: it delivers mail to the other mailboxes of the machine.
 *
 * <p>It is a provider like those that users write, and talks to MAPI by the SPI alone.
 */
@NullMarked
package org.mapiemulator.internal.transport;

import org.jspecify.annotations.NullMarked;
