package org.mapiemulator.internal.mail.eml;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mapiemulator.internal.mail.Draft;
import org.mapiemulator.internal.mail.DraftProps;
import org.mapiemulator.mailbox.Address;
import org.mapiemulator.mapi.PropTag;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.PropType;
import org.mapiemulator.mapi.RecipientType;

/**
 * Delivery reports (RFC 3464) and read reports (RFC 8098). The recipients of a report in MAPI are
 * those that it is about.
 */
final class Report {

  /** PR_NDR_STATUS_CODE: 511 for 5.1.1. */
  private static final PropTag STATUS_CODE = PropTag.of(PropType.LONG, 0x0C20);

  private static final Pattern STATUS = Pattern.compile("([245])\\.(\\d{1,2})\\.(\\d{1,2})");

  private Report() {}

  static void read(MimePart part, Draft report) {
    String text = new String(part.content(), StandardCharsets.UTF_8);
    if (part.is("message/disposition-notification")) {
      boolean read = fields(text).getOrDefault("disposition", "").contains("displayed");
      report.set(
          PropTags.PR_MESSAGE_CLASS, read ? "REPORT.IPM.Note.IPNRN" : "REPORT.IPM.Note.IPNNRN");
      time(report, PropTags.PR_CLIENT_SUBMIT_TIME);
      return;
    }
    String[] blocks = text.strip().split("(?:\r?\n[ \t]*){2,}", -1);
    report.recipients().clear();
    String worst = "";
    for (int i = 1; i < blocks.length; i++) {
      Map<String, String> fields = fields(blocks[i]);
      recipient(report, fields);
      String action = fields.getOrDefault("action", "").toLowerCase(Locale.ROOT);
      worst = worst.isEmpty() || action.equals("failed") ? action : worst;
    }
    report.set(
        PropTags.PR_MESSAGE_CLASS,
        switch (worst) {
          case "delivered", "relayed", "expanded" -> "REPORT.IPM.Note.DR";
          case "delayed" -> "REPORT.IPM.Note.Delayed";
          default -> "REPORT.IPM.Note.NDR";
        });
    time(report, PropTags.PR_CLIENT_SUBMIT_TIME);
  }

  private static void time(Draft report, PropTag source) {
    var sent = report.get(source);
    @Nullable Instant time = sent == null ? null : sent.instant();
    if (time != null) {
      report.set(PropTags.PR_REPORT_TIME, time);
    }
  }

  private static void recipient(Draft report, Map<String, String> fields) {
    String typed =
        fields.getOrDefault("final-recipient", fields.getOrDefault("original-recipient", ""));
    String address = typed.substring(typed.indexOf(';') + 1).strip();
    if (address.isEmpty()) {
      return;
    }
    DraftProps row = report.addRecipient(RecipientType.TO, Address.of(address));
    Matcher status = STATUS.matcher(fields.getOrDefault("status", ""));
    if (status.find()) {
      row.set(STATUS_CODE, Integer.parseInt(status.group(1) + status.group(2) + status.group(3)));
      row.set(PropTags.PR_NDR_REASON_CODE, status.group(1).equals("5") ? 0 : 1);
      row.set(PropTags.PR_NDR_DIAG_CODE, status.group(0).equals("5.1.1") ? 1 : -1);
    }
    String why = fields.getOrDefault("diagnostic-code", "");
    if (!why.isEmpty()) {
      row.set(PropTags.PR_SUPPLEMENTARY_INFO, why);
      row.set(PropTags.PR_REPORT_TEXT, why);
    }
  }

  /** The fields of one block, by their names in lower case. */
  private static Map<String, String> fields(String block) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : block.strip().split("\r?\n(?![ \t])", -1)) {
      int colon = field.indexOf(':');
      if (colon > 0) {
        fields.put(
            field.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            field.substring(colon + 1).replaceAll("\r?\n[ \t]+", " ").strip());
      }
    }
    return fields;
  }
}
