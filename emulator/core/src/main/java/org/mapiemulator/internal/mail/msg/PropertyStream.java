package org.mapiemulator.internal.mail.msg;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.DraftProps;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.String8;

/**
 * The properties of one storage: small values stand in its property stream, others in streams of
 * their own. What contradicts itself is left out; where sizes differ, what is there counts.
 */
final class PropertyStream {

  private static final String NAME = "__properties_version1.0";
  private static final String VALUE = "__substg1.0_";
  private static final int ENTRY = 16;
  private static final int STRING8 = 0x1E;
  private static final CodePage WESTERN = CodePage.of(String8.WINDOWS_1252, CodePage.UTF_8);

  private final Storage storage;
  private final NamedIds names;
  private final Map<Integer, ByteBuffer> entries = new LinkedHashMap<>();
  private final int codePage;

  /**
   * Reads the directory of properties.
   *
   * @param header how many bytes come before the first property
   * @param inherited the code page of what it is part of, 0 if there is none
   */
  PropertyStream(Storage storage, NamedIds names, int header, int inherited) {
    this.storage = storage;
    this.names = names;
    byte @Nullable [] bytes = storage.stream(NAME);
    if (bytes != null && bytes.length >= header) {
      ByteBuffer all = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(header);
      while (all.remaining() >= ENTRY) {
        int tag = all.getInt();
        all.getInt(); // PROPATTR_*: whether it can be changed
        entries.put(tag, all.slice().order(ByteOrder.LITTLE_ENDIAN).limit(8));
        all.position(all.position() + 8);
      }
    }
    // Values whose entry was lost are still there.
    for (String stream : storage.streams(VALUE)) {
      if (stream.length() == VALUE.length() + 8) {
        @Nullable Integer tag = hex(stream.substring(VALUE.length()));
        if (tag != null) {
          entries.putIfAbsent(tag, ByteBuffer.allocate(8));
        }
      }
    }
    this.codePage = codePage(inherited);
  }

  private static @Nullable Integer hex(String text) {
    return text.matches("[0-9A-Fa-f]{8}") ? Integer.parseUnsignedInt(text, 16) : null;
  }

  private int codePage(int inherited) {
    for (PropTag tag : List.of(PropTags.PR_MESSAGE_CODEPAGE, PropTags.PR_INTERNET_CPID)) {
      int number = number(tag);
      if (number > 0 && number != 1200) {
        return number;
      }
    }
    return inherited == 0 ? String8.WINDOWS_1252 : inherited;
  }

  int codePage() {
    return codePage;
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  void into(DraftProps target) {
    entries.forEach(
        (number, inline) -> {
          PropTag tag = new PropTag(number);
          @Nullable Object value =
              tag.isMultiValue() ? several(tag) : single(tag.type(), inline, stream(tag));
          if (value != null) {
            set(target, tag, value);
          }
        });
  }

  /** A number that stands in the property stream, 0 if there is none. */
  int number(PropTag tag) {
    @Nullable ByteBuffer inline = entries.get(tag.value());
    return inline == null ? 0 : inline.getInt(0);
  }

  private void set(DraftProps target, PropTag read, Object value) {
    boolean eightBit = (read.type() & ~PropTag.MVI_FLAG) == STRING8;
    PropTag tag = eightBit ? read.withType(read.type() | 1) : read;
    if (!tag.isNamed()) {
      target.set(tag, value);
      return;
    }
    @Nullable PropName name = names.name(tag.id());
    if (name != null) {
      target.setNamed(name, tag.type(), value);
    }
  }

  private static String streamName(PropTag tag) {
    return VALUE + String.format(Locale.ROOT, "%08X", tag.value());
  }

  private byte @Nullable [] stream(PropTag tag) {
    return switch (tag.type()) {
      case 0x1E, 0x1F, 0x48, 0x102 -> storage.stream(streamName(tag));
      default -> null;
    };
  }

  private @Nullable Object single(int type, ByteBuffer inline, byte @Nullable [] bytes) {
    return switch (type) {
      case 0x02 -> inline.getShort(0);
      case 0x03 -> inline.getInt(0);
      case 0x04 -> inline.getFloat(0);
      case 0x05, 0x07 -> inline.getDouble(0);
      case 0x06, 0x14, 0x40 -> inline.getLong(0);
      case 0x0B -> inline.getShort(0) != 0;
      default -> bytes == null ? null : large(type, bytes);
    };
  }

  private @Nullable Object large(int type, byte[] bytes) {
    return switch (type) {
      case STRING8 -> new String(withoutEnd(bytes, 1), charset());
      case 0x1F -> new String(withoutEnd(bytes, 2), StandardCharsets.UTF_16LE);
      case 0x48 -> bytes.length == MapiUid.SIZE ? MapiUid.of(bytes) : null;
      case 0x102 -> Binary.of(bytes);
      default -> null;
    };
  }

  private Charset charset() {
    return CodePage.of(codePage, WESTERN).charset();
  }

  /** Some programs write the terminator of strings. */
  private static byte[] withoutEnd(byte[] bytes, int width) {
    int end = bytes.length - bytes.length % width;
    while (end >= width && bytes[end - 1] == 0 && bytes[end - width] == 0) {
      end -= width;
    }
    byte[] rest = new byte[end];
    System.arraycopy(bytes, 0, rest, 0, end);
    return rest;
  }

  private @Nullable Object several(PropTag tag) {
    byte @Nullable [] bytes = storage.stream(streamName(tag));
    int type = tag.type() & ~PropTag.MVI_FLAG;
    int size =
        switch (type) {
          case 0x02 -> 2;
          case 0x03, 0x04 -> 4;
          case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
          case 0x48 -> MapiUid.SIZE;
          case 0x1E, 0x1F -> 4;
          case 0x102 -> 8;
          default -> 0;
        };
    if (bytes == null || size == 0) {
      return null;
    }
    List<Object> values = new ArrayList<>();
    for (int i = 0; (i + 1) * size <= bytes.length; i++) {
      ByteBuffer inline =
          ByteBuffer.wrap(bytes, i * size, size).slice().order(ByteOrder.LITTLE_ENDIAN);
      @Nullable Object value = single(type, inline, element(tag, type, i, inline));
      if (value != null) {
        values.add(value);
      }
    }
    return values.isEmpty() ? null : values;
  }

  /** One of several large values has a stream of its own; the other stream has their sizes. */
  private byte @Nullable [] element(PropTag tag, int type, int index, ByteBuffer inline) {
    return switch (type) {
      case 0x1E, 0x1F, 0x102 ->
          storage.stream(streamName(tag) + String.format(Locale.ROOT, "-%08X", index));
      case 0x48 -> {
        byte[] uid = new byte[MapiUid.SIZE];
        inline.get(0, uid);
        yield uid;
      }
      default -> null;
    };
  }
}
