package org.mapiemulator.internal.mail.eml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.field.ContentDispositionFieldLenientImpl;
import org.apache.james.mime4j.field.ContentTypeFieldLenientImpl;
import org.apache.james.mime4j.stream.Field;
import org.jspecify.annotations.Nullable;

/** A message or a part of one: header fields, and content, parts or a message. */
final class MimePart {

  private final List<Field> fields = new ArrayList<>();
  private final List<MimePart> parts = new ArrayList<>(0);
  private byte[] content = new byte[0];
  private String mimeType = "text/plain";
  private @Nullable MimePart message;

  void add(Field field) {
    fields.add(field);
  }

  void add(MimePart part) {
    parts.add(part);
  }

  void content(byte[] bytes, String type) {
    content = bytes;
    mimeType = type.toLowerCase(Locale.ROOT);
  }

  void multipart(String type) {
    mimeType = type.toLowerCase(Locale.ROOT);
  }

  void message(MimePart embedded) {
    message = embedded;
    mimeType = "message/rfc822";
  }

  List<Field> fields() {
    return fields;
  }

  List<MimePart> parts() {
    return parts;
  }

  byte[] content() {
    return content;
  }

  /** In lower case. */
  String mimeType() {
    return mimeType;
  }

  boolean is(String type) {
    return mimeType.equals(type);
  }

  boolean isMultipart() {
    return mimeType.startsWith("multipart/");
  }

  @Nullable MimePart message() {
    return message;
  }

  /** The last field of a name, null if there is none. */
  @Nullable Field field(String name) {
    @Nullable Field found = null;
    for (Field field : fields) {
      if (field.getName().equalsIgnoreCase(name)) {
        found = field;
      }
    }
    return found;
  }

  /** The first field of a name, decoded; empty if there is none. */
  String text(String name) {
    for (Field field : fields) {
      if (field.getName().equalsIgnoreCase(name)) {
        return FieldTexts.decoded(field);
      }
    }
    return "";
  }

  private @Nullable ContentDispositionField disposition() {
    @Nullable Field field = field("Content-Disposition");
    return field == null
        ? null
        : ContentDispositionFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
  }

  private @Nullable ContentTypeField type() {
    @Nullable Field field = field("Content-Type");
    return field == null
        ? null
        : ContentTypeFieldLenientImpl.PARSER.parse(field, DecodeMonitor.SILENT);
  }

  boolean isAttachment() {
    @Nullable ContentDispositionField disposition = disposition();
    return disposition != null && disposition.isAttachment();
  }

  /** A parameter of Content-Type, empty if there is none. */
  String parameter(String name) {
    @Nullable ContentTypeField type = type();
    @Nullable String value = type == null ? null : type.getParameter(name);
    return value == null ? "" : value;
  }

  /** The name of the file, without directories; empty if there is none. */
  String fileName() {
    @Nullable ContentDispositionField disposition = disposition();
    @Nullable String name = disposition == null ? null : disposition.getFilename();
    String found = FieldTexts.decoded(name == null ? parameter("name") : name);
    String last = found.substring(Math.max(found.lastIndexOf('/'), found.lastIndexOf('\\')) + 1);
    return last.replaceAll("\\p{Cntrl}", "").strip();
  }

  /** Without angle brackets; empty if there is none. */
  String contentId() {
    return text("Content-ID").replaceAll("^<|>$", "");
  }
}
