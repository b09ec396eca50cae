package org.mapiemulator.settings;

/** Whether special folders can be deleted and moved (D-46). */
public enum SpecialFolderDeletion implements Setting {
  /** MAPI_E_NO_ACCESS. The default. */
  REFUSED,

  /** They can; their bit in PR_VALID_FOLDER_MASK is cleared. */
  ALLOWED
}
