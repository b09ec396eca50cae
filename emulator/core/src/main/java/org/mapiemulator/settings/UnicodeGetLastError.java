package org.mapiemulator.settings;

/**
 * Which string widths GetLastError accepts (A-36, rule R-089).
 *
 * <p>That versions before Outlook 2007 SP2 differ is a guess of ours (specification, 4.2).
 */
public enum UnicodeGetLastError implements Setting {
  /** Both; the default since Outlook 2007 SP2. */
  BOTH,

  /** MAPI_UNICODE gives MAPI_E_BAD_CHARWIDTH; the default before Outlook 2007 SP2. */
  ANSI_ONLY
}
