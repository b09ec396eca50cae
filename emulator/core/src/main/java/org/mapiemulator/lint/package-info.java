/**
 * What was wrong: findings about the way MAPI was used, each with place, clause and remedy.
 *
 * <p>Holding ({@link org.mapiemulator.lint.Findings}), phrasing ({@link
 * org.mapiemulator.lint.FindingText}) and judging ({@link org.mapiemulator.lint.FindingsError}) are
 * separate; finding is the business of the gate.
 */
@NullMarked
package org.mapiemulator.lint;

import org.jspecify.annotations.NullMarked;
