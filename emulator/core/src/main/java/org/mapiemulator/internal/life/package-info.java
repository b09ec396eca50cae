/** Who lives and what is open: clients, and the tree of their objects. */
@NullMarked
package org.mapiemulator.internal.life;

import org.jspecify.annotations.NullMarked;
