package org.mapiemulator.internal.object;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.life.ClientLife;
import org.mapiemulator.internal.life.End;
import org.mapiemulator.internal.life.Held;
import org.mapiemulator.internal.life.LifeNode;

/** Finds what a process has open and has not saved; no provider is asked. */
public final class WorkingCopies {

  private WorkingCopies() {}

  /** All of a process, in the order in which they were opened. */
  public static List<WorkingCopy> of(ClientLife client) {
    // What has ended before was lost then, and by the client's own doing. A fast shutdown ends the
    // use of MAPI, and with the process everything.
    return of(
        client,
        node -> {
          @Nullable End end = node.end();
          return end == null || end.kind() == End.Kind.SHUT_DOWN;
        });
  }

  /** What a client from outside had in its host, which is gone just now. */
  public static List<WorkingCopy> lostWithHost(ClientLife guest) {
    return of(
        guest,
        node -> {
          @Nullable End end = node.end();
          return end != null && end.kind() == End.Kind.HOST_GONE;
        });
  }

  private static List<WorkingCopy> of(ClientLife client, Predicate<LifeNode> counts) {
    List<Held> held = new ArrayList<>(client.held().all());
    Collections.reverse(held);
    List<WorkingCopy> copies = new ArrayList<>();
    for (Held each : held) {
      if (each instanceof SeamObject<?> object && counts.test(object.node())) {
        @Nullable WorkingCopy copy = object.unsavedWork();
        if (copy != null) {
          copies.add(copy);
        }
      }
    }
    return copies;
  }

  /** The changes of an object; null if there are none. */
  static @Nullable WorkingCopy of(
      WorkingCopy.Kind kind, SeamPropObject<?> object, Unsaved unsaved) {
    List<Edit> edits = unsaved.all();
    if (edits.isEmpty()) {
      return null;
    }
    List<WorkingCopy.Change> changes = new ArrayList<>();
    edits.forEach(edit -> changes.add(new WorkingCopy.Change(edit.call(), edit.what())));
    return new WorkingCopy(
        kind,
        object.node(),
        object.inner(),
        changes,
        "IMAPIProp::SaveChanges on " + String.join(", then on ", unsaved.savers()));
  }
}
