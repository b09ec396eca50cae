package org.mapiemulator.settings;

/** Where rows without the sort key come (D-83). */
public enum AbsentInSort implements Setting {
  /** Last, in both directions. The default. */
  LAST,

  /** As if the value were smaller than all. */
  LOWEST
}
