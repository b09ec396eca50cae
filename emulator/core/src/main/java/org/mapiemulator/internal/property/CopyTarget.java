package org.mapiemulator.internal.property;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiUnknown;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.StringFlag;

/**
 * The destination of CopyTo and CopyProps. It is called through its interface and may be anybody's:
 * what comes back can be null where a double was not told better.
 */
record CopyTarget(MapiProp object) {

  /** Checks that the destination is another object with the interface (PRP-60, PRP-61). */
  static CopyTarget of(PropObject source, @Nullable Iid iid, @Nullable MapiUnknown object) {
    if (iid == null || object == null) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "there is no destination");
    }
    if (object == source) {
      throw Failure.of(Hresult.MAPI_E_NO_ACCESS, "source and destination are the same object");
    }
    if (withInterface(object, iid) instanceof MapiProp properties) {
      return new CopyTarget(properties);
    }
    throw Failure.of(
        Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "the destination has no " + iid.name());
  }

  private static @Nullable MapiUnknown withInterface(MapiUnknown object, Iid iid) {
    if (object instanceof PropObject known) {
      return known.has(iid) ? known : null;
    }
    try {
      MapiUnknown found = object.queryInterface(iid);
      if (found != null) {
        // The caller's own reference keeps the object alive during the call.
        found.release();
      }
      return found;
    } catch (MapiException e) {
      return null;
    }
  }

  /** PR_OBJECT_TYPE, 0 if it has none. */
  int type() {
    if (object instanceof PropObject known) {
      return known.objectType().value();
    }
    PropValue slot = slot(PropTag.of(PropType.LONG, Ids.OBJECT_TYPE));
    return slot != null && slot.tag().is(PropType.LONG) ? slot.intValue() : 0;
  }

  /** Whether it has the names of a mapping (PRP-72). */
  boolean shares(NameMap map) {
    if (object instanceof PropObject known) {
      NameMap other = known.names();
      return other != null && other.signature().equals(map.signature());
    }
    PropValue slot = slot(PropTag.of(PropType.BINARY, Ids.MAPPING_SIGNATURE));
    return slot != null && map.signature().bytes().equals(slot.value());
  }

  private @Nullable PropValue slot(PropTag tag) {
    @Nullable Result<List<PropValue>> result = object.getProps(List.of(tag), 0);
    return result == null || result.value().isEmpty() ? null : result.value().get(0);
  }

  /** The identifiers of what is there. */
  Set<Integer> ids() {
    Set<Integer> ids = new HashSet<>();
    @Nullable List<PropTag> tags = object.getPropList(StringFlag.UNICODE.value());
    if (tags != null) {
      tags.forEach(tag -> ids.add(tag.id()));
    }
    return ids;
  }

  List<PropProblem> set(List<PropValue> values) {
    @Nullable List<PropProblem> problems = object.setProps(values);
    return problems == null ? List.of() : problems;
  }

  /** The tags that names have, none if the object has no named properties. */
  List<PropTag> named(List<PropName> names) {
    try {
      @Nullable Result<List<PropTag>> tags =
          object.getIdsFromNames(names, NamesCreateFlag.CREATE.value());
      return tags == null ? List.of() : tags.value();
    } catch (MapiException e) {
      return List.of();
    }
  }
}
