/** What can be set, and what follows from the severity of findings. */
@NullMarked
package org.mapiemulator.tests.settings;

import org.jspecify.annotations.NullMarked;
