package org.mapiemulator.internal.object;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.fault.ClientTerminatedError;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.gate.Outcome;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * A client's progress object as a provider sees it: nothing that it throws reaches the provider.
 */
final class GuardedProgress implements MapiProgress {

  private static final int TOP_LEVEL = 1;
  private static final int MAXIMUM = 1000;

  private final Call call;
  private final MapiProgress progress;
  private final String name;

  private GuardedProgress(Call call, MapiProgress progress, String name) {
    this.call = call;
    this.progress = progress;
    this.name = name;
  }

  static MapiProgress of(Call call, MapiProgress progress) {
    return new GuardedProgress(call, progress, call.gate().names().of("progress", progress));
  }

  private int ask(String method, int otherwise, Callable<Integer> foreign) {
    Outcome<Integer> outcome = call.gate().outward().call(call.client(), name, method, foreign);
    @Nullable Throwable thrown = outcome.thrown();
    if (thrown != null && !(thrown instanceof ClientTerminatedError)) {
      call.report(ObjectFacts.progressThrew(method, name, thrown), outcome.step());
    }
    @Nullable Integer value = outcome.value();
    return value == null ? otherwise : value;
  }

  private void tell(String method, Runnable foreign) {
    ask(
        method,
        0,
        () -> {
          foreign.run();
          return 0;
        });
  }

  @Override
  public void progress(int value, int count, int total) {
    tell("Progress", () -> progress.progress(value, count, total));
  }

  @Override
  public int getFlags() {
    return ask("GetFlags", TOP_LEVEL, progress::getFlags);
  }

  @Override
  public int getMax() {
    return ask("GetMax", MAXIMUM, progress::getMax);
  }

  @Override
  public int getMin() {
    return ask("GetMin", 0, progress::getMin);
  }

  @Override
  public void setLimits(
      @Nullable Integer minimum, @Nullable Integer maximum, @Nullable Integer flags) {
    tell("SetLimits", () -> progress.setLimits(minimum, maximum, flags));
  }

  @Override
  public MapiUnknown queryInterface(@Nullable Iid iid) {
    if (!Iid.UNKNOWN.equals(iid) && !Iid.MAPI_PROGRESS.equals(iid)) {
      throw new MapiException(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "IMAPIProgress::QueryInterface");
    }
    addRef();
    return this;
  }

  @Override
  public int addRef() {
    return ask("AddRef", 0, progress::addRef);
  }

  @Override
  public int release() {
    return ask("Release", 0, progress::release);
  }
}
