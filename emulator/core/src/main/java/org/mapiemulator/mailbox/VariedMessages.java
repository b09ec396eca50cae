package org.mapiemulator.mailbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** The messages of many years, all of them made up. */
final class VariedMessages implements MessageGenerator {

  private static final Instant FIRST = Instant.parse("2003-01-02T07:30:00Z");
  private static final int MINUTES = 60 * 24 * 365 * 7;

  private static final List<String> NAMES =
      List.of(
          "Ada Byron",
          "Bob Miller",
          "Çağla Yılmaz",
          "Dmitri Iwanow",
          "Ελένη Παπαδοπούλου",
          "Françoise Dubois",
          "Grzegorz Brzęczyszczykiewicz",
          "Hélène Müller",
          "Иван Петров",
          "Jürgen Groß",
          "김민수",
          "李小龙",
          "María Núñez",
          "נועה לוי",
          "Øystein Ås",
          "佐藤花子",
          "Tim O'Brien",
          "Zoë Janssens");

  private static final List<String> TOPICS =
      List.of(
          "Budget for the next quarter",
          "Minutes of the meeting",
          "Your order has been shipped",
          "Rechnung Nr. 4711 für März",
          "Terminverschiebung: Besprechung",
          "Réunion de l'équipe",
          "Compte rendu d'activité",
          "Oferta para el año próximo",
          "Faktura za wrzesień",
          "Отчёт за третий квартал",
          "Προσφορά για το έργο",
          "会議の議事録",
          "项目进度报告",
          "회의 일정 안내",
          "פגישה ביום שני",
          "Printer on floor 3 is out of paper",
          "Lunch?",
          "Release 2.4 is ready for testing",
          "Re-organisation of the archive",
          "");

  private static final List<String> PREFIXES =
      List.of("", "", "", "RE: ", "RE: ", "AW: ", "FW: ", "WG: ", "SV: ", "RE: RE: ");

  private static final List<String> WORDS =
      List.of(
          "the",
          "report",
          "we",
          "discussed",
          "needs",
          "another",
          "review",
          "before",
          "Friday",
          "bitte",
          "prüfen",
          "Sie",
          "den",
          "Anhang",
          "merci",
          "d'avance",
          "señal",
          "копия",
          "договора",
          "資料",
          "を",
          "添付",
          "します",
          "附件",
          "请",
          "查收",
          "and",
          "thanks");

  private static final List<String> FILES =
      List.of(
          "report.pdf",
          "Übersicht.xlsx",
          "photo.jpg",
          "議事録.docx",
          "archive.zip",
          "notes.txt",
          "контракт.pdf");

  private static final List<String> CLASSES =
      List.of(
          "IPM.Schedule.Meeting.Request",
          "IPM.Schedule.Meeting.Resp.Pos",
          "REPORT.IPM.Note.NDR",
          "REPORT.IPM.Note.IPNRN",
          "IPM.Post",
          "IPM.StickyNote",
          "IPM.Note.Microsoft.Voicemail");

  private static final int LINES = 256;

  private final long seed;
  private final List<String> lines;

  VariedMessages(long seed) {
    this.seed = seed;
    this.lines = lines(new SplittableRandom(seed));
  }

  @Override
  public void describe(int number, MessageBuilder message) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
    Instant sent = FIRST.plus(Duration.ofMinutes(random.nextInt(MINUTES)));
    message
        .subject(pick(random, PREFIXES) + pick(random, TOPICS))
        .from(person(random))
        .sent(sent)
        .received(sent.plusSeconds(random.nextInt(600)));
    for (int i = random.nextInt(8) == 0 ? 12 : 1 + random.nextInt(2); i > 0; i--) {
      message.to(person(random));
    }
    if (random.nextInt(4) == 0) {
      message.cc(person(random));
    }
    if (random.nextInt(5) > 0) {
      message.read();
    }
    rare(random, message);
    bodies(random, message);
    attachments(random, message);
  }

  private static <T> T pick(SplittableRandom random, List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private static String person(SplittableRandom random) {
    int index = random.nextInt(NAMES.size());
    return NAMES.get(index) + " <person" + index + "@example.org>";
  }

  private static void rare(SplittableRandom random, MessageBuilder message) {
    switch (random.nextInt(40)) {
      case 0 -> message.importance(Importance.HIGH);
      case 1 -> message.importance(Importance.LOW);
      case 2 -> message.sensitivity(Sensitivity.PRIVATE);
      case 3 -> message.categories("Project", "Später");
      case 4, 5 -> message.messageClass(pick(random, CLASSES));
      case 6 -> message.fromMe();
      default -> {}
    }
  }

  /** Lines to make texts of: putting words together for each message would take the time. */
  private static List<String> lines(SplittableRandom random) {
    List<String> lines = new ArrayList<>(LINES);
    for (int i = 0; i < LINES; i++) {
      StringBuilder line = new StringBuilder();
      for (int words = 4 + random.nextInt(9); words > 0; words--) {
        line.append(pick(random, WORDS)).append(words == 1 ? ".\r\n" : " ");
      }
      lines.add(line.toString());
    }
    return List.copyOf(lines);
  }

  /** Mostly some lines, now and then a long text. */
  private void bodies(SplittableRandom random, MessageBuilder message) {
    int count = random.nextInt(100) == 0 ? 150 : 1 + random.nextInt(5);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(pick(random, lines));
    }
    int form = random.nextInt(10);
    if (form < 9) {
      message.body(text.toString());
    }
    if (form > 6) {
      message.html("<html><body><p>" + text + "</p></body></html>");
    }
    if (form == 6) {
      message.rtf(("{\\rtf1\\ansi\\pard " + text + "\\par}").getBytes(StandardCharsets.US_ASCII));
    }
  }

  private static void attachments(SplittableRandom random, MessageBuilder message) {
    int chance = random.nextInt(20);
    if (chance < 3) {
      for (int i = chance; i >= 0; i--) {
        byte[] content = new byte[random.nextInt(600)];
        random.nextBytes(content);
        message.attachment(pick(random, FILES), content);
      }
    } else if (chance == 3) {
      String inner = pick(random, TOPICS);
      message.embedded(m -> m.subject(inner).from(person(random)).body(pick(random, WORDS)));
    }
  }
}
