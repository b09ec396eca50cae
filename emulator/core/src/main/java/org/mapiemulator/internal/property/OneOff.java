package org.mapiemulator.internal.property;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.EntryId;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.ObjectType;
import org.mapiemulator.mapi.OneOffFlag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropValue;
import org.mapiemulator.mapi.StringFlag;

/**
 * A recipient that is in no address book, and its entry identifier, which says all there is to know
 * of it (ABK-04 to ABK-07): flags, MAPI_ONE_OFF_UID, version, a word of flags, three strings.
 *
 * @param name the display name, may be empty
 * @param type the kind of address
 * @param address the address
 * @param noRichInfo MAPI_ONE_OFF_NO_RICH_INFO
 * @param unicode MAPI_ONE_OFF_UNICODE
 */
public record OneOff(
    String name, String type, String address, boolean noRichInfo, boolean unicode) {

  /** MAPI_ONE_OFF_UID. */
  public static final MapiUid UID = MapiUid.ofHex("812B1FA4BEA310199D6E00DD010F5402");

  private static final int NO_RICH_INFO = 0x0001;
  private static final int UNICODE = 0x8000;
  private static final int VERSION = 4 + MapiUid.SIZE;
  private static final int FLAGS = VERSION + 2;
  private static final int STRINGS = FLAGS + 2;

  /** XXX@YYY.ZZZ: no other at sign, and no period between the at sign and the last part but one. */
  private static final Pattern INTERNET = Pattern.compile("[^@\\s]+@[^@.\\s]+\\.[^@\\s]+");

  /**
   * What CreateOneOff is told (ABK-05).
   *
   * @throws org.mapiemulator.mapi.MapiException with MAPI_E_INVALID_PARAMETER if type or address is
   *     missing
   */
  public static OneOff of(
      @Nullable String name, @Nullable String type, @Nullable String address, int flags) {
    if (type == null || address == null) {
      throw Failure.of(
          Hresult.MAPI_E_INVALID_PARAMETER,
          (type == null ? "lpszAdrType" : "lpszAddress") + " is null");
    }
    return new OneOff(
        cut(name == null ? "" : name),
        cut(type),
        cut(address),
        MapiFlag.isSet(flags, OneOffFlag.SEND_NO_RICH_INFO),
        MapiFlag.isSet(flags, StringFlag.UNICODE));
  }

  /** An SMTP recipient. */
  public static OneOff smtp(String name, String address) {
    return new OneOff(cut(name), "SMTP", cut(address), true, true);
  }

  /** C strings end at a NUL. */
  private static String cut(String text) {
    int end = text.indexOf('\0');
    return end < 0 ? text : text.substring(0, end);
  }

  /** Whether an address looks like one of the Internet: XXX@YYY.ZZZ (ABK-06, ABK-09). */
  public static boolean isInternet(String address) {
    return INTERNET.matcher(address).matches();
  }

  /** Whether an identifier says that it is a one-off, be it well made or not. */
  public static boolean isOneOff(EntryId id) {
    return id.providerUid().filter(UID::equals).isPresent();
  }

  /** The entry identifier (ABK-04). */
  public EntryId entryId(CodePage codePage) {
    Charset charset = unicode ? StandardCharsets.UTF_16LE : codePage.charset();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(new byte[4]);
    bytes.writeBytes(UID.bytes().toByteArray());
    bytes.writeBytes(new byte[2]);
    int flags = (noRichInfo ? NO_RICH_INFO : 0) | (unicode ? UNICODE : 0);
    bytes.write(flags);
    bytes.write(flags >>> 8);
    for (String part : List.of(name, type, address)) {
      bytes.writeBytes((part + "\0").getBytes(charset));
    }
    return EntryId.of(bytes.toByteArray());
  }

  /** What an identifier says; empty if it is none of a one-off, or has another form (ABK-04). */
  public static Optional<OneOff> decode(EntryId id, CodePage codePage) {
    byte[] bytes = id.bytes().toByteArray();
    if (!isOneOff(id) || bytes.length < STRINGS || word(bytes, VERSION) != 0) {
      return Optional.empty();
    }
    int flags = word(bytes, FLAGS);
    boolean unicode = (flags & UNICODE) != 0;
    int width = unicode ? 2 : 1;
    Charset charset = unicode ? StandardCharsets.UTF_16LE : codePage.charset();
    List<String> parts = new ArrayList<>(3);
    int start = STRINGS;
    while (parts.size() < 3) {
      int end = terminator(bytes, start, width);
      if (end < 0) {
        return Optional.empty();
      }
      parts.add(new String(Arrays.copyOfRange(bytes, start, end), charset));
      start = end + width;
    }
    return start == bytes.length
        ? Optional.of(
            new OneOff(
                parts.get(0), parts.get(1), parts.get(2), (flags & NO_RICH_INFO) != 0, unicode))
        : Optional.empty();
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8;
  }

  private static int terminator(byte[] bytes, int start, int width) {
    for (int at = start; at + width <= bytes.length; at += width) {
      if (bytes[at] == 0 && (width == 1 || bytes[at + 1] == 0)) {
        return at;
      }
    }
    return -1;
  }

  /** PR_SEND_RICH_INFO (ABK-06, D-97). */
  public boolean sendRichInfo() {
    return !noRichInfo && !type.equalsIgnoreCase("SMTP") && !isInternet(address);
  }

  /** PR_SEARCH_KEY: type and address in upper case with a NUL (ABK-07, EID-12). */
  public static Binary searchKey(String type, String address) {
    String key = (type + ":" + address).toUpperCase(Locale.ROOT) + "\0";
    return Binary.of(key.getBytes(StandardCharsets.UTF_8));
  }

  /** The name that people see: the address, if there is no other. */
  public String displayName() {
    return name.isEmpty() ? address : name;
  }

  /** The properties of the recipient, with its entry identifier as it is (ABK-07, ABK-25). */
  public List<PropValue> properties(EntryId id) {
    return List.of(
        new PropValue(PropTags.PR_DISPLAY_NAME, displayName()),
        new PropValue(PropTags.PR_TRANSMITABLE_DISPLAY_NAME, displayName()),
        new PropValue(PropTags.PR_ADDRTYPE, type),
        new PropValue(PropTags.PR_EMAIL_ADDRESS, address),
        new PropValue(PropTags.PR_ENTRYID, id.bytes()),
        new PropValue(PropTags.PR_RECORD_KEY, id.bytes()),
        new PropValue(PropTags.PR_SEARCH_KEY, searchKey(type, address)),
        new PropValue(PropTags.PR_OBJECT_TYPE, ObjectType.MAILUSER.value()),
        new PropValue(PropTags.PR_DISPLAY_TYPE, 0),
        new PropValue(PropTags.PR_SEND_RICH_INFO, sendRichInfo()));
  }
}
