package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/**
 * Copies named properties by their names, unless both objects have the same mapping (PRP-72): what
 * has no name, or no identifier at the destination, is a problem.
 */
final class CopyNames {

  private final @Nullable NameMap map;
  private final CopyTarget target;
  private final CopyJob job;

  CopyNames(@Nullable NameMap map, CopyTarget target, CopyJob job) {
    this.map = map;
    this.target = target;
    this.job = job;
  }

  /** The properties with their identifiers at the destination. */
  List<CopySource> renamed(List<CopySource> sources) {
    boolean anyNamed = sources.stream().anyMatch(each -> Ids.isNamed(each.id()));
    if (!anyNamed || (map != null && target.shares(map))) {
      return sources;
    }
    List<CopySource> result = new ArrayList<>();
    List<CopySource> named = new ArrayList<>();
    List<PropName> names = new ArrayList<>();
    for (CopySource each : sources) {
      if (!Ids.isNamed(each.id())) {
        result.add(each);
        continue;
      }
      PropName name = map == null ? null : map.name(each.id());
      if (name == null) {
        problem(each);
      } else {
        named.add(each);
        names.add(name);
      }
    }
    List<PropTag> tags = named.isEmpty() ? List.of() : target.named(names);
    for (int i = 0; i < named.size(); i++) {
      CopySource each = named.get(i);
      int id = i < tags.size() ? tags.get(i).id() : 0;
      if (id == 0) {
        problem(each);
      } else {
        result.add(renamed(each, id));
      }
    }
    return result;
  }

  private static CopySource renamed(CopySource each, int id) {
    PropTag tag = new PropTag(id << 16 | each.value().tag().type());
    return new CopySource(each.index(), each.tag(), new PropValue(tag, each.value().value()));
  }

  private void problem(CopySource each) {
    job.problem(each.index(), each.tag(), Hresult.MAPI_E_UNEXPECTED_ID);
  }
}
