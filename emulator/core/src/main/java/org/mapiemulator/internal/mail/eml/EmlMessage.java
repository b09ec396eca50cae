package org.mapiemulator.internal.mail.eml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.DraftProps;
import org.mapiemulator.internal.mail.FileAttachments;
import org.mapiemulator.internal.mail.MailFile;
import org.mapiemulator.internal.mail.Rtf;
import org.mapiemulator.internal.property.CodePage;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;

/** Makes a draft of a parsed message: header, bodies, attachments. */
final class EmlMessage {

  /** PR_ATTACH_CONTENT_LOCATION. */
  private static final PropTag CONTENT_LOCATION = PropTag.of(PropType.UNICODE, 0x3713);

  private final MailFile file;
  private final MimePart message;
  private final boolean embedded;
  private final Draft draft = new Draft();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder html = new StringBuilder();
  private byte @Nullable [] htmlBytes;
  private @Nullable Charset charset;

  EmlMessage(MailFile file, MimePart message, boolean embedded) {
    this.file = file;
    this.message = message;
    this.embedded = embedded;
  }

  Draft draft() {
    EmlHeader.read(message, draft, embedded);
    part(message, false, false);
    file.checkCount(draft.attachments().size(), "attachments");
    file.checkCount(draft.recipients().size(), "recipients");
    bodies();
    draft.setDefault(PropTags.PR_MESSAGE_CLASS, "IPM.Note");
    @Nullable String subject = draft.text(PropTags.PR_SUBJECT);
    if (subject != null && !subject.isEmpty()) {
      draft.setDefault(PropTags.PR_CONVERSATION_TOPIC, subject.replaceFirst("^\\p{L}{1,3}: ", ""));
    }
    return draft;
  }

  private void part(MimePart part, boolean alternative, boolean related) {
    if (part.isMultipart()) {
      multipart(part, alternative, related);
      return;
    }
    @Nullable MimePart inner = part.message();
    if (inner != null) {
      FileAttachments.embed(draft, new EmlMessage(file, inner, true).draft());
      return;
    }
    boolean named = !part.fileName().isEmpty() && !alternative;
    boolean body = !part.isAttachment() && !named;
    switch (part.mimeType()) {
      case "text/plain" -> {
        if (body && (!related || text.isEmpty())) {
          text(part);
        } else {
          attach(part, related);
        }
      }
      case "text/html" -> {
        if (body && (!related || html.isEmpty())) {
          html(part);
        } else {
          attach(part, related);
        }
      }
      case "text/calendar" -> calendar(part, body || alternative);
      case "text/rtf", "application/rtf" -> {
        if (body) {
          draft.set(PropTags.PR_RTF_COMPRESSED, Rtf.wrapped(part.content()));
        } else {
          attach(part, related);
        }
      }
      case "message/delivery-status", "message/disposition-notification" ->
          Report.read(part, draft);
      case "text/rfc822-headers" -> headersOfOriginal(part);
      default -> attach(part, related);
    }
  }

  private void multipart(MimePart whole, boolean alternative, boolean related) {
    List<MimePart> parts = whole.parts();
    boolean choice = alternative || whole.is("multipart/alternative");
    boolean joined = related || whole.is("multipart/related");
    for (MimePart part : parts) {
      part(part, choice, joined);
    }
  }

  private void text(MimePart part) {
    String said = FieldTexts.text(part.content(), part.parameter("charset"));
    if (!text.isEmpty()) {
      text.append("\r\n");
    }
    text.append(said.replaceAll("\r\n|\r|\n", "\r\n"));
    if (charset == null) {
      charset = FieldTexts.charset(part.parameter("charset"));
    }
  }

  private void html(MimePart part) {
    @Nullable Charset named = FieldTexts.charset(part.parameter("charset"));
    boolean first = html.isEmpty();
    html.append(FieldTexts.text(part.content(), part.parameter("charset")));
    htmlBytes = first && named != null && isCodePage(named) ? part.content() : null;
    if (first && named != null) {
      charset = named;
    }
  }

  /** Whether Windows has a number for it. */
  private static boolean isCodePage(Charset named) {
    return CodePage.of(named).charset().equals(named);
  }

  private void bodies() {
    if (!text.isEmpty()) {
      draft.set(PropTags.PR_BODY, text.toString());
    }
    if (!html.isEmpty()) {
      if (htmlBytes == null) {
        charset = StandardCharsets.UTF_8; // of several parts, or in what MAPI cannot name
        htmlBytes = html.toString().getBytes(StandardCharsets.UTF_8);
      }
      draft.set(PropTags.PR_HTML, htmlBytes);
    }
    if (charset != null) {
      draft.set(PropTags.PR_INTERNET_CPID, CodePage.of(charset).number());
    } else if (!text.isEmpty()) {
      draft.set(PropTags.PR_INTERNET_CPID, 20127);
    }
  }

  private void attach(MimePart part, boolean related) {
    DraftProps attached =
        FileAttachments.add(draft, part.fileName(), part.mimeType(), part.content());
    String id = part.contentId();
    if (!id.isEmpty()) {
      if (related || !part.isAttachment()) {
        FileAttachments.inline(attached, id);
      } else {
        attached.set(PropTags.PR_ATTACH_CONTENT_ID, id);
      }
    }
    String location = part.text("Content-Location");
    if (!location.isEmpty()) {
      attached.set(CONTENT_LOCATION, location);
    }
  }

  private void calendar(MimePart part, boolean body) {
    String said = FieldTexts.text(part.content(), calendarCharset(part));
    Meeting.read(said, part.parameter("method").toUpperCase(Locale.ROOT), draft);
    if (!body) {
      attach(part, false);
    }
  }

  /** RFC 5545: UTF-8 unless something else is said. */
  private static String calendarCharset(MimePart part) {
    String said = part.parameter("charset");
    return said.isEmpty() ? "UTF-8" : said;
  }

  /** What a report says of the message that it is about, if not the whole message. */
  private void headersOfOriginal(MimePart part) {
    String said = FieldTexts.text(part.content(), part.parameter("charset"));
    FileAttachments.embed(draft, EmlReader.headers(file, said));
  }
}
