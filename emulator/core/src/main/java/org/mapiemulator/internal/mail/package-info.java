/**
 * Messages before they are saved, and how they are read from files. The reading libraries, which
 * are optional, are used in {@code internal.mail.eml} and {@code internal.mail.msg} alone.
 */
@NullMarked
package org.mapiemulator.internal.mail;

import org.jspecify.annotations.NullMarked;
