package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/** Which properties are different in two versions of a message (D-127). */
@SuppressWarnings("ReferenceEquality") // a value that did not change is the same object
final class ChangedTags {

  private ChangedTags() {}

  static List<PropTag> between(MessageState before, MessageState after) {
    List<PropTag> tags = new ArrayList<>();
    stored(before.props(), after.props(), tags);
    if (before.flags() != after.flags()) {
      tags.add(PropTags.PR_MESSAGE_FLAGS);
    }
    if (before.has(MessageFlag.HASATTACH) != after.has(MessageFlag.HASATTACH)) {
      tags.add(PropTags.PR_HASATTACH);
    }
    if (before.status() != after.status()) {
      tags.add(PropTags.PR_MSG_STATUS);
    }
    if (before.size() != after.size()) {
      tags.add(PropTags.PR_MESSAGE_SIZE);
    }
    if (before.modified() != after.modified()) {
      tags.add(PropTags.PR_LAST_MODIFICATION_TIME);
    }
    if (!before.recipients().equals(after.recipients())) {
      tags.add(PropTags.PR_MESSAGE_RECIPIENTS);
    }
    if (!same(before.attachments(), after.attachments())) {
      tags.add(PropTags.PR_MESSAGE_ATTACHMENTS);
    }
    return List.copyOf(tags);
  }

  private static void stored(Props before, Props after, List<PropTag> tags) {
    for (int i = 0; i < after.size(); i++) {
      int index = before.indexOf(after.idAt(i));
      if (index < 0
          || before.tagAt(index) != after.tagAt(i)
          || !before.valueAt(index).equals(after.valueAt(i))) {
        tags.add(new PropTag(after.tagAt(i)));
      }
    }
    for (int i = 0; i < before.size(); i++) {
      if (!after.has(before.idAt(i))) {
        tags.add(new PropTag(before.tagAt(i)));
      }
    }
  }

  /** By identity: a saved attachment that nobody saved again is the same object. */
  private static boolean same(List<AttachState> before, List<AttachState> after) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i) != after.get(i)) {
        return false;
      }
    }
    return true;
  }
}
