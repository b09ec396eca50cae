package org.mapiemulator.internal.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Condition;
import org.mapiemulator.internal.property.PropSettings;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.Restriction;

/**
 * A restriction that was checked.
 *
 * @param asked what Restrict was given
 * @param condition the same, compiled
 * @param ids the properties that it reads
 */
record Filter(Restriction asked, Condition condition, List<Integer> ids) {

  static Filter of(Restriction asked, PropSettings settings, TableSpec spec) {
    Condition condition =
        Condition.compile(asked, settings, spec.kind() == TableSpec.Kind.CONTENTS);
    return new Filter(asked, condition, ids(asked));
  }

  private static List<Integer> ids(Restriction asked) {
    List<Integer> ids = new ArrayList<>();
    Deque<Restriction> open = new ArrayDeque<>();
    open.push(asked);
    while (!open.isEmpty()) {
      Restriction next = open.pop();
      if (next instanceof Restriction.And and) {
        and.parts().forEach(part -> push(open, part));
      } else if (next instanceof Restriction.Or or) {
        or.parts().forEach(part -> push(open, part));
      } else if (next instanceof Restriction.Not not) {
        push(open, not.part());
      } else if (next instanceof Restriction.Comment comment) {
        push(open, comment.part());
      } else if (next instanceof Restriction.Annotation annotation) {
        push(open, annotation.part());
      } else if (next instanceof Restriction.Count count) {
        push(open, count.part());
      } else if (next instanceof Restriction.CompareProps compare) {
        ids.add(compare.tag1().id());
        ids.add(compare.tag2().id());
      } else {
        ids.add(tag(next).id());
      }
    }
    return List.copyOf(ids);
  }

  private static void push(Deque<Restriction> open, @Nullable Restriction part) {
    if (part != null) {
      open.push(part);
    }
  }

  /** The property of a leaf; of a restriction on recipients or attachments their table. */
  private static PropTag tag(Restriction leaf) {
    if (leaf instanceof Restriction.Content content) {
      return content.tag();
    }
    if (leaf instanceof Restriction.Property property) {
      return property.tag();
    }
    if (leaf instanceof Restriction.Bits bits) {
      return bits.tag();
    }
    if (leaf instanceof Restriction.Size size) {
      return size.tag();
    }
    if (leaf instanceof Restriction.Exist exist) {
      return exist.tag();
    }
    return leaf instanceof Restriction.Sub sub ? sub.subObject() : PropTag.NULL;
  }
}
