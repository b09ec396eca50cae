package org.mapiemulator.internal.object;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Admission;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.NamesFlag;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropNames;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.SaveFlag;
import org.mapiemulator.mapi.StringFlag;

/** IMAPIProp of any object. */
abstract class SeamPropObject<I extends MapiProp> extends SeamObject<I> implements MapiProp {

  private static SeamMethod method(String name) {
    return SeamMethod.of(MapiProp.class, name, Admission.OBJECT);
  }

  private static final SeamMethod GET_LAST_ERROR = method("getLastError");
  private static final SeamMethod SAVE_CHANGES = method("saveChanges");
  private static final SeamMethod GET_PROPS = method("getProps");
  private static final SeamMethod GET_PROP_LIST = method("getPropList");
  private static final SeamMethod OPEN_PROPERTY = method("openProperty");
  private static final SeamMethod SET_PROPS = method("setProps");
  private static final SeamMethod DELETE_PROPS = method("deleteProps");
  private static final SeamMethod COPY_TO = method("copyTo");
  private static final SeamMethod COPY_PROPS = method("copyProps");
  private static final SeamMethod GET_NAMES_FROM_IDS = method("getNamesFromIds");
  private static final SeamMethod GET_IDS_FROM_NAMES = method("getIdsFromNames");

  private static final int WIDTH = MapiFlag.mask(StringFlag.class);
  private static final int SAVE = MapiFlag.mask(SaveFlag.class);
  private static final int OPEN = MapiFlag.mask(OpenPropertyFlag.class);
  private static final int COPY = MapiFlag.mask(CopyFlag.class);
  private static final int NAMES = MapiFlag.mask(NamesFlag.class);
  private static final int CREATE_NAMES = MapiFlag.mask(NamesCreateFlag.class);

  private final Unsaved unsaved;
  private final Unsaved above;
  private final OpenStreams streams = new OpenStreams();

  /**
   * Makes one.
   *
   * @param unsaved what of it has to be saved
   * @param above what of the object has to be saved that its own SaveChanges changes
   */
  SeamPropObject(Home home, LifeNode node, Kind kind, I inner, Unsaved unsaved, Unsaved above) {
    super(home, node, kind, inner);
    this.unsaved = unsaved;
    this.above = above;
    unsaved.belongsTo(node, above);
  }

  final Unsaved unsaved() {
    return unsaved;
  }

  /** Makes a change; one after the last save is reported where the provider refuses it. */
  final <T> T change(Call call, SeamMethod method, Supplier<T> change) {
    return change(call, method, List.of(), change);
  }

  /** As above, for a change of some properties. */
  private <T> T change(Call call, SeamMethod method, List<?> what, Supplier<T> change) {
    try {
      T result = change.get();
      unsaved.changed(call, method, what);
      return result;
    } catch (MapiException refused) {
      if (unsaved.isClosed()) {
        call.report(ObjectFacts.changedAfterSave(method.name(), node()));
      }
      throw refused;
    }
  }

  @Override
  void releasing(Call call) {
    @Nullable SeamMethod change = unsaved.change();
    if (change != null) {
      call.report(ObjectFacts.changesNotSaved(node(), change.name()));
    }
  }

  @Override
  public final @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return this.<@Nullable MapiError>call(
        GET_LAST_ERROR,
        call -> lastError(call, result, flags, asked -> inner().getLastError(asked, flags)),
        result,
        flags);
  }

  @Override
  public final void saveChanges(int flags) {
    run(
        SAVE_CHANGES,
        call -> {
          int known = Checks.flags(call, flags, SAVE);
          boolean changed = unsaved.change() != null;
          try {
            inner().saveChanges(known);
            unsaved.saving();
          } catch (RuntimeException refused) { // not what ends a process that was killed meanwhile
            unsaved.saving();
            throw refused;
          }
          unsaved.closed(!MapiFlag.isSet(flags, SaveFlag.KEEP_OPEN_READWRITE));
          if (changed) {
            above.changed(call, SAVE_CHANGES);
          }
        },
        flags);
  }

  @Override
  public final Result<List<PropValue>> getProps(@Nullable List<PropTag> tags, int flags) {
    @Nullable List<PropTag> asked = Checks.copy(tags);
    return get(
        GET_PROPS,
        call -> {
          Checks.optional(asked, "lpPropTagArray");
          int known = Checks.flags(call, flags, WIDTH);
          return Large.properties(call, inner().getProps(asked, known));
        },
        asked,
        flags);
  }

  @Override
  public final List<PropTag> getPropList(int flags) {
    return get(GET_PROP_LIST, call -> inner().getPropList(Checks.flags(call, flags, WIDTH)), flags);
  }

  @Override
  public final MapiUnknown openProperty(
      @Nullable PropTag tag, @Nullable Iid iid, int interfaceOptions, int flags) {
    return get(
        OPEN_PROPERTY,
        call -> openProperty(call, tag, iid, interfaceOptions, flags),
        tag,
        iid,
        interfaceOptions,
        flags);
  }

  private MapiUnknown openProperty(
      Call call, @Nullable PropTag tag, @Nullable Iid iid, int interfaceOptions, int flags) {
    PropTag property = Checks.pointer(tag, "ulPropTag");
    Iid asked = Checks.pointer(iid, "lpiid");
    int known = Checks.flags(call, flags, OPEN);
    reportInUse(call, OPEN_PROPERTY, List.of(property), same -> same);
    boolean creates = MapiFlag.isSet(known, OpenPropertyFlag.CREATE);
    Supplier<MapiUnknown> open =
        () -> inner().openProperty(property, asked, interfaceOptions, known);
    // MAPI_CREATE alone drops the old value (PRP-38).
    @Nullable MapiUnknown opened =
        creates ? change(call, OPEN_PROPERTY, List.of(property), open) : open.get();
    return home()
        .property(call, inner(), opened, new OpenedProperty(streams, property, unsaved, inner()));
  }

  @Override
  public final List<PropProblem> setProps(@Nullable List<PropValue> values) {
    @Nullable List<PropValue> given = Checks.copy(values);
    return get(SET_PROPS, call -> setProps(call, given), Large.values(given));
  }

  private @Nullable List<PropProblem> setProps(Call call, @Nullable List<PropValue> given) {
    List<PropValue> values = Checks.filled(given, "lpPropArray");
    for (PropValue value : values) {
      if (value.isError()) {
        call.report(ObjectFacts.errorValueWritten(SET_PROPS.name(), node(), value.tag()));
        break;
      }
    }
    reportInUse(call, SET_PROPS, values, PropValue::tag);
    return edit(call, SET_PROPS, values, () -> inner().setProps(values));
  }

  @Override
  public final List<PropProblem> deleteProps(@Nullable List<PropTag> tags) {
    @Nullable List<PropTag> given = Checks.copy(tags);
    return get(
        DELETE_PROPS,
        call -> {
          List<PropTag> asked = Checks.filled(given, "lpPropTagArray");
          reportInUse(call, DELETE_PROPS, asked, tag -> tag);
          return edit(call, DELETE_PROPS, asked, () -> inner().deleteProps(asked));
        },
        given);
  }

  private <E> void reportInUse(
      Call call, SeamMethod method, List<E> some, Function<E, PropTag> tagOf) {
    if (streams.isEmpty()) {
      return;
    }
    streams.firstOf(
        some.stream().map(tagOf).toList(),
        (tag, stream) ->
            call.report(ObjectFacts.propertyInUse(method.name(), node(), tag, stream)));
  }

  /** Changes several properties; if each of them is a problem, nothing has changed. */
  private @Nullable List<PropProblem> edit(
      Call call, SeamMethod method, List<?> what, Supplier<@Nullable List<PropProblem>> change) {
    @Nullable Edit before = unsaved.newest();
    @Nullable List<PropProblem> problems =
        this.<@Nullable List<PropProblem>>change(call, method, what, change);
    if (problems != null && problems.size() >= what.size()) {
      unsaved.restore(before);
    } else if (problems != null) {
      unsaved.problems(before, problems);
    }
    return problems;
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
    @Nullable List<Iid> iids = Checks.copy(excludedIids);
    @Nullable List<PropTag> tags = Checks.copy(excludedTags);
    return get(
        COPY_TO,
        call -> {
          if (iids != null) {
            Checks.elements(iids, "rgiidExclude");
          }
          Checks.optional(tags, "lpExcludeProps");
          Iid iid = Checks.pointer(destIid, "lpInterface");
          MapiUnknown given = Checks.pointer(destObject, "lpDestObj");
          int known = Checks.flags(call, flags, COPY);
          MapiUnknown target = Unwrap.object(call, given);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, CopyFlag.DIALOG);
          @Nullable List<PropProblem> problems =
              inner().copyTo(iids, tags, dialog.uiParam(), dialog.progress(), iid, target, known);
          copied(call, COPY_TO, given, known);
          return problems;
        },
        iids,
        tags,
        uiParam,
        progress,
        destIid,
        destObject,
        flags);
  }

  @Override
  public final List<PropProblem> copyProps(
      @Nullable List<PropTag> tags,
      long uiParam,
      @Nullable MapiProgress progress,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destObject,
      int flags) {
    @Nullable List<PropTag> copy = Checks.copy(tags);
    return get(
        COPY_PROPS,
        call -> {
          List<PropTag> asked = Checks.filled(copy, "lpIncludeProps");
          Iid iid = Checks.pointer(destIid, "lpInterface");
          MapiUnknown given = Checks.pointer(destObject, "lpDestObj");
          int known = Checks.flags(call, flags, COPY);
          MapiUnknown target = Unwrap.object(call, given);
          Dialog dialog = Dialog.of(call, uiParam, progress, known, CopyFlag.DIALOG);
          @Nullable List<PropProblem> problems =
              inner().copyProps(asked, dialog.uiParam(), dialog.progress(), iid, target, known);
          copied(call, COPY_PROPS, given, known);
          return problems;
        },
        copy,
        uiParam,
        progress,
        destIid,
        destObject,
        flags);
  }

  /** What was copied into has to be saved, and so has what was moved away from (PRP-71, D-111). */
  private void copied(Call call, SeamMethod method, MapiUnknown target, int flags) {
    if (target instanceof SeamPropObject<?> seam) {
      seam.unsaved().changed(call, method);
    }
    if (MapiFlag.isSet(flags, CopyFlag.MOVE)) {
      unsaved.changed(call, method);
    }
  }

  @Override
  public final Result<PropNames> getNamesFromIds(
      @Nullable List<PropTag> tags, @Nullable MapiUid propertySet, int flags) {
    @Nullable List<PropTag> asked = Checks.copy(tags);
    return get(
        GET_NAMES_FROM_IDS,
        call -> {
          Checks.optional(asked, "*lppPropTags");
          int known = Checks.flags(call, flags, NAMES);
          return inner().getNamesFromIds(asked, propertySet, known);
        },
        asked,
        propertySet,
        flags);
  }

  @Override
  public final Result<List<PropTag>> getIdsFromNames(@Nullable List<PropName> names, int flags) {
    @Nullable List<PropName> asked = Checks.copy(names);
    return get(
        GET_IDS_FROM_NAMES,
        call -> {
          if (asked != null) {
            Checks.elements(asked, "lppPropNames");
          }
          return inner().getIdsFromNames(asked, Checks.flags(call, flags, CREATE_NAMES));
        },
        asked,
        flags);
  }
}
