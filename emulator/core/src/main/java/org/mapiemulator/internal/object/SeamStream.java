package org.mapiemulator.internal.object;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.MapiFailure;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiStream;
import org.mapiemulator.mapi.StreamCopied;
import org.mapiemulator.mapi.StreamStat;

/** IStream on a property. */
final class SeamStream extends SeamObject<MapiStream> implements MapiStream {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MapiStream.class, name, Admission.OBJECT);
  }

  private static final SeamMethod READ = method("read");
  private static final SeamMethod WRITE = method("write");
  private static final SeamMethod SEEK = method("seek");
  private static final SeamMethod SET_SIZE = method("setSize");
  private static final SeamMethod COPY_TO = method("copyTo");
  private static final SeamMethod COMMIT = method("commit");
  private static final SeamMethod REVERT = method("revert");
  private static final SeamMethod LOCK_REGION = method("lockRegion");
  private static final SeamMethod UNLOCK_REGION = method("unlockRegion");
  private static final SeamMethod STAT = method("stat");
  private static final SeamMethod CLONE = method("cloneStream");

  /** STGC_OVERWRITE to STGC_CONSOLIDATE. */
  private static final int COMMIT_FLAGS = 0xF;

  /** STATFLAG_NONAME and STATFLAG_NOOPEN. */
  private static final int STAT_FLAGS = 0x3;

  private final OpenedProperty property;
  private final boolean counted;
  private final Pending pending = new Pending();

  /** Opens the property of an object. */
  SeamStream(Home home, LifeNode node, MapiStream inner, OpenedProperty property) {
    this(home, node, inner, property, true);
    property.streams().add(property.tag(), node());
  }

  private SeamStream(
      Home home, LifeNode node, MapiStream inner, OpenedProperty property, boolean counted) {
    super(home, node, Kind.STREAM, inner);
    this.property = property;
    this.counted = counted;
  }

  /** Whether something was written since the last Commit. */
  private static final class Pending {
    volatile @Nullable Call written;
  }

  private void wrote(Call call, SeamMethod method) {
    pending.written = call;
    property.owner().changed(call, method, List.of(property.tag()));
  }

  /** On messages it is they that have to be saved; elsewhere Commit is enough (PRP-06). */
  @Override
  @Nullable WorkingCopy unsavedWork() {
    @Nullable Call call = pending.written;
    if (call == null || property.owner().isTransacted()) {
      return null;
    }
    return new WorkingCopy(
        WorkingCopy.Kind.STREAM,
        node(),
        property.provider(),
        List.of(new WorkingCopy.Change(call, List.of(property.tag()))),
        "IStream::Commit on " + node());
  }

  @Override
  void releasing(Call call) {
    if (pending.written != null) {
      call.report(ObjectFacts.streamNotCommitted(node()));
    }
    if (counted) {
      property.streams().remove(node());
    }
  }

  @Override
  public Binary read(int count) {
    return get(READ, call -> Large.read(call, inner().read(count)), count);
  }

  @Override
  public int write(@Nullable Binary bytes) {
    return get(
        WRITE,
        call -> {
          int written = inner().write(pointer(bytes, "pv"));
          if (written > 0) {
            wrote(call, WRITE);
          }
          return written;
        },
        Large.bytes(bytes));
  }

  /** Streams have the codes of COM (STM-07). */
  private static <T> T pointer(@Nullable T pointer, String parameter) {
    if (pointer == null) {
      throw new MapiFailure(Hresult.STG_E_INVALIDPOINTER, parameter + " is null");
    }
    return pointer;
  }

  @Override
  public long seek(long move, int origin) {
    return get(SEEK, call -> inner().seek(move, origin), move, origin);
  }

  @Override
  public void setSize(long size) {
    run(
        SET_SIZE,
        call -> {
          inner().setSize(size);
          wrote(call, SET_SIZE);
        },
        size);
  }

  @Override
  public StreamCopied copyTo(@Nullable MapiStream target, long count) {
    return get(
        COPY_TO,
        call -> {
          MapiStream given = pointer(target, "pstm");
          MapiStream unwrapped = Unwrap.of(call, MapiStream.class, given);
          @Nullable StreamCopied copied = inner().copyTo(unwrapped, count);
          if (given instanceof SeamStream seam && copied != null && copied.written() > 0) {
            seam.wrote(call, COPY_TO);
          }
          return copied;
        },
        target,
        count);
  }

  @Override
  public void commit(int flags) {
    run(
        COMMIT,
        call -> {
          inner().commit(Checks.flags(call, flags, COMMIT_FLAGS));
          pending.written = null;
        },
        flags);
  }

  @Override
  public void revert() {
    run(
        REVERT,
        call -> {
          inner().revert();
          pending.written = null;
        });
  }

  @Override
  public void lockRegion(long offset, long count, int lockType) {
    run(LOCK_REGION, call -> inner().lockRegion(offset, count, lockType), offset, count, lockType);
  }

  @Override
  public void unlockRegion(long offset, long count, int lockType) {
    run(
        UNLOCK_REGION,
        call -> inner().unlockRegion(offset, count, lockType),
        offset,
        count,
        lockType);
  }

  @Override
  public StreamStat stat(int flags) {
    return get(STAT, call -> inner().stat(Checks.flags(call, flags, STAT_FLAGS)), flags);
  }

  @Override
  public MapiStream cloneStream() {
    return get(CLONE, this::cloneStream);
  }

  private MapiStream cloneStream(Call call) {
    MapiStream inner = ProviderCalls.given(call, inner(), inner().cloneStream());
    return home()
        .open(call, Kind.STREAM, node -> new SeamStream(home(), node, inner, property, false));
  }
}
