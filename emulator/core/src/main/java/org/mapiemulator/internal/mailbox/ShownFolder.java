package org.mapiemulator.internal.mailbox;

import java.util.List;
import java.util.Optional;
import org.mapiemulator.internal.store.Contents;
import org.mapiemulator.internal.store.FolderState;
import org.mapiemulator.mailbox.FolderView;
import org.mapiemulator.mailbox.MessageView;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropValue;

/** A folder in one version of a mailbox. */
record ShownFolder(Source source, FolderState state) implements FolderView {

  @Override
  public String name() {
    return state.name();
  }

  @Override
  public String path() {
    return source.path(state.number());
  }

  @Override
  public String mailbox() {
    return source.name();
  }

  @Override
  public EntryId entryId() {
    return source.identity().folder(state.number());
  }

  private List<MessageView> views(Contents contents) {
    return new LazyList<>(contents.rows(), row -> new ShownMessage(source, row, false));
  }

  @Override
  public List<MessageView> messages() {
    return views(state.contents());
  }

  @Override
  public List<MessageView> associatedMessages() {
    return views(state.associated());
  }

  @Override
  public List<FolderView> subfolders() {
    return new LazyList<>(
        state.children(), number -> new ShownFolder(source, source.require(number)));
  }

  @Override
  public int messageCount() {
    return state.contents().size();
  }

  @Override
  public int unreadCount() {
    return state.contents().unread();
  }

  @Override
  public boolean isSearch() {
    return state.isSearch();
  }

  @Override
  public Optional<PropValue> property(PropTag tag) {
    return Optional.ofNullable(state.props().get(tag.id()));
  }

  @Override
  public String toTree() {
    return Tree.of(this);
  }

  @Override
  public String toString() {
    return path();
  }
}
