package org.mapiemulator.settings;

/**
 * Whether MAPI_APP_PROFILE adds profiles of kind "app" to the logon dialog (rule R-121).
 *
 * <p>That older versions do not do it is a guess of ours (specification, 4.2).
 */
public enum AppProfiles implements Setting {
  /** It does; the default of Outlook 2013 and 2016. */
  LISTED,

  /** It does nothing; the default of earlier versions. */
  NOT_LISTED
}
