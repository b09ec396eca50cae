package org.mapiemulator.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.mapiemulator.mailbox.Folder;
import org.mapiemulator.mapi.FileTime;
import org.mapiemulator.mapi.MapiTable;
import org.mapiemulator.mapi.PropTags;
import org.mapiemulator.mapi.Restriction;
import org.mapiemulator.mapi.Row;
import org.mapiemulator.mapi.SortOrder;
import org.mapiemulator.mapi.SortOrderSet;
import org.mapiemulator.mapi.StringFlag;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A folder sorted by date, restricted to a word of the subject, and read in pages of 50: through
 * the seam, by hand with arrays, and by a database in memory.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms2g", "-Xmx2g"})
@Warmup(iterations = 20)
@Measurement(iterations = 30)
public class ContentsTable {

  private static final int PAGE = 50;
  private static final String WORD = "budget";

  /** A mailbox of the emulator. */
  @State(Scope.Thread)
  public static class Emulated {
    @Param("100000")
    int messages;

    private Mail mail = new Mail(Mail.of(0));

    @Setup(Level.Trial)
    public void fill() {
      mail.close();
      mail = new Mail(Mail.of(messages));
    }

    @TearDown(Level.Trial)
    public void close() {
      mail.close();
    }
  }

  /** The same, with a message that came since the folder was read last. */
  @State(Scope.Thread)
  public static class Changed {
    @Setup(Level.Iteration)
    public void change(Emulated emulated) {
      Folder inbox = emulated.mail.mapi().mailbox(Mail.NAME).inbox();
      inbox.message(message -> message.subject("One more").received(Mail.received(7)));
    }
  }

  /** The same mailbox, made anew: nothing of it was ever sorted. */
  @State(Scope.Thread)
  public static class Unread {
    private Mail mail = new Mail(Mail.of(0));

    @Setup(Level.Iteration)
    public void fill(Emulated emulated) {
      mail.close();
      mail = new Mail(Mail.of(emulated.messages));
    }

    @TearDown(Level.Trial)
    public void close() {
      mail.close();
    }
  }

  /**
   * What somebody who writes it by hand has.
   *
   * @param subject the subject
   * @param received when it came, a FILETIME
   * @param sender who sent it
   */
  private record Item(String subject, long received, String sender) {}

  /** The same in an array. */
  @State(Scope.Thread)
  public static class ByHand {
    @Param("100000")
    int messages;

    private Item[] items = {};

    @Setup(Level.Trial)
    public void fill() {
      items = items(messages);
    }
  }

  /** The same, made anew as the mailbox of {@link Unread} is. */
  @State(Scope.Thread)
  public static class UnreadByHand {
    private Item[] items = {};

    @Setup(Level.Iteration)
    public void fill(ByHand byHand) {
      items = items(byHand.messages);
    }
  }

  private static Item[] items(int messages) {
    Item[] items = new Item[messages];
    for (int i = 0; i < messages; i++) {
      items[i] = new Item(Mail.subject(i), FileTime.of(Mail.received(i)), "Sender " + i % 1_000);
    }
    return items;
  }

  /** The same in a table of H2. */
  @State(Scope.Thread)
  public static class Database {
    @Param("100000")
    int messages;

    private final Connection connection = connect();

    private static Connection connect() {
      try {
        return DriverManager.getConnection("jdbc:h2:mem:");
      } catch (SQLException e) {
        throw new IllegalStateException("H2 opens a database in memory.", e);
      }
    }

    @Setup(Level.Trial)
    public void fill() throws SQLException {
      try (var create = connection.createStatement()) {
        create.execute(
            "CREATE TABLE mail (id INT PRIMARY KEY, subject VARCHAR, received BIGINT, sender"
                + " VARCHAR)");
      }
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO mail VALUES (?, ?, ?, ?)")) {
        for (int i = 0; i < messages; i++) {
          insert.setInt(1, i);
          insert.setString(2, Mail.subject(i));
          insert.setLong(3, FileTime.of(Mail.received(i)));
          insert.setString(4, "Sender " + i % 1_000);
          insert.addBatch();
        }
        insert.executeBatch();
      }
    }

    @TearDown(Level.Trial)
    public void close() throws SQLException {
      connection.close();
    }
  }

  @Benchmark
  public int emulated(Emulated emulated) {
    return read(emulated.mail);
  }

  @Benchmark
  public int emulatedChanged(Emulated emulated, Changed changed) {
    return read(emulated.mail);
  }

  @Benchmark
  public int emulatedUnread(Unread unread) {
    return read(unread.mail);
  }

  /** The word in another spelling each time, so that nothing can be taken from an earlier view. */
  @State(Scope.Thread)
  public static class Spelling {
    private int number;

    String next() {
      number++;
      StringBuilder spelling = new StringBuilder(WORD);
      for (int i = 0; i < spelling.length(); i++) {
        if (((number >> i) & 1) != 0) {
          spelling.setCharAt(i, Character.toUpperCase(spelling.charAt(i)));
        }
      }
      return spelling.toString();
    }
  }

  @Benchmark
  public int emulatedAnew(Emulated emulated, Spelling spelling) {
    return read(emulated.mail, spelling.next());
  }

  private static int read(Mail mail) {
    return read(mail, WORD);
  }

  private static int read(Mail mail, String word) {
    MapiTable table = mail.inbox.getContentsTable(StringFlag.UNICODE.value());
    table.setColumns(
        List.of(PropTags.PR_SUBJECT, PropTags.PR_MESSAGE_DELIVERY_TIME, PropTags.PR_SENDER_NAME),
        0);
    table.restrict(Restriction.contains(PropTags.PR_SUBJECT, word), 0);
    table.sortTable(SortOrderSet.of(SortOrder.descending(PropTags.PR_MESSAGE_DELIVERY_TIME)), 0);
    int letters = 0;
    List<Row> page = table.queryRows(PAGE, 0);
    while (!page.isEmpty()) {
      for (Row row : page) {
        letters += row.get(0).text().length();
      }
      page = table.queryRows(PAGE, 0);
    }
    table.release();
    return letters;
  }

  @Benchmark
  public int byHand(ByHand byHand) {
    return byHand(byHand.items);
  }

  @Benchmark
  public int byHandUnread(UnreadByHand byHand) {
    return byHand(byHand.items);
  }

  private static int byHand(Item[] items) {
    Item[] found =
        Arrays.stream(items)
            .filter(item -> item.subject.toLowerCase(Locale.ROOT).contains(WORD))
            .toArray(Item[]::new);
    Arrays.sort(found, Comparator.comparingLong(Item::received).reversed());
    return pages(found);
  }

  /** As the emulator does it without a restriction to begin with: everything is sorted. */
  @Benchmark
  public int byHandSortedFirst(ByHand byHand) {
    Item[] sorted = byHand.items.clone();
    Arrays.sort(sorted, Comparator.comparingLong(Item::received).reversed());
    return pages(
        Arrays.stream(sorted)
            .filter(item -> item.subject.toLowerCase(Locale.ROOT).contains(WORD))
            .toArray(Item[]::new));
  }

  private static int pages(Item[] items) {
    int letters = 0;
    for (int from = 0; from < items.length; from += PAGE) {
      for (Item item : Arrays.copyOfRange(items, from, Math.min(from + PAGE, items.length))) {
        letters += item.subject.length();
      }
    }
    return letters;
  }

  @Benchmark
  public int database(Database database) throws SQLException {
    try (PreparedStatement select =
        database.connection.prepareStatement(
            "SELECT subject, received, sender FROM mail WHERE LOWER(subject) LIKE ? ORDER BY"
                + " received DESC")) {
      select.setString(1, "%" + WORD + "%");
      select.setFetchSize(PAGE);
      int letters = 0;
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          letters += rows.getString(1).length();
        }
      }
      return letters;
    }
  }
}
