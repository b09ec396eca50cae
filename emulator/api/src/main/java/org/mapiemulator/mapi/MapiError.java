package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * MAPIERROR: the long form of a failure, as GetLastError gives it (mapierror.md, rules R-066,
 *
 *
 * @param version the version of the structure, MAPI_ERROR_VERSION = 0
 * @param error the text for the user
 * @param component the component that failed, at most 30 characters
 * @param lowLevelError the number of the underlying error, 0 if there is none
 * @param context where in the component it happened, 0 if unknown
 */
public record MapiError(
    int version,
    @Nullable String error,
    @Nullable String component,
    int lowLevelError,
    int context) {

  /** MAPI_ERROR_VERSION, the only version there is. */
  public static final int VERSION = 0;
}
