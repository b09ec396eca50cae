package org.mapiemulator.internal.mail.eml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.DateTimeFieldLenientImpl;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.RawField;
import org.apache.james.mime4j.util.ByteSequence;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mailbox.Address;

/** What header fields say, whatever they are written in. */
final class FieldTexts {

  static final Charset WESTERN = Charset.forName("windows-1252");

  /** What programs mean by these names is the larger code page of Windows. */
  private static final Map<String, String> WINDOWS =
      Map.of(
          "shift_jis", "windows-31j",
          "shift-jis", "windows-31j",
          "x-sjis", "windows-31j",
          "sjis", "windows-31j",
          "ks_c_5601-1987", "x-windows-949",
          "gb2312", "GBK");

  private FieldTexts() {}

  /** Bytes as text: UTF-8 if they can be, otherwise Windows-1252. */
  static String guessed(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  /** A field as it stands in the file, without its line end. */
  static String raw(Field field) {
    @Nullable ByteSequence raw = field.getRaw();
    return raw == null
        ? field.getName() + ": " + field.getBody()
        : guessed(raw.toByteArray()).stripTrailing();
  }

  private static String body(Field field) {
    String raw = raw(field);
    return raw.substring(raw.indexOf(':') + 1).replaceAll("\\r?\\n", "").strip();
  }

  /** The value, unfolded and with its encoded words decoded. */
  static String decoded(Field field) {
    return decoded(body(field));
  }

  static String decoded(String text) {
    if (!text.contains("=?")) {
      return text;
    }
    try {
      return DecoderUtil.decodeEncodedWords(text, DecodeMonitor.SILENT, WESTERN);
    } catch (IllegalArgumentException e) {
      return text; // as it stands in the file is better than nothing
    }
  }

  /** The addresses of a field; groups are dissolved. */
  static List<Address> addresses(Field field) {
    List<Address> all = new ArrayList<>();
    for (Mailbox mailbox : LenientAddressParser.DEFAULT.parseAddressList(body(field)).flatten()) {
      @Nullable String domain = mailbox.getDomain();
      String local = mailbox.getLocalPart() == null ? "" : mailbox.getLocalPart();
      String email = domain == null || domain.isEmpty() ? "" : local + "@" + domain;
      @Nullable String given = mailbox.getName();
      String name = given == null ? "" : decoded(given).strip();
      if (name.isEmpty()) {
        name = email.isEmpty() ? decoded(local) : email;
      }
      if (!email.isEmpty() || name.chars().anyMatch(Character::isLetterOrDigit)) {
        all.add(new Address(name, email));
      }
    }
    return all;
  }

  /** A date as RFC 5322 and what is near it have it; null if it is none. */
  static @Nullable Instant date(String text) {
    @Nullable Date date =
        DateTimeFieldLenientImpl.PARSER
            .parse(new RawField("Date", text), DecodeMonitor.SILENT)
            .getDate();
    return date == null ? null : date.toInstant();
  }

  /** Text in a charset that the file names; what Java does not know is guessed. */
  static String text(byte[] bytes, String charset) {
    @Nullable Charset known = charset(charset);
    return known == null ? guessed(bytes) : new String(bytes, known);
  }

  /** A charset by its name, null if there is none or it says too little. */
  static @Nullable Charset charset(String name) {
    String bare = name.replaceAll("[\"' ]", "");
    if (bare.equalsIgnoreCase("us-ascii") || bare.equalsIgnoreCase("ascii")) {
      return null;
    }
    String windows = WINDOWS.getOrDefault(bare.toLowerCase(Locale.ROOT), bare);
    try {
      return Charset.isSupported(windows) ? Charset.forName(windows) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
