package org.mapiemulator.internal.property;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.CopyFlag;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProgress;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.PropProblem;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;

/** CopyTo and CopyProps (PRP-59 to PRP-74); the destination is called through its interface. */
final class Copying {

  private final PropObject source;
  private final CopyTarget target;
  private final CopyJob job;

  private Copying(PropObject source, CopyTarget target, CopyJob job) {
    this.source = source;
    this.target = target;
    this.job = job;
  }

  static List<PropProblem> all(
      PropObject source,
      @Nullable List<Iid> excludedIids,
      @Nullable List<PropTag> excludedTags,
      @Nullable MapiProgress progress,
      CopyTarget target,
      int flags) {
    Set<Integer> excluded = excludedTags == null ? Set.of() : ids(excludedTags);
    int interfaces = excludedInterfaces(source, excludedIids);
    CopyJob job =
        new CopyJob(
            target.object(),
            id -> interfaces == 0 && !excluded.contains(id),
            flags,
            MapiFlag.isSet(flags, CopyFlag.MOVE),
            progress);
    Copying copying = new Copying(source, target, job);
    copying.requirePossible(flags);
    Props stored = source.stored();
    List<CopySource> sources = new ArrayList<>();
    for (PropTag tag : Reading.list(source, stored, true)) {
      PropValue slot = Reading.slot(source, tag, stored, true, Integer.MAX_VALUE);
      if (!excluded.contains(tag.id()) && !tag.is(PropType.OBJECT)) {
        sources.add(new CopySource(sources.size(), tag, slot));
      }
    }
    return copying.run(sources);
  }

  static List<PropProblem> some(
      PropObject source,
      List<PropTag> tags,
      @Nullable MapiProgress progress,
      CopyTarget target,
      int flags) {
    boolean move = MapiFlag.isSet(flags, CopyFlag.MOVE);
    Set<Integer> wanted = ids(tags);
    if (move
        && source.objectType() == ObjectType.FOLDER
        && !source.settings().copyPropsMovesFromFolders()) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "CopyProps does not move from folders");
    }
    CopyJob job =
        new CopyJob(
            target.object(),
            wanted::contains,
            flags,
            move && !source.settings().copyPropsKeepsSource(),
            progress);
    Copying copying = new Copying(source, target, job);
    copying.requirePossible(flags);
    Props stored = source.stored();
    List<CopySource> sources = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      PropTag tag = tags.get(i);
      PropValue slot = Reading.slot(source, tag, stored, true, Integer.MAX_VALUE);
      // What is not there is not copied, and sub-objects have a way of their own.
      if (!slot.isError() && !slot.tag().is(PropType.OBJECT)) {
        sources.add(new CopySource(i, tag, slot));
      }
    }
    return copying.run(sources);
  }

  /** The identifiers of tags: types do not matter (PRP-62). */
  private static Set<Integer> ids(List<PropTag> tags) {
    if (tags.isEmpty()) {
      throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "a list without tags");
    }
    Set<Integer> ids = new HashSet<>();
    for (PropTag tag : tags) {
      if (tag == null || tag.equals(PropTag.NULL)) {
        throw Failure.of(Hresult.MAPI_E_INVALID_PARAMETER, "PR_NULL is no property to copy");
      }
      ids.add(tag.id());
    }
    return ids;
  }

  /**
   * How many interfaces are excluded: a base takes what is derived from it along (PRP-66). The list
   * of an object begins with the most derived one.
   */
  private static int excludedInterfaces(PropObject source, @Nullable List<Iid> excluded) {
    if (excluded == null) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < source.iids().size(); i++) {
      if (excluded.contains(source.iids().get(i))) {
        count = i + 1;
      }
    }
    if (count == source.iids().size() || excluded.contains(Iid.UNKNOWN)) {
      throw Failure.of(
          Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED, "every interface of the source is excluded");
    }
    return count;
  }

  private void requirePossible(int flags) {
    PropSettings settings = source.settings();
    boolean move = MapiFlag.isSet(flags, CopyFlag.MOVE);
    if (move && job.keepsExisting() && settings.moveNeedsReplace()) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER, "MAPI_MOVE and MAPI_NOREPLACE do not go together");
    }
    if (!settings.copiesToOtherKinds() && target.type() != source.objectType().value()) {
      throw Failure.of(Hresult.MAPI_E_NO_SUPPORT, "the destination is of another kind");
    }
    if (move) {
      source.requireWritable();
    }
    source.requireCopyable(job);
  }

  private List<PropProblem> run(List<CopySource> sources) {
    List<CopySource> copied = copy(new CopyNames(source.names(), target, job).renamed(sources));
    source.copySubObjects(job);
    if (job.isMove()) {
      remove(copied);
    }
    return List.copyOf(job.problems());
  }

  /** Sets the properties of the destination; gives those that went without a problem. */
  private List<CopySource> copy(List<CopySource> sources) {
    List<CopySource> rest = new ArrayList<>(sources);
    if (job.keepsExisting()) {
      Set<Integer> existing = target.ids();
      rest.removeIf(each -> existing.contains(each.id()));
    }
    if (rest.isEmpty()) {
      return rest;
    }
    List<PropValue> values = new ArrayList<>();
    rest.forEach(each -> values.add(each.value()));
    List<CopySource> copied = new ArrayList<>(rest);
    for (PropProblem problem : target.set(values)) {
      // The destination may be anybody's, and so may be its numbers.
      if (problem.index() >= 0 && problem.index() < rest.size()) {
        CopySource failed = rest.get(problem.index());
        copied.remove(failed);
        job.problem(failed.index(), failed.tag(), problem.scode());
      }
    }
    return copied;
  }

  private void remove(List<CopySource> copied) {
    List<Integer> ids = new ArrayList<>();
    Props stored = source.stored();
    for (CopySource each : copied) {
      int id = each.tag().id();
      if (stored.has(id) && source.refusalToDelete(id) == null && !ids.contains(id)) {
        ids.add(id);
      }
    }
    if (!ids.isEmpty()) {
      try {
        source.commit(PropEdit.delete(List.copyOf(ids)));
      } catch (MapiException e) {
        copied.forEach(each -> job.problem(each.index(), each.tag(), e.hresult()));
      }
    }
  }
}
