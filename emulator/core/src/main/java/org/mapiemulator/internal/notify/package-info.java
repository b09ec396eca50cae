/** Registrations, queues and delivery of notifications. */
@NullMarked
package org.mapiemulator.internal.notify;

import org.jspecify.annotations.NullMarked;
