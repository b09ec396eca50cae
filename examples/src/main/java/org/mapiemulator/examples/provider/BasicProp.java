package org.mapiemulator.examples.provider;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiError;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.PropAccess;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropNames;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;

/** IMAPIProp over an IPropData, which MAPI has made. */
abstract class BasicProp extends BasicUnknown implements MapiProp {

  private final PropData data;

  /** Takes over the data; what it contains does not count as changed. */
  BasicProp(PropData data, List<PropValue> values, Iid... iids) {
    super(iids);
    this.data = data;
    data.setProps(values);
    keptClean();
  }

  /** Whether clients may change properties at all. */
  final void allowChanges(boolean allowed) {
    data.hrSetObjAccess((allowed ? PropAccess.READ_WRITE : PropAccess.READ_ONLY).value());
  }

  final PropData data() {
    return data;
  }

  /** Nothing counts as changed any more. */
  final void keptClean() {
    List<PropTag> all = data.hrGetPropAccess(null).tags();
    data.hrSetPropAccess(all, all.stream().map(tag -> PropAccess.CLEAN.value()).toList());
  }

  /** Clients may read a property and not change it. */
  final void protect(PropTag... tags) {
    List<PropTag> all = List.of(tags);
    int access = PropAccess.READ_ONLY.value();
    data.hrSetPropAccess(all, all.stream().map(tag -> access).toList());
  }

  /** Properties were set or deleted. */
  void changed() {}

  @Override
  void released() {
    data.release();
  }

  @Override
  public @Nullable MapiError getLastError(@Nullable Hresult result, int flags) {
    return null;
  }

  @Override
  public void saveChanges(int flags) {
    data.saveChanges(flags);
  }

  @Override
  public Result<List<PropValue>> getProps(@Nullable List<PropTag> tags, int flags) {
    return data.getProps(tags, flags);
  }

  @Override
  public List<PropTag> getPropList(int flags) {
    return data.getPropList(flags);
  }

  @Override
  public MapiUnknown openProperty(
      @Nullable PropTag tag, @Nullable Iid iid, int interfaceOptions, int flags) {
    return data.openProperty(tag, iid, interfaceOptions, flags);
  }

  @Override
  public List<PropProblem> setProps(@Nullable List<PropValue> values) {
    List<PropProblem> problems = data.setProps(values);
    changed();
    return problems;
  }

  @Override
  public List<PropProblem> deleteProps(@Nullable List<PropTag> tags) {
    List<PropProblem> problems = data.deleteProps(tags);
    changed();
    return problems;
  }

  @Override
  public List<PropProblem> copyTo(
      @Nullable List<Iid> excludedIids,
      @Nullable List<PropTag> excludedTags,
      long uiParam,
      @Nullable MapiProgress progress,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destObject,
      int flags) {
    return data.copyTo(excludedIids, excludedTags, uiParam, progress, destIid, destObject, flags);
  }

  @Override
  public List<PropProblem> copyProps(
      @Nullable List<PropTag> tags,
      long uiParam,
      @Nullable MapiProgress progress,
      @Nullable Iid destIid,
      @Nullable MapiUnknown destObject,
      int flags) {
    return data.copyProps(tags, uiParam, progress, destIid, destObject, flags);
  }

  @Override
  public Result<PropNames> getNamesFromIds(
      @Nullable List<PropTag> tags, @Nullable MapiUid propertySet, int flags) {
    throw refused("IMAPIProp::GetNamesFromIDs");
  }

  @Override
  public Result<List<PropTag>> getIdsFromNames(@Nullable List<PropName> names, int flags) {
    throw refused("IMAPIProp::GetIDsFromNames");
  }
}
