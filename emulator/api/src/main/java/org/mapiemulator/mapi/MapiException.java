package org.mapiemulator.mapi;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A failing HRESULT of a seam method.
 *
 * <p>It is unchecked because nearly every method of MAPI can fail, and the seam is called from
 * lambdas and callbacks. Catch it and look at {@link #hresult()}.
 */
public class MapiException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The number of the result. */
  private final int code;

  /** The method in the headers' spelling. */
  private final String method;

  private final transient @Nullable MapiError error;

  /**
   * Makes an exception for one failed call.
   *
   * @param hresult the failing result
   * @param method the method in the headers' spelling, for instance {@code IMAPISession::Logoff}
   * @param error what GetLastError of the object says about it, if anything
   * @param detail a sentence for the reader of the message, if there is one
   * @throws IllegalArgumentException if the result is a success
   */
  public MapiException(
      Hresult hresult, String method, @Nullable MapiError error, @Nullable String detail) {
    super(hresult + " from " + method + (detail == null ? "" : ": " + detail));
    if (hresult.isSuccess()) {
      throw new IllegalArgumentException(
          hresult + " is a success. Return it; a MapiException stands for failures only.");
    }
    this.code = hresult.code();
    this.method = method;
    this.error = error;
  }

  /**
   * Makes an exception without further detail, as a hand-written double of the seam would.
   *
   * @param hresult the failing result
   * @param method the method in the headers' spelling, for instance {@code IMAPISession::Logoff}
   * @throws IllegalArgumentException if the result is a success
   */
  public MapiException(Hresult hresult, String method) {
    this(hresult, method, null, null);
  }

  /**
   * The result of the call.
   *
   * @return a failure
   */
  public Hresult hresult() {
    return new Hresult(code);
  }

  /**
   * The method that failed.
   *
   * @return for instance {@code IMAPISession::Logoff}
   */
  public String method() {
    return method;
  }

  /**
   * What GetLastError of the object said at that moment.
   *
   * @return the structure, empty if there was none
   */
  public Optional<MapiError> error() {
    return Optional.ofNullable(error);
  }
}
