/**
 * What was lost when a process was killed or the power was cut, and what would have saved it.
 *
 * <p>{@link org.mapiemulator.MapiSubsystem#losses()} gives the report. A provider of the user's own
 * takes part by {@link org.mapiemulator.loss.HoldsState} and {@link
 * org.mapiemulator.loss.DescribesItself}.
 */
@NullMarked
package org.mapiemulator.loss;

import org.jspecify.annotations.NullMarked;
