package org.mapiemulator.tests.shutdown;

/** How a provider takes part in a fast shutdown. */
enum Behaviour {
  /** It agrees. */
  IN("opts in"),
  /** It refuses with MAPI_E_NO_SUPPORT, and takes the other calls. */
  OUT("opts out"),
  /** It has no shutdown interface. */
  WITHOUT("lacks the interface"),
  /** Each of its methods gives MAPI_E_CALL_FAILED. */
  FAILS("fails"),
  /** Each of its methods throws. */
  THROWS("throws"),
  /** Its QueryInterface throws. */
  THROWS_WHEN_ASKED("throws from QueryInterface"),
  /** Its QueryInterface gives null. */
  GIVES_NULL("gives null"),
  /** Its QueryInterface gives itself, which is something else. */
  GIVES_ITSELF("gives itself"),
  /** Its QueryInterface fails with a code that means something else. */
  FAILS_WHEN_ASKED("fails from QueryInterface");

  private final String words;

  Behaviour(String words) {
    this.words = words;
  }

  boolean hasInterface() {
    return this == IN || this == OUT || this == FAILS || this == THROWS;
  }

  @Override
  public String toString() {
    return words;
  }
}
