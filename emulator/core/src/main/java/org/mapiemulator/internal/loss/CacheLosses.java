package org.mapiemulator.internal.loss;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.store.AttachState;
import org.mapiemulator.internal.store.Author;
import org.mapiemulator.internal.store.FolderPath;
import org.mapiemulator.internal.store.Located;
import org.mapiemulator.internal.store.LostChange;
import org.mapiemulator.internal.store.LostChanges;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.MessageState;
import org.mapiemulator.internal.store.Placed;
import org.mapiemulator.internal.store.ReceiveAssociation;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.Incident;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.loss.LostCall;
import org.mapiemulator.loss.LostValue;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/** Says in words what a mailbox has lost. */
final class CacheLosses {

  private static final int SUBJECT = PropTags.PR_SUBJECT.id();
  private static final int NAME = PropTags.PR_DISPLAY_NAME.id();

  private final Incident incident;
  private final LostChanges lost;

  private CacheLosses(Incident incident, LostChanges lost) {
    this.incident = incident;
    this.lost = lost;
  }

  static List<Loss> of(Incident incident, LostChanges lost) {
    CacheLosses words = new CacheLosses(incident, lost);
    return lost.changes().stream().map(words::loss).toList();
  }

  private Loss loss(LostChange change) {
    return switch (change.entity().kind()) {
      case MESSAGE -> message(change, (Located) change.lost(), (Located) change.left());
      case FOLDER ->
          folder(change, change.entity().number(), (Placed) change.lost(), (Placed) change.left());
      case STORE ->
          loss(
              change,
              LossKind.STORE_PROPERTIES,
              "",
              "",
              Values.between((Props) change.lost(), (Props) change.left(), lost.before()));
      case RECEIVE -> loss(change, LossKind.RECEIVE_FOLDERS, "", "", receive(change));
    };
  }

  private Loss loss(
      LostChange change, LossKind kind, String folder, String subject, List<LostValue> values) {
    List<LostCall> calls = new ArrayList<>();
    for (Author author : change.calls()) {
      if (author instanceof CallAuthor made) {
        calls.add(made.call());
      }
    }
    return new Loss(
        incident,
        kind,
        kind == LossKind.SUBMISSION ? HeldIn.OUTGOING_QUEUE : HeldIn.STORE_CACHE,
        calls.isEmpty() ? "" : calls.get(calls.size() - 1).client(),
        lost.mailbox().name(),
        folder,
        subject,
        "",
        Optional.empty(),
        values,
        calls,
        lost.savedBy());
  }

  // Messages.

  private Loss message(LostChange change, @Nullable Located was, @Nullable Located now) {
    Located shown = Objects.requireNonNull(was == null ? now : was);
    MailboxState version = was == null ? lost.after() : lost.before();
    return loss(
        change,
        kind(was, now),
        FolderPath.of(version, shown.folder()),
        text(shown.message().props(), SUBJECT),
        values(was, now));
  }

  private static LossKind kind(@Nullable Located was, @Nullable Located now) {
    if (was != null && was.queued() != null && (now == null || now.queued() == null)) {
      return LossKind.SUBMISSION;
    }
    if (was == null || (now != null && was.buried() && !now.buried())) {
      return LossKind.DELETED_MESSAGE;
    }
    if (now == null) {
      return LossKind.NEW_MESSAGE;
    }
    return was.folder() == now.folder() && was.buried() == now.buried()
        ? LossKind.CHANGED_MESSAGE
        : LossKind.MOVED_MESSAGE;
  }

  private List<LostValue> values(@Nullable Located was, @Nullable Located now) {
    if (was == null) {
      return List.of();
    }
    MessageState lostMessage = was.message();
    @Nullable MessageState left = now == null ? null : now.message();
    List<LostValue> values = new ArrayList<>();
    if (now != null && was.folder() != now.folder()) {
      values.add(
          new LostValue(
              "folder",
              "\"" + FolderPath.of(lost.before(), was.folder()) + "\"",
              "\"" + FolderPath.of(lost.after(), now.folder()) + "\""));
    }
    values.addAll(
        Values.between(lostMessage.props(), left == null ? null : left.props(), lost.before()));
    if (left == null || left.flags() != lostMessage.flags()) {
      add(values, "PR_MESSAGE_FLAGS", flags(lostMessage), left == null ? null : flags(left));
    }
    if (left != null && left.status() != lostMessage.status()) {
      add(values, "PR_MSG_STATUS", hex(lostMessage.status()), hex(left.status()));
    }
    List<Props> recipients = left == null ? List.of() : left.recipients();
    if (!recipients.equals(lostMessage.recipients())) {
      add(values, "recipients", recipients(lostMessage.recipients()), recipients(recipients));
    }
    List<AttachState> attachments = left == null ? List.of() : left.attachments();
    if (!attachments.equals(lostMessage.attachments())) {
      add(values, "attachments", attachments(lostMessage.attachments()), attachments(attachments));
    }
    return values;
  }

  private static void add(List<LostValue> values, String name, String lost, @Nullable String left) {
    values.add(new LostValue(name, lost, left == null ? LostValue.NOTHING : left));
  }

  private static String flags(MessageState message) {
    return MapiFlag.decode(message.flags(), MessageFlag.class);
  }

  private static String hex(int bits) {
    return "0x" + Integer.toHexString(bits);
  }

  private static String recipients(List<Props> recipients) {
    return recipients.isEmpty()
        ? LostValue.NOTHING
        : recipients.stream().map(one -> "\"" + text(one, NAME) + "\"").collect(joining(", "));
  }

  private static String attachments(List<AttachState> attachments) {
    return attachments.isEmpty()
        ? LostValue.NOTHING
        : attachments.stream().map(CacheLosses::attachment).collect(joining(", "));
  }

  private static String attachment(AttachState attachment) {
    @Nullable MessageState embedded = attachment.embedded();
    if (embedded != null) {
      return "message \"" + text(embedded.props(), SUBJECT) + "\"";
    }
    for (PropTag tag :
        List.of(
            PropTags.PR_ATTACH_LONG_FILENAME,
            PropTags.PR_ATTACH_FILENAME,
            PropTags.PR_DISPLAY_NAME)) {
      String name = text(attachment.props(), tag.id());
      if (!name.isEmpty()) {
        return "\"" + name + "\"";
      }
    }
    return "one without a name";
  }

  private static String text(Props props, int id) {
    return props.value(id) instanceof String text ? text : "";
  }

  // Folders.

  private Loss folder(LostChange change, long number, @Nullable Placed was, @Nullable Placed now) {
    Placed shown = Objects.requireNonNull(was == null ? now : was);
    MailboxState version = was == null ? lost.after() : lost.before();
    LossKind kind;
    if (was == null || (now != null && was.apart() && !now.apart())) {
      kind = LossKind.DELETED_FOLDER;
    } else if (now == null) {
      kind = LossKind.NEW_FOLDER;
    } else {
      kind = was.parent() == now.parent() ? LossKind.CHANGED_FOLDER : LossKind.MOVED_FOLDER;
    }
    List<LostValue> values = new ArrayList<>();
    if (kind == LossKind.MOVED_FOLDER) {
      add(
          values,
          "path",
          "\"" + FolderPath.of(lost.before(), number) + "\"",
          "\"" + FolderPath.of(lost.after(), number) + "\"");
    }
    if (was != null && kind != LossKind.DELETED_FOLDER) {
      values.addAll(Values.between(was.props(), now == null ? null : now.props(), lost.before()));
      if (was.search() != null && (now == null || !was.search().equals(now.search()))) {
        add(values, "search criteria", "set", now == null ? null : "as before");
      }
      if (now != null && !was.sort().equals(now.sort())) {
        add(values, "sort order", "set", "as before");
      }
    }
    return loss(
        change,
        kind,
        shown.parent() == number ? "" : FolderPath.of(version, shown.parent()),
        text(shown.props(), NAME),
        values);
  }

  private List<LostValue> receive(LostChange change) {
    List<LostValue> values = new ArrayList<>();
    List<ReceiveAssociation> was = receive(change.lost());
    List<ReceiveAssociation> now = receive(change.left());
    for (ReceiveAssociation each : was) {
      String left = path(now, each.messageClass(), lost.after());
      String path = path(was, each.messageClass(), lost.before());
      if (!path.equals(left)) {
        values.add(new LostValue("class \"" + each.messageClass() + "\"", path, left));
      }
    }
    for (ReceiveAssociation each : now) {
      if (was.stream().noneMatch(one -> one.messageClass().equals(each.messageClass()))) {
        values.add(
            new LostValue(
                "class \"" + each.messageClass() + "\"",
                LostValue.NOTHING,
                path(now, each.messageClass(), lost.after())));
      }
    }
    return values;
  }

  private static List<ReceiveAssociation> receive(@Nullable Object value) {
    List<ReceiveAssociation> all = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(each -> all.add((ReceiveAssociation) each));
    }
    return all;
  }

  private static String path(
      List<ReceiveAssociation> all, String messageClass, MailboxState state) {
    return all.stream()
        .filter(each -> each.messageClass().equals(messageClass))
        .map(each -> "\"" + FolderPath.of(state, each.folder()) + "\"")
        .findFirst()
        .orElse(LostValue.NOTHING);
  }
}
