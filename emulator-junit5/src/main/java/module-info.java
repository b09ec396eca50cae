/**
 * A JUnit Jupiter extension that gives each test a simulated MAPI subsystem and judges how it was
 * used.
 */
module org.mapiemulator.junit.jupiter {
  requires static org.apiguardian.api;
  requires static org.jspecify;
  requires transitive org.mapiemulator;
  requires transitive org.junit.jupiter.api;

  exports org.mapiemulator.junit.jupiter;

  // JUnit makes the providers of invocations, which are nobody else's business.
  opens org.mapiemulator.junit.jupiter to
      org.junit.platform.commons;

  provides org.junit.jupiter.api.extension.Extension with
      org.mapiemulator.junit.jupiter.MapiAutoDetection;
}
