package org.mapiemulator.tests.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mapiemulator.tests.fixture.StoreScene.UNICODE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Attach;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.FolderType;
import org.mapiemulator.mapi.HierarchyTableFlag;
import org.mapiemulator.mapi.Iid;
import org.mapiemulator.mapi.MapiFolder;
import org.mapiemulator.mapi.MapiProp;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.Message;
import org.mapiemulator.mapi.MessageFlag;
import org.mapiemulator.mapi.MsgStore;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.PropertySets;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.tests.fixture.StoreScene;

/** Reads a whole mailbox through the seam, and checks that it agrees with itself. */
final class Eyes {

  static final PropName COLOUR = PropName.of(PropertySets.PS_PUBLIC_STRINGS, "colour");

  private final MsgStore store;
  private final String mailbox;
  private final Map<String, String> seen = new TreeMap<>();
  private final Map<Binary, String> paths = new HashMap<>();
  private final Binary root;
  private final Binary top;
  private final PropTag colour;

  private Eyes(MsgStore store, String mailbox) {
    this.store = store;
    this.mailbox = mailbox;
    try (MapiFolder folder = (MapiFolder) store.openEntry(null, null, 0).object()) {
      root = StoreScene.get(folder, PropTags.PR_ENTRYID).binary();
    }
    top = StoreScene.get(store, PropTags.PR_IPM_SUBTREE_ENTRYID).binary();
    PropTag known = store.getIdsFromNames(List.of(COLOUR), 0).value().get(0);
    colour = PropTag.of(PropType.UNICODE, known.id());
  }

  /** What is in a mailbox, by its path. */
  static Map<String, String> read(MsgStore store, String mailbox) {
    Eyes eyes = new Eyes(store, mailbox);
    eyes.all();
    return eyes.seen;
  }

  private void all() {
    seen.put(mailbox + " store", Map.of("comment", text(store, PropTags.PR_COMMENT)).toString());
    paths.put(root, "/");
    List<Row> rows;
    try (MapiFolder folder = (MapiFolder) store.openEntry(null, null, 0).object();
        MapiTable table =
            folder.getHierarchyTable(UNICODE | HierarchyTableFlag.CONVENIENT_DEPTH.value())) {
      rows =
          StoreScene.rows(
              table,
              PropTags.PR_ENTRYID,
              PropTags.PR_PARENT_ENTRYID,
              PropTags.PR_DISPLAY_NAME,
              PropTags.PR_CONTENT_COUNT,
              PropTags.PR_CONTENT_UNREAD,
              PropTags.PR_FOLDER_TYPE,
              PropTags.PR_SUBFOLDERS,
              PropTags.PR_COMMENT);
    }
    List<Binary> parents = new ArrayList<>();
    for (Row row : rows) {
      parents.add(row.get(1).binary());
    }
    for (Row row : rows) {
      Binary id = row.get(0).binary();
      String path = path(id, row.get(1).binary(), row.get(2).text());
      paths.put(id, path);
      assertThat(row.get(6).value())
          .as("PR_SUBFOLDERS of %s", path)
          .isEqualTo(parents.contains(id));
      folder(row, path);
    }
    receive();
  }

  private String path(Binary id, Binary parent, String name) {
    if (id.equals(top)) {
      return "";
    }
    if (parent.equals(top)) {
      return name;
    }
    return (parent.equals(root) ? "" : paths.get(parent)) + "/" + name;
  }

  private void receive() {
    Map<String, String> folders = new TreeMap<>();
    try (MapiTable table = store.getReceiveFolderTable(UNICODE)) {
      for (Row row : StoreScene.rows(table, PropTags.PR_MESSAGE_CLASS, PropTags.PR_ENTRYID)) {
        folders.put(row.get(0).text(), paths.getOrDefault(row.get(1).binary(), "nowhere"));
      }
    }
    seen.put(mailbox + " receive folders", folders.toString());
  }

  private void folder(Row row, String path) {
    TreeSet<String> names = new TreeSet<>();
    int unread = 0;
    try (MapiFolder folder = folder(row.get(0).entryId());
        MapiTable table = folder.getContentsTable(UNICODE)) {
      List<Row> messages =
          StoreScene.rows(
              table, PropTags.PR_ENTRYID, PropTags.PR_SUBJECT, PropTags.PR_MESSAGE_FLAGS);
      for (Row message : messages) {
        String subject = message.get(1).text();
        assertThat(names.add(subject)).as("only one %s in %s", subject, path).isTrue();
        unread += (flags(message.get(2)) & MessageFlag.READ.value()) == 0 ? 1 : 0;
        if (!value(row.get(5)).equals(FolderType.SEARCH.value())) {
          message(folder, message, path + ": " + subject);
        }
      }
      assertThat(row.get(3).value()).as("PR_CONTENT_COUNT of %s", path).isEqualTo(names.size());
      assertThat(row.get(4).value()).as("PR_CONTENT_UNREAD of %s", path).isEqualTo(unread);
      assertThat(table.getRowCount(0).value()).isEqualTo(names.size());
      assertThat(number(folder, PropTags.PR_CONTENT_COUNT)).isEqualTo(names.size());
    }
    seen.put(
        mailbox + "/" + path,
        "comment="
            + (row.get(7).isError() ? "" : row.get(7).text())
            + " "
            + names
            + " unread "
            + unread);
  }

  private MapiFolder folder(EntryId id) {
    return (MapiFolder) store.openEntry(id, null, 0).object();
  }

  private void message(MapiFolder folder, Row row, String path) {
    try (Message message = (Message) store.openEntry(row.get(0).entryId(), null, 0).object()) {
      int flags = number(message, PropTags.PR_MESSAGE_FLAGS);
      assertThat(row.get(2).value()).as("PR_MESSAGE_FLAGS of %s", path).isEqualTo(flags);
      Map<String, String> fields = new TreeMap<>();
      fields.put("subject", text(message, PropTags.PR_SUBJECT));
      add(fields, "body", text(message, PropTags.PR_BODY));
      add(fields, "colour", text(message, colour));
      flag(fields, "read", flags, MessageFlag.READ);
      flag(fields, "submitted", flags, MessageFlag.SUBMIT);
      flag(fields, "unsent", flags, MessageFlag.UNSENT);
      add(fields, "to", recipients(message));
      String attachments = attachments(message);
      add(fields, "attachments", attachments);
      assertThat((flags & MessageFlag.HASATTACH.value()) != 0)
          .as("MSGFLAG_HASATTACH of %s", path)
          .isEqualTo(!attachments.isEmpty());
      int status = folder.getMessageStatus(row.get(0).entryId(), 0);
      add(fields, "status", status == 0 ? "" : String.valueOf(status));
      seen.put(mailbox + "/" + path, fields.toString());
    }
  }

  private static void add(Map<String, String> fields, String name, String value) {
    if (!value.isEmpty()) {
      fields.put(name, value);
    }
  }

  private static void flag(Map<String, String> fields, String name, int flags, MessageFlag flag) {
    add(fields, name, (flags & flag.value()) == 0 ? "" : "true");
  }

  private static String recipients(Message message) {
    List<String> names = new ArrayList<>();
    try (MapiTable table = message.getRecipientTable(UNICODE)) {
      StoreScene.rows(table, PropTags.PR_DISPLAY_NAME).forEach(row -> names.add(row.get(0).text()));
    }
    return String.join(", ", names);
  }

  private static String attachments(Message message) {
    List<String> all = new ArrayList<>();
    try (MapiTable table = message.getAttachmentTable(UNICODE)) {
      for (Row row : StoreScene.rows(table, PropTags.PR_ATTACH_NUM, PropTags.PR_ATTACH_METHOD)) {
        try (Attach attachment = message.openAttach((int) value(row.get(0)), null, 0)) {
          all.add(
              value(row.get(1)).equals(AttachMethod.EMBEDDED_MSG.value())
                  ? embedded(attachment)
                  : text(attachment, PropTags.PR_ATTACH_FILENAME) + "=" + data(attachment));
        }
      }
    }
    return String.join(", ", all);
  }

  private static String embedded(Attach attachment) {
    try (Message message =
        (Message) attachment.openProperty(PropTags.PR_ATTACH_DATA_OBJ, Iid.MESSAGE, 0, 0)) {
      return "<"
          + text(message, PropTags.PR_SUBJECT)
          + ": "
          + text(message, PropTags.PR_BODY)
          + ">";
    }
  }

  private static String data(Attach attachment) {
    PropValue data = StoreScene.get(attachment, PropTags.PR_ATTACH_DATA_BIN);
    return data.isError() ? "" : data.binary().size() + " bytes";
  }

  private static Object value(PropValue value) {
    @Nullable Object given = value.value();
    assertThat(given).isNotNull();
    return Objects.requireNonNull(given);
  }

  private static int flags(PropValue value) {
    return (int) value(value);
  }

  private static int number(MapiProp object, PropTag tag) {
    return (int) value(StoreScene.get(object, tag));
  }

  private static String text(MapiProp object, PropTag tag) {
    PropValue value = StoreScene.get(object, tag);
    return value.isError() ? "" : value.text();
  }
}
