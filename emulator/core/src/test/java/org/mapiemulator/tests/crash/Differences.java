package org.mapiemulator.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.loss.LossReport;
import org.mapiemulator.loss.LostValue;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** What is different in the messages of two versions of a mailbox, property by property. */
final class Differences {

  /** What nobody sets: it follows from other properties, or from where the message is. */
  private static final Set<Integer> FOLLOWS =
      Set.of(
          PropTags.PR_SEARCH_KEY.id(),
          PropTags.PR_DISPLAY_TO.id(),
          PropTags.PR_DISPLAY_CC.id(),
          PropTags.PR_DISPLAY_BCC.id(),
          PropTags.PR_SUBJECT_PREFIX.id(),
          PropTags.PR_NORMALIZED_SUBJECT.id(),
          PropTags.PR_MESSAGE_FLAGS.id(),
          PropTags.PR_MSG_STATUS.id(),
          PropTags.PR_MESSAGE_SIZE.id(),
          PropTags.PR_HASATTACH.id(),
          PropTags.PR_CREATION_TIME.id(),
          PropTags.PR_LAST_MODIFICATION_TIME.id(),
          PropTags.PR_ENTRYID.id(),
          PropTags.PR_RECORD_KEY.id(),
          PropTags.PR_PARENT_ENTRYID.id());

  private Differences() {}

  /** One line for each message that is different. */
  static List<String> of(MailboxView before, MailboxView after) {
    Map<EntryId, MessageView> old = byId(before);
    Map<EntryId, MessageView> left = byId(after);
    Set<EntryId> ids = new LinkedHashSet<>(old.keySet());
    ids.addAll(left.keySet());
    List<String> lines = new ArrayList<>();
    for (EntryId id : ids) {
      @Nullable MessageView was = old.get(id);
      @Nullable MessageView now = left.get(id);
      if (was == null) {
        lines.add(line(before.name(), Objects.requireNonNull(now), Set.of()));
      } else {
        Set<String> names = names(was, now);
        if (!names.isEmpty()) {
          lines.add(line(before.name(), was, names));
        }
      }
    }
    lines.sort(null);
    return lines;
  }

  /** The same of a report. */
  static List<String> of(LossReport report, String mailbox) {
    List<String> lines = new ArrayList<>();
    for (Loss loss : report.losses()) {
      boolean message =
          switch (loss.kind()) {
            case NEW_MESSAGE, CHANGED_MESSAGE, MOVED_MESSAGE, DELETED_MESSAGE, SUBMISSION -> true;
            default -> false;
          };
      if (message && loss.mailbox().equals(mailbox)) {
        Set<String> names = new TreeSet<>();
        for (LostValue value : loss.values()) {
          names.add(value.name().contains("/") ? "named" : value.toString());
        }
        lines.add(
            "\"" + loss.subject() + "\" in " + loss.folder() + " of " + mailbox + " " + names);
        assertThat(loss.heldIn())
            .isEqualTo(
                loss.kind() == LossKind.SUBMISSION ? HeldIn.OUTGOING_QUEUE : HeldIn.STORE_CACHE);
      }
    }
    lines.sort(null);
    return lines;
  }

  private static Map<EntryId, MessageView> byId(MailboxView view) {
    Map<EntryId, MessageView> all = new HashMap<>();
    view.messages().forEach(message -> all.put(message.entryId(), message));
    return all;
  }

  private static String line(String mailbox, MessageView message, Set<String> names) {
    return "\"" + message.subject() + "\" in " + message.folder() + " of " + mailbox + " " + names;
  }

  private static Set<String> names(MessageView was, @Nullable MessageView now) {
    Set<String> names = new TreeSet<>();
    if (now != null && !was.folder().equals(now.folder())) {
      names.add(value("folder", "\"" + was.folder() + "\"", "\"" + now.folder() + "\""));
    }
    Set<PropTag> tags = new LinkedHashSet<>();
    was.properties().forEach(each -> tags.add(each.tag()));
    if (now != null) {
      now.properties().forEach(each -> tags.add(each.tag()));
    }
    for (PropTag tag : tags) {
      @Nullable PropValue old = was.property(tag).orElse(null);
      @Nullable PropValue left = now == null ? null : now.property(tag).orElse(null);
      if (!FOLLOWS.contains(tag.id()) && !Objects.equals(old, left)) {
        names.add(
            tag.id() >= 0x8000
                ? "named"
                : value(
                    PropTags.nameOf(tag).orElse("").replaceAll("_[AW]$", ""),
                    words(old),
                    words(left)));
      }
    }
    add(names, "PR_MESSAGE_FLAGS", was, now, Differences::flags);
    if (now != null) {
      add(names, "PR_MSG_STATUS", was, now, Differences::status);
    }
    add(names, "recipients", was, now, Differences::recipients);
    add(names, "attachments", was, now, Differences::attachments);
    return names;
  }

  private static void add(
      Set<String> names,
      String name,
      MessageView was,
      @Nullable MessageView now,
      Function<MessageView, String> words) {
    String old = words.apply(was);
    String left = now == null ? LostValue.NOTHING : words.apply(now);
    if (!old.equals(left)) {
      names.add(value(name, old, left));
    }
  }

  private static String value(String name, String old, String left) {
    return name + " = " + old + ", left is " + left;
  }

  private static String flags(MessageView message) {
    return MapiFlag.decode(
        (int)
            Objects.requireNonNull(
                message.property(PropTags.PR_MESSAGE_FLAGS).orElseThrow().value()),
        MessageFlag.class);
  }

  private static String status(MessageView message) {
    return "0x"
        + Integer.toHexString(
            (int)
                Objects.requireNonNull(
                    message.property(PropTags.PR_MSG_STATUS).orElseThrow().value()));
  }

  private static String recipients(MessageView message) {
    return list(
        message.recipients().stream().map(each -> "\"" + each.address().name() + "\"").toList());
  }

  private static String attachments(MessageView message) {
    return list(
        message.attachments().stream()
            .map(
                each ->
                    each.embedded()
                        .map(inner -> "message \"" + inner.subject() + "\"")
                        .orElse("\"" + each.name() + "\""))
            .toList());
  }

  private static String list(List<String> all) {
    return all.isEmpty() ? LostValue.NOTHING : String.join(", ", all);
  }

  private static String words(@Nullable PropValue value) {
    if (value == null || value.value() == null) {
      return LostValue.NOTHING;
    }
    Object content = value.value();
    if (content instanceof String text) {
      return "\"" + text + "\"";
    }
    if (content instanceof Long time) {
      return FileTime.toInstant(time).toString();
    }
    if (content instanceof Binary bytes) {
      return bytes.size() <= 8 ? bytes.toString() : bytes.size() + " bytes";
    }
    return String.valueOf(content);
  }
}
