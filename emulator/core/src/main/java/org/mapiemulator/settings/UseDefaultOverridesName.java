package org.mapiemulator.settings;

/** Whether MAPI_USE_DEFAULT wins over a profile name. */
public enum UseDefaultOverridesName implements Setting {
  /** The name wins; the default of every version. */
  OFF,

  /** The default profile is used although a name is given. */
  ON
}
