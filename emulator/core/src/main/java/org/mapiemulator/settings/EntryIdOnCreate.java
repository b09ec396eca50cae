package org.mapiemulator.settings;

/** When a new message gets PR_ENTRYID and PR_RECORD_KEY (D-05). */
public enum EntryIdOnCreate implements Setting {
  /** With its first SaveChanges. The default. */
  AT_FIRST_SAVE,

  /** With CreateMessage, as other stores do (FD-056). */
  AT_CREATION
}
