package org.mapiemulator.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mapiemulator.journal.EntryPattern.Kind;
import org.mapiemulator.mapi.EventMask;
import org.mapiemulator.mapi.Hresult;
import org.mapiemulator.mapi.MapiFlag;
import org.mapiemulator.mapi.MapiUnknown;

/**
 * Says what an entry of the journal looks like, or a sequence of entries.
 *
 * <pre>{@code
 * call(LOGOFF).by("OUTLOOK.EXE").with(LogoffFlag.SHARED)
 *     .then(notified("archiver", CRITICAL_ERROR))
 *     .then(call(LOGOFF).by("archiver").giving(S_OK))
 * }</pre>
 *
 * <p>Patterns never change: each method gives a new one. What is said after {@link #then} belongs
 * to the pattern inside it. Arguments are compared as the journal writes them, in MAPI names.
 */
public final class JournalPattern {

  private final List<EntryPattern> parts;

  private JournalPattern(List<EntryPattern> parts) {
    this.parts = parts;
  }

  private static JournalPattern one(EntryPattern part) {
    return new JournalPattern(List.of(part));
  }

  /**
   * Any call of the seam.
   *
   * @return the pattern
   */
  public static JournalPattern call() {
    return one(EntryPattern.of(Kind.CALL));
  }

  /**
   * A call of one method.
   *
   * @param method the method, on whichever interface
   * @return the pattern
   */
  public static JournalPattern call(MapiMethod method) {
    return one(EntryPattern.of(Kind.CALL, Criterion.method(method)));
  }

  /**
   * A notification that was delivered: a call of OnNotify.
   *
   * @param type the type of one of its notifications
   * @return the pattern
   */
  public static JournalPattern notified(EventMask type) {
    return one(EntryPattern.of(Kind.NOTIFICATION, notification(type)));
  }

  /**
   * A notification that was delivered to a client: a call of OnNotify of one of its sinks.
   *
   * @param client the name of the client
   * @param type the type of one of its notifications
   * @return the pattern
   * @throws IllegalArgumentException if the name is blank
   */
  public static JournalPattern notified(String client, EventMask type) {
    requireText("client", client);
    return one(
        EntryPattern.of(Kind.NOTIFICATION, Criterion.client(client, true), notification(type))
            .in(client));
  }

  private static Criterion notification(EventMask type) {
    return Criterion.notification(type.macro(), type.name());
  }

  /**
   * A call that the emulator made to an object of the user's.
   *
   * @param method the method, for instance {@link MapiMethod#RELEASE} of a sink
   * @return the pattern
   */
  public static JournalPattern callback(MapiMethod method) {
    return one(EntryPattern.of(Kind.CALLBACK, Criterion.callback(method)));
  }

  /**
   * Something that happened inside the subsystem: a state that changed, a notification that was
   * queued.
   *
   * @param part a part of its text, for instance {@code => ENDED_BY_OTHER}
   * @return the pattern
   * @throws IllegalArgumentException if the text is blank
   */
  public static JournalPattern event(String part) {
    requireText("part", part);
    return one(EntryPattern.of(Kind.EVENT, Criterion.event(part)));
  }

  /**
   * Asks for a client: the one that called, that was called back, or that the event concerns.
   *
   * @param client the name of the client
   * @return a new pattern
   * @throws IllegalArgumentException if the name is blank, or the client was chosen before
   */
  public JournalPattern by(String client) {
    requireText("client", client);
    EntryPattern last = last();
    if (last.client().isPresent()) {
      throw new IllegalArgumentException(
          "client (\"" + client + "\") comes second: " + last + " has one. Leave one of them out.");
    }
    return replacing(last.with(Criterion.client(client, false)).in(client));
  }

  /**
   * Asks for an object by its name in traces.
   *
   * @param object the name, for instance {@code session#1} or {@code sink#2}
   * @return a new pattern
   * @throws IllegalArgumentException if the name is blank
   */
  public JournalPattern on(String object) {
    requireText("object", object);
    return replacing(last().with(Criterion.object(object, Criterion.quote(object))));
  }

  /**
   * Asks for an object: a session, a sink.
   *
   * @param object the object, the user's own or one of the emulator's
   * @return a new pattern
   * @throws IllegalArgumentException if an object was chosen before
   */
  public JournalPattern on(MapiUnknown object) {
    EntryPattern last = last();
    if (last.object() != null) {
      throw new IllegalArgumentException(
          "object comes second: " + last + " has one. Leave one of them out.");
    }
    return replacing(last.on(object));
  }

  /**
   * Asks for arguments.
   *
   * @param texts words that are in the text of some argument each, for instance {@code
   *     MAPI_LOGOFF_SHARED}; {@code 0} is not found in {@code 0x10}
   * @return a new pattern
   * @throws IllegalArgumentException if a text is blank, or the pattern is for events
   */
  public JournalPattern with(String... texts) {
    requireKind("with(…)", Kind.CALL, Kind.CALLBACK, Kind.NOTIFICATION);
    EntryPattern part = last();
    for (String text : texts) {
      requireText("texts", text);
      part = part.with(Criterion.argument(text));
    }
    return replacing(part);
  }

  /**
   * Asks for flags, alone in their argument or together with others.
   *
   * @param flags the flags, for instance {@code LogoffFlag.SHARED}
   * @return a new pattern
   * @throws IllegalArgumentException if the pattern is for events
   */
  public JournalPattern with(MapiFlag... flags) {
    requireKind("with(…)", Kind.CALL, Kind.CALLBACK, Kind.NOTIFICATION);
    EntryPattern part = last();
    for (MapiFlag flag : flags) {
      part = part.with(Criterion.flag(flag.macro(), flag.macro()));
    }
    return replacing(part);
  }

  /**
   * Asks for the result of a call.
   *
   * @param result the result, S_OK for methods that give none
   * @return a new pattern
   * @throws IllegalArgumentException if the pattern is not for calls
   */
  public JournalPattern giving(Hresult result) {
    requireKind("giving(…)", Kind.CALL);
    return replacing(
        last()
            .with(
                Criterion.result(
                    "giving(" + result.name() + ")",
                    call -> call.result().filter(result::equals).isPresent())));
  }

  /**
   * Asks for a call that failed, with whatever result.
   *
   * @return a new pattern
   * @throws IllegalArgumentException if the pattern is not for calls
   */
  public JournalPattern failing() {
    requireKind("failing()", Kind.CALL);
    return replacing(
        last()
            .with(
                Criterion.result(
                    "failing()", call -> call.result().filter(Hresult::isFailure).isPresent())));
  }

  /**
   * Asks for a thread.
   *
   * @param thread its name in traces, for instance {@code T1} or {@code archiver:notify}
   * @return a new pattern
   * @throws IllegalArgumentException if the name is blank
   */
  public JournalPattern onThread(String thread) {
    requireText("thread", thread);
    return replacing(last().with(Criterion.thread(thread)));
  }

  /**
   * Asks for a later entry: one that began after this one had begun, with any others between.
   *
   * @param later what the later entry looks like
   * @return a new pattern
   */
  public JournalPattern then(JournalPattern later) {
    return new JournalPattern(Stream.concat(parts.stream(), later.parts.stream()).toList());
  }

  private EntryPattern last() {
    return parts.get(parts.size() - 1);
  }

  private JournalPattern replacing(EntryPattern last) {
    List<EntryPattern> changed = new ArrayList<>(parts);
    changed.set(parts.size() - 1, last);
    return new JournalPattern(List.copyOf(changed));
  }

  private static void requireText(String argument, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          argument + " (\"" + text + "\") must not be blank. Leave it out to accept any.");
    }
  }

  private void requireKind(String word, Kind... kinds) {
    if (!Arrays.asList(kinds).contains(last().kind())) {
      throw new IllegalArgumentException(
          word
              + " does not fit "
              + last()
              + ": an entry of that kind has none. Use it on "
              + Stream.of(kinds).map(kind -> kind.pattern()).collect(Collectors.joining(", "))
              + ".");
    }
  }

  /**
   * Tells whether more than one entry is asked for.
   *
   * @return whether it was made with {@link #then}
   */
  public boolean isSequence() {
    return parts.size() > 1;
  }

  /**
   * Looks for the entries that match.
   *
   * @param journal where to look
   * @return the first ones, one for each part of the sequence; empty if there are none
   */
  public List<JournalEntry> find(Journal journal) {
    PatternSearch search = search(journal);
    return search.isComplete() ? List.copyOf(search.found()) : List.of();
  }

  /**
   * Counts the entries that match; of a sequence, those that match its first part and are followed
   * by the others.
   *
   * @param journal where to look
   * @return 0 or more
   */
  public long count(Journal journal) {
    return PatternSearch.count(boundTo(journal), journal.entries());
  }

  /**
   * Tells whether one entry matches.
   *
   * @param entry the entry
   * @param journal the journal that it is from
   * @return whether it matches
   * @throws IllegalArgumentException if the pattern is a sequence
   */
  public boolean matches(JournalEntry entry, Journal journal) {
    if (isSequence()) {
      throw new IllegalArgumentException(
          "pattern (" + this + ") is a sequence, and one entry is looked at. Leave then(…) out.");
    }
    return parts.get(0).boundTo(journal).matches(entry);
  }

  /**
   * Says what is missing: how far the sequence came, and which entries are nearest to what comes
   * next, with what they do not meet.
   *
   * @param journal where it was looked for
   * @return lines that end with LF; empty if the pattern matches
   */
  public String explain(Journal journal) {
    PatternSearch search = search(journal);
    return search.isComplete() ? "" : MissText.of(search, journal);
  }

  private PatternSearch search(Journal journal) {
    return PatternSearch.of(boundTo(journal), journal.entries());
  }

  private List<EntryPattern> boundTo(Journal journal) {
    return parts.stream().map(part -> part.boundTo(journal)).toList();
  }

  /**
   * Checks the names of clients: a pattern with a misspelt one would never match.
   *
   * @param journal the journal
   * @throws IllegalArgumentException if the journal knows no client of a name; it names the one
   *     that may have been meant
   */
  public void requireKnownClients(Journal journal) {
    ClientNames.complaint(parts, journal.clients())
        .ifPresent(
            complaint -> {
              throw new IllegalArgumentException("pattern (" + this + "): " + complaint);
            });
  }

  /**
   * The pattern as a test writes it.
   *
   * @return for instance {@code call(LOGOFF).by("OUTLOOK.EXE")}
   */
  @Override
  public String toString() {
    return parts.get(0)
        + parts.stream().skip(1).map(part -> ".then(" + part + ")").collect(Collectors.joining());
  }
}
