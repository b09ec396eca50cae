package org.mapiemulator.settings;

/** Whether dialogs can be shown at all (rule R-467). */
public enum UiAvailable implements Setting {
  /** The hooks of {@link UiHooks} are asked; the default of every version. */
  YES,

  /** What needs a dialog fails; the service overlay has this. */
  NO
}
