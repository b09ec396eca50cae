package org.mapiemulator.internal.mailbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.store.MailboxState;
import org.mapiemulator.internal.store.SpecialFolder;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.MailboxView;
import org.mapiemulator.mailbox.MessageView;

/** One version of a mailbox. */
record ShownMailbox(Source source) implements MailboxView {

  @Override
  public String name() {
    return source.name();
  }

  private FolderView folder(long number) {
    return new ShownFolder(source, source.require(number));
  }

  @Override
  public FolderView top() {
    return folder(source.special(SpecialFolder.IPM_SUBTREE));
  }

  @Override
  public FolderView root() {
    return folder(MailboxState.ROOT);
  }

  @Override
  public Optional<FolderView> folder(String path) {
    long from =
        Paths.isFromRoot(path) ? MailboxState.ROOT : source.special(SpecialFolder.IPM_SUBTREE);
    @Nullable Long number = source.find(from, Paths.names(path));
    return number == null ? Optional.empty() : Optional.of(folder(number));
  }

  @Override
  public List<FolderView> folders() {
    List<FolderView> all = new ArrayList<>();
    addBelow(root(), all);
    return List.copyOf(all);
  }

  private static void addBelow(FolderView folder, List<FolderView> all) {
    for (FolderView child : folder.subfolders()) {
      all.add(child);
      addBelow(child, all);
    }
  }

  @Override
  public List<MessageView> messages() {
    List<MessageView> all = new ArrayList<>(root().messages());
    for (FolderView folder : folders()) {
      if (!folder.isSearch()) {
        all.addAll(folder.messages());
      }
    }
    return List.copyOf(all);
  }

  @Override
  public String toTree() {
    return Tree.of(this);
  }

  @Override
  public String toString() {
    return name();
  }
}
