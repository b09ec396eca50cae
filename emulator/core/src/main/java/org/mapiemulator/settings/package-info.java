/**
 * What can be set: the behaviour variants of the specification, the presets of Outlook's versions,
 * the virtual clock, and the user who answers dialogs.
 *
 * <p>Start at {@link org.mapiemulator.settings.Settings}.
 */
@NullMarked
package org.mapiemulator.settings;

import org.jspecify.annotations.NullMarked;
