package org.mapiemulator.internal.object;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.gate.ObjectFacts;
import org.mapiemulator.internal.gate.SeamMethod;
import org.mapiemulator.internal.life.LifeNode;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.Relop;
import org.mapiemulator.mapi.Restriction;

/** Looks for conditions that compare entry identifiers byte by byte (EID-04). */
final class ComparedEntryIds {

  /** More than anybody writes; what comes after them is not looked at. */
  private static final int MOST = 1_000;

  private ComparedEntryIds() {}

  static void report(
      Call call, SeamMethod method, LifeNode node, @Nullable Restriction restriction) {
    find(restriction)
        .ifPresent(tag -> call.report(ObjectFacts.entryIdsCompared(method.name(), node, tag)));
  }

  private static Optional<PropTag> find(@Nullable Restriction restriction) {
    Deque<Restriction> rest = new ArrayDeque<>(4);
    add(rest, restriction);
    for (int seen = 0; seen < MOST && !rest.isEmpty(); seen++) {
      Restriction next = rest.pop();
      if (next instanceof Restriction.Property condition) {
        if (comparesIds(condition)) {
          return Optional.of(condition.tag());
        }
      } else {
        addParts(rest, next);
      }
    }
    return Optional.empty();
  }

  private static void addParts(Deque<Restriction> rest, Restriction restriction) {
    if (restriction instanceof Restriction.And and) {
      addAll(rest, and.parts());
    } else if (restriction instanceof Restriction.Or or) {
      addAll(rest, or.parts());
    } else if (restriction instanceof Restriction.Not not) {
      add(rest, not.part());
    } else if (restriction instanceof Restriction.Sub sub) {
      add(rest, sub.part());
    } else if (restriction instanceof Restriction.Comment comment) {
      add(rest, comment.part());
    } else if (restriction instanceof Restriction.Count count) {
      add(rest, count.part());
    } else if (restriction instanceof Restriction.Annotation annotation) {
      add(rest, annotation.part());
    }
  }

  private static void addAll(Deque<Restriction> rest, List<Restriction> parts) {
    for (int i = 0; i < Math.min(MOST, parts.size()); i++) {
      add(rest, parts.get(i));
    }
  }

  private static void add(Deque<Restriction> rest, @Nullable Restriction part) {
    if (part != null) {
      rest.add(part);
    }
  }

  private static boolean comparesIds(Restriction.Property condition) {
    return (condition.relop() == Relop.EQ.value() || condition.relop() == Relop.NE.value())
        && condition.tag().is(PropType.BINARY)
        && PropTags.nameOf(condition.tag()).filter(name -> name.endsWith("ENTRYID")).isPresent();
  }
}
