package org.mapiemulator.internal.profile;

/** The kinds of service provider, in the order of R-300: transports, address books, stores. */
public enum ProviderKind {
  TRANSPORT("XPProviderInit", "IXPProvider", 36),
  ADDRESS_BOOK("ABProviderInit", "IABProvider", 35),
  STORE("MSProviderInit", "IMSProvider", StoreConfig.STORE_PROVIDER);

  private final String entryPoint;
  private final String comName;
  private final int resourceType;

  ProviderKind(String entryPoint, String comName, int resourceType) {
    this.entryPoint = entryPoint;
    this.comName = comName;
    this.resourceType = resourceType;
  }

  /** The function that starts one. */
  public String entryPoint() {
    return entryPoint;
  }

  /** The interface of the provider object. */
  public String comName() {
    return comName;
  }

  /** PR_RESOURCE_TYPE. */
  public int resourceType() {
    return resourceType;
  }
}
