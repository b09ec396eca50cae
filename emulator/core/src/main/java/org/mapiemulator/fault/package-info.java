/** What shall go wrong; for now, the sudden end of a client. */
@NullMarked
package org.mapiemulator.fault;

import org.jspecify.annotations.NullMarked;
