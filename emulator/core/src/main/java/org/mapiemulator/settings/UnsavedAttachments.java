package org.mapiemulator.settings;

/** When the attachment table of the open message shows an attachment (D-54). */
public enum UnsavedAttachments implements Setting {
  /** After SaveChanges of the attachment (RC-015). The default. */
  AFTER_OWN_SAVE,

  /** After SaveChanges of attachment and message. */
  AFTER_MESSAGE_SAVE
}
