package org.mapiemulator;

/** How an add-in is registered with its host. */
public final class AddInRegistration {

  private final String name;
  private final AddIn addIn;
  private volatile boolean requiresNotification;

  AddInRegistration(String name, AddIn addIn) {
    this.name = name;
    this.addIn = addIn;
  }

  /**
   * The name of the add-in in traces and findings.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  AddIn addIn() {
    return addIn;
  }

  /**
   * Writes the value RequireShutdownNotification into the registration: the add-in is told of the
   * end of its host whatever the version.
   *
   * @return this
   */
  public AddInRegistration requireShutdownNotification() {
    requiresNotification = true;
    return this;
  }

  boolean requiresNotification() {
    return requiresNotification;
  }

  @Override
  public String toString() {
    return name;
  }
}
