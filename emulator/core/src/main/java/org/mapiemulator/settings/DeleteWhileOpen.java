package org.mapiemulator.settings;

/**
 * Whether messages that somebody else has open for writing can be deleted or marked as read (D-08).
 */
public enum DeleteWhileOpen implements Setting {
  /** They can; SaveChanges then gives MAPI_E_OBJECT_DELETED. The default. */
  ALLOWED,

  /** They cannot: MAPI_W_PARTIAL_COMPLETION. */
  REFUSED
}
