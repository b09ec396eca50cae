package org.mapiemulator.examples.mailbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.PropTag;

/**
 * Writes small Outlook message files: a message, its recipients, attachments and messages in it.
 */
final class MsgWriter {

  private static final int ENTRY = 16;

  private final Map<PropTag, Object> values = new LinkedHashMap<>();
  private final List<MsgWriter> recipients = new ArrayList<>();
  private final List<MsgWriter> attachments = new ArrayList<>();
  private @Nullable MsgWriter embedded;

  /** Sets a property; strings of eight bits are given as bytes. */
  MsgWriter set(PropTag tag, Object value) {
    values.put(tag, value);
    return this;
  }

  MsgWriter recipient(MsgWriter recipient) {
    recipients.add(recipient);
    return this;
  }

  MsgWriter attachment(MsgWriter attachment) {
    attachments.add(attachment);
    return this;
  }

  MsgWriter embedded(MsgWriter message) {
    embedded = message;
    return this;
  }

  byte[] bytes() {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      DirectoryEntry names = file.getRoot().createDirectory("__nameid_version1.0");
      for (String stream : List.of("00020102", "00030102", "00040102")) {
        put(names, "__substg1.0_" + stream);
      }
      writeMessage(file.getRoot(), 32);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeMessage(DirectoryEntry storage, int header) throws IOException {
    write(storage, header);
    for (int i = 0; i < recipients.size(); i++) {
      recipients.get(i).write(storage.createDirectory(numbered("recip", i)), 8);
    }
    for (int i = 0; i < attachments.size(); i++) {
      DirectoryEntry below = storage.createDirectory(numbered("attach", i));
      attachments.get(i).write(below, 8);
      MsgWriter message = attachments.get(i).embedded;
      if (message != null) {
        message.writeMessage(below.createDirectory("__substg1.0_3701000D"), 24);
      }
    }
  }

  private void write(DirectoryEntry storage, int header) throws IOException {
    ByteBuffer entries =
        ByteBuffer.allocate(header + ENTRY * values.size()).order(ByteOrder.LITTLE_ENDIAN);
    if (header > 8) {
      entries.putInt(8, recipients.size()).putInt(12, attachments.size());
      entries.putInt(16, recipients.size()).putInt(20, attachments.size());
    }
    entries.position(header);
    for (Map.Entry<PropTag, Object> each : values.entrySet()) {
      entries.putInt(each.getKey().value()).putInt(6);
      Object value = each.getValue();
      if (value instanceof Number number) {
        entries.putLong(number.longValue());
      } else if (value instanceof Boolean isSet) {
        entries.putLong(isSet ? 1 : 0);
      } else {
        byte[] bytes =
            value instanceof String text
                ? text.getBytes(StandardCharsets.UTF_16LE)
                : (byte[]) value;
        entries.putLong(bytes.length);
        put(storage, String.format(Locale.ROOT, "__substg1.0_%08X", each.getKey().value()), bytes);
      }
    }
    put(storage, "__properties_version1.0", entries.array());
  }

  private static String numbered(String kind, int index) {
    return String.format(Locale.ROOT, "__%s_version1.0_#%08X", kind, index);
  }

  private static void put(DirectoryEntry storage, String name, byte... bytes) throws IOException {
    storage.createDocument(name, new ByteArrayInputStream(bytes));
  }
}
