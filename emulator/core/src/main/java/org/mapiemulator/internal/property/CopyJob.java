package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;

/** One CopyTo or CopyProps: what is wanted, where to, and what went wrong. */
public final class CopyJob {

  private final MapiProp destination;
  private final IntPredicate wanted;
  private final int flags;
  private final boolean move;
  private final @Nullable MapiProgress progress;
  private final List<PropProblem> problems = new ArrayList<>(0);

  CopyJob(
      MapiProp destination,
      IntPredicate wanted,
      int flags,
      boolean move,
      @Nullable MapiProgress progress) {
    this.destination = destination;
    this.wanted = wanted;
    this.flags = flags;
    this.move = move;
    this.progress = progress;
  }

  /** A PropObject, or an object of somebody else; no lock may be held while it is called. */
  public MapiProp destination() {
    return destination;
  }

  /** Whether a sub-object is wanted, by the identifier of its PT_OBJECT property. */
  public boolean wants(int id) {
    return wanted.test(id);
  }

  /** Whether the sources shall be gone afterwards. */
  public boolean isMove() {
    return move;
  }

  /** MAPI_NOREPLACE: what the destination has already stays. */
  public boolean keepsExisting() {
    return MapiFlag.isSet(flags, CopyFlag.NOREPLACE);
  }

  /** The indicator to tell, null without MAPI_DIALOG (PRP-73). */
  public @Nullable MapiProgress progress() {
    return MapiFlag.isSet(flags, CopyFlag.DIALOG) ? progress : null;
  }

  /** Reports a property or sub-object that could not be copied. */
  public void problem(int index, PropTag tag, Hresult scode) {
    problems.add(new PropProblem(index, tag, scode));
  }

  List<PropProblem> problems() {
    return problems;
  }
}
