package org.mapiemulator.assertj;

import org.assertj.core.api.AbstractThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.journal.MapiMethod;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;

/** Assertions on a failing HRESULT, beside those on any exception. */
public class MapiExceptionAssert
    extends AbstractThrowableAssert<MapiExceptionAssert, MapiException> {

  /**
   * Begins assertions.
   *
   * @param actual the exception
   */
  public MapiExceptionAssert(@Nullable MapiException actual) {
    super(actual, MapiExceptionAssert.class);
  }

  /**
   * Verifies the result.
   *
   * @param expected the result
   * @return this
   * @throws AssertionError if it is another one
   */
  public MapiExceptionAssert hasResult(Hresult expected) {
    isNotNull();
    return verify(
        actual.hresult().equals(expected),
        "to have the result " + expected,
        "it is " + actual.hresult());
  }

  /**
   * Verifies the method that failed.
   *
   * @param expected the method, on whichever interface
   * @return this
   * @throws AssertionError if it is another one
   */
  public MapiExceptionAssert isFrom(MapiMethod expected) {
    isNotNull();
    return verify(
        expected.names(actual.method()),
        "to be from " + expected.simpleName(),
        "it is from " + actual.method());
  }

  /**
   * Verifies that GetLastError of the object had a text at that moment, and that it holds some
   * words.
   *
   * @param words the words
   * @return this
   * @throws AssertionError if there was no text, or it does not hold them
   */
  public MapiExceptionAssert hasErrorTextContaining(String words) {
    isNotNull();
    @Nullable String text = actual.error().map(MapiError::error).orElse(null);
    return verify(
        text != null && text.contains(words),
        "to have an error text with " + Texts.quote(words),
        text == null ? "it has none" : "it is " + Texts.quote(text));
  }

  private MapiExceptionAssert verify(boolean holds, String expectation, String difference) {
    if (!holds) {
      throw withCause(
          failure(
              "%s",
              "\nExpecting\n  "
                  + actual.getMessage()
                  + "\n  "
                  + expectation
                  + "\nbut "
                  + difference
                  + ".\n"));
    }
    return this;
  }

  /** Where the exception comes from is in its own stack. */
  private AssertionError withCause(AssertionError failure) {
    if (failure.getCause() == null) {
      failure.initCause(actual);
    }
    return failure;
  }
}
