package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * A success code together with a value, for methods that can succeed with a warning.
 *
 * @param <T> the kind of value
 * @param status S_OK or a warning
 * @param value what the call gave
 */
public record Result<T extends @Nullable Object>(Hresult status, T value) {

  /**
   * Checks that the status is a success.
   *
   * @param status S_OK or a warning
   * @param value what the call gave
   * @throws IllegalArgumentException if it is a failure; failures are {@link MapiException}s
   */
  public Result {
    if (status.isFailure()) {
      throw new IllegalArgumentException(
          status + " is a failure. Throw a MapiException instead of returning it.");
    }
  }

  /**
   * Makes a result with S_OK.
   *
   * @param value what the call gave
   * @param <T> the kind of value
   * @return the result
   */
  public static <T extends @Nullable Object> Result<T> ok(T value) {
    return new Result<>(Hresult.S_OK, value);
  }
}
