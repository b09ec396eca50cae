/** The texts of findings, compared whole: one misuse and one golden file for each rule. */
@NullMarked
package org.mapiemulator.tests.finding;

import org.jspecify.annotations.NullMarked;
