package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/**
 * What can be done with folders, as a part of a transaction; whether it may be was asked before.
 */
public final class Folders {

  private Folders() {}

  /** PR_DISPLAY_NAME set to a name. */
  static Props named(Props props, String name) {
    return props.with(PropTags.PR_DISPLAY_NAME.id(), PropType.UNICODE.value(), name);
  }

  /**
   * Creates an empty folder.
   *
   * @param props PR_DISPLAY_NAME and whatever else it is to have
   * @return its number
   */
  public static long create(Transaction transaction, long parent, FolderType type, Props props) {
    long number = add(transaction, parent, type, props);
    transaction.record(new Change.FolderCreated(parent, number));
    return number;
  }

  private static long add(Transaction transaction, long parent, FolderType type, Props props) {
    Long number = transaction.number();
    transaction.put(FolderState.of(number, parent, type, props, transaction.now()));
    adopt(transaction, parent, number);
    return number;
  }

  private static void adopt(Transaction transaction, long parent, Long number) {
    FolderState folder = transaction.state().requireFolder(parent);
    List<Long> children = new ArrayList<>(folder.children());
    children.add(number);
    transaction.put(folder.withChildren(children));
  }

  private static void abandon(Transaction transaction, FolderState child) {
    FolderState parent = transaction.state().requireFolder(child.parent());
    List<Long> children = new ArrayList<>(parent.children());
    if (children.remove(child.number())) {
      transaction.put(parent.withChildren(children));
      return;
    }
    List<Long> buried = new ArrayList<>(parent.rest().buried());
    buried.remove(child.number());
    transaction.put(parent.withBuried(buried));
  }

  /**
   * Deletes a folder and all that is in it.
   *
   * @param soft whether it stays where only SHOW_SOFT_DELETES shows it (D-114)
   */
  static void delete(Transaction transaction, long number, boolean soft) {
    FolderState top = transaction.state().requireFolder(number);
    abandon(transaction, top);
    if (soft) {
      FolderState parent = transaction.state().requireFolder(top.parent());
      List<Long> buried = new ArrayList<>(parent.rest().buried());
      buried.add(top.number());
      transaction.put(parent.withBuried(buried));
    }
    List<FolderState> all = FolderTree.withBuried(transaction.state(), number);
    for (int i = all.size() - 1; i >= 0; i--) {
      bury(transaction, all.get(i), soft);
    }
    Associations.forget(transaction, all);
    if (!top.isBuried()) {
      transaction.record(new Change.FolderDeleted(top.parent(), top));
    }
  }

  private static void bury(Transaction transaction, FolderState folder, boolean soft) {
    long number = folder.number();
    for (Contents contents : List.of(folder.contents(), folder.associated())) {
      contents.forEach(
          message -> {
            transaction.touched(number, message.number());
            if (!folder.isSearch()) {
              transaction.dequeue(message.number());
            }
          });
    }
    if (soft) {
      transaction.put(folder.withBurial(true));
      return;
    }
    transaction.removeFolder(number);
    if (!folder.isSearch()) {
      MailboxState state = transaction.state();
      LongMap<Long> homes = state.homes();
      for (Contents contents :
          List.of(folder.contents(), folder.associated(), folder.rest().dumpster())) {
        homes = homes.withoutAll(contents.numbers());
      }
      transaction.state(state.withHomes(homes));
    }
  }

  /**
   * Moves a folder within the mailbox, with all that is in it.
   *
   * @param newNumber whether it gets a new identifier (D-39)
   */
  static void move(
      Transaction transaction, long number, long target, String name, boolean newNumber) {
    FolderState folder = transaction.state().requireFolder(number);
    long oldParent = folder.parent();
    abandon(transaction, folder);
    FolderState moved =
        folder.withParent(target).withProps(named(folder.props(), name), transaction.now());
    if (newNumber) {
      moved = moved.withNumber(transaction.number());
      renumber(transaction, folder, moved);
    }
    transaction.put(moved);
    adopt(transaction, target, moved.number());
    for (FolderState each : FolderTree.withBuried(transaction.state(), moved.number())) {
      transaction.relocated(each.number());
    }
    transaction.record(new Change.FolderMoved(oldParent, number, target, moved.number()));
  }

  private static void renumber(Transaction transaction, FolderState old, FolderState moved) {
    transaction.removeFolder(old.number());
    List<Long> below = new ArrayList<>(old.children());
    below.addAll(old.rest().buried());
    for (long child : below) {
      transaction.put(transaction.state().requireFolder(child).withParent(moved.number()));
    }
    List<Contents> parts = List.of(old.contents(), old.associated(), old.rest().dumpster());
    for (Contents contents : parts) {
      contents.forEach(
          message -> {
            transaction.touched(old.number(), message.number());
            transaction.touched(moved.number(), message.number());
            if (!old.isSearch()) {
              MailboxState state = transaction.state();
              transaction.state(
                  state.withHomes(state.homes().with(message.number(), moved.number())));
            }
          });
    }
    Associations.replace(transaction, old.number(), moved.number());
  }

  /**
   * Copies a folder of this mailbox or of another.
   *
   * @param source the mailbox that the original is in
   * @param subfolders whether what is below it is copied, too
   * @param names how named properties are translated
   * @return whether all could be copied: search folders cannot (FLD-04), nor can what waits to be
   *     sent
   */
  static boolean copy(
      Transaction transaction,
      MailboxState source,
      FolderState original,
      long target,
      String name,
      boolean subfolders,
      IntUnaryOperator names) {
    boolean complete = true;
    Map<Long, Long> copies = new HashMap<>();
    List<FolderState> all =
        subfolders ? FolderTree.from(source, original.number()) : List.of(original);
    for (FolderState each : all) {
      boolean top = each.number().equals(original.number());
      @Nullable Long parent = top ? Long.valueOf(target) : copies.get(each.parent());
      if (each.isSearch() || parent == null) {
        complete = false;
        continue;
      }
      Props props = MessageCopies.renamed(each.props(), names);
      copies.put(
          each.number(),
          add(transaction, parent, FolderType.GENERIC, top ? named(props, name) : props));
    }
    for (FolderState each : all) {
      @Nullable Long copy = copies.get(each.number());
      if (copy != null) {
        complete &= fill(transaction, each, copy, names);
      }
    }
    @Nullable Long copy = copies.get(original.number());
    if (copy != null) {
      transaction.record(
          names == MessageCopies.SAME_NAMES
              ? new Change.FolderCopied(original.parent(), original.number(), target, copy)
              : new Change.FolderCreated(target, copy));
    }
    return complete;
  }

  private static boolean fill(
      Transaction transaction, FolderState original, long copy, IntUnaryOperator names) {
    transaction.put(transaction.state().requireFolder(copy).withSort(original.sort()));
    boolean[] complete = {true};
    for (Contents contents : List.of(original.contents(), original.associated())) {
      contents.forEach(
          message -> {
            if (message.has(MessageFlag.SUBMIT)) {
              complete[0] = false;
            } else {
              transaction.put(copy, MessageCopies.copy(message, transaction::number, names));
            }
          });
    }
    return complete[0];
  }
}
