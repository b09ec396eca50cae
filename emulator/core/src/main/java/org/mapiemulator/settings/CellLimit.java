package org.mapiemulator.settings;

/** Whether tables cut long values (D-82). */
public enum CellLimit implements Setting {
  /** They do not. The default. */
  NONE,

  /** Strings and bytes are cut to 255 in cells; order and restriction see them whole. */
  AT_255
}
