package org.mapiemulator.internal.mailbox;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;

/** How deep messages are embedded in a draft, counted without recursion. */
final class EmbeddedDepth {

  private EmbeddedDepth() {}

  /** The number of levels below the draft itself. */
  static int of(Draft draft) {
    int depth = -1;
    List<Draft> level = List.of(draft);
    while (!level.isEmpty()) {
      depth++;
      List<Draft> next = new ArrayList<>();
      for (Draft each : level) {
        for (Draft.DraftAttachment attachment : each.attachments()) {
          @Nullable Draft embedded = attachment.embedded();
          if (embedded != null) {
            next.add(embedded);
          }
        }
      }
      level = next;
    }
    return depth;
  }

  static void check(Draft draft, int limit) {
    int depth = of(draft);
    if (depth > limit) {
      throw new IllegalArgumentException(
          "The message has messages embedded "
              + depth
              + " levels deep; the setting EmbeddingLimit allows "
              + limit
              + ".");
    }
  }
}
