package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropNames;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.StringFlag;

/**
 * IMAPIProp over hooks: an object of any kind says what it stores, what it computes and what may be
 * changed; everything else is the same for all.
 *
 * <p>Methods hold no lock while they call a hook, {@link #commit} included: a subclass guards its
 * own state, and reads for {@link #stored()} one immutable value.
 */
public abstract class PropObject extends ProviderObject implements MapiProp {

  private final PropSettings settings;

  /** Streams in direct mode whose bytes are not yet the value of their property. */
  private final AtomicReference<List<StreamBuffer>> unwritten = new AtomicReference<>(List.of());

  /** An object with one reference; its standard interface is the first. */
  protected PropObject(List<Iid> iids, PropSettings settings) {
    super(iids);
    this.settings = settings;
  }

  protected final PropSettings settings() {
    return settings;
  }

  // ---- What it has: hooks -------------------------------------------------------------------

  /**
   * What is stored, working copies included.
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_OBJECT_DELETED, MAPI_E_INVALID_OBJECT,
   *     … if the object cannot be used any more
   */
  protected abstract Props stored();

  /**
   * A computed property, in internal form; it comes before a stored one of the same identifier.
   *
   * @param stored what {@link #stored()} gave in the same call
   * @return null if it is not computed or not there
   */
  protected @Nullable PropValue computed(int id, Props stored) {
    return null;
  }

  /** The identifiers that {@link #computed} may know, ascending. */
  protected int[] computedIds() {
    return new int[0];
  }

  /** The identifiers of the PT_OBJECT properties that are there, ascending (PRP-32). */
  protected int[] objectIds() {
    return new int[0];
  }

  /** Whether GetProps refuses large values (PRP-22, D-12): messages and attachments. */
  protected boolean limitsGetProps() {
    return false;
  }

  /** The names of named properties, null if the object has none (NAM-08). */
  protected @Nullable NameMap names() {
    return null;
  }

  /** PR_OBJECT_TYPE. */
  protected abstract ObjectType objectType();

  // ---- How it changes: hooks ----------------------------------------------------------------

  /**
   * Throws if the object as a whole cannot be written: MAPI_E_NO_ACCESS if it was opened for
   * reading (D-03).
   */
  protected abstract void requireWritable();

  /**
   * Why a property cannot be set to a value, null if it can (PRP-49): MAPI_E_COMPUTED for what is
   * computed (D-02).
   *
   * @param value in the form in which the caller gave it
   */
  protected @Nullable Hresult refusalToSet(PropValue value) {
    return refusalToDelete(value.tag().id());
  }

  /** Why a property cannot be deleted, null if it can (PRP-56). */
  protected @Nullable Hresult refusalToDelete(int id) {
    return null;
  }

  /**
   * Makes a change: at once in the store (non-transacted objects) or in the working copy. It
   * happens as a whole or not at all.
   *
   * @throws org.mapiemulator.mapi.MapiException if the change as a whole cannot be made
   */
  protected abstract void commit(PropEdit edit);

  /**
   * Opens a PT_OBJECT property with an interface other than IStream: a table or an embedded message
   * (PRP-41, PRP-42).
   */
  protected MapiUnknown openObject(PropTag tag, Iid iid, int interfaceOptions, int flags) {
    throw Failure.of(
        Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED,
        tag.describe() + " cannot be opened with " + iid.name());
  }

  // ---- How it is copied: hooks --------------------------------------------------------------

  /** Throws if the object cannot be copied into a destination (D-111, PRP-68). */
  protected void requireCopyable(CopyJob job) {}

  /** Copies sub-objects: recipients, attachments, folders and their contents (PRP-65). */
  protected void copySubObjects(CopyJob job) {}

  // ---- IMAPIProp ----------------------------------------------------------------------------

  /** MAPI's side keeps what it says of failures. */
  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return null;
  }

  /** For objects whose changes are immediate: nothing is left to be done (PRP-06). */
  @Override
  public void saveChanges(int flags) {
    flushStreams();
    stored();
  }

  @Override
  public final Result<List<PropValue>> getProps(@Nullable List<PropTag> tags, int flags) {
    flushStreams();
    return tags == null
        ? Reading.all(this, isUnicode(flags))
        : Reading.some(this, tags, isUnicode(flags));
  }

  @Override
  public final List<PropTag> getPropList(int flags) {
    flushStreams();
    return List.copyOf(Reading.list(this, stored(), isUnicode(flags)));
  }

  @Override
  public final MapiUnknown openProperty(
      @Nullable PropTag tag, @Nullable Iid iid, int interfaceOptions, int flags) {
    if (tag == null || iid == null || tag.is(PropType.UNSPECIFIED)) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "no tag with a type, or no interface");
    }
    flushStreams();
    if (iid.equals(Iid.STREAM)) {
      return Streams.open(this, tag, flags);
    }
    stored();
    if (!tag.is(PropType.OBJECT) || iid.equals(Iid.STORAGE) || iid.equals(Iid.STREAM_DOCFILE)) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED,
          tag.describe() + " cannot be opened with " + iid.name());
    }
    if (!hasObject(tag.id()) && !MapiFlag.isSet(flags, OpenPropertyFlag.CREATE)) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, tag.describe() + " has no value");
    }
    return openObject(tag, iid, interfaceOptions, flags);
  }

  @Override
  public final List<PropProblem> setProps(@Nullable List<PropValue> values) {
    if (values == null || values.isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "no values");
    }
    flushStreams();
    return Writing.set(this, values);
  }

  @Override
  public final List<PropProblem> deleteProps(@Nullable List<PropTag> tags) {
    if (tags == null || tags.isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "no tags");
    }
    flushStreams();
    return Writing.delete(this, tags);
  }

  @Override
  public final List<PropProblem> copyTo(
      @Nullable List<Iid> excludedIids,
      @Nullable List<PropTag> excludedTags,
      long uiParam,
      @Nullable MapiProgress progress,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destObject,
      int flags) {
    flushStreams();
    CopyTarget target = CopyTarget.of(this, destIid, destObject);
    return Copying.all(this, excludedIids, excludedTags, progress, target, flags);
  }

  @Override
  public final List<PropProblem> copyProps(
      @Nullable List<PropTag> tags,
      long uiParam,
      @Nullable MapiProgress progress,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destObject,
      int flags) {
    if (tags == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "no tags");
    }
    flushStreams();
    CopyTarget target = CopyTarget.of(this, destIid, destObject);
    return Copying.some(this, tags, progress, target, flags);
  }

  @Override
  public final Result<PropNames> getNamesFromIds(
      @Nullable List<PropTag> tags, @Nullable MapiUid propertySet, int flags) {
    return Naming.names(requireNames(), tags, propertySet, flags);
  }

  @Override
  public final Result<List<PropTag>> getIdsFromNames(@Nullable List<PropName> names, int flags) {
    return Naming.ids(requireNames(), names, flags);
  }

  private NameMap requireNames() {
    stored();
    NameMap map = names();
    if (map == null) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the object has no named properties");
    }
    return map;
  }

  /** Whether a PT_OBJECT property is there. */
  final boolean hasObject(int id) {
    return Arrays.binarySearch(objectIds(), id) >= 0;
  }

  private static boolean isUnicode(int flags) {
    return MapiFlag.isSet(flags, StringFlag.UNICODE);
  }

  /** Throws if nothing but Release is left of the object and of all that was opened from it. */
  protected void requireOpen() {}

  // ---- Streams ------------------------------------------------------------------------------

  /**
   * Takes over what streams in direct mode were written. SaveChanges of transacted objects begins
   * with it; no lock may be held.
   */
  protected final void flushStreams() {
    if (!unwritten.get().isEmpty()) {
      unwritten.getAndSet(List.of()).forEach(StreamBuffer::flushQuietly);
    }
  }

  /** Remembers a stream that was written since the last time. */
  final void unwritten(StreamBuffer buffer) {
    unwritten.updateAndGet(
        before -> {
          List<StreamBuffer> more = new ArrayList<>(before);
          more.add(buffer);
          return List.copyOf(more);
        });
  }
}
