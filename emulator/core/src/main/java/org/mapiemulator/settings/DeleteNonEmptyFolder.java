package org.mapiemulator.settings;

/** What DeleteFolder gives for a folder that is not empty (D-42). */
public enum DeleteNonEmptyFolder implements Setting {
  /** MAPI_E_HAS_FOLDERS or MAPI_E_HAS_MESSAGES. The default. */
  ERROR,

  /** MAPI_W_PARTIAL_COMPLETION, and nothing is deleted, as on Exchange (FD-026). */
  PARTIAL_COMPLETION
}
