package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CopyJob;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.internal.property.NameMap;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.internal.table.PropsRow;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.CreatedAttach;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.Result;
import org.mapiemulator.mapi.Row;

/**
 * Copies recipients and attachments of an open message to another message (PRP-65): as values to
 * one of the built-in store, through its interface to any other. What the destination has of a kind
 * is replaced, unless the source has none (PRP-64). No lock is held.
 */
final class SubObjectTransfer {

  private final MessageObject source;
  private final CopyJob job;

  SubObjectTransfer(MessageObject source, CopyJob job) {
    this.source = source;
    this.job = job;
  }

  void run() {
    if (job.destination() instanceof Message destination) {
      Draft draft = source.draft();
      if (job.wants(Ids.RECIPIENTS) && !draft.recipients().rows().isEmpty()) {
        part(
            PropTags.PR_MESSAGE_RECIPIENTS,
            () -> recipients(destination, draft.recipients().rows()));
      }
      List<AttachState> attachments = draft.attachments().saved();
      if (job.wants(Ids.ATTACHMENTS) && !attachments.isEmpty()) {
        part(PropTags.PR_MESSAGE_ATTACHMENTS, () -> attachments(destination, draft.attachments()));
      }
    }
  }

  private void part(PropTag tag, BooleanSupplier copy) {
    try {
      if (copy.getAsBoolean() && job.isMove()) {
        source.moved(tag.id());
      }
    } catch (MapiException e) {
      job.problem(0, tag, e.hresult());
    }
  }

  // ---- Recipients ---------------------------------------------------------------------------

  /** False if those that are there stay. */
  private boolean recipients(Message destination, List<PropsRow> rows) {
    List<Props> copies = new ArrayList<>(rows.size());
    if (destination instanceof MessageObject known) {
      if (job.keepsExisting() && !known.draft().recipients().rows().isEmpty()) {
        return false;
      }
      IntUnaryOperator names = names(source.names(), known.names());
      rows.forEach(row -> copies.add(MessageCopies.renamed(row.props().without(Ids.ROWID), names)));
      known.receiveRecipients(copies);
      return true;
    }
    if (job.keepsExisting() && hasRows(destination.getRecipientTable(0))) {
      return false;
    }
    List<Row> given = new ArrayList<>(rows.size());
    for (PropsRow row : rows) {
      // Names of properties are the business of whoever knows the names on both sides.
      List<PropValue> values = new ArrayList<>(row.props().without(Ids.ROWID).values());
      values.removeIf(value -> value.tag().isNamed());
      given.add(new Row(values));
    }
    destination.modifyRecipients(0, given);
    return true;
  }

  /** Identifiers of named properties in another mailbox (PRP-72). */
  static IntUnaryOperator names(NameMap mine, NameMap others) {
    if (mine.signature().equals(others.signature())) {
      return MessageCopies.SAME_NAMES;
    }
    return id -> {
      var name = mine.name(id);
      return name == null ? 0 : others.id(name, true);
    };
  }

  /** Doubles give null where they were not told better. */
  private static boolean hasRows(@Nullable MapiTable table) {
    if (table == null) {
      return false;
    }
    try {
      @Nullable Result<Integer> count = table.getRowCount(0);
      return count != null && count.value() > 0;
    } finally {
      table.release();
    }
  }

  // ---- Attachments --------------------------------------------------------------------------

  /** False if those that are there stay. */
  private boolean attachments(Message destination, Attachments attachments) {
    if (destination instanceof MessageObject known) {
      if (job.keepsExisting() && !known.draft().attachments().saved().isEmpty()) {
        return false;
      }
      Mailbox mailbox = known.context().mailbox();
      IntUnaryOperator names = names(source.names(), known.names());
      List<AttachState> copies = new ArrayList<>();
      for (AttachState each : attachments.saved()) {
        copies.add(MessageCopies.copy(each, mailbox::newNumber, names));
      }
      known.receiveAttachments(copies);
      return true;
    }
    if (job.keepsExisting() && hasRows(destination.getAttachmentTable(0))) {
      return false;
    }
    EmbeddedTransfer.requireDepth(attachments.saved());
    for (Attachments.Entry each : attachments.entries()) {
      if (each.saved() != null) {
        foreign(each.number(), destination.createAttach(null, 0));
      }
    }
    return true;
  }

  private void foreign(int number, @Nullable CreatedAttach created) {
    if (created == null) {
      throw Failure.of(Hresult.MAPI_E_CALL_FAILED, "CreateAttach of the destination gave nothing");
    }
    Attach destination = created.attach();
    Attach mine = source.openAttach(number, null, 0);
    try {
      mine.copyTo(null, null, 0, null, Iid.ATTACHMENT, destination, 0);
      destination.saveChanges(0);
    } finally {
      mine.release();
      destination.release();
    }
  }
}
