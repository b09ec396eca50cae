/** How providers of one's own are tested. */
@NullMarked
package org.mapiemulator.examples.provider;

import org.jspecify.annotations.NullMarked;
