package org.mapiemulator.internal.mail.eml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.MimeConfig;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.ImportLimits;
import org.mapiemulator.internal.mail.MailFile;
import org.mapiemulator.mailbox.MailImportException;

/** Reads a message of the Internet. What is damaged is read as far as it makes sense. */
public final class EmlReader {

  private static final int HEADER = 1 << 20;

  private static final MimeConfig LENIENT =
      new MimeConfig.Builder()
          .setMaxLineLen(-1)
          .setMaxHeaderLen(HEADER)
          .setMaxHeaderCount(ImportLimits.PARTS)
          .setMaxContentLen(-1)
          .build();

  private EmlReader() {}

  /**
   * Reads a message.
   *
   * @param name names the file in texts
   * @throws MailImportException if it is no message, or too large, or nested too deep
   */
  public static Draft read(String name, InputStream content, ImportLimits limits) {
    MailFile file = new MailFile(name, limits);
    MimePart root = parse(file, file.read(content));
    if (root.fields().isEmpty()) {
      throw file.bad(
          "is no Internet message: it does not begin with header fields such as \"From: …\"", null);
    }
    return new EmlMessage(file, root, false).draft();
  }

  /** What the header of a message says. */
  static Draft headers(MailFile file, String header) {
    byte[] bytes = (header.strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
    return new EmlMessage(file, parse(file, bytes), true).draft();
  }

  private static MimePart parse(MailFile file, byte[] bytes) {
    PartHandler handler = new PartHandler(file);
    MimeStreamParser parser = new MimeStreamParser(LENIENT, DecodeMonitor.SILENT, null);
    parser.setContentHandler(handler);
    parser.setContentDecoding(true);
    try {
      parser.parse(new ByteArrayInputStream(bytes));
    } catch (MailImportException e) {
      throw e;
    } catch (MimeException | IOException | RuntimeException e) {
      throw file.bad(
          "is no Internet message that can be read: in " + handler.place() + ", " + reason(e), e);
    }
    return handler.root();
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
