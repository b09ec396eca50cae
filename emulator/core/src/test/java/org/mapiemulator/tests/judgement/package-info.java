/** What becomes of findings at the end: judged, allowed, spent, reported. */
@NullMarked
package org.mapiemulator.tests.judgement;

import org.jspecify.annotations.NullMarked;
