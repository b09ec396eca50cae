/** Tests of the tools that write and read mailboxes. */
@NullMarked
package org.mapiemulator.examples.tool;

import org.jspecify.annotations.NullMarked;
