package org.mapiemulator.internal.loss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.gate.Call;
import org.mapiemulator.internal.life.Site;
import org.mapiemulator.internal.object.WorkingCopy;
import org.mapiemulator.internal.store.Mailbox;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.Mailboxes;
import org.mapiemulator.loss.DescribesItself;
import org.mapiemulator.loss.HeldIn;
import org.mapiemulator.loss.Incident;
import org.mapiemulator.loss.Loss;
import org.mapiemulator.loss.LossKind;
import org.mapiemulator.loss.LostCall;
import org.mapiemulator.loss.LostValue;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;

/** Says in words what was open and not saved. */
final class CopyLosses {

  private static final int CALLS = 8;
  private static final String UNKNOWN = "unknown";

  private final WorkingCopy copy;
  private final @Nullable DescribesItself described;
  private final String mailbox;
  private final String folder;
  private final LossKind kind;
  private final String subject;
  private final @Nullable MailboxState namesOf;

  /** Looks what and where it is, before anything else is lost. */
  CopyLosses(WorkingCopy copy, Mailboxes mailboxes) {
    this.copy = copy;
    this.described = copy.provider() instanceof DescribesItself known ? known : null;
    this.mailbox = told(() -> described == null ? "" : described.mailbox());
    this.folder = told(() -> described == null ? "" : described.folder());
    this.kind =
        switch (copy.kind()) {
          case MESSAGE -> LossKind.UNSAVED_MESSAGE;
          case ATTACHMENT -> LossKind.UNSAVED_ATTACHMENT;
          case STREAM -> LossKind.UNCOMMITTED_STREAM;
        };
    this.subject = subject();
    @Nullable Mailbox known = mailboxes.find(mailbox);
    this.namesOf = known == null ? null : known.state();
  }

  /** Says what is lost, once it is clear what is left. */
  Loss loss(Incident incident) {
    return new Loss(
        incident,
        kind,
        HeldIn.WORKING_COPY,
        copy.node().client().name(),
        mailbox,
        folder,
        subject,
        copy.node().name(),
        Optional.ofNullable(Site.placeOf(copy.node().opened())),
        values(),
        calls(),
        List.of(copy.savedBy()));
  }

  /** A provider's object may throw whatever it likes. */
  private static String told(Supplier<@Nullable String> asked) {
    try {
      @Nullable String told = asked.get();
      return told == null ? "" : told;
    } catch (RuntimeException | Error thrown) {
      return "";
    }
  }

  private String subject() {
    List<PropTag> names =
        kind == LossKind.UNSAVED_ATTACHMENT
            ? List.of(
                PropTags.PR_ATTACH_LONG_FILENAME,
                PropTags.PR_ATTACH_FILENAME,
                PropTags.PR_DISPLAY_NAME)
            : kind == LossKind.UNCOMMITTED_STREAM
                ? List.of(PropTags.PR_SUBJECT, PropTags.PR_DISPLAY_NAME)
                : List.of(PropTags.PR_SUBJECT);
    Map<Integer, Last> newest = newest();
    for (PropTag name : names) {
      @Nullable Last set = newest.get(name.id());
      if (set != null && set.what instanceof PropValue value) {
        return String.valueOf(value.value());
      }
      if (saved(name) instanceof String text) {
        return text;
      }
    }
    return "";
  }

  private @Nullable Object saved(PropTag tag) {
    try {
      return described == null ? null : described.saved(tag).orElse(null);
    } catch (RuntimeException | Error thrown) {
      return null;
    }
  }

  /** The last change of a property. */
  private record Last(Call call, Object what) {

    PropTag tag() {
      return what instanceof PropValue value ? value.tag() : (PropTag) what;
    }

    String words() {
      if (what instanceof PropValue value) {
        return Values.words(value.tag(), value.value());
      }
      return call.methodName().startsWith("IStream::")
          ? "what was written to its stream"
          : call.methodName().endsWith("::DeleteProps") ? "its deletion" : "a new one";
    }
  }

  private Map<Integer, Last> newest() {
    Map<Integer, Last> newest = new LinkedHashMap<>();
    for (WorkingCopy.Change change : copy.edits()) {
      for (Object each : change.what()) {
        Last last = new Last(change.call(), each);
        newest.remove(last.tag().id());
        newest.put(last.tag().id(), last);
      }
    }
    return newest;
  }

  private List<LostValue> values() {
    List<LostValue> values = new ArrayList<>();
    for (Last each : newest().values()) {
      String left = described == null ? UNKNOWN : Values.words(each.tag(), saved(each.tag()));
      values.add(new LostValue(Values.name(each.tag(), namesOf), each.words(), left));
    }
    parts().forEach(part -> values.add(new LostValue(part, "changed", "as before")));
    return values;
  }

  /** What was changed that is no property of its own. */
  private Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    for (WorkingCopy.Change change : copy.edits()) {
      if (change.what().isEmpty()) {
        switch (change.call().methodName()) {
          case "IMessage::ModifyRecipients" -> parts.add("recipients");
          case "IMessage::DeleteAttach" -> parts.add("attachments");
          case "IMAPIProp::SaveChanges" -> // of what is in it
              parts.add(kind == LossKind.UNSAVED_MESSAGE ? "attachments" : "embedded message");
          case "IMAPIProp::CopyTo", "IMAPIProp::CopyProps" -> parts.add("what was copied");
          default -> {
            // Its call is told.
          }
        }
      }
    }
    return parts;
  }

  private List<LostCall> calls() {
    List<LostCall> calls = new ArrayList<>();
    for (WorkingCopy.Change change : copy.edits()) {
      Call call = change.call();
      calls.add(
          new LostCall(
              call.client().name(),
              call.methodName(),
              call.objectName(),
              call.step(),
              Optional.ofNullable(Site.placeOf(call.knownPlace()))));
    }
    return calls.size() <= CALLS ? calls : calls.subList(calls.size() - CALLS, calls.size());
  }
}
