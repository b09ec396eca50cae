/** The address book: what MAPI itself does, and the built-in provider. */
@NullMarked
package org.mapiemulator.tests.addressbook;

import org.jspecify.annotations.NullMarked;
