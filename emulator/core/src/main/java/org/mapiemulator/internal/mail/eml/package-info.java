/** Reads Internet messages (RFC 5322, MIME) with Apache James Mime4j, which is optional. */
@NullMarked
package org.mapiemulator.internal.mail.eml;

import org.jspecify.annotations.NullMarked;
