/** Clients that are Windows services, and clients without mail. */
@NullMarked
package org.mapiemulator.tests.service;

import org.jspecify.annotations.NullMarked;
