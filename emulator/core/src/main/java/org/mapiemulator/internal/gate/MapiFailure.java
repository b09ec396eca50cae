package org.mapiemulator.internal.gate;

import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;

/**
 * A failing HRESULT on its way from a feature to the gate, which makes a MapiException of it.
 *
 * <p>It has no stack trace: the exception that the caller gets has one.
 */
public final class MapiFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Hresult hresult;
  private final @Nullable String detail;
  private final boolean planned;

  public MapiFailure(Hresult hresult, @Nullable String detail) {
    this(hresult, detail, false);
  }

  private MapiFailure(Hresult hresult, @Nullable String detail, boolean planned) {
    super(detail, null, false, false);
    this.hresult = hresult;
    this.detail = detail;
    this.planned = planned;
  }

  /** A failure that the test wants, documented or not. */
  static MapiFailure planned(Hresult hresult, String place) {
    return new MapiFailure(hresult, "planned by the test at " + place, true);
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
}
