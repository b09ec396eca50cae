/**
 * JUnit Jupiter support: {@link org.mapiemulator.junit.jupiter.MapiExtension} injects a {@link
 * org.mapiemulator.MapiSubsystem} into test and lifecycle methods, and ends it after each test.
 */
@NullMarked
package org.mapiemulator.junit.jupiter;

import org.jspecify.annotations.NullMarked;
