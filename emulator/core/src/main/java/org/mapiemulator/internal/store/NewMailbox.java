package org.mapiemulator.internal.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.property.Props;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/**
 * Makes what a fresh mailbox holds: the special folders, always with the same numbers, and the
 * first receive folders (SPF-01, SPF-07, STO-30).
 */
public final class NewMailbox {

  private NewMailbox() {}

  /**
   * The state of a mailbox that nobody has used yet.
   *
   * @param now the time, a FILETIME
   */
  public static MailboxState state(long now) {
    Map<SpecialFolder, Long> special = new EnumMap<>(SpecialFolder.class);
    LongMap<FolderState> folders = LongMap.empty();
    for (SpecialFolder each : SpecialFolder.values()) {
      special.put(each, each.firstNumber());
      folders = folders.with(each.firstNumber(), folder(each, now));
    }
    long next = SpecialFolder.values().length + 1L;
    return new MailboxState(
        Props.EMPTY,
        folders,
        LongMap.empty(),
        Map.copyOf(special),
        List.of(
            new ReceiveAssociation(next, "", SpecialFolder.INBOX.firstNumber(), now),
            new ReceiveAssociation(next + 1, "IPM", SpecialFolder.INBOX.firstNumber(), now),
            new ReceiveAssociation(next + 2, "REPORT", SpecialFolder.INBOX.firstNumber(), now),
            new ReceiveAssociation(next + 3, "IPC", SpecialFolder.ROOT.firstNumber(), now)),
        NameTable.EMPTY,
        List.of(),
        Outgoing.EMPTY,
        next + 4,
        0);
  }

  private static FolderState folder(SpecialFolder special, long now) {
    boolean root = special == SpecialFolder.ROOT;
    Props props = Props.EMPTY;
    if (!root) {
      props =
          props.with(
              PropTags.PR_DISPLAY_NAME.id(), PropType.UNICODE.value(), special.displayName());
    }
    @Nullable String containerClass = special.containerClass();
    if (containerClass != null) {
      props =
          props.with(PropTags.PR_CONTAINER_CLASS.id(), PropType.UNICODE.value(), containerClass);
    }
    return FolderState.of(
            special.firstNumber(),
            special.parent().firstNumber(),
            root ? FolderType.ROOT : FolderType.GENERIC,
            props,
            now)
        .withChildren(special.children());
  }
}
