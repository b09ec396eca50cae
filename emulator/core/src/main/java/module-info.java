/**
 * An in-process emulator of Extended MAPI for tests.
 *
 * <p>Start at {@link org.mapiemulator.MapiSubsystem}. What the code under test sees is the module
 * {@code org.mapiemulator.mapi}.
 */
@SuppressWarnings(
    "module") // the module of the extension, which one package is for, is compiled later
module org.mapiemulator {
  requires static org.assertj.core; // only org.mapiemulator.assertj uses it
  requires static org.jspecify;
  requires transitive org.mapiemulator.mapi;

  exports org.mapiemulator;
  exports org.mapiemulator.assertj;
  exports org.mapiemulator.fault;
  exports org.mapiemulator.journal;
  exports org.mapiemulator.lint;
  exports org.mapiemulator.mailbox;
  exports org.mapiemulator.settings;
  exports org.mapiemulator.internal.words to
      org.mapiemulator.junit.jupiter;
}
