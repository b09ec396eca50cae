package org.mapiemulator.internal.mail;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.AttachMethod;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.PropTags;

/** What MAPI says of attached files and messages. */
public final class FileAttachments {

  /** ATT_MHTML_REF: the HTML body shows it. */
  public static final int MHTML_REF = 4;

  private static final String OTHER = "application/octet-stream";

  private static final Map<String, String> MIME_TYPES =
      Map.ofEntries(
          Map.entry("txt", "text/plain"),
          Map.entry("htm", "text/html"),
          Map.entry("html", "text/html"),
          Map.entry("csv", "text/csv"),
          Map.entry("ics", "text/calendar"),
          Map.entry("vcf", "text/vcard"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("zip", "application/zip"),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("rtf", "application/rtf"),
          Map.entry("doc", "application/msword"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("eml", "message/rfc822"),
          Map.entry("msg", "application/vnd.ms-outlook"));

  private FileAttachments() {}

  /** Adds a file; the MIME type follows from the name if there is none. */
  public static DraftProps add(
      Draft message, String fileName, @Nullable String mimeType, byte[] content) {
    DraftProps file = message.addAttachment();
    Binary bytes = Binary.of(content);
    file.set(PropTags.PR_ATTACH_METHOD, AttachMethod.BY_VALUE);
    file.set(PropTags.PR_ATTACH_DATA_BIN, bytes);
    file.set(PropTags.PR_ATTACH_SIZE, bytes.size());
    file.set(PropTags.PR_RENDERING_POSITION, -1);
    file.set(PropTags.PR_ATTACH_MIME_TAG, mimeType == null ? mimeType(fileName) : mimeType);
    if (!fileName.isEmpty()) {
      name(file, fileName);
    }
    return file;
  }

  private static void name(DraftProps file, String fileName) {
    file.set(PropTags.PR_DISPLAY_NAME, fileName);
    file.set(PropTags.PR_ATTACH_LONG_FILENAME, fileName);
    file.set(PropTags.PR_ATTACH_FILENAME, shortName(fileName));
    String extension = extension(fileName);
    if (!extension.isEmpty()) {
      file.set(PropTags.PR_ATTACH_EXTENSION, "." + extension);
    }
  }

  /** Adds a message. */
  public static DraftProps embed(Draft message, Draft embedded) {
    DraftProps attachment = message.addEmbedded(embedded);
    attachment.set(PropTags.PR_ATTACH_METHOD, AttachMethod.EMBEDDED_MSG);
    attachment.set(PropTags.PR_RENDERING_POSITION, -1);
    @Nullable String subject = embedded.text(PropTags.PR_SUBJECT);
    attachment.set(PropTags.PR_DISPLAY_NAME, subject == null ? "" : subject);
    return attachment;
  }

  /** Says that the HTML body shows the file. */
  public static void inline(DraftProps file, String contentId) {
    file.set(PropTags.PR_ATTACH_CONTENT_ID, contentId);
    file.set(PropTags.PR_ATTACH_FLAGS, MHTML_REF);
  }

  static String mimeType(String fileName) {
    return MIME_TYPES.getOrDefault(extension(fileName).toLowerCase(Locale.ROOT), OTHER);
  }

  /** A name of at most eight characters and three. */
  private static String shortName(String fileName) {
    String extension = extension(fileName);
    int stem = fileName.length() - (extension.isEmpty() ? 0 : extension.length() + 1);
    if (stem <= 8 && extension.length() <= 3) {
      return fileName;
    }
    String cut = fileName.substring(0, stem).replaceAll("[ .]", "");
    String begin = cut.substring(0, Math.min(6, cut.length())) + "~1";
    return extension.isEmpty()
        ? begin
        : begin + "." + extension.substring(0, Math.min(3, extension.length()));
  }

  private static String extension(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot < 0 ? "" : fileName.substring(dot + 1);
  }
}
