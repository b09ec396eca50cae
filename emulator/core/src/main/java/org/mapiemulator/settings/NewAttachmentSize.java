package org.mapiemulator.settings;

/** PR_ATTACH_SIZE of a new attachment (D-116). */
public enum NewAttachmentSize implements Setting {
  /** Not there before the first save. The default. */
  ABSENT,

  /** 0 (RC-019). */
  ZERO
}
