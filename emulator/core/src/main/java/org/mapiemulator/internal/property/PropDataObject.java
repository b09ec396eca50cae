package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropAccess;
import org.mapiemulator.mapi.PropAccesses;
import org.mapiemulator.mapi.PropData;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;

/** IPropData (UTL-40 to UTL-44): properties in memory, and what may be done with them. */
public final class PropDataObject extends PropObject implements PropData {

  private static final int KNOWN = MapiFlag.mask(PropAccess.class);
  private static final PropTag GONE = new PropTag(0);

  private final Map<Integer, PropTag> deleted = new HashMap<>(0);
  private final Set<Integer> changed = new HashSet<>(0);
  private final Set<Integer> readOnly = new HashSet<>(0);
  private final Set<Integer> objects = new TreeSet<>();
  private Props props = Props.EMPTY;
  private boolean writable = true;

  public PropDataObject(PropSettings settings) {
    super(List.of(Iid.MAPI_PROP_DATA, Iid.MAPI_PROP), settings);
  }

  @Override
  protected synchronized Props stored() {
    return props;
  }

  @Override
  protected synchronized int[] objectIds() {
    return objects.stream().mapToInt(Integer::intValue).toArray();
  }

  /** What its owner says; a list of properties, if nothing. */
  @Override
  protected ObjectType objectType() {
    Object said = stored().value(PropTags.PR_OBJECT_TYPE.id());
    for (ObjectType type : ObjectType.values()) {
      if (said instanceof Integer value && value == type.value()) {
        return type;
      }
    }
    return ObjectType.PROFSECT;
  }

  @Override
  protected synchronized void requireWritable() {
    if (!writable) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "HrSetObjAccess has made the object read-only");
    }
  }

  @Override
  protected @Nullable Hresult refusalToSet(PropValue value) {
    return refusalToDelete(value.tag().id());
  }

  @Override
  protected synchronized @Nullable Hresult refusalToDelete(int id) {
    return readOnly.contains(id) ? Hresult.MAPI_E_NO_ACCESS : null;
  }

  @Override
  protected synchronized void commit(PropEdit edit) {
    for (int id : edit.deletes()) {
      @Nullable PropTag tag = tag(id);
      if (tag != null) {
        deleted.put(id, tag);
      }
      changed.remove(id);
      objects.remove(id);
    }
    props = edit.applyTo(props);
    for (PropTag tag : edit.sets().tags()) {
      changed.add(tag.id());
      deleted.remove(tag.id());
    }
  }

  /** The property that there is, null if there is none. */
  private @Nullable PropTag tag(int id) {
    if (objects.contains(id)) {
      return PropTag.of(PropType.OBJECT, id);
    }
    return props.has(id) ? new PropTag(id << 16 | props.type(id)) : null;
  }

  // Access.

  @Override
  public synchronized void hrSetObjAccess(int access) {
    if (access != PropAccess.READ_ONLY.value() && access != PropAccess.READ_WRITE.value()) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          "ulAccess is " + access + ", neither IPROP_READONLY nor IPROP_READWRITE");
    }
    writable = access == PropAccess.READ_WRITE.value();
  }

  @Override
  public synchronized void hrSetPropAccess(
      @Nullable List<PropTag> tags, @Nullable List<Integer> access) {
    List<PropTag> asked = required(tags, "lpPropTagArray");
    List<Integer> given = required(access, "rgulAccess");
    if (asked.size() != given.size()) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          "there are " + asked.size() + " tags and " + given.size() + " values of access");
    }
    given.forEach(PropDataObject::check);
    requireWritable();
    for (int i = 0; i < asked.size(); i++) {
      change(asked.get(i).id(), given.get(i));
    }
  }

  private static void check(int access) {
    boolean unknown = (access & ~KNOWN) != 0;
    boolean both =
        MapiFlag.isSet(access, PropAccess.READ_ONLY)
            && MapiFlag.isSet(access, PropAccess.READ_WRITE);
    boolean neither =
        MapiFlag.isSet(access, PropAccess.CLEAN) && MapiFlag.isSet(access, PropAccess.DIRTY);
    if (unknown || both || neither) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          "rgulAccess has 0x" + Integer.toHexString(access) + ", which contradicts itself");
    }
  }

  private void change(int id, int access) {
    if (MapiFlag.isSet(access, PropAccess.READ_ONLY)) {
      readOnly.add(id);
    } else if (MapiFlag.isSet(access, PropAccess.READ_WRITE)) {
      readOnly.remove(id);
    }
    if (MapiFlag.isSet(access, PropAccess.CLEAN)) {
      changed.remove(id);
      deleted.remove(id);
    } else if (MapiFlag.isSet(access, PropAccess.DIRTY) && tag(id) != null) {
      changed.add(id);
    }
  }

  @Override
  public synchronized PropAccesses hrGetPropAccess(@Nullable List<PropTag> tags) {
    List<PropTag> result = new ArrayList<>();
    List<Integer> access = new ArrayList<>();
    if (tags == null) {
      List<Integer> ids = new ArrayList<>(objects);
      props.tags().forEach(tag -> ids.add(tag.id()));
      for (int id : ids) {
        @Nullable PropTag tag = tag(id);
        result.add(tag == null ? GONE : tag);
        access.add(access(id));
      }
      deleted.forEach(
          (id, tag) -> {
            result.add(tag);
            access.add(PropAccess.DIRTY.value());
          });
      return new PropAccesses(result, access);
    }
    for (PropTag tag : required(tags, "*lppPropTagArray")) {
      boolean there = tag(tag.id()) != null;
      result.add(there ? tag : GONE);
      access.add(there ? access(tag.id()) : PropAccess.DIRTY.value());
    }
    return new PropAccesses(result, access);
  }

  private int access(int id) {
    if (changed.contains(id)) {
      return PropAccess.DIRTY.value();
    }
    return (readOnly.contains(id) ? PropAccess.READ_ONLY : PropAccess.READ_WRITE).value();
  }

  @Override
  public synchronized Result<List<PropProblem>> hrAddObjProps(@Nullable List<PropTag> tags) {
    List<PropTag> asked = required(tags, "lpPropTagArray");
    for (PropTag tag : asked) {
      if (!tag.is(PropType.OBJECT)) {
        throw Failure.of(Hresult.MAPI_E_INVALID_TYPE, tag.describe() + " is not of PT_OBJECT");
      }
    }
    requireWritable();
    List<PropProblem> problems = new ArrayList<>(0);
    for (int i = 0; i < asked.size(); i++) {
      PropTag tag = asked.get(i);
      if (readOnly.contains(tag.id())) {
        problems.add(new PropProblem(i, tag, Hresult.MAPI_E_NO_ACCESS));
      } else {
        props = props.without(tag.id());
        objects.add(tag.id());
        changed.add(tag.id());
        deleted.remove(tag.id());
      }
    }
    return new Result<>(
        problems.isEmpty() ? Hresult.S_OK : Hresult.MAPI_W_PARTIAL_COMPLETION, problems);
  }

  private static <E> List<E> required(@Nullable List<E> some, String parameter) {
    if (some == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, parameter + " is null");
    }
    List<E> copy = new ArrayList<>(some.size());
    for (@Nullable E each : some) {
      if (each == null) {
        throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, parameter + " has an element null");
      }
      copy.add(each);
    }
    return copy;
  }
}
