/**
 * MAPI's spooler: it logs on the transports of a session, offers them what is in the outgoing
 * queues of its stores, and puts into a store what they receive.
 *
 * <p>One spooler belongs to each session core and process. It has no thread: it works on the thread
 * that moves the virtual clock, or that asks for it.
 */
@NullMarked
package org.mapiemulator.internal.spooler;

import org.jspecify.annotations.NullMarked;
