/** The mailbox that the stories of the showcase play in. */
@NullMarked
package org.mapiemulator.examples.mailbox;

import org.jspecify.annotations.NullMarked;
