package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/**
 * One change of an open object that was not saved.
 *
 * @param call the call that made it
 * @param method its method
 * @param what the properties that were set ({@link PropValue}) or otherwise changed ({@link
 *     PropTag}); empty if it was something else
 * @param before the change before, null if it is the first
 * @param count how many there are, this one included
 */
record Edit(Call call, SeamMethod method, List<?> what, @Nullable Edit before, int count) {

  /** The identifier of a property that was changed. */
  static int idOf(Object changed) {
    return changed instanceof PropValue value ? value.tag().id() : ((PropTag) changed).id();
  }
}
