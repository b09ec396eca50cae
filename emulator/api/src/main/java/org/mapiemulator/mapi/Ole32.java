package org.mapiemulator.mapi;

/**
 * The functions of OLE32.DLL that meet MAPI: a thread joins an apartment before it uses COM
 * objects.
 *
 * <p>MAPIInitialize initializes COM on its thread unless MAPI_NO_COINIT is set (rule R-019), and
 * OleUninitialize has to come before the last MAPIUninitialize (rule R-026).
 */
public interface Ole32 {

  /** COINIT_MULTITHREADED. */
  int COINIT_MULTITHREADED = 0x0;

  /** COINIT_APARTMENTTHREADED. */
  int COINIT_APARTMENTTHREADED = 0x2;

  /**
   * Initializes COM on the calling thread: {@code HRESULT CoInitializeEx(LPVOID, DWORD)}.
   *
   * @param coInit {@link #COINIT_MULTITHREADED} or {@link #COINIT_APARTMENTTHREADED}; other bits
   *     are ignored
   * @return S_OK, or S_FALSE if the thread was initialized before
   * @throws MapiException with RPC_E_CHANGED_MODE if the thread is in an apartment of the other
   *     kind
   */
  @MapiFunction(
      value = "CoInitializeEx",
      results = {"S_FALSE", "RPC_E_CHANGED_MODE"})
  Hresult coInitializeEx(int coInit);

  /** Ends one initialization of COM on the calling thread: {@code void CoUninitialize()}. */
  @MapiFunction("CoUninitialize")
  void coUninitialize();

  /**
   * Initializes OLE on the calling thread, in a single-threaded apartment: {@code HRESULT
   * OleInitialize(LPVOID)}.
   *
   * @return S_OK, or S_FALSE if the thread was initialized before
   * @throws MapiException with RPC_E_CHANGED_MODE if the thread is in the multithreaded apartment
   */
  @MapiFunction(
      value = "OleInitialize",
      results = {"S_FALSE", "RPC_E_CHANGED_MODE"})
  Hresult oleInitialize();

  /** Ends one initialization of OLE on the calling thread: {@code void OleUninitialize()}. */
  @MapiFunction("OleUninitialize")
  void oleUninitialize();
}
