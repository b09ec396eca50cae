package org.mapiemulator.tests.mailbox;

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

/** Writes Outlook message files as MS-OXMSG describes them; what is not set is not there. */
final class MsgFile {

  private final Map<Integer, Object> properties = new LinkedHashMap<>();
  private final List<MsgFile> recipients = new ArrayList<>();
  private final List<MsgFile> attachments = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private @Nullable MsgFile embedded;

  MsgFile set(int tag, Object value) {
    properties.put(tag, value);
    return this;
  }

  MsgFile set(PropTag tag, Object value) {
    return set(tag.value(), value);
  }

  /** Sets a string that is named in PS_PUBLIC_STRINGS; identifiers count up from 0x8000. */
  MsgFile named(String name, String value) {
    names.add(name);
    return set((0x7FFF + names.size()) << 16 | 0x1F, value);
  }

  MsgFile recipient(MsgFile row) {
    recipients.add(row);
    return this;
  }

  MsgFile attachment(MsgFile attachment) {
    attachments.add(attachment);
    return this;
  }

  MsgFile embedded(MsgFile message) {
    embedded = message;
    return this;
  }

  byte[] bytes() {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      names(file.getRoot());
      message(file.getRoot(), 32);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      file.writeFilesystem(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void names(DirectoryEntry root) throws IOException {
    ByteArrayOutputStream entries = new ByteArrayOutputStream();
    ByteArrayOutputStream strings = new ByteArrayOutputStream();
    for (int i = 0; i < names.size(); i++) {
      byte[] text = names.get(i).getBytes(StandardCharsets.UTF_16LE);
      entries.writeBytes(
          bytes(little(8).putInt(strings.size()).putShort((short) 5).putShort((short) i)));
      strings.writeBytes(bytes(little(4).putInt(text.length)));
      strings.writeBytes(text);
      strings.writeBytes(new byte[(4 - text.length % 4) % 4]);
    }
    DirectoryEntry storage = root.createDirectory("__nameid_version1.0");
    stream(storage, "__substg1.0_00020102", new byte[0]);
    stream(storage, "__substg1.0_00030102", entries.toByteArray());
    stream(storage, "__substg1.0_00040102", strings.toByteArray());
  }

  private static ByteBuffer little(int size) {
    return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] bytes(ByteBuffer written) {
    byte[] bytes = new byte[written.capacity()];
    written.get(0, bytes);
    return bytes;
  }

  private static void stream(DirectoryEntry storage, String name, byte[] bytes) throws IOException {
    storage.createDocument(name, new ByteArrayInputStream(bytes));
  }

  private void message(DirectoryEntry storage, int header) throws IOException {
    properties(storage, header);
    for (int i = 0; i < recipients.size(); i++) {
      recipients.get(i).properties(storage.createDirectory(numbered("recip", i)), 8);
    }
    for (int i = 0; i < attachments.size(); i++) {
      MsgFile attachment = attachments.get(i);
      DirectoryEntry child = storage.createDirectory(numbered("attach", i));
      attachment.properties(child, 8);
      if (attachment.embedded != null) {
        attachment.embedded.message(child.createDirectory("__substg1.0_3701000D"), 24);
      }
    }
  }

  private static String numbered(String kind, int index) {
    return String.format(Locale.ROOT, "__%s_version1.0_#%08X", kind, index);
  }

  private void properties(DirectoryEntry storage, int header) throws IOException {
    ByteBuffer all = little(header + 16 * properties.size());
    if (header > 8) {
      all.putInt(8, recipients.size()).putInt(12, attachments.size());
      all.putInt(16, recipients.size()).putInt(20, attachments.size());
    }
    all.position(header);
    for (Map.Entry<Integer, Object> each : properties.entrySet()) {
      all.putInt(each.getKey()).putInt(6);
      value(storage, each.getKey(), each.getValue(), all);
    }
    stream(storage, "__properties_version1.0", bytes(all));
  }

  private static void value(DirectoryEntry storage, int tag, Object value, ByteBuffer all)
      throws IOException {
    if (value instanceof Long number) {
      all.putLong(number);
    } else if (value instanceof Integer number) {
      all.putLong(Integer.toUnsignedLong(number));
    } else if (value instanceof Boolean set) {
      all.putLong(set ? 1 : 0);
    } else if (value instanceof List<?> values) {
      all.putLong(values.size());
      several(storage, tag, values);
    } else {
      byte[] bytes = bytes(value);
      all.putLong(bytes.length);
      stream(storage, substg(tag), bytes);
    }
  }

  private static String substg(int tag) {
    return String.format(Locale.ROOT, "__substg1.0_%08X", tag);
  }

  private static byte[] bytes(Object value) {
    return value instanceof byte[] bytes
        ? bytes
        : ((String) value).getBytes(StandardCharsets.UTF_16LE);
  }

  private static void several(DirectoryEntry storage, int tag, List<?> values) throws IOException {
    ByteArrayOutputStream sizes = new ByteArrayOutputStream();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) instanceof Integer number) {
        sizes.writeBytes(bytes(little(4).putInt(number)));
      } else {
        byte[] bytes = bytes(values.get(i));
        boolean binary = values.get(i) instanceof byte[];
        sizes.writeBytes(bytes(little(binary ? 8 : 4).putInt(bytes.length)));
        stream(storage, substg(tag) + String.format(Locale.ROOT, "-%08X", i), bytes);
      }
    }
    stream(storage, substg(tag), sizes.toByteArray());
  }
}
