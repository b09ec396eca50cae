package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.String8;

/** GetProps and GetPropList (PRP-18 to PRP-34). */
final class Reading {

  private static final int ERROR = PropType.ERROR.value();

  private Reading() {}

  static Result<List<PropValue>> some(PropObject object, List<PropTag> tags, boolean unicode) {
    if (tags.isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "no tags");
    }
    Props stored = object.stored();
    int limit = limit(object);
    PropValue[] slots = new PropValue[tags.size()];
    boolean errors = false;
    for (int i = 0; i < slots.length; i++) {
      PropTag tag = tags.get(i);
      if (tag == null) {
        throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "tag " + i + " is null");
      }
      PropValue slot = slot(object, tag, stored, unicode, limit);
      slots[i] = slot;
      errors |= slot.tag().type() == ERROR;
    }
    return result(errors, Collections.unmodifiableList(Arrays.asList(slots)));
  }

  static Result<List<PropValue>> all(PropObject object, boolean unicode) {
    Props stored = object.stored();
    int limit = limit(object);
    List<PropValue> slots = new ArrayList<>();
    boolean errors = false;
    for (PropTag tag : list(object, stored, unicode)) {
      PropValue slot = slot(object, tag, stored, unicode, limit);
      slots.add(slot);
      errors |= slot.isError();
    }
    return result(errors, List.copyOf(slots));
  }

  private static Result<List<PropValue>> result(boolean errors, List<PropValue> slots) {
    return errors ? new Result<>(Hresult.MAPI_W_ERRORS_RETURNED, slots) : Result.ok(slots);
  }

  private static int limit(PropObject object) {
    return object.limitsGetProps() ? object.settings().getPropsLimit() : Integer.MAX_VALUE;
  }

  /** The value for one tag; an error slot if there is none (PRP-20, D-11). */
  static PropValue slot(PropObject object, PropTag tag, Props stored, boolean unicode, int limit) {
    int id = tag.id();
    if (tag.value() == Types.NULL) {
      return PropValue.NULL;
    }
    PropValue computed = object.computed(id, stored);
    int type;
    Object value;
    if (computed == null) {
      int index = stored.indexOf(id);
      if (index < 0) {
        return missing(object, tag);
      }
      type = stored.typeAt(index);
      value = stored.valueAt(index);
    } else {
      type = computed.tag().type();
      value = computed.value();
      if (value == null) {
        return missing(object, tag);
      }
    }
    PropValue slot =
        ExternalForm.slot(
            tag, type, value, unicode, object.settings().codePage(), html(id, stored));
    return limit != Integer.MAX_VALUE && isLarger(slot.value(), limit)
        ? PropValue.error(tag, Hresult.MAPI_E_NOT_ENOUGH_MEMORY)
        : slot;
  }

  private static CodePage html(int id, Props stored) {
    return id == Ids.HTML ? Html.codePage(stored.value(Ids.INTERNET_CPID)) : CodePage.UTF_8;
  }

  private static PropValue missing(PropObject object, PropTag tag) {
    boolean any = tag.type() == Types.OBJECT || tag.type() == Types.UNSPECIFIED;
    return any && object.hasObject(tag.id())
        ? ExternalForm.object(tag)
        : PropValue.error(tag, Hresult.MAPI_E_NOT_FOUND);
  }

  private static boolean isLarger(@Nullable Object value, int limit) {
    if (value instanceof String text) {
      return text.length() > limit / 2;
    }
    if (value instanceof Binary bytes) {
      return bytes.size() > limit;
    }
    return value instanceof String8 text && text.bytes().size() > limit;
  }

  /** The tags of everything that is there, apart from secure properties (TAG-14, PRP-32). */
  static List<PropTag> list(PropObject object, Props stored, boolean unicode) {
    TreeSet<Integer> ids = new TreeSet<>();
    for (int i = 0; i < stored.size(); i++) {
      ids.add(stored.idAt(i));
    }
    for (int id : object.computedIds()) {
      ids.add(id);
    }
    for (int id : object.objectIds()) {
      ids.add(id);
    }
    List<PropTag> tags = new ArrayList<>(ids.size());
    for (int id : ids) {
      int type = Ids.isSecure(id) ? 0 : type(object, id, stored);
      if (type != 0) {
        tags.add(new PropTag(id << 16 | ExternalForm.shownType(type, unicode)));
      }
    }
    return tags;
  }

  private static int type(PropObject object, int id, Props stored) {
    PropValue computed = object.computed(id, stored);
    int type = computed == null ? stored.type(id) : computed.tag().type();
    return type == 0 && object.hasObject(id) ? Types.OBJECT : type;
  }
}
