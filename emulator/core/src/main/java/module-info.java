/**
 * An in-process emulator of Extended MAPI for tests.
 *
 * <p>Start at {@link org.mapiemulator.MapiSubsystem}. What the code under test sees is the module
 * {@code org.mapiemulator.mapi}.
 */
@SuppressWarnings({
  "module", // the module of the extension, which one package is for, is compiled later
  "requires-automatic" // Mime4j is no module
})
module org.mapiemulator {
  requires static apache.mime4j.core; // only org.mapiemulator.internal.mail.eml uses it
  requires static apache.mime4j.dom; // as above
  requires static org.apache.poi.poi; // only org.mapiemulator.internal.mail.msg uses it
  requires static org.assertj.core; // only org.mapiemulator.assertj uses it
  requires static org.jspecify;
  requires transitive org.mapiemulator.mapi;

  exports org.mapiemulator;
  exports org.mapiemulator.assertj;
  exports org.mapiemulator.fault;
  exports org.mapiemulator.journal;
  exports org.mapiemulator.lint;
  exports org.mapiemulator.loss;
  exports org.mapiemulator.mailbox;
  exports org.mapiemulator.settings;
  exports org.mapiemulator.internal.words to
      org.mapiemulator.junit.jupiter;
}
