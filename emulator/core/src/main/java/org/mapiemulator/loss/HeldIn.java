package org.mapiemulator.loss;

/** Where something was that got lost. */
public enum HeldIn {
  /** In an open object, before its SaveChanges. */
  WORKING_COPY("working copy"),

  /** In a store that writes lazily: saved, but not written. */
  STORE_CACHE("store cache"),

  /** In the outgoing queue of a store that writes lazily. */
  OUTGOING_QUEUE("outgoing queue"),

  /** In a provider that {@linkplain HoldsState says so}. */
  PROVIDER_STATE("provider state");

  private final String words;

  HeldIn(String words) {
    this.words = words;
  }

  /**
   * The place in words.
   *
   * @return for instance {@code store cache}
   */
  public String words() {
    return words;
  }
}
