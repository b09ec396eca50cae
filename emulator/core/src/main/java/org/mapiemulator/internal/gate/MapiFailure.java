package org.mapiemulator.internal.gate;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;

/**
 * A failing HRESULT on its way from a feature to the gate, which makes a MapiException of it.
 *
 * <p>It has no stack trace: the exception that the caller gets has one.
 */
public final class MapiFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Hresult hresult;
  private final @Nullable String detail;
  private final transient @Nullable MapiError error;
  private final boolean planned;

  public MapiFailure(Hresult hresult, @Nullable String detail) {
    this(hresult, detail, null, false);
  }

  private MapiFailure(
      Hresult hresult, @Nullable String detail, @Nullable MapiError error, boolean planned) {
    super(detail, null, false, false);
    this.hresult = hresult;
    this.detail = detail;
    this.error = error;
    this.planned = planned;
  }

  /** A failure that a provider reported. */
  public static MapiFailure of(MapiException thrown) {
    @Nullable MapiError error = thrown.error().orElse(null);
    return new MapiFailure(thrown.hresult(), error == null ? null : error.error(), error, false);
  }

  /** A failure that the test wants, documented or not. */
  static MapiFailure planned(Hresult hresult, String place) {
    return new MapiFailure(hresult, "planned by the test at " + place, null, true);
  }

  /** A failure whose result a setting chose, documented or not. */
  public static MapiFailure chosen(Hresult hresult, String detail) {
    return new MapiFailure(hresult, detail, null, true);
  }

  boolean isPlanned() {
    return planned;
  }

  public static MapiFailure invalidParameter(String detail) {
    return new MapiFailure(Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }

  public Hresult hresult() {
    return hresult;
  }

  public @Nullable String detail() {
    return detail;
  }

  /** What a provider has to say about it; null if it says nothing, or it is no provider's. */
  @Nullable MapiError error() {
    return error;
  }
}
