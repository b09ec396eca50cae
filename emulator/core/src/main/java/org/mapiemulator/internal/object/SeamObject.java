package org.mapiemulator.internal.object;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.Facts;
import org.mapiemulator.internal.gate.Gate;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.Named;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.Held;
import org.mapiemulator.internal.life.HeldSink;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.StringFlag;
import org.mapiemulator.settings.UnicodeGetLastError;

/**
 * What a client holds of a provider's object: a life of its own, and the way through the gate.
 *
 * <p>The fields are final, so that a Mockito spy, which copies fields, shares the object.
 *
 * @param <I> the interface of the provider's object
 */
abstract class SeamObject<I extends MapiUnknown> implements MapiUnknown, Named, Held {

  private static final SeamMethod QUERY_INTERFACE =
      SeamMethod.of(MapiUnknown.class, "queryInterface", Admission.IDENTITY);
  private static final SeamMethod ADD_REF =
      SeamMethod.of(MapiUnknown.class, "addRef", Admission.IDENTITY);
  private static final SeamMethod RELEASE =
      SeamMethod.of(MapiUnknown.class, "release", Admission.IDENTITY);

  private static final int WIDTH = MapiFlag.mask(StringFlag.class);

  private final Home home;
  private final LifeNode node;
  private final Kind kind;
  private final I inner;

  SeamObject(Home home, LifeNode node, Kind kind, I inner) {
    this.home = home;
    this.node = node;
    this.kind = kind;
    this.inner = inner;
  }

  @Override
  public final LifeNode node() {
    return node;
  }

  /** What the objects hang on that are opened through this one. */
  Home home() {
    return home;
  }

  final Kind kind() {
    return kind;
  }

  final I inner() {
    return inner;
  }

  final Gate gate() {
    return home.gate();
  }

  final boolean has(Iid iid) {
    return kind.has(iid);
  }

  /** Lets a call through to the provider's object; the body makes the checks before it. */
  final <T extends @Nullable Object> T call(
      SeamMethod method, Function<Call, T> body, @Nullable Object... arguments) {
    return gate()
        .<T>call(method, node, call -> ProviderCalls.guarded(call, inner, body), arguments);
  }

  /** As {@link #call}, for methods that have to give something. */
  final <T> T get(
      SeamMethod method, Function<Call, @Nullable T> body, @Nullable Object... arguments) {
    return this.<T>call(
        method, call -> ProviderCalls.given(call, inner, body.apply(call)), arguments);
  }

  /** As {@link #call}, for methods without a value. */
  final void run(SeamMethod method, Consumer<Call> body, @Nullable Object... arguments) {
    this.<@Nullable Object>call(
        method,
        call -> {
          body.accept(call);
          return Gate.VOID;
        },
        arguments);
  }

  /** GetLastError of any object: what the gate knows, or what the provider has to say. */
  final @Nullable MapiError lastError(
      Call call,
      @Nullable Hresult result,
      int flags,
      Function<Hresult, @Nullable MapiError> provider) {
    Hresult asked = Checks.pointer(result, "hResult");
    Checks.flags(call, flags, WIDTH);
    if (MapiFlag.isSet(flags, StringFlag.UNICODE)
        && call.setting(UnicodeGetLastError.class) == UnicodeGetLastError.ANSI_ONLY) {
      throw new MapiFailure(
          Hresult.MAPI_E_BAD_CHARWIDTH, "this version gives 8-bit strings only (A-36)");
    }
    LifeNode.@Nullable LastError last = node.lastError();
    return last != null && last.result().equals(asked) ? last.error() : provider.apply(asked);
  }

  @Override
  public final MapiUnknown queryInterface(@Nullable Iid iid) {
    return gate().call(QUERY_INTERFACE, node, call -> queryInterface(call, iid), iid);
  }

  private MapiUnknown queryInterface(Call call, @Nullable Iid iid) {
    Iid asked = Checks.pointer(iid, "iid");
    if (node.references() == 0) {
      call.overReleased();
      throw new MapiFailure(Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, node + " was released");
    }
    boolean dead = node.end() != null || call.client().initCount() == 0;
    if (!asked.equals(Iid.UNKNOWN) && (dead || !has(asked))) {
      throw new MapiFailure(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED,
          asked.name() + (dead ? " of a dead object; only IID_IUnknown is left" : ""));
    }
    node.addReference();
    return this;
  }

  @Override
  public final int addRef() {
    return gate().lifetime(ADD_REF, node, this::addRef);
  }

  private int addRef(Call call) {
    int count = node.addReference();
    if (count == 0) {
      call.overReleased();
    }
    return count;
  }

  @Override
  public final int release() {
    return gate().lifetime(RELEASE, node, this::release);
  }

  private int release(Call call) {
    int left = node.releaseReference();
    if (left < 0) {
      call.overReleased();
      return 0;
    }
    if (call.client().initCount() == 0 && call.client().uninitialized() != null) {
      call.report(Facts.lateRelease(node));
    }
    if (left == 0) {
      lastRelease(call);
    }
    return left;
  }

  private void lastRelease(Call call) {
    @Nullable Site place = call.place();
    if (!isHostGone()) {
      releasing(call);
    }
    node.revive(End.Kind.STORE_LOGGED_OFF); // it was only to be released
    if (node.end() == null) {
      node.end(new End(End.Kind.RELEASED, place));
    } else {
      node.released(place); // it stays as dead as it was
    }
    call.client().held().remove(this);
    releaseInner();
    released(call);
  }

  /** What is wrong with a last Release, and what is undone before it. */
  void releasing(Call call) {}

  /** The session is about to end. */
  void sessionEnds(Call call) {}

  /** What was changed of it and not saved; null if nothing was, or nothing needs to be. */
  @Nullable WorkingCopy unsavedWork() {
    return null;
  }

  /** What comes after a last Release. */
  void released(Call call) {}

  /** Gives the provider's object its reference back, if it is still there. */
  final void releaseInner() {
    if (isHostGone()) {
      return;
    }
    ProviderCalls.quietly(gate(), node, inner, "IUnknown::Release", inner::release);
  }

  /** Whether it lived in another process, which is gone with what it had. */
  private boolean isHostGone() {
    @Nullable End end = node.end();
    return end != null && end.kind() == End.Kind.HOST_GONE;
  }

  /** The object was not what the client had asked for, and it never saw it. */
  final void takeBack() {
    node.releaseReference();
    node.end(new End(End.Kind.RELEASED, null));
    node.client().held().remove(this);
    releaseInner();
  }

  @Override
  public List<HeldSink> sinks() {
    return List.of();
  }

  @Override
  public final String toString() {
    return node.name();
  }
}
