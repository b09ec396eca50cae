/** MAPIInitialize and MAPIUninitialize: parameters, count, steps that fail, COM. */
@NullMarked
package org.mapiemulator.tests.initialize;

import org.jspecify.annotations.NullMarked;
