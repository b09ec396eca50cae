package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.NamesCreateFlag;
import org.mapiemulator.mapi.NamesFlag;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropNameKind;
import org.mapiemulator.mapi.PropNames;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Result;

/** GetNamesFromIDs and GetIDsFromNames (NAM-01 to NAM-18). */
final class Naming {

  /** More names than there are identifiers cannot be asked for in one call (NAM-07). */
  private static final int MOST = Ids.INVALID - Ids.FIRST_NAMED;

  private static final PropTag NO_ID = new PropTag(PropType.ERROR.value());

  private Naming() {}

  static Result<PropNames> names(
      NameMap map, @Nullable List<PropTag> tags, @Nullable MapiUid propertySet, int flags) {
    if (tags == null) {
      return Result.ok(allNames(map, propertySet, flags));
    }
    if (tags.isEmpty()) {
      throw invalid("no tags");
    }
    List<PropTag> found = new ArrayList<>();
    List<PropName> names = new ArrayList<>();
    boolean errors = false;
    for (PropTag tag : tags) {
      if (tag == null) {
        throw invalid("a tag is null");
      }
      PropName name = name(map, tag.id());
      boolean given = name != null && isWanted(name, flags);
      names.add(given ? name : null);
      found.add(given ? tag : tag.withType(PropType.ERROR));
      errors |= !given;
    }
    PropNames result = new PropNames(found, names);
    return errors ? new Result<>(Hresult.MAPI_W_ERRORS_RETURNED, result) : Result.ok(result);
  }

  private static PropNames allNames(NameMap map, @Nullable MapiUid propertySet, int flags) {
    List<PropTag> tags = new ArrayList<>();
    List<PropName> names = new ArrayList<>();
    for (int id : map.ids()) {
      PropName name = map.name(id);
      if (name != null
          && isWanted(name, flags)
          && (propertySet == null || propertySet.equals(name.propertySet()))) {
        tags.add(PropTag.of(PropType.UNSPECIFIED, id));
        names.add(name);
      }
    }
    return new PropNames(tags, names);
  }

  /** Identifiers below 0x8000 have names in PS_MAPI (D-25). */
  private static @Nullable PropName name(NameMap map, int id) {
    if (id == 0 || id == Ids.INVALID) {
      return null;
    }
    return id < Ids.FIRST_NAMED ? PropName.of(PropertySets.PS_MAPI, id) : map.name(id);
  }

  private static boolean isWanted(PropName name, int flags) {
    NamesFlag unwanted =
        name.kind() == PropNameKind.STRING.value() ? NamesFlag.NO_STRINGS : NamesFlag.NO_IDS;
    return !MapiFlag.isSet(flags, unwanted);
  }

  static Result<List<PropTag>> ids(NameMap map, @Nullable List<PropName> names, int flags) {
    boolean create = MapiFlag.isSet(flags, NamesCreateFlag.CREATE);
    if (names == null) {
      if (create) {
        throw invalid("MAPI_CREATE without names");
      }
      return Result.ok(allIds(map));
    }
    if (names.isEmpty()) {
      throw invalid("no names");
    }
    if (names.size() > MOST) {
      throw Failure.of(Hresult.MAPI_E_TOO_BIG, names.size() + " names in one call");
    }
    List<PropName> asked = new ArrayList<>(names.size());
    for (PropName each : names) {
      asked.add(canonical(each));
    }
    List<PropTag> tags = new ArrayList<>(asked.size());
    boolean errors = false;
    for (PropName each : asked) {
      int id = id(map, each, create);
      tags.add(id == 0 ? NO_ID : PropTag.of(PropType.UNSPECIFIED, id));
      errors |= id == 0;
    }
    List<PropTag> result = List.copyOf(tags);
    return errors ? new Result<>(Hresult.MAPI_W_ERRORS_RETURNED, result) : Result.ok(result);
  }

  private static List<PropTag> allIds(NameMap map) {
    List<PropTag> all = new ArrayList<>();
    for (int id : map.ids()) {
      all.add(PropTag.of(PropType.UNSPECIFIED, id));
    }
    return List.copyOf(all);
  }

  /** PS_MAPI has names for identifiers below 0x8000 and no others (NAM-17, D-25). */
  private static int id(NameMap map, PropName name, boolean create) {
    if (!PropertySets.PS_MAPI.equals(name.propertySet())) {
      return map.id(name, create);
    }
    boolean exists = name.name() == null && name.id() > 0 && name.id() < Ids.FIRST_NAMED;
    return exists ? name.id() : 0;
  }

  /** A name without what its kind does not use, so that equal names are equal (NAM-06). */
  private static PropName canonical(@Nullable PropName name) {
    if (name == null || name.propertySet() == null) {
      throw invalid("a name, or its property set, is null");
    }
    if (name.kind() == PropNameKind.ID.value()) {
      return PropName.of(name.propertySet(), name.id());
    }
    if (name.kind() != PropNameKind.STRING.value() || name.name() == null) {
      throw invalid("the name " + name + " is neither a number nor a string");
    }
    return PropName.of(name.propertySet(), name.name());
  }

  private static MapiException invalid(String detail) {
    return Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, detail);
  }
}
