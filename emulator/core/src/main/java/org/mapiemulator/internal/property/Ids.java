package org.mapiemulator.internal.property;

/** Identifiers of properties with rules of their own. */
final class Ids {

  /** PR_MESSAGE_CLASS (CLS-02, PRP-53). */
  static final int MESSAGE_CLASS = 0x001A;

  /** PR_MESSAGE_RECIPIENTS. */
  static final int RECIPIENTS = 0x0E12;

  /** PR_MESSAGE_ATTACHMENTS. */
  static final int ATTACHMENTS = 0x0E13;

  /** PR_MAPPING_SIGNATURE. */
  static final int MAPPING_SIGNATURE = 0x0FF8;

  /** PR_OBJECT_TYPE. */
  static final int OBJECT_TYPE = 0x0FFE;

  /** PR_HTML and PR_BODY_HTML (TAG-19). */
  static final int HTML = 0x1013;

  /** PR_STORE_SUPPORT_MASK (PRP-54). */
  static final int STORE_SUPPORT_MASK = 0x340D;

  /** PR_STORE_UNICODE_MASK (PRP-54). */
  static final int STORE_UNICODE_MASK = 0x340F;

  /** PR_ATTACH_DATA_BIN and PR_ATTACH_DATA_OBJ (TAG-19). */
  static final int ATTACH_DATA = 0x3701;

  /** PR_INTERNET_CPID: the code page of PR_HTML (D-16). */
  static final int INTERNET_CPID = 0x3FDE;

  /** The first identifier of named properties. */
  static final int FIRST_NAMED = 0x8000;

  /** PROP_ID_INVALID (TAG-02). */
  static final int INVALID = 0xFFFF;

  private Ids() {}

  static boolean isNamed(int id) {
    return id >= FIRST_NAMED && id < INVALID;
  }

  /** Properties that do not come by themselves (TAG-14). */
  static boolean isSecure(int id) {
    return id >= 0x67F0 && id <= 0x67FF;
  }
}
