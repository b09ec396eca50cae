package org.mapiemulator.internal.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Hresult;

/** How deep messages are embedded in messages; without recursion, because that is up to clients. */
final class Embedding {

  private Embedding() {}

  /**
   * Throws MAPI_E_TOO_COMPLEX if messages are nested deeper than allowed (RC-024).
   *
   * @param attachments of the outermost message
   */
  static void requireDepth(List<AttachState> attachments, int limit) {
    if (depth(attachments, limit + 1) > limit) {
      throw Failure.of(
          Hresult.MAPI_E_TOO_COMPLEX,
          "messages are embedded in each other deeper than EmbeddingLimit (" + limit + ") allows");
    }
  }

  /** How many messages are nested in each other in these attachments; at most up to a number. */
  static int depth(List<AttachState> attachments, int atMost) {
    int deepest = 0;
    Deque<Level> open = new ArrayDeque<>();
    open.push(new Level(attachments, 0));
    while (!open.isEmpty() && deepest < atMost) {
      Level level = open.pop();
      for (AttachState attachment : level.attachments) {
        if (attachment.embedded() != null) {
          deepest = Math.max(deepest, level.depth + 1);
          open.push(new Level(attachment.embedded().attachments(), level.depth + 1));
        }
      }
    }
    return deepest;
  }

  private record Level(List<AttachState> attachments, int depth) {}
}
