package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.String8;

/** SetProps and DeleteProps (PRP-44 to PRP-58). */
final class Writing {

  private static final int MESSAGE_CLASS_LENGTH = 255;

  private Writing() {}

  static List<PropProblem> set(PropObject object, List<PropValue> values) {
    object.requireWritable();
    for (PropValue each : values) {
      requireSensible(object, each);
    }
    Props stored = object.stored();
    CodePage html = Html.codePage(internetCpid(values, stored));
    PropsBuilder sets = new PropsBuilder();
    List<PropProblem> problems = new ArrayList<>(0);
    for (int i = 0; i < values.size(); i++) {
      PropValue value = values.get(i);
      int type = value.tag().type();
      if (type == Types.NULL || type == Types.ERROR) {
        continue;
      }
      Hresult refusal = refusal(object, value);
      Object internal =
          refusal == null ? InternalForm.value(value, object.settings().codePage(), html) : null;
      if (internal == null) {
        Hresult why = refusal == null ? Hresult.MAPI_E_INVALID_TYPE : refusal;
        problems.add(new PropProblem(i, value.tag(), why));
      } else {
        sets.add(InternalForm.tag(value.tag()), internal);
      }
    }
    Props all = sets.build();
    if (!all.isEmpty()) {
      object.commit(PropEdit.set(all));
    }
    return List.copyOf(problems);
  }

  /** What fails the call as a whole. */
  private static void requireSensible(PropObject object, @Nullable PropValue value) {
    if (value == null) {
      throw invalid("a value is null");
    }
    PropTag tag = value.tag();
    if (tag.is(PropType.OBJECT)) {
      throw invalid(tag.describe() + " is PT_OBJECT: open it");
    }
    if (tag.is(PropType.NULL) && tag.id() != 0 && !object.settings().nullTypeIsDropped()) {
      throw invalid(tag.describe() + " is PT_NULL");
    }
    if (value.value() instanceof List<?> list && list.isEmpty()) {
      throw invalid(tag.describe() + " has no values");
    }
    if (tag.id() == Ids.MESSAGE_CLASS && length(value.value()) > MESSAGE_CLASS_LENGTH) {
      throw invalid("the message class is longer than " + MESSAGE_CLASS_LENGTH + " characters");
    }
  }

  private static int length(@Nullable Object value) {
    if (value instanceof String8 text) {
      return text.bytes().size();
    }
    return value instanceof String text ? text.length() : 0;
  }

  private static @Nullable Object internetCpid(List<PropValue> values, Props stored) {
    Object found = stored.value(Ids.INTERNET_CPID);
    for (PropValue each : values) {
      if (each.tag().id() == Ids.INTERNET_CPID) {
        found = each.value();
      }
    }
    return found;
  }

  /** Why one property cannot be set; null if it can. */
  static @Nullable Hresult refusal(PropObject object, PropValue value) {
    PropTag tag = value.tag();
    int id = tag.id();
    if (id == 0 || id == Ids.INVALID || (Ids.isNamed(id) && object.names() == null)) {
      return Hresult.MAPI_E_UNEXPECTED_ID;
    }
    if (!Types.canBeSet(tag.type())) {
      return Hresult.MAPI_E_INVALID_TYPE;
    }
    if (isStoreMask(id)) {
      return Hresult.MAPI_E_COMPUTED;
    }
    Hresult refusal = object.refusalToSet(value);
    return refusal == null && object.hasObject(id) && id != Ids.ATTACH_DATA
        ? Hresult.MAPI_E_UNEXPECTED_TYPE
        : refusal;
  }

  private static boolean isStoreMask(int id) {
    return id == Ids.STORE_SUPPORT_MASK || id == Ids.STORE_UNICODE_MASK;
  }

  static List<PropProblem> delete(PropObject object, List<PropTag> tags) {
    object.requireWritable();
    Props stored = object.stored();
    List<Integer> ids = new ArrayList<>();
    List<PropProblem> problems = new ArrayList<>(0);
    for (int i = 0; i < tags.size(); i++) {
      PropTag tag = tags.get(i);
      if (tag == null) {
        throw invalid("tag " + i + " is null");
      }
      int id = tag.id();
      Hresult refusal = isStoreMask(id) ? Hresult.MAPI_E_COMPUTED : object.refusalToDelete(id);
      boolean there = stored.has(id) || object.hasObject(id);
      if (refusal == null && !there && id != 0 && object.settings().missingIsProblem()) {
        refusal = Hresult.MAPI_E_NOT_FOUND;
      }
      if (refusal != null) {
        problems.add(new PropProblem(i, tag, refusal));
      } else if (there && !ids.contains(id)) {
        ids.add(id);
      }
    }
    if (!ids.isEmpty()) {
      object.commit(PropEdit.delete(List.copyOf(ids)));
    }
    return List.copyOf(problems);
  }

  private static MapiException invalid(String detail) {
    return Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }
}
