package org.mapiemulator.mapi;

/** Failures of the functions of MAPIUtil.h. */
final class Util {

  private Util() {}

  static MapiException failure(String function, Hresult result, String detail) {
    return new MapiException(result, function, null, detail);
  }

  static MapiException invalid(String function, String detail) {
    return failure(function, Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }

  /** An object of somebody else's may report an error that is none. */
  static Hresult failing(Hresult reported) {
    return reported.isFailure() ? reported : Hresult.MAPI_E_CALL_FAILED;
  }
}
