package org.mapiemulator.internal.property;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.String8;

/**
 * The property of a stream: its value as bytes and back (STM-01). Strings have no terminator; one
 * at the end of what was written is dropped (D-17).
 */
final class StreamTarget {

  private final PropObject owner;
  private final PropTag tag;
  private final CodePage html;

  StreamTarget(PropObject owner, PropTag tag, CodePage html) {
    this.owner = owner;
    this.tag = tag;
    this.html = html;
  }

  PropObject owner() {
    return owner;
  }

  void requireWritable() {
    owner.requireWritable();
  }

  void put(Binary bytes) {
    owner.requireWritable();
    owner.commit(PropEdit.set(Props.EMPTY.with(valueOf(bytes))));
  }

  private PropValue valueOf(Binary bytes) {
    CodePage codePage = owner.settings().codePage();
    return switch (tag.type()) {
      case Types.UNICODE -> text(wide(bytes));
      case Types.STRING8 ->
          tag.id() == Ids.HTML
              ? binary(narrowEnd(bytes))
              : text(CodePage.text(narrowEnd(bytes), codePage.charset()));
      default -> binary(bytes);
    };
  }

  private PropValue text(String text) {
    return tag.id() == Ids.HTML
        ? binary(Html.bytes(text, html))
        : new PropValue(tag.withType(PropType.UNICODE), text);
  }

  private PropValue binary(Binary bytes) {
    return new PropValue(tag.withType(PropType.BINARY), bytes);
  }

  /** The bytes of a slot that GetProps would give; there must be a value. */
  static Binary bytesOf(PropValue slot) {
    if (slot.value() instanceof String text) {
      return utf16(text);
    }
    return slot.value() instanceof String8 text ? text.bytes() : slot.binary();
  }

  // Encoders replace halves of surrogate pairs, which a stream must give back as they are.
  private static Binary utf16(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length()).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asCharBuffer().put(text);
    return Binary.of(bytes.array());
  }

  private static String wide(Binary bytes) {
    int even = bytes.size() & ~1;
    String text =
        ByteBuffer.wrap(bytes.toByteArray(), 0, even)
            .order(ByteOrder.LITTLE_ENDIAN)
            .asCharBuffer()
            .toString();
    return text.endsWith("\0") ? text.substring(0, text.length() - 1) : text;
  }

  private static Binary narrowEnd(Binary bytes) {
    int last = bytes.size() - 1;
    return last >= 0 && bytes.byteAt(last) == 0 ? bytes.slice(0, last) : bytes;
  }
}
