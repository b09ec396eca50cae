package org.mapiemulator.internal.mail.eml;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first event of an iCalendar (RFC 5545), as far as a meeting request needs it. */
final class Calendar {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

  private final List<Line> lines = new ArrayList<>();
  private final Map<String, ZoneOffset> zones = new HashMap<>();
  private boolean event;

  private Calendar() {}

  /**
   * One line.
   *
   * @param name the name in upper case
   * @param parameters by their names in upper case
   * @param value the value as it is written
   */
  record Line(String name, Map<String, String> parameters, String value) {

    String parameter(String wanted) {
      return parameters.getOrDefault(wanted, "");
    }

    boolean isDate() {
      return value.length() == 8;
    }

    boolean isRsvp() {
      return parameter("RSVP").equalsIgnoreCase("TRUE");
    }
  }

  static Calendar of(String text) {
    Calendar calendar = new Calendar();
    String inside = "";
    String zone = "";
    for (String each : text.replaceAll("\r?\n[ \t]", "").split("\r?\n", -1)) {
      Line line = parse(each);
      if (line.name().equals("BEGIN")) {
        inside = line.value().toUpperCase(Locale.ROOT);
      } else if (line.name().equals("END")) {
        if (line.value().equalsIgnoreCase("VEVENT")) {
          calendar.event = true;
          break;
        }
        inside = line.value().equalsIgnoreCase("VALARM") ? "VEVENT" : "";
      } else if (inside.equals("VEVENT") || inside.equals("VCALENDAR")) {
        calendar.lines.add(line);
      } else if (inside.equals("VTIMEZONE") && line.name().equals("TZID")) {
        zone = line.value();
      } else if (inside.equals("STANDARD") && line.name().equals("TZOFFSETTO")) {
        calendar.zone(zone, line.value());
      }
    }
    return calendar;
  }

  private void zone(String name, String offset) {
    try {
      zones.put(name, ZoneOffset.of(offset));
    } catch (DateTimeException e) {
      zones.remove(name); // then its times are taken as UTC
    }
  }

  private static Line parse(String line) {
    int colon = colon(line);
    if (colon < 0) {
      return new Line("", Map.of(), "");
    }
    String[] head = line.substring(0, colon).split(";", -1);
    Map<String, String> parameters = new HashMap<>();
    for (int i = 1; i < head.length; i++) {
      int equals = head[i].indexOf('=');
      if (equals > 0) {
        parameters.put(
            head[i].substring(0, equals).toUpperCase(Locale.ROOT),
            head[i].substring(equals + 1).replace("\"", ""));
      }
    }
    return new Line(
        head[0].strip().toUpperCase(Locale.ROOT), parameters, line.substring(colon + 1).strip());
  }

  /** The first colon that is not in quotation marks. */
  private static int colon(String line) {
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) == '"') {
        quoted = !quoted;
      } else if (line.charAt(i) == ':' && !quoted) {
        return i;
      }
    }
    return -1;
  }

  boolean hasEvent() {
    return event;
  }

  /** The first line of a name; an empty one if there is none. */
  Line line(String name) {
    for (Line line : lines) {
      if (line.name().equals(name)) {
        return line;
      }
    }
    return new Line(name, Map.of(), "");
  }

  /** A text without its escapes, empty if there is none. */
  String text(String name) {
    return line(name).value().replaceAll("\\\\[nN]", "\n").replaceAll("\\\\([,;\\\\])", "$1");
  }

  /** The point in time of a line, null if it is none. */
  @Nullable Instant time(Line line) {
    String value = line.value();
    try {
      if (line.isDate()) {
        LocalDate date = LocalDate.parse(value, DateTimeFormatter.BASIC_ISO_DATE);
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      boolean utc = value.endsWith("Z");
      LocalDateTime time =
          LocalDateTime.parse(utc ? value.substring(0, value.length() - 1) : value, TIME);
      return time.atZone(utc ? ZoneOffset.UTC : zone(line.parameter("TZID"))).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private ZoneId zone(String name) {
    @Nullable ZoneOffset defined = zones.get(name);
    try {
      return name.isEmpty() ? ZoneOffset.UTC : ZoneId.of(name);
    } catch (DateTimeException e) {
      return defined == null ? ZoneOffset.UTC : defined;
    }
  }

  /** DURATION; otherwise a day if the event begins with one, or nothing (RFC 5545, 3.6.1). */
  Duration duration(Line begin) {
    try {
      return Duration.parse(line("DURATION").value());
    } catch (DateTimeParseException e) {
      return begin.isDate() ? Duration.ofDays(1) : Duration.ZERO;
    }
  }
}
