package org.mapiemulator.internal.mail.eml;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.eml.Calendar.Line;
import org.mapiemulator.mapi.Binary;
import org.mapiemulator.mapi.MapiUid;
import org.mapiemulator.mapi.PropName;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropertySets;

/** Meeting requests, cancellations and answers (RFC 5546) as MAPI has them. */
final class Meeting {

  private static final PropName START = appointment(0x820D);
  private static final PropName END = appointment(0x820E);
  private static final PropName DURATION = appointment(0x8213);
  private static final PropName LOCATION = appointment(0x8208);
  private static final PropName BUSY_STATUS = appointment(0x8205);
  private static final PropName SUBTYPE = appointment(0x8215);
  private static final PropName RECURRING = appointment(0x8223);
  private static final PropName SEQUENCE = appointment(0x8201);
  private static final PropName COMMON_START = common(0x8516);
  private static final PropName COMMON_END = common(0x8517);
  private static final PropName GLOBAL_ID = meeting(0x03);
  private static final PropName CLEAN_GLOBAL_ID = meeting(0x23);

  /** What begins a global object identifier that holds the UID of an iCalendar. */
  private static final byte[] GLOBAL = HexFormat.of().parseHex("040000008200E00074C5B7101A82E008");

  private Meeting() {}

  private static PropName appointment(int id) {
    return PropName.of(PropertySets.PSETID_APPOINTMENT, id);
  }

  private static PropName common(int id) {
    return PropName.of(PropertySets.PSETID_COMMON, id);
  }

  private static PropName meeting(int id) {
    return PropName.of(PropertySets.PSETID_MEETING, id);
  }

  static void read(String text, String method, Draft message) {
    Calendar calendar = Calendar.of(text);
    if (!calendar.hasEvent()) {
      return;
    }
    String said = method.isEmpty() ? calendar.text("METHOD").toUpperCase(Locale.ROOT) : method;
    String messageClass = messageClass(said, calendar);
    if (!messageClass.isEmpty()) {
      message.set(PropTags.PR_MESSAGE_CLASS, messageClass);
    }
    times(calendar, message);
    String location = calendar.text("LOCATION");
    if (!location.isEmpty()) {
      message.setNamed(LOCATION, location);
    }
    message.setNamed(BUSY_STATUS, said.equals("REQUEST") ? 1 : 2);
    message.setNamed(RECURRING, !calendar.text("RRULE").isEmpty());
    message.setNamed(SEQUENCE, number(calendar.text("SEQUENCE")));
    String uid = calendar.text("UID");
    if (!uid.isEmpty()) {
      Binary global = globalId(uid);
      message.setNamed(GLOBAL_ID, global);
      message.setNamed(CLEAN_GLOBAL_ID, global);
      message.set(PropTags.PR_OWNER_APPT_ID, uid.hashCode());
    }
    if (said.equals("REQUEST")) {
      message.set(PropTags.PR_RESPONSE_REQUESTED, calendar.line("ATTENDEE").isRsvp());
    }
    String subject = calendar.text("SUMMARY");
    @Nullable String known = message.text(PropTags.PR_SUBJECT);
    if ((known == null || known.isEmpty()) && !subject.isEmpty()) {
      message.set(PropTags.PR_SUBJECT, subject);
    }
    String description = calendar.text("DESCRIPTION");
    if (!description.isEmpty()) {
      message.setDefault(PropTags.PR_BODY, description.replace("\n", "\r\n"));
    }
  }

  private static String messageClass(String method, Calendar calendar) {
    return switch (method) {
      case "REQUEST" -> "IPM.Schedule.Meeting.Request";
      case "CANCEL" -> "IPM.Schedule.Meeting.Canceled";
      case "REPLY", "COUNTER" ->
          switch (calendar.line("ATTENDEE").parameter("PARTSTAT").toUpperCase(Locale.ROOT)) {
            case "DECLINED" -> "IPM.Schedule.Meeting.Resp.Neg";
            case "TENTATIVE" -> "IPM.Schedule.Meeting.Resp.Tent";
            default -> "IPM.Schedule.Meeting.Resp.Pos";
          };
      default -> "";
    };
  }

  private static void times(Calendar calendar, Draft message) {
    Line begin = calendar.line("DTSTART");
    @Nullable Instant start = calendar.time(begin);
    if (start == null) {
      return;
    }
    @Nullable Instant said = calendar.time(calendar.line("DTEND"));
    Instant end = said == null ? start.plus(calendar.duration(begin)) : said;
    message.set(PropTags.PR_START_DATE, start);
    message.set(PropTags.PR_END_DATE, end);
    message.setNamed(START, start);
    message.setNamed(END, end);
    message.setNamed(COMMON_START, start);
    message.setNamed(COMMON_END, end);
    message.setNamed(
        DURATION, (int) Math.min(Duration.between(start, end).toMinutes(), Integer.MAX_VALUE));
    message.setNamed(SUBTYPE, begin.isDate());
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** The identifier that Outlook gives to a meeting that came with a UID of another program. */
  private static Binary globalId(String uid) {
    byte[] id = ("vCal-Uid\1\0\0\0" + uid + "\0").getBytes(StandardCharsets.UTF_8);
    ByteBuffer all =
        ByteBuffer.allocate(GLOBAL.length + 24 + id.length).order(ByteOrder.LITTLE_ENDIAN);
    all.put(GLOBAL).put(new byte[MapiUid.SIZE + 4]).putInt(id.length).put(id);
    return Binary.of(all.array());
  }
}
