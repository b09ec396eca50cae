package org.mapiemulator.mapi;

import org.jspecify.annotations.Nullable;

/**
 * IMAPIProgress: a progress indicator of the client, which the provider tells how far it is (PRG-01
 * to PRG-03).
 */
@ComInterface(name = "IMAPIProgress", iid = "{0002031F-0000-0000-C000-000000000046}")
public interface MapiProgress extends MapiUnknown {

  /**
   * Tells how far an operation is: {@code HRESULT Progress(ULONG, ULONG, ULONG)}.
   *
   * @param value between the minimum and the maximum
   * @param count objects done, 0 if unknown
   * @param total objects in all, 0 if unknown
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMAPIProgress::Progress", slot = 3)
  void progress(int value, int count, int total);

  /**
   * Tells the level of the operation: {@code HRESULT GetFlags(ULONG *)}.
   *
   * @return MAPI_TOP_LEVEL 0x1 or 0
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMAPIProgress::GetFlags", slot = 4)
  int getFlags();

  /**
   * Tells the largest value: {@code HRESULT GetMax(ULONG *)}.
   *
   * @return the maximum
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMAPIProgress::GetMax", slot = 5)
  int getMax();

  /**
   * Tells the smallest value: {@code HRESULT GetMin(ULONG *)}.
   *
   * @return the minimum
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMAPIProgress::GetMin", slot = 6)
  int getMin();

  /**
   * Narrows the values: {@code HRESULT SetLimits(LPULONG, LPULONG, LPULONG)}.
   *
   * @param minimum the minimum, null to keep it
   * @param maximum the maximum, null to keep it
   * @param flags MAPI_TOP_LEVEL 0x1 or 0, null to keep it
   * @throws MapiException with any code; it is ignored
   */
  @ComMethod(name = "IMAPIProgress::SetLimits", slot = 7)
  void setLimits(@Nullable Integer minimum, @Nullable Integer maximum, @Nullable Integer flags);
}
