package org.mapiemulator.internal.store;

import java.util.List;
import org.mapiemulator.internal.property.CopyJob;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiException;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.OpenPropertyFlag;
import org.mapiemulator.mapi.PropTags;

/** Copies the message in an attachment to another attachment. No lock is held. */
final class EmbeddedTransfer {

  /** Foreign destinations are called one inside the other: that needs stack. */
  private static final int DEEPEST_FOREIGN = 128;

  private final AttachObject source;
  private final MessageState embedded;
  private final CopyJob job;

  EmbeddedTransfer(AttachObject source, MessageState embedded, CopyJob job) {
    this.source = source;
    this.embedded = embedded;
    this.job = job;
  }

  /** Throws MAPI_E_TOO_COMPLEX for what is too deep to be copied through interfaces. */
  static void requireDepth(List<AttachState> attachments) {
    Embedding.requireDepth(attachments, DEEPEST_FOREIGN);
  }

  void run() {
    try {
      boolean copied = false;
      if (job.destination() instanceof AttachObject known) {
        copied = own(known);
      } else if (job.destination() instanceof Attach foreign) {
        copied = foreign(foreign);
      }
      if (copied && job.isMove()) {
        source.moved();
      }
    } catch (MapiException e) {
      job.problem(0, PropTags.PR_ATTACH_DATA_OBJ, e.hresult());
    }
  }

  private boolean own(AttachObject destination) {
    if (job.keepsExisting() && destination.hasData()) {
      return false;
    }
    destination.embed(
        MessageCopies.copy(
            embedded,
            destination.message().context().mailbox()::newNumber,
            SubObjectTransfer.names(
                source.message().context().names(), destination.message().context().names())));
    return true;
  }

  private boolean foreign(MapiProp destination) {
    requireDepth(embedded.attachments());
    if (job.keepsExisting()
        && destination.getPropList(0).stream()
            .anyMatch(tag -> tag.id() == PropTags.PR_ATTACH_DATA_OBJ.id())) {
      return false;
    }
    int flags = MapiFlag.bits(OpenPropertyFlag.CREATE, OpenPropertyFlag.MODIFY);
    if (!(destination.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, flags)
        instanceof Message theirs)) {
      throw Failure.of(Hresult.MAPI_E_CALL_FAILED, "OpenProperty of the destination gave nothing");
    }
    MessageObject mine = MessageObject.embedded(source, embedded, false);
    try {
      mine.copyTo(null, null, 0, null, Iid.MESSAGE, theirs, 0);
      theirs.saveChanges(0);
      return true;
    } finally {
      mine.release();
      theirs.release();
    }
  }
}
