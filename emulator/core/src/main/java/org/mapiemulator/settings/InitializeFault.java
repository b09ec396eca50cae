package org.mapiemulator.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;

/**
 * Steps of MAPIInitialize that fail on the simulated machine (rules ).
 *
 * <p>Where several are set, the first in the documented order decides. The setting of the
 * specification {@code serviceRegistryFault = TOO_COMPLEX} is {@code
 * InitializeFault.at(InitStep.SERVICE_REGISTRY)}.
 */
public final class InitializeFault implements Setting {

  /** No step fails; the default of every version. */
  public static final InitializeFault NONE = new InitializeFault(new EnumMap<>(InitStep.class));

  private final Map<InitStep, Hresult> faults;

  private InitializeFault(Map<InitStep, Hresult> faults) {
    this.faults = faults;
  }

  /**
   * Lets a step fail with its documented result.
   *
   * @param step the step
   * @return the setting
   */
  public static InitializeFault at(InitStep step) {
    return NONE.and(step, step.result());
  }

  /**
   * Lets OLE initialization fail; only this step may have any result (rule R-010).
   *
   * @param result what CoInitialize gives; a failure
   * @return the setting
   * @throws IllegalArgumentException if the result is a success
   */
  public static InitializeFault ofOle(Hresult result) {
    if (result.isSuccess()) {
      throw new IllegalArgumentException("result (" + result + ") must be a failure.");
    }
    return NONE.and(InitStep.OLE_INITIALIZATION, result);
  }

  /**
   * Lets a further step fail.
   *
   * @param step the step
   * @return a new setting
   */
  public InitializeFault and(InitStep step) {
    return and(step, step.result());
  }

  private InitializeFault and(InitStep step, Hresult result) {
    Map<InitStep, Hresult> more = new EnumMap<>(InitStep.class);
    more.putAll(faults);
    more.put(step, result);
    return new InitializeFault(more);
  }

  /**
   * Tells whether a step fails.
   *
   * @param step the step
   * @return its result, empty if it succeeds
   */
  public Optional<Hresult> of(InitStep step) {
    @Nullable Hresult result = faults.get(step);
    return Optional.ofNullable(result);
  }

  /**
   * The steps that fail.
   *
   * @return for instance {@code {OLE_VERSION=MAPI_E_VERSION (0x80040110)}}
   */
  @Override
  public String toString() {
    return faults.toString();
  }
}
