package org.mapiemulator.internal.profile;

/** The kinds of service provider, in the order of R-300: transports, address books, stores. */
public enum ProviderKind {
  TRANSPORT("XPProviderInit", "IXPProvider"),
  ADDRESS_BOOK("ABProviderInit", "IABProvider"),
  STORE("MSProviderInit", "IMSProvider");

  private final String entryPoint;
  private final String comName;

  ProviderKind(String entryPoint, String comName) {
    this.entryPoint = entryPoint;
    this.comName = comName;
  }

  /** The function that starts one. */
  public String entryPoint() {
    return entryPoint;
  }

  /** The interface of the provider object. */
  public String comName() {
    return comName;
  }
}
