package org.mapiemulator.settings;

/** What a request for an interface that the object does not have gives (D-108). */
public enum WrongInterface implements Setting {
  /** MAPI_E_INTERFACE_NOT_SUPPORTED (SR-015). The default. */
  REFUSED,

  /** The standard interface of the object. */
  STANDARD
}
