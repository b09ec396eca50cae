/**
 * A JUnit Jupiter extension that gives each test a simulated MAPI subsystem and judges how it was
 * used.
 */
module org.mapiemulator.junit.jupiter {
  requires static org.jspecify;
  requires transitive org.mapiemulator;
  requires transitive org.junit.jupiter.api;

  exports org.mapiemulator.junit.jupiter;
}
