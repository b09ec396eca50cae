package org.mapiemulator.internal.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Failure;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.ReceiveFolder;
import org.mapiemulator.settings.DefaultReceiveFolder;

/** Which folder messages of a class arrive in (STO-25 to STO-33). */
public final class ReceiveFolders {

  private static final int LONGEST_CLASS = 254;

  private ReceiveFolders() {}

  /**
   * The association that a class falls under: that of the class itself or of the nearest class that
   * it is derived from, whole components, whatever the case (D-28). Null if none is left; the root
   * folder takes its place then (D-113).
   */
  public static @Nullable ReceiveAssociation find(MailboxState state, String messageClass) {
    String wanted = messageClass.toUpperCase(Locale.ROOT);
    while (true) {
      for (ReceiveAssociation each : state.receive()) {
        if (each.messageClass().toUpperCase(Locale.ROOT).equals(wanted)) {
          return each;
        }
      }
      if (wanted.isEmpty()) {
        return null;
      }
      int dot = wanted.lastIndexOf('.');
      wanted = dot < 0 ? "" : wanted.substring(0, dot);
    }
  }

  static ReceiveFolder get(StoreAccess access, @Nullable String messageClass) {
    @Nullable ReceiveAssociation found = find(access.state(), checked(messageClass));
    return found == null
        ? new ReceiveFolder(access.identity().folder(MailboxState.ROOT), "")
        : new ReceiveFolder(access.identity().folder(found.folder()), found.messageClass());
  }

  static void set(StoreAccess access, @Nullable String messageClass, @Nullable EntryId id) {
    access.requireWritable();
    String checked = checked(messageClass);
    boolean deletes = EntryOpener.isAbsent(id);
    if (deletes
        && checked.isEmpty()
        && access.settings().get(DefaultReceiveFolder.class) == DefaultReceiveFolder.KEPT) {
      throw Failure.of(
          Hresult.MAPI_E_CALL_FAILED, "the default receive folder cannot be deleted (SR-006)");
    }
    long folder = deletes ? 0 : access.opener().folderNumber(id);
    access.mailbox().change(transaction -> set(transaction, checked, folder));
  }

  private static void set(Transaction transaction, String messageClass, long folder) {
    List<ReceiveAssociation> all = new ArrayList<>(transaction.state().receive());
    int index = 0;
    while (index < all.size() && !all.get(index).messageClass().equalsIgnoreCase(messageClass)) {
      index++;
    }
    boolean known = index < all.size();
    if (folder == 0) {
      if (!known) {
        return;
      }
      all.remove(index);
    } else {
      requireLive(transaction.state(), folder);
      long number = known ? all.get(index).number() : transaction.number();
      ReceiveAssociation next =
          new ReceiveAssociation(number, messageClass, folder, transaction.now());
      if (known) {
        all.set(index, next);
      } else {
        all.add(next);
      }
    }
    transaction.state(transaction.state().withReceive(all));
    transaction.record(new Change.ReceiveFolderSet(messageClass));
  }

  private static void requireLive(MailboxState state, long folder) {
    if (state.live(folder) == null) {
      throw Failure.of(Hresult.MAPI_E_NOT_FOUND, "the folder was deleted");
    }
  }

  /** A class that can be registered (D-113, SR-008). */
  private static String checked(@Nullable String messageClass) {
    if (messageClass == null || messageClass.isEmpty()) {
      return "";
    }
    boolean malformed =
        messageClass.length() > LONGEST_CLASS
            || messageClass.startsWith(".")
            || messageClass.endsWith(".")
            || messageClass.contains("..")
            || messageClass.chars().anyMatch(each -> each < 32 || each > 126);
    if (malformed) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          "this cannot be a message class: \"" + messageClass + "\" (SR-008, D-113)");
    }
    return messageClass;
  }
}
