package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.CopyJob;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;

/** What CopyTo and CopyProps take along with a folder (PRP-65, PRP-68). */
final class FolderCopy {

  private final OpenFolder from;
  private final CopyJob job;
  private final Destination to;

  private FolderCopy(OpenFolder from, CopyJob job, Destination to) {
    this.from = from;
    this.job = job;
    this.to = to;
  }

  static void copy(OpenFolder from, CopyJob job) {
    if (!takes(from.state(), job)) {
      return;
    }
    if (!(job.destination() instanceof MapiFolder folder)) {
      refuse(from.state(), job);
      return;
    }
    if (job.isMove()) {
      from.requireWritable();
    }
    new FolderCopy(from, job, Destination.of(Iid.MAPI_FOLDER, folder)).run();
  }

  /** Throws if folders or messages cannot be copied, before anything has been. */
  static void requirePossible(OpenFolder from, CopyJob job) {
    FolderState source = from.state();
    if (job.destination() instanceof MapiFolder folder
        && takes(source, job)
        && Destination.of(Iid.MAPI_FOLDER, folder) instanceof Destination.Ours ours
        && job.wants(PropTags.PR_CONTAINER_HIERARCHY.id())) {
      new FolderCopy(from, job, ours).checkFolders(source, ours);
    }
  }

  private static boolean takes(FolderState source, CopyJob job) {
    return (job.wants(PropTags.PR_CONTAINER_HIERARCHY.id()) && !source.children().isEmpty())
        || (job.wants(PropTags.PR_CONTAINER_CONTENTS.id()) && source.contents().size() > 0)
        || (job.wants(PropTags.PR_FOLDER_ASSOCIATED_CONTENTS.id())
            && source.associated().size() > 0);
  }

  /** An object of another kind has no place for messages and folders (PRP-74). */
  private static void refuse(FolderState from, CopyJob job) {
    refuse(job, PropTags.PR_CONTAINER_HIERARCHY, from.children().isEmpty());
    refuse(job, PropTags.PR_CONTAINER_CONTENTS, from.contents().size() == 0);
    refuse(job, PropTags.PR_FOLDER_ASSOCIATED_CONTENTS, from.associated().size() == 0);
  }

  private static void refuse(CopyJob job, PropTag tag, boolean empty) {
    if (!empty && job.wants(tag.id())) {
      job.problem(0, tag, Hresult.MAPI_E_INTERFACE_NOT_SUPPORTED);
    }
  }

  private void run() {
    FolderState source = from.state();
    boolean folders = job.wants(PropTags.PR_CONTAINER_HIERARCHY.id());
    messages(PropTags.PR_CONTAINER_CONTENTS, source.contents());
    messages(PropTags.PR_FOLDER_ASSOCIATED_CONTENTS, source.associated());
    if (folders) {
      folders(source);
    }
  }

  private void checkFolders(FolderState source, Destination.Ours ours) {
    MailboxState state = ours.folder().access().state();
    FolderState target = ours.folder().in(state);
    boolean same = ours.folder().mailbox() == from.mailbox();
    if (same && state.isWithin(target.number(), source.number())) {
      throw FolderTransfer.cycle();
    }
    for (long child : source.children()) {
      @Nullable FolderState copied = from.access().state().folder(child);
      if (copied != null && FolderTree.childNamed(state, target, copied.name()) != null) {
        throw FolderRules.collision(copied.name());
      }
    }
  }

  private void messages(PropTag tag, Contents contents) {
    if (!job.wants(tag.id()) || contents.size() == 0) {
      return;
    }
    List<Long> numbers = new ArrayList<>();
    contents.forEach(message -> numbers.add(message.number()));
    if (MessageTransfer.transfer(from, numbers, to, job.isMove()) < numbers.size()) {
      job.problem(0, tag, Hresult.MAPI_W_PARTIAL_COMPLETION);
    }
  }

  private void folders(FolderState source) {
    boolean complete = true;
    FolderDeletion deletion = new FolderDeletion(from.mailbox(), false);
    for (long child : source.children()) {
      MailboxState state = from.access().state();
      @Nullable FolderState folder = state.live(child);
      if (folder == null || folder.isSearch() || (job.isMove() && deletion.isKept(state, folder))) {
        complete = false;
        continue;
      }
      complete &= new FolderTransfer(from, folder.name(), true, job.isMove()).run(folder, to);
    }
    if (!complete) {
      job.problem(0, PropTags.PR_CONTAINER_HIERARCHY, Hresult.MAPI_W_PARTIAL_COMPLETION);
    }
  }
}
